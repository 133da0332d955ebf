from __future__ import annotations

import shlex

import pytest

from tests.cli.conftest import Command, tomorrow

TEN, NOON, TWO = tomorrow("10:00"), tomorrow("12:00"), tomorrow("14:00")


def book(frontdesk: Command, start: str = TEN, end: str = NOON, *more: str, room: str = "fyrtaarnet") -> str:
    said = frontdesk("book", "--room", room, "--from", start, "--to", end, "--title", "Havmøde", *more, "--json")
    assert said.code == 0, said
    return str(said.json["booking"])


def test_a_booked_room_is_in_the_calendar_under_the_id_that_was_printed(frontdesk: Command) -> None:
    said = frontdesk("book", "--room", "Fyrtårnet", "--from", TEN, "--to", NOON, "--title", "Havmøde", "--party", "6")
    assert said.code == 0
    assert "Booket: Havmøde, Fyrtårnet" in said.out
    plan = frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"]
    assert [(one["title"], one["resources"], one["party"]) for one in plan] == [("Havmøde", ["fyrtaarnet"], 6)]
    assert plan[0]["id"] in said.out
    assert plan[0]["from"].startswith(f"{TEN}:00+0")


def test_a_room_is_known_by_slug_name_and_number(frontdesk: Command) -> None:
    for number, room in enumerate(("salen", "SALEN", "2")):
        book(frontdesk, tomorrow(f"{8 + 2 * number:02}:00"), tomorrow(f"{9 + 2 * number:02}:00"), room=room)
    assert len(frontdesk("calendar", "--from", TEN[:10], "--room", "salen", "--json").json["occurrences"]) == 3


def test_a_conflict_names_what_is_in_the_way_and_each_way_out_can_be_typed(frontdesk: Command) -> None:
    booking = book(frontdesk)
    words = ("book", "--room", "Fyrtårnet", f"--from={TEN}", "--to", NOON, "--title", "Noget andet", "--json")
    said = frontdesk(*words)
    assert said.code == 3
    answer = said.json
    assert (answer["ok"], answer["code"]) == (False, "booking_conflict")
    assert answer["in_the_way"]["title"] == "Havmøde"
    assert answer["in_the_way"]["id"] == booking.replace("b", "o")
    assert len(answer["alternatives"]) == 3
    for way in answer["alternatives"]:
        proposed = shlex.split(way["command"])
        assert proposed[0] == "frontdesk"
        done = frontdesk(*proposed[1:])
        assert done.code == 0, (way, done)


def test_a_conflict_is_told_in_a_sentence_on_stderr(frontdesk: Command) -> None:
    book(frontdesk)
    said = frontdesk("book", "--room", "fyrtaarnet", "--from", TEN, "--to", NOON, "--title", "B")
    assert (said.code, said.out) == (3, "")
    assert "Fyrtårnet er optaget" in said.err
    assert "Havmøde" in said.err
    assert "Sådan kan det lade sig gøre:" in said.err
    assert "is taken" in frontdesk(*shlex.split(f"--lang en book --room 1 --from {TEN} --to {NOON} --title B")).err


def test_a_series_conflict_proposes_a_shift_of_the_whole_series(frontdesk: Command) -> None:
    book(frontdesk, tomorrow("10:00", 8), tomorrow("12:00", 8))
    words = ("book", "--room", "fyrtaarnet", "--from", TEN, "--to", NOON, "--title", "Hver uge", "--repeat")
    said = frontdesk(*words, "FREQ=WEEKLY;COUNT=3", "--json").json
    assert said["in_the_way"]["from"].startswith(tomorrow("10:00", 8))
    moved = next(way for way in said["alternatives"] if way["room"] == "fyrtaarnet")
    assert f"--from {TEN[:10]}" in moved["command"]
    assert frontdesk(*shlex.split(moved["command"])[1:]).code == 0


def test_one_date_is_moved_by_its_id_and_keeps_its_length(frontdesk: Command) -> None:
    occurrence = book(frontdesk).replace("b", "o")
    assert frontdesk("move", occurrence, "--from", TWO, "--room", "salen").code == 0
    plan = frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"]
    assert (plan[0]["id"], plan[0]["resources"]) == (occurrence, ["salen"])
    assert plan[0]["from"].startswith(TWO)
    assert plan[0]["to"].startswith(tomorrow("16:00"))


def test_a_booking_moves_with_all_its_dates_or_one_alone(frontdesk: Command) -> None:
    booking = book(frontdesk, TEN, NOON, "--repeat", "FREQ=DAILY;COUNT=3")
    assert frontdesk("move", booking, "--from", tomorrow("11:00")).code == 0
    assert frontdesk("move", booking, "--from", tomorrow("13:00"), "--occurrence").code == 0
    plan = frontdesk("calendar", "--from", TEN[:10], "--to", tomorrow(days=4)[:10], "--json").json["occurrences"]
    assert [one["from"][11:16] for one in plan] == ["13:00", "11:00", "11:00"]


def test_a_whole_series_keeps_its_length(frontdesk: Command) -> None:
    booking = book(frontdesk, TEN, NOON, "--repeat", "FREQ=DAILY;COUNT=3")
    said = frontdesk("move", booking, "--from", TEN, "--to", TWO)
    assert said.code == 2
    assert "længde" in said.err


