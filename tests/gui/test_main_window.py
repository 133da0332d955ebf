"""The frame: places and their keys, undo, what is saved, and what is said when something is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms
from frontdesk.application.house import AddRoom, House
from frontdesk.application.messages import Kind
from frontdesk.application.visits import ExpectVisitor, WalkIn
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.gui.rail_button import RailButton
from tests.support.frame import Frame, NotingScreen, noting_places
from tests.support.houses import at, between


def meeting(frame: Frame, title: str = "Ledelsesmøde") -> BookRooms:
    return BookRooms((frame.house.tower,), between("10:00", "11:00"), title)


def rail(frame: Frame) -> dict[str, RailButton]:
    return {button.text(): button for button in frame.window.findChildren(RailButton) if button.isCheckable()}


def test_the_window_knows_its_house(frame: Frame) -> None:
    assert frame.window.house_label.text() == "Prøvehuset"
    assert frame.window.desk_label.text() == "Reception · plads 2"
    assert {room.name for room in frame.profile.rooms} == {"Fyrtårnet", "Salen"}


def test_a_place_is_a_key_away(frame: Frame) -> None:
    QTest.keyClick(frame.screen().field, Qt.Key.Key_F2)
    assert frame.screen().name == "Kalender"
    assert frame.window.title_label.text() == "Kalender"
    assert frame.window.windowTitle() == "Kalender – Frontdesk"
    assert [name for name, button in rail(frame).items() if button.isChecked()] == ["Kalender"]


def test_a_place_is_a_click_away_and_keys_then_go_to_its_screen(frame: Frame) -> None:
    QTest.mouseClick(rail(frame)["Kalender"], Qt.MouseButton.LeftButton)
    assert frame.screen().name == "Kalender"
    assert frame.screen().hasFocus()


def test_a_screen_is_made_when_it_is_first_visited_and_kept(frame: Frame) -> None:
    assert len(frame.window.findChildren(NotingScreen)) == 1
    first = frame.screen()
    frame.window.navigate("Kalender")
    frame.window.navigate("I dag", visit_id=7)
    assert frame.screen() is first
    assert first.told("focus")[-1] == {"visit_id": 7}


def test_ins_and_print_belong_to_the_screen_that_is_shown(frame: Frame) -> None:
    QTest.keyClick(frame.screen(), Qt.Key.Key_Insert)
    QTest.keyClick(frame.screen(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (len(frame.screen().told("add")), len(frame.screen().told("print"))) == (1, 1)


def test_every_screen_hears_what_changed(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame))
    frame.settle(qtbot)
    changes = frame.screen().told("refresh")[-1]
    assert changes.touches(Kind.OCCURRENCE)
    assert not changes.touches(Kind.VISIT)


def test_a_new_room_is_known_to_every_screen(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(AddRoom("Maskinrummet", 24))
    frame.settle(qtbot)
    assert "Maskinrummet" in {room.name for room in frame.profile.rooms}


def test_the_status_bar_says_what_is_saved_and_what_ctrl_z_undoes(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame))
    frame.settle(qtbot)
    assert frame.window.database_label.text() == "Database: lokal · gemt 08:00:00"
    assert frame.window.undo_label.text() == "Fortryd: “Booket Ledelsesmøde i Fyrtårnet” · Ctrl+Z"
    assert "Ledelsesmøde" in frame.window.undo_button.toolTip()


def test_undo_and_redo_from_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame))
    frame.settle(qtbot)
    QTest.keyClick(frame.screen(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    frame.settle(qtbot)
    assert frame.window.notices.text == "Fortrudt: Booket Ledelsesmøde i Fyrtårnet"
    assert not frame.window.undo_button.isEnabled()
    assert frame.window.undo_label.text() == ""
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(frame.screen(), Qt.Key.Key_Z, shifted)
    frame.settle(qtbot)
    assert frame.window.undo_button.isEnabled()
    assert not frame.window.redo_button.isEnabled()


def test_the_screen_is_shown_what_was_undone(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame))
    frame.window.undo()
    frame.settle(qtbot)
    assert frame.screen().told("focus")[-1]["changes"].touches(Kind.OCCURRENCE)


def test_in_a_text_field_undo_is_the_fields_own(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame))
    frame.settle(qtbot)
    field = frame.screen().field
    field.setFocus()
    QTest.keyClicks(field, "Lone")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    frame.settle(qtbot)
    assert field.text() == ""
    assert frame.window.undo_button.isEnabled()


def test_nothing_to_undo_is_said(frame: Frame, qtbot: QtBot) -> None:
    QTest.keyClick(frame.screen(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    frame.settle(qtbot)
    assert frame.window.notices.text == "Der er ikke mere at fortryde"


def test_a_refusal_says_what_is_in_the_way(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame, "Havhuset ApS"))
    frame.window.dispatcher.run(meeting(frame, "Vækst"))
    frame.settle(qtbot)
    assert frame.window.notices.text == "Fyrtårnet er optaget 10:00–11:00"
    assert frame.window.notices.accessibleName().endswith("Havhuset ApS")
    assert frame.bugs == []


def test_trouble_in_the_world_can_be_tried_again(frame: Frame, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, tries = frame.at_desk.person, []
    execute = desk.execute

    def full_at_first(command: object) -> object:
        tries.append(command)
        if len(tries) == 1:
            problem = EnvironmentProblem()
            problem.code = "disk_full"
            raise problem
        return execute(command)  # type: ignore[arg-type]

    monkeypatch.setattr(desk, "execute", full_at_first)
    frame.window.dispatcher.run(meeting(frame))
    frame.settle(qtbot)
    assert frame.window.notices.text == "Disken er fuld"
    frame.window.notices.take(0)
    frame.settle(qtbot)
    assert frame.window.undo_button.isEnabled()


def test_f9_prints_who_is_in_the_house(frame: Frame, qtbot: QtBot) -> None:
    frame.preferences.printer = "Brother QL-820"
    frame.window.dispatcher.run(WalkIn("Lone Vestergaard", "Havhuset"))
    QTest.keyClick(frame.screen(), Qt.Key.Key_F9)
    frame.settle(qtbot)
    (printer, _title, media_mm, pdf) = frame.printers.jobs[0]
    assert (printer, media_mm, pdf[:5]) == ("Brother QL-820", (210.0, 297.0), b"%PDF-")


def test_escape_closes_what_is_said(frame: Frame, qtbot: QtBot) -> None:
    frame.window.undo()
    frame.settle(qtbot)
    QTest.keyClick(frame.screen(), Qt.Key.Key_Escape)
    assert frame.window.notices.text == ""


def test_a_question_mark_shows_the_keys_but_in_a_field_it_is_typed(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.window.keys_wanted):
        QTest.keyClicks(frame.screen(), "?")
    frame.screen().field.setFocus()
    with qtbot.assertNotEmitted(frame.window.keys_wanted):
        QTest.keyClicks(frame.screen().field, "?")
    assert frame.screen().field.text() == "?"


def test_changed_colours_make_the_screens_anew_where_one_was(frame: Frame, qtbot: QtBot) -> None:
    frame.window.navigate("Kalender")
    before = frame.screen()
    frame.window.dispatcher.ask(House(), lambda profile: before.field.setText(profile.name))
    frame.window.rebuild()
    frame.settle(qtbot)
    assert frame.screen().name == "Kalender"
    assert frame.screen() is not before
    assert list(rail(frame)) == ["I dag", "Kalender"]
    assert frame.window.database_label.text() == "Database: lokal"
    assert frame.bugs == []


def test_a_visit_that_was_expected_is_told_by_name(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(ExpectVisitor("Jens Bro", "Demo Rådgiver", at("09:45")))
    frame.settle(qtbot)
    assert frame.window.undo_label.text() == "Fortryd: “Ventet Jens Bro” · Ctrl+Z"


def test_a_long_name_does_not_widen_the_window(frame: Frame, qtbot: QtBot) -> None:
    frame.window.dispatcher.run(meeting(frame, "Bestyrelsesmøde om alt det der skal ske " * 3))
    frame.settle(qtbot)
    assert frame.window.minimumSizeHint().width() <= 1280
    qtbot.waitUntil(lambda: frame.window.undo_label.shown.endswith("…"))
    assert "alt det" in frame.window.undo_label.toolTip()


@pytest.mark.parametrize("width", [1280, 1440])
def test_places_have_room_for_longer_words(make_frame: Callable[..., Frame], width: int, qtbot: QtBot) -> None:
    frame = make_frame(*noting_places("Arrangementer og meget mere", "Kalender"))
    frame.window.resize(width, 720)
    for button in rail(frame).values():
        assert button.width() >= button.sizeHint().width()


def test_everything_that_takes_the_keyboard_has_a_name(frame: Frame) -> None:
    nameless = [
        widget.objectName()
        for widget in (*frame.window.findChildren(QPushButton), *frame.window.findChildren(QToolButton))
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_window_comes_back_where_it_was(frame: Frame) -> None:
    frame.window.resize(1300, 800)
    frame.window.close()
    assert not frame.preferences.geometry.isEmpty()
