"""A list read from a file, in words: what was recognised, what is wrong, what would happen. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.application.attendee_columns import ColumnField
from frontdesk.application.attendee_lists import AttendeeListPreview, RowProblem
from frontdesk.application.attendee_match import same_person
from frontdesk.application.events import AttendeeEntry, AttendeeRow, RegistrationState
from frontdesk.gui.input_texts import input_text
from frontdesk.gui.listing.lines import Cell, Line

FIRST_ROWS = 8
"""As many as show whether the columns are right."""

MOST_PROBLEMS = 50


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)


@dataclass(frozen=True, slots=True)
class ImportView:
    """``rows`` are the first entries; ``new`` are those that would be registered, ``known`` those that are already."""

    columns: tuple[str, ...]
    ignored: str
    rows: tuple[Line, ...]
    problems: tuple[str, ...]
    new: int
    known: int
    summary: str


def headings() -> tuple[str, ...]:
    return _tr("Navn"), _tr("Virksomhed"), _tr("Mail"), _tr("Telefon"), _tr("Status")


def import_view(preview: AttendeeListPreview, on_list: Sequence[AttendeeRow]) -> ImportView:
    """What the person sees before anything of the file is kept."""
    standing = _by_name(on_list)
    known = [_is_known(entry, standing) for entry in preview.entries]
    shown = zip(preview.entries[:FIRST_ROWS], known, strict=False)
    rows = tuple(_line(number, entry, is_known=here) for number, (entry, here) in enumerate(shown, 1))
    new = known.count(False)
    return ImportView(
        tuple(_column(one.heading, one.field) for one in preview.columns),
        _ignored(preview.ignored_columns),
        rows,
        _problems(preview.problems),
        new,
        known.count(True),
        _summary(preview, new, known.count(True)),
    )


def _by_name(on_list: Sequence[AttendeeRow]) -> Mapping[str, list[AttendeeRow]]:
    standing: dict[str, list[AttendeeRow]] = {}
    for row in on_list:
        if row.state is RegistrationState.REGISTERED:
            standing.setdefault(row.name.casefold(), []).append(row)
    return standing


def _is_known(entry: AttendeeEntry, standing: Mapping[str, list[AttendeeRow]]) -> bool:
    return any(same_person(entry, row) for row in standing.get(entry.name.casefold(), ()))


def _line(number: int, entry: AttendeeEntry, *, is_known: bool) -> Line:
    state = (
        Cell(_tr("Er tilmeldt"), tone="neutral", icon="check")
        if is_known
        else Cell(_tr("Ny"), tone="accent", icon="plus")
    )
    cells = (
        Cell(entry.name, "strong"),
        Cell(entry.company, "muted"),
        Cell(entry.email, "muted"),
        Cell(entry.phone, "muted"),
        state,
    )
    return Line(number, cells, faded=is_known)


def _column(heading: str, field: ColumnField) -> str:
    """``Fulde navn → Navn``."""
    words = {
        ColumnField.GIVEN_NAME: _tr("Fornavn"),
        ColumnField.FAMILY_NAME: _tr("Efternavn"),
        ColumnField.NAME: _tr("Navn"),
        ColumnField.FAMILY_FIRST: _tr("Navn, efternavnet først"),
        ColumnField.COMPANY: _tr("Virksomhed"),
        ColumnField.EMAIL: _tr("Mail"),
        ColumnField.PHONE: _tr("Telefon"),
    }
    return f"{heading} → {words[field]}" if heading != words[field] else heading


def _ignored(headings_left: Sequence[str]) -> str:
    named = ", ".join(heading for heading in headings_left if heading)
    return _tr("Tages ikke med: {0}").format(named) if named else ""


def _problems(problems: Sequence[RowProblem]) -> tuple[str, ...]:
    told = tuple(problem_text(problem) for problem in problems[:MOST_PROBLEMS])
    more = len(problems) - len(told)
    return (*told, _tr("… og {0} til").format(more)) if more else told


def problem_text(problem: RowProblem) -> str:
    """``Række 7: Mailadressen mangler noget. Deltageren kommer med uden.``"""
    what = _special(problem) or input_text(problem.field, problem.reason).headline
    kept = _tr("Deltageren kommer med uden.") if problem.kept else _tr("Rækken springes over.")
    return _tr("Række {0}: {1}. {2}").format(problem.row, what, kept)


def _special(problem: RowProblem) -> str:
    texts = {
        "cpr_number": _tr("Der står et CPR-nummer, og det gemmes ikke"),
        "extra_cells": _tr("Der er flere felter end kolonner"),
    }
    return texts.get(problem.reason, "")


def _summary(preview: AttendeeListPreview, new: int, known: int) -> str:
    skipped = sum(not problem.kept for problem in preview.problems)
    parts = (
        QCoreApplication.translate("Import", "%n ny(e)", None, new),
        _tr("{0} er tilmeldt i forvejen").format(known) if known else "",
        QCoreApplication.translate("Import", "%n gentagelse(r) lagt sammen", None, len(preview.duplicates))
        if preview.duplicates
        else "",
        QCoreApplication.translate("Import", "%n række(r) springes over", None, skipped) if skipped else "",
    )
    return " · ".join(part for part in parts if part)