def test_cancelling_a_date_leaves_the_others(frontdesk: Command) -> None:
    booking = book(frontdesk, TEN, NOON, "--repeat", "FREQ=DAILY;COUNT=3")
    first = frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"][0]["id"]
    assert frontdesk("cancel", first, "--json").json["cancelled"] == [first]
    assert len(frontdesk("cancel", booking, "--json").json["cancelled"]) == 2
    again = frontdesk("cancel", booking)
    assert (again.code, "ikke flere" in again.err) == (3, True)


def test_undo_and_redo_reach_over_processes(frontdesk: Command) -> None:
    booking = book(frontdesk)
    assert "Havmøde" in frontdesk("undo").out
    assert frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"] == []
    assert frontdesk("redo", "--json").json["ok"]
    assert frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"][0]["booking"] == booking
    other = frontdesk("--desk", "2", "undo")
    assert (other.code, "fortryde" in other.err) == (3, True)


def test_free_rooms_are_found_smallest_first_and_when_none_other_times(frontdesk: Command) -> None:
    found = frontdesk("find", "--from", TEN, "--to", NOON, "--party", "6", "--json").json
    assert [room["id"] for room in found["rooms"]] == ["fyrtaarnet", "salen"]
    book(frontdesk, room="salen")
    found = frontdesk("find", "--from", TEN, "--to", NOON, "--party", "50", "--json").json
    assert found["rooms"] == []
    assert found["alternatives"]
    assert {way["room"] for way in found["alternatives"]} == {"salen"}


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--room", "Tårnet", "--from", TEN, "--to", NOON), 3, "Mente du: fyrtaarnet"),
        (("--room", "salen", "--from", NOON, "--to", TEN), 3, "ikke efter start"),
        (("--room", "salen", "--from", "1900-01-01T10:00", "--to", "1900-01-01T11:00"), 3, "mere end et år tilbage"),
        (("--room", "salen", "--from", "0001-01-01T00:00", "--to", "0001-01-01T01:00"), 2, "ikke et tidspunkt"),
        (("--room", "salen", "--from", "9999-12-31T23:00", "--to", "9999-12-31T23:30"), 3, "tre år"),
        (("--room", "salen", "--from", "i morgen", "--to", NOON), 2, "'i morgen' er ikke et tidspunkt"),
        (("--room", "salen", "--from", "2026-02-30T10:00", "--to", NOON), 2, "ikke et tidspunkt"),
        (("--room", "salen", "--from", TEN), 2, "der mangler: --to"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--farve", "rød"), 2, "kendes ikke: --farve"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--party", "mange"), 2, "'mange' er ikke et helt tal"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--party", "-3"), 3, "Antallet er uden for det mulige"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--repeat", "hver uge"), 2, "gentagelsen kan ikke læses"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--repeat", "FREQ=HOURLY;COUNT=3"), 2, "HOURLY"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--repeat", "FREQ=DAILY"), 3, "skal slutte"),
        (("--room", "salen", "--from", TEN, "--to", NOON, "--who", "070761-4285"), 3, "CPR-nummer"),
    ],
)
def test_bad_input_is_answered_and_nothing_is_half_done(
    frontdesk: Command, words: tuple[str, ...], code: int, told: str
) -> None:
    said = frontdesk("book", "--title", "Møde", *words)
    assert (said.code, said.out) == (code, "")
    assert told.lower() in said.err.lower()
    assert frontdesk("journal", "--json").json["entries"][-1]["command"] == "AddAdvisor"


@pytest.mark.parametrize(
    "title", ["🎉 Åbning 🎉", "لقاء رواد الأعمال", "'; DROP TABLE booking; --", "=HYPERLINK(1)", "e\u0301 og ﬁ"]
)
def test_any_title_is_kept_as_it_was_typed(frontdesk: Command, title: str) -> None:
    assert frontdesk("book", "--room", "1", "--from", TEN, "--to", NOON, "--title", title).code == 0
    kept = frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"][0]["title"]
    assert kept in (title, title.replace("e\u0301", "é"))
    assert kept in frontdesk("calendar", "--from", TEN[:10]).out


def test_a_title_that_is_not_text_is_refused(frontdesk: Command) -> None:
    said = frontdesk("book", "--room", "1", "--from", TEN, "--to", NOON, "--title", "M\udcff")
    assert said.code == 3


def test_a_time_the_spring_change_skips_is_an_hour_later(frontdesk: Command) -> None:
    words = ("--room", "1", "--from", "2027-03-28T02:30", "--to", "2027-03-28T04:30", "--title", "Nat", "--json")
    assert frontdesk("book", *words).json["from"] == "2027-03-28T03:30:00+02:00"


@pytest.mark.parametrize("identifier", ["o99", "b99", "99", "o99999999999999999999", "b" + "9" * 40])
def test_an_id_that_is_not_there_is_refused(frontdesk: Command, identifier: str) -> None:
    said = frontdesk("cancel", identifier, "--json")
    assert (said.code, said.json["code"]) == (3, "not_found")


@pytest.mark.parametrize("identifier", ["x12", "", "o", "12o", "²", "o-1"])
def test_an_id_that_is_none_is_wrong_usage(frontdesk: Command, identifier: str) -> None:
    said = frontdesk("cancel", f"{identifier}")
    assert said.code == 2
    assert said.err
