"""The house manager sets the house up: by keyboard, one command a save, nothing lost on a refusal."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.application.bookings import BookRooms, EquipmentWish
from frontdesk.application.house import AddEquipment, AddRoom, CloseOn, RoomPhotos, SetSeasons
from frontdesk.application.room_use import CurrentNoShowRule, NoShowRule
from frontdesk.application.rules import HouseRules, KeepRule
from frontdesk.application.waiting import OfferTime
from frontdesk.domain.calendar_days import MonthDay, Season
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.resource import Seating
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.settings.closing_page import ClosingPage
from frontdesk.gui.settings.equipment_page import EquipmentPage
from frontdesk.gui.settings.hours_page import HoursPage
from frontdesk.gui.settings.late_page import LatePage
from frontdesk.gui.settings.rooms_page import RoomsPage
from frontdesk.gui.settings.rules_page import RulesPage
from frontdesk.gui.settings.screen import PAGES
from tests.gui.settings.conftest import Desk
from tests.support.frame import NotingScreen
from tests.support.houses import MONDAY, between

ENTER, INS, DEL, ESC, TAB = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Insert,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
)


def names(desk: Desk) -> dict[str, int]:
    return {room.name: room.id for room in desk.profile.bookable}


def rooms_page(desk: Desk) -> RoomsPage:
    page = desk.page("rooms")
    assert isinstance(page, RoomsPage)
    return page


def choose(desk: Desk, table: LinesTable, key: int) -> None:
    table.choose(key)
    table.setFocus()
    desk.settle()


# Rooms


def test_a_room_is_added_with_the_keyboard_and_taken_back(desk: Desk) -> None:
    page = rooms_page(desk)
    desk.press(INS)
    desk.type("Loftet")
    desk.press(TAB)
    desk.type("14")
    desk.press(ENTER)
    assert "Tilføjet lokalet Loftet" in desk.said
    assert desk.profile.room(names(desk)["Loftet"]).capacity == 14
    assert page.rooms_table.current_key == names(desk)["Loftet"]
    assert page.room_form.name_edit.text() == "Loftet"
    desk.undo()
    assert "Loftet" not in names(desk)
    assert "Loftet" in [line.cells[0].text for line in page.rooms_table.lines if line.faded]


def test_everything_about_a_room_is_saved_as_one_step(desk: Desk) -> None:
    page, form = rooms_page(desk), rooms_page(desk).room_form
    choose(desk, page.rooms_table, desk.house.hall)
    desk.press(ENTER)
    form.floor_edit.setText("Stuen")
    form.seatings_edit.add_line()
    desk.type("Biograf")
    desk.press(TAB)
    desk.type("90")
    form.equipment_edit.setText("Lærred, Scene")
    form.hearing_check.setChecked(True)
    form.step_free_check.setChecked(True)
    form.note_edit.setPlainText("Stolene står bag scenen.")
    desk.press(ENTER)
    hall = desk.profile.room(desk.house.hall)
    assert (hall.floor, hall.seatings, hall.equipment) == ("Stuen", (Seating("Biograf", 90),), ("Lærred", "Scene"))
    assert (hall.hearing_loop, hall.step_free, hall.note) == (True, True, "Stolene står bag scenen.")
    assert not form.state_label.isVisible()
    desk.undo()
    assert desk.profile.room(desk.house.hall).equipment == ()
    assert form.equipment_edit.text() == ""


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(desk: Desk) -> None:
    page, form = rooms_page(desk), rooms_page(desk).room_form
    choose(desk, page.rooms_table, desk.house.tower)
    desk.press(ENTER)
    form.name_edit.clear()
    form.note_edit.setPlainText("Ny lampe")
    desk.press(ENTER)
    assert "Navnet mangler" in form.problems.text
    assert QApplication.focusWidget() is form.name_edit
    assert form.name_edit.accessibleDescription() == form.problems.text
    assert form.note_edit.toPlainText() == "Ny lampe"
    desk.type("Tårnet")
    desk.press(ENTER)
    assert form.problems.text == ""
    assert desk.profile.room(desk.house.tower).name == "Tårnet"


def test_what_is_typed_about_a_room_waits_while_another_is_looked_at(desk: Desk) -> None:
    page, form = rooms_page(desk), rooms_page(desk).room_form
    choose(desk, page.rooms_table, desk.house.tower)
    desk.press(ENTER)
    desk.type("Tårnet")
    choose(desk, page.rooms_table, desk.house.hall)
    assert form.name_edit.text() == "Salen"
    notes = {line.key: line.cells[0].note for line in page.rooms_table.lines}
    assert notes[desk.house.tower] == "ikke gemt"
    choose(desk, page.rooms_table, desk.house.tower)
    assert (form.name_edit.text(), form.state_label.isVisible()) == ("Tårnet", True)
    desk.press(ENTER)
    desk.press(ESC)
    assert (form.name_edit.text(), form.state_label.isVisible()) == ("Fyrtårnet", False)
    assert names(desk).keys() == {"Fyrtårnet", "Salen"}


def test_rooms_that_open_into_one_are_chosen_and_named(desk: Desk) -> None:
    page, form = rooms_page(desk), rooms_page(desk).room_form
    page.combine()
    desk.type("Tårnsalen")
    form.capacity_spin.setValue(90)
    desk.press(ENTER)
    assert "mindst to lokaler" in form.problems.text
    for row in range(form.parts_list.count()):
        form.parts_list.item(row).setCheckState(Qt.CheckState.Checked)
    page.save()
    desk.settle()
    (both,) = desk.profile.combined
    assert (both.name, both.capacity, set(both.parts)) == ("Tårnsalen", 90, {desk.house.tower, desk.house.hall})


def test_a_room_with_bookings_to_come_stays_and_says_why(desk: Desk) -> None:
    page = rooms_page(desk)
    desk.run(BookRooms((desk.house.tower,), between("16:00", "18:00"), "Bestyrelsesmøde"))
    choose(desk, page.rooms_table, desk.house.tower)
    desk.press(DEL)
    assert "1 booking foran" in page.room_form.problems.text
    choose(desk, page.rooms_table, desk.house.hall)
    desk.press(DEL)
    assert names(desk).keys() == {"Fyrtårnet"}
    assert page.room_form.retire_button.text() == "Tag i brug igen"
    page.retire()
    desk.settle()
    assert names(desk).keys() == {"Fyrtårnet", "Salen"}


def test_a_combined_room_comes_back_with_its_parts(desk: Desk) -> None:
    desk.run(AddRoom("Tårnsalen", 90, part_ids=(desk.house.tower, desk.house.hall)))
    page = rooms_page(desk)
    both = names(desk)["Tårnsalen"]
    choose(desk, page.rooms_table, desk.house.tower)
    desk.press(DEL)
    assert names(desk).keys() == {"Salen"}
    choose(desk, page.rooms_table, both)
    desk.press(DEL)
    assert "Fyrtårnet er ude af brug" in page.room_form.problems.text


def test_a_notice_lies_over_the_list_and_not_over_what_saves(desk: Desk) -> None:
    page = rooms_page(desk)
    desk.run(AddRoom("Loftet", 9))
    page.retire()
    desk.settle()
    notices = desk.frame.window.notices
    assert notices.isVisible()
    right = notices.mapTo(desk.frame.window, notices.rect().topRight()).x()
    assert right < page.room_form.mapTo(desk.frame.window, page.room_form.rect().topLeft()).x()


def test_a_picture_is_added_shown_and_hidden(desk: Desk, tmp_path: Path) -> None:
    page = rooms_page(desk)
    choose(desk, page.rooms_table, desk.house.hall)
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "salen.png"))
    page.add_photo(tmp_path / "salen.png")
    desk.settle()
    desk.settle()
    assert len(page.room_form.photo_strip.thumbs) == 1
    page.room_form.photo_strip.thumbs[0].setFocus()
    desk.press(DEL)
    assert page.room_form.photo_strip.thumbs == ()
    desk.undo()
    assert len(desk.house.desk.ask(RoomPhotos(desk.house.hall))) == 1
    assert len(page.room_form.photo_strip.thumbs) == 1


def test_a_file_that_is_no_picture_is_said_at_the_pictures(desk: Desk, tmp_path: Path) -> None:
    page = rooms_page(desk)
    choose(desk, page.rooms_table, desk.house.hall)
    (tmp_path / "notes.txt").write_text("Salen")
    page.add_photo(tmp_path / "notes.txt")
    desk.settle()
    assert "Filen er ikke et billede" in page.room_form.problems.text


# Equipment


def test_equipment_is_added_by_number_and_put_away(desk: Desk) -> None:
    page = desk.page("equipment")
    assert isinstance(page, EquipmentPage)
    desk.press(INS)
    desk.press(ENTER)
    assert "Udstyret mangler" in page.equipment_form.problems.text
    desk.type("Projektor")
    page.equipment_form.count_spin.setValue(3)
    desk.press(ENTER)
    assert [unit.name for unit in desk.profile.equipment] == ["Projektor 1", "Projektor 2", "Projektor 3"]
    assert page.equipment_table.lines[0].cells[0].note == "Projektor: 3"
    choose(desk, page.equipment_table, desk.profile.equipment[1].id)
    desk.press(DEL)
    assert [unit.name for unit in desk.profile.equipment] == ["Projektor 1", "Projektor 3"]
    desk.press(DEL)
    assert len(desk.profile.equipment) == 3


def test_equipment_that_is_claimed_is_not_put_away(desk: Desk) -> None:
    desk.run(AddEquipment("Projektor"))
    unit = desk.profile.equipment[0].id
    booking = BookRooms((desk.house.tower,), between("16:00", "18:00"), "Møde", equipment=(EquipmentWish("Projektor"),))
    desk.run(booking)
    page = desk.page("equipment")
    assert isinstance(page, EquipmentPage)
    page.retire(unit)
    desk.settle()
    assert "booket" in desk.said
    assert len(desk.profile.equipment) == 1


# Opening hours


def hours_page(desk: Desk) -> HoursPage:
    page = desk.page("hours")
    assert isinstance(page, HoursPage)
    return page


def test_a_lunch_break_is_typed_previewed_and_saved(desk: Desk) -> None:
    page = hours_page(desk)
    desk.press(ENTER)
    desk.type("8-12, 13-17")
    assert "Mandag den 30. november: 8–12, 13–17" in page.preview_label.text()
    page.week_form.same_button.click()
    page.week_form.days[6].setText("10-14")
    page.save()
    desk.settle()
    hours = desk.profile.hours
    assert sum(entry.weekday == 5 for entry in hours) == 2
    assert [(entry.opens, entry.closes) for entry in hours if entry.weekday == 6] == [(time(10), time(14))]
    desk.undo()
    assert page.week_form.days[6].text() == ""


def test_hours_that_cannot_be_read_are_said_at_their_day(desk: Desk) -> None:
    page = hours_page(desk)
    desk.press(ENTER)
    desk.type("8-12")
    page.week_form.days[3].setText("20-8")
    desk.press(ENTER)
    assert "Skriv det som 8-20" in page.week_form.problems.text
    assert QApplication.focusWidget() is page.week_form.days[3]
    assert page.week_form.days[1].text() == "8-12"
    assert len(desk.profile.hours) == 5


def test_a_season_is_added_ranked_and_removed(desk: Desk) -> None:
    desk.run(SetSeasons((Season(0, "Jul", MonthDay(12, 20), MonthDay(1, 3), ()),)))
    page = hours_page(desk)
    desk.press(INS)
    desk.type("Sommer")
    desk.press(TAB)
    desk.type("28. juni")
    desk.press(TAB)
    desk.type("8.8.")
    desk.press(ENTER)
    assert [season.name for season in desk.profile.seasons] == ["Sommer", "Jul"]
    assert desk.profile.seasons[0].last == MonthDay(8, 8)
    assert page.week_form.name_edit.text() == "Sommer"
    desk.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [season.name for season in desk.profile.seasons] == ["Jul", "Sommer"]
    assert page.week_form.name_edit.text() == "Sommer"
    desk.press(DEL)
    assert [season.name for season in desk.profile.seasons] == ["Jul"]
    assert page.week_form.heading_label.text() == "Normalt"


# Closing days


def closing_page(desk: Desk) -> ClosingPage:
    page = desk.page("closing")
    assert isinstance(page, ClosingPage)
    return page


def enter_closing(desk: Desk, day: str, reason: str, hours: str = "", *, yearly: bool = False) -> ClosingPage:
    page = closing_page(desk)
    desk.press(INS)
    desk.type(day)
    page.closing_form.yearly_check.setChecked(yearly)
    page.closing_form.reason_edit.setText(reason)
    page.closing_form.hours_edit.setText(hours)
    desk.press(ENTER)
    return page


def test_a_half_day_of_every_year_is_entered_and_found_in_the_next(desk: Desk) -> None:
    page = enter_closing(desk, "5. juni", "Grundlovsdag", "8-12", yearly=True)
    (kept,) = desk.profile.yearly
    assert (kept.on, kept.opens, kept.closes) == (MonthDay(6, 5), time(8), time(12))
    page.show_year(2028)
    told = {line.cells[1].text: line.cells[2].text for line in page.days_table.lines}
    assert told["Grundlovsdag"] == "Åbent 8–12"


def test_a_closing_day_that_hits_bookings_says_how_many_and_offers_the_plan(desk: Desk) -> None:
    day = date(2026, 11, 25)
    for room in (desk.house.tower, desk.house.hall):
        desk.run(BookRooms((room,), between("10:00", "11:00", day), "Møde"))
    page = enter_closing(desk, "25. november", "Personaledag")
    assert "2 bookinger" in page.closing_form.hit_label.text()
    assert desk.profile.closing_days == ()
    desk.press(ENTER)
    calendar = desk.frame.window.screen_here
    assert isinstance(calendar, NotingScreen)
    assert calendar.told("focus")[-1]["tool"] == "close"
    assert calendar.told("focus")[-1]["day"] == day


def test_a_closing_day_can_be_kept_although_it_hits_and_a_half_day_may_miss(desk: Desk) -> None:
    desk.run(BookRooms((desk.house.tower,), between("10:00", "11:00", date(2026, 11, 25)), "Møde"))
    page = enter_closing(desk, "25-11-2026", "Oprydning", "8-12")
    assert [closing.reason for closing in desk.profile.closing_days] == ["Oprydning"]
    choose(desk, page.days_table, date(2026, 11, 25).toordinal())
    desk.press(ENTER)
    page.closing_form.hours_edit.clear()
    desk.press(ENTER)
    assert "1 booking" in page.closing_form.hit_label.text()
    page.closing_form.anyway_button.click()
    desk.settle()
    assert [closing.opens for closing in desk.profile.closing_days] == [None]


@pytest.mark.parametrize(
    ("day", "reason", "hours", "problem"),
    [
        ("snart", "Ferie", "", "24. december"),
        ("24. december", "", "", "hvorfor"),
        ("24. december", "Jul", "8-9, 10-11", "ét tidsrum"),
    ],
)
def test_what_a_closing_day_lacks_is_asked_for(desk: Desk, day: str, reason: str, hours: str, problem: str) -> None:
    page = enter_closing(desk, day, reason, hours)
    assert problem in page.closing_form.problems.text
    assert desk.profile.closing_days == ()


def test_what_is_typed_about_a_closing_day_is_there_when_it_is_chosen_again(desk: Desk) -> None:
    page = closing_page(desk)
    desk.press(INS)
    desk.type("23. december")
    page.closing_form.reason_edit.setText("Lillejuleaften")
    choose(desk, page.days_table, date(2026, 12, 26).toordinal())
    assert page.closing_form.reason_edit.text() != "Lillejuleaften"
    desk.press(INS)
    assert page.closing_form.entry().day == "23. december"
    desk.press(ENTER)
    assert [closing.reason for closing in desk.profile.closing_days] == ["Lillejuleaften"]
    assert page.days_table.current_key == date(2026, 12, 23).toordinal()


def test_a_closing_day_is_removed_and_a_holiday_is_not(desk: Desk) -> None:
    desk.run(CloseOn(date(2026, 12, 23), "Lillejuleaften"))
    page = closing_page(desk)
    choose(desk, page.days_table, date(2026, 12, 25).toordinal())
    desk.press(DEL)
    assert not page.closing_form.remove_button.isVisible()
    choose(desk, page.days_table, date(2026, 12, 23).toordinal())
    desk.press(DEL)
    assert desk.profile.closing_days == ()
    desk.undo()
    assert len(desk.profile.closing_days) == 1


# House rules


def rules_page(desk: Desk) -> RulesPage:
    page = desk.page("rules")
    assert isinstance(page, RulesPage)
    return page


def test_a_rule_is_written_and_read_in_words(desk: Desk) -> None:
    page, form = rules_page(desk), rules_page(desk).rule_form
    desk.press(INS)
    form.severity_combo.setCurrentIndex(form.severity_combo.findData(Severity.ERROR.value))
    form.request_check.setChecked(True)
    form.chips[desk.house.hall].setChecked(True)
    form.owner_edit.setFocus()
    desk.press(ENTER)
    assert "Ejeren mangler" in form.problems.text
    form.owner_edit.setText("Driften")
    form.reason_edit.setText("Salen skal bruges af flere")
    form.review_edit.setFocus()
    desk.type("1. marts")
    assert form.words_label.text().startswith("Salen: møder på over 4 timer skal aftales med Driften")
    desk.press(ENTER)
    (rule,) = desk.house.desk.ask(HouseRules())
    assert (rule.kind, rule.limit, rule.review_on) == (RuleKind.LONGEST, 240, date(2027, 3, 1))
    assert (rule.severity, rule.asks_request, rule.room_ids) == (Severity.ERROR, True, (desk.house.hall,))
    assert page.rules_table.current_key == rule.id
    desk.undo()
    assert not desk.house.desk.ask(HouseRules())[0].active


def test_a_limit_is_said_in_the_unit_that_fits_the_kind(desk: Desk) -> None:
    form = rules_page(desk).rule_form
    desk.press(INS)
    for kind, shown in ((RuleKind.HORIZON, "dage frem"), (RuleKind.PARTY_SIZE, "personer"), (RuleKind.NOTICE, "")):
        form.kind_combo.setCurrentIndex(form.kind_combo.findData(kind.value))
        assert shown in form.limit_spin.suffix()
        assert form.unit_combo.isVisible() is (kind is RuleKind.NOTICE)
    form.kind_combo.setCurrentIndex(form.kind_combo.findData(RuleKind.CLOSING_DAYS.value))
    assert not form.limit_spin.isVisible()


def test_a_rule_that_is_due_is_renewed_for_a_year_and_switched_off(desk: Desk) -> None:
    desk.run(KeepRule(HouseRule(0, RuleKind.LONGEST, Severity.ERROR, "Driften", "Plads", date(2026, 10, 1), 240)))
    page = rules_page(desk)
    assert page.rules_table.lines[0].cells[3].text == "Skal gennemgås"
    assert "tæller kun som bemærkning" in page.rule_form.due_label.text()
    page.rule_form.renew_button.click()
    desk.settle()
    assert desk.house.desk.ask(HouseRules())[0].review_on == date(2027, 11, 23)
    assert not page.rule_form.due_box.isVisible()
    page.start()
    desk.press(DEL)
    assert not desk.house.desk.ask(HouseRules())[0].active
    assert page.rules_table.lines[0].cells[1].text == "Gælder ikke"
    desk.press(DEL)
    assert desk.house.desk.ask(HouseRules())[0].active


# No-shows and the waiting list


def test_the_house_says_when_a_room_is_released_and_how_long_an_offer_is_held(desk: Desk) -> None:
    page = desk.page("late")
    assert isinstance(page, LatePage)
    assert not page.no_show_button.isEnabled()
    page.releases_check.setChecked(True)
    page.minutes_spin.setFocus()
    desk.type("20")
    desk.press(ENTER)
    assert desk.house.desk.ask(CurrentNoShowRule()) == NoShowRule(20, releases=True)
    page.offer_spin.setValue(45)
    page.offer_button.click()
    desk.settle()
    assert desk.house.desk.ask(OfferTime()) == 45
    desk.undo()
    assert (desk.house.desk.ask(OfferTime()), page.offer_spin.value()) == (120, 120)


# All of them


@pytest.mark.parametrize("place", PAGES, ids=lambda place: place.id)
def test_every_field_has_a_name_for_screen_readers_and_esc_leads_back_to_the_pages(desk: Desk, place: object) -> None:
    page = desk.page(place.id)  # type: ignore[attr-defined]
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and type(widget).__name__ in (
            "QLineEdit",
            "QSpinBox",
            "QComboBox",
            "QPlainTextEdit",
            "QListWidget",
            "LinesTable",
            "QToolButton",
        ):
            assert widget.accessibleName() or widget.parent().accessibleName(), widget.objectName()  # type: ignore[union-attr]
    desk.press(ESC)
    desk.press(ESC)
    assert QApplication.focusWidget() is desk.screen.pages_list


def test_the_year_behind_is_told_as_over(desk: Desk) -> None:
    page = closing_page(desk)
    assert page.year == MONDAY.year
    assert [line.faded for line in page.days_table.lines] == sorted(
        (line.faded for line in page.days_table.lines), reverse=True
    )
