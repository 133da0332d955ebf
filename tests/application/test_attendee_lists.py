from __future__ import annotations

import pytest

from frontdesk.application.attendee_columns import ColumnField
from frontdesk.application.attendee_lists import RowProblem, preview
from frontdesk.application.events import AttendeeEntry
from frontdesk.domain.errors import InvalidInput

HEADER = ("Navn", "Firma", "E-mail", "Telefon", "Bemærkning")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Fornavn", ColumnField.GIVEN_NAME),
        ("First name", ColumnField.GIVEN_NAME),
        ("EFTERNAVN:", ColumnField.FAMILY_NAME),
        ("Last_Name", ColumnField.FAMILY_NAME),
        ("Virksomhed", ColumnField.COMPANY),
        ("Company", ColumnField.COMPANY),
        ("Organisation", ColumnField.COMPANY),
        ("E-mail", ColumnField.EMAIL),
        ("Mail-adresse", ColumnField.EMAIL),
        ("email address", ColumnField.EMAIL),
        ("Tlf. nr.", ColumnField.PHONE),
        ("Mobil", ColumnField.PHONE),
        ("Phone number", ColumnField.PHONE),
    ],
)
def test_headings_are_known_in_danish_and_english(heading: str, field: ColumnField) -> None:
    columns = preview([("Navn", heading)]).columns
    assert [(column.number, column.heading, column.field) for column in columns][1:] == [(2, heading, field)]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (("Fornavn", "Efternavn"), ("Åse", "van der Øst")),
        (("Efternavn", "Fornavn"), ("van der Øst", "Åse")),
        (("Navn",), ("Åse van der Øst",)),
        (("Full name",), ("Åse van der Øst",)),
        (("Efternavn, fornavn",), ("van der Øst, Åse",)),
        (("Navn",), ("van der Øst, Åse",)),
        (("Navn", "Fornavn", "Efternavn"), ("ÅVØ", "Åse", "van der Øst")),
        (("Fornavn", "Efternavn"), (" Åse\u00a0", "van der  Øst ")),
    ],
)
def test_a_name_comes_out_in_spoken_order_with_its_letters_and_case(
    header: tuple[str, ...], row: tuple[str, ...]
) -> None:
    assert [entry.name for entry in preview([header, row]).entries] == ["Åse van der Øst"]


def test_a_title_after_a_comma_is_not_taken_for_a_given_name() -> None:
    rows = [("Navn",), ("Bo Berg, ph.d.",), ("Åse Øst",), ("Ib Vig",)]
    assert preview(rows).entries[0].name == "Bo Berg, ph.d."


def test_a_list_is_read_with_what_is_known_of_each() -> None:
    found = preview([HEADER, ("Bo Berg", "Prøve ApS", "bo@example.invalid", "20 00 00 01", "vegetar")])
    assert found.entries == (AttendeeEntry("Bo Berg", "Prøve ApS", "bo@example.invalid", "20 00 00 01"),)
    assert found.ignored_columns == ("Bemærkning",)
    assert found.problems == ()


def test_the_first_of_several_numbers_is_taken() -> None:
    rows = [("Navn", "Telefon", "Mobil"), ("Bo", "", "20 00 00 01"), ("Ib", "20 00 00 02", "20 00 00 03")]
    assert [entry.phone for entry in preview(rows).entries] == ["20 00 00 01", "20 00 00 02"]


@pytest.mark.parametrize(
    ("row", "problem", "entries"),
    [
        (("", "Prøve ApS", "", "", ""), RowProblem(2, "name", "required", kept=False), 0),
        (("x" * 121, "", "", "", ""), RowProblem(2, "name", "too_long", kept=False), 0),
        (("Bo\x07", "", "", "", ""), RowProblem(2, "name", "control_character", kept=False), 0),
        (("Bo 010100-0008", "", "", "", ""), RowProblem(2, "name", "cpr_number", kept=False), 0),
        (("Bo", "010100-0001", "", "", ""), RowProblem(2, "company", "cpr_number", kept=True), 1),
        (("Bo", "", "010100-0001@example.invalid", "", ""), RowProblem(2, "email", "cpr_number", kept=True), 1),
        (("Bo", "", "", "0101000008", ""), RowProblem(2, "phone", "cpr_number", kept=True), 1),
        (("Bo", "", "", "", "cpr 010100-0008"), RowProblem(2, "Bemærkning", "cpr_number", kept=True), 1),
        (("Bo", "", "ikke en mail", "", ""), RowProblem(2, "email", "not_an_email", kept=True), 1),
        (("Bo", "", "bo@lokal", "", ""), RowProblem(2, "email", "not_an_email", kept=True), 1),
        (("Bo", "", "", "12345", ""), RowProblem(2, "phone", "not_a_phone", kept=True), 1),
        (("Bo", "", "", "+45 12345", ""), RowProblem(2, "phone", "not_a_phone", kept=True), 1),
        (("Bo", "", "", "", "", "ekstra"), RowProblem(2, "", "extra_cells", kept=True), 1),
    ],
)
def test_what_cannot_be_taken_is_told_by_row_and_the_rest_is_kept(
    row: tuple[str, ...], problem: RowProblem, entries: int
) -> None:
    found = preview([HEADER, row, ("Eva Vig", "", "", "", ""), ("Ib Vig", "", "", "", "")])
    assert found.problems == (problem,)
    assert len(found.entries) == entries + 2
    assert "010100" not in repr(found)


def test_short_rows_blank_rows_and_formulas_are_no_problem() -> None:
    found = preview([HEADER, ("Bo",), (), ("", " ", "", "", ""), ("Eva", "=1+1", "", "", ""), ("Ib", "", "", "", "")])
    assert found.problems == ()
    assert found.blank_rows == 2
    assert [entry.company for entry in found.entries] == ["", "=1+1", ""]


def test_a_repeated_row_is_folded_and_namesakes_are_both_kept() -> None:
    rows = [
        HEADER,
        ("Bo Berg", "", "bo@example.invalid", "", ""),
        ("BO BERG", "Prøve ApS", "Bo@Example.invalid", "", ""),
        ("Bo Berg", "", "anden@example.invalid", "", ""),
        ("Eva Vig", "A/S A", "", "", ""),
        ("Eva Vig", "B ApS", "", "", ""),
        ("Eva Vig", "A/S A", "", "", ""),
    ]
    found = preview(rows)
    assert found.duplicates == (3, 7)
    assert [(entry.name, entry.company) for entry in found.entries] == [
        ("Bo Berg", "Prøve ApS"),
        ("Bo Berg", ""),
        ("Eva Vig", "A/S A"),
        ("Eva Vig", "B ApS"),
    ]


def test_rows_are_numbered_as_in_the_file() -> None:
    found = preview([("Deltagerliste",), (), HEADER, ("", "X", "", "", ""), ("Bo", "", "", "", "")])
    assert [problem.row for problem in found.problems] == [4]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("a", "b"), ("c", "d")],
        [("E-mail", "Telefon")],
        [("Kolonnerne hedder fornavn", " efternavn", " og mail"), ("Intet andet",), ("Slut",)],
    ],
)
def test_a_table_without_names_of_people_is_refused(rows: list[tuple[str, ...]]) -> None:
    with pytest.raises(InvalidInput) as refused:
        preview(rows)
    assert (refused.value.field, refused.value.reason) == ("file", "no_name_column")
