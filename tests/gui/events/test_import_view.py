"""A file's list in words, before anything of it is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.application.attendee_columns import ColumnField, RecognisedColumn
from frontdesk.application.attendee_lists import AttendeeListPreview, RowProblem
from frontdesk.application.events import AttendeeEntry, AttendeeRow, RegistrationState
from frontdesk.gui.events.import_view import FIRST_ROWS, MOST_PROBLEMS, import_view, problem_text
from frontdesk.imports.attendee_files import read_attendee_list

DATA = Path(__file__).parents[2] / "data"
ANDERS = AttendeeEntry("Anders Skov", "Skov & Co", "anders@example.org")
PREVIEW = AttendeeListPreview(
    (RecognisedColumn(1, "Fulde navn", ColumnField.NAME), RecognisedColumn(2, "Mail", ColumnField.EMAIL)),
    ("Bemærkning", ""),
    (ANDERS, AttendeeEntry("Åse Demosen")),
    (),
    (),
    0,
)


def on_list(name: str, email: str = "", state: RegistrationState = RegistrationState.REGISTERED) -> AttendeeRow:
    return AttendeeRow(1, 1, name, "", email, "", state, None, None)


def test_columns_say_what_they_were_taken_for() -> None:
    view = import_view(PREVIEW, [])
    assert view.columns == ("Fulde navn → Navn", "Mail")
    assert view.ignored == "Tages ikke med: Bemærkning"


@pytest.mark.parametrize(
    ("standing", "new", "known"),
    [
        ([], 2, 0),
        ([on_list("ANDERS SKOV")], 1, 1),
        ([on_list("Anders Skov", "anders@example.org")], 1, 1),
        ([on_list("Anders Skov", "another@example.org")], 2, 0),
        ([on_list("Anders Skov", state=RegistrationState.CANCELLED)], 2, 0),
    ],
)
def test_who_is_on_the_list_already_is_not_counted_as_new(standing: list[AttendeeRow], new: int, known: int) -> None:
    view = import_view(PREVIEW, standing)
    assert (view.new, view.known) == (new, known)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (RowProblem(7, "name", "required", kept=False), "Række 7: Navnet mangler. Rækken springes over."),
        (
            RowProblem(9, "email", "not_an_email", kept=True),
            "Række 9: Mailadressen mangler noget. Deltageren kommer med uden.",
        ),
        (
            RowProblem(4, "Bemærkning", "cpr_number", kept=True),
            "Række 4: Der står et CPR-nummer, og det gemmes ikke. Deltageren kommer med uden.",
        ),
        (
            RowProblem(5, "", "extra_cells", kept=True),
            "Række 5: Der er flere felter end kolonner. Deltageren kommer med uden.",
        ),
    ],
)
def test_a_problem_says_where_what_and_what_becomes_of_the_row(problem: RowProblem, text: str) -> None:
    assert problem_text(problem) == text


def test_a_list_full_of_problems_does_not_fill_the_screen() -> None:
    problems = tuple(RowProblem(row, "name", "required", kept=False) for row in range(2, 200))
    view = import_view(replace(PREVIEW, problems=problems), [])
    assert len(view.problems) == MOST_PROBLEMS + 1
    assert view.problems[-1] == "… og 148 til"


def test_a_real_list_with_mistakes_is_explained() -> None:
    view = import_view(read_attendee_list(DATA / "demo_deltagere_med_fejl.csv"), [])
    assert len(view.rows) == FIRST_ROWS
    assert view.problems
    assert view.new == 8
