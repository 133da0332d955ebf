"""A list of attendees from another program: what it holds, before anything of it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from frontdesk.application.attendee_columns import AttendeeColumns, ColumnField, RecognisedColumn, find_header
from frontdesk.application.delimited_text import Row
from frontdesk.application.events import AttendeeEntry
from frontdesk.domain.cpr import CprFinding, cpr_finding
from frontdesk.domain.errors import CprNumberRefused, InvalidInput
from frontdesk.domain.person_names import clean_name
from frontdesk.domain.text_rules import clean_text

_LONGEST_COMPANY = 120
_LONGEST_EMAIL = 254
_LONGEST_PHONE = 40


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something in a row that was not taken.

    ``row`` counts from 1 as in the file. ``field`` is name, company, email, phone or, for a column that is not
    imported, its heading. ``reason`` is ``required``, ``too_long``, ``control_character``, ``cpr_number``,
    ``not_an_email``, ``not_a_phone`` or ``extra_cells``. ``kept`` says that the attendee is among the entries all the
    same, without that value. The value itself is never repeated.
    """

    row: int
    field: str
    reason: str
    kept: bool


@dataclass(frozen=True, slots=True)
class AttendeeListPreview:
    """What would be registered. ``duplicates`` are the rows folded into an earlier one, ``blank_rows`` is a number."""

    columns: tuple[RecognisedColumn, ...]
    ignored_columns: tuple[str, ...]
    entries: tuple[AttendeeEntry, ...]
    problems: tuple[RowProblem, ...]
    duplicates: tuple[int, ...]
    blank_rows: int


def preview(rows: Sequence[Row]) -> AttendeeListPreview:
    """Reads the attendees out of a table with a heading row; names keep their letters and their case.

    A row is refused only for its name; anything else that cannot be taken is left out and told. Nothing that looks
    like a CPR number is kept, whether its check digit fits or not.

    Raises InvalidInput: field ``file``, ``no_name_column`` when no heading names the people.
    """
    at, columns = find_header(rows)
    reading = _Reading(columns)
    for number, row in enumerate(rows[at + 1 :], start=at + 2):
        reading.take(number, row)
    return AttendeeListPreview(
        columns.recognised,
        columns.ignored,
        tuple(reading.entries),
        tuple(reading.problems),
        tuple(reading.duplicates),
        reading.blank_rows,
    )


@dataclass
class _Reading:
    """The state of reading one list from top to bottom."""

    columns: AttendeeColumns
    entries: list[AttendeeEntry] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    duplicates: list[int] = field(default_factory=list)
    blank_rows: int = 0
    _places: dict[tuple[str, ...], int] = field(default_factory=dict)

    def take(self, number: int, row: Row) -> None:
        if not any(cell.strip() for cell in row):
            self.blank_rows += 1
            return
        name = self._name(number, row)
        if name is None:
            return
        entry = AttendeeEntry(
            name,
            self._value(number, row, ColumnField.COMPANY),
            self._value(number, row, ColumnField.EMAIL),
            self._value(number, row, ColumnField.PHONE),
        )
        self._note_the_rest(number, row)
        self._keep(number, entry)

    def _name(self, number: int, row: Row) -> str | None:
        text = self.columns.name(row)
        try:
            if cpr_finding(text) is not CprFinding.NONE:
                raise CprNumberRefused("name")
            return clean_name(text)
        except (InvalidInput, CprNumberRefused) as refusal:
            self.problems.append(RowProblem(number, "name", _reason(refusal), kept=False))
            return None

    def _value(self, number: int, row: Row, column: ColumnField) -> str:
        try:
            return _clean(column, self.columns.text(row, column))
        except (InvalidInput, CprNumberRefused) as refusal:
            self.problems.append(RowProblem(number, column.value, _reason(refusal), kept=True))
            return ""

    def _note_the_rest(self, number: int, row: Row) -> None:
        others = list(self.columns.others(row))
        # One look at the whole row first: wide lists have millions of cells.
        suspect = cpr_finding("|".join(cell for _, cell in others)) is not CprFinding.NONE
        for heading, cell in others if suspect else ():
            if cpr_finding(cell) is not CprFinding.NONE:
                self.problems.append(RowProblem(number, heading, "cpr_number", kept=True))
        if any(cell.strip() for cell in row[self.columns.width :]):
            self.problems.append(RowProblem(number, "", "extra_cells", kept=True))

    def _keep(self, number: int, entry: AttendeeEntry) -> None:
        """Folds a repetition into the first entry, filling in what that one lacked."""
        place = self._places.setdefault(_identity(entry), len(self.entries))
        if place == len(self.entries):
            self.entries.append(entry)
        else:
            self.entries[place] = _merged(self.entries[place], entry)
            self.duplicates.append(number)


def _clean(column: ColumnField, text: str) -> str:
    if cpr_finding(text) is not CprFinding.NONE:
        raise CprNumberRefused(column.value)
    if column is ColumnField.EMAIL:
        return _email(text)
    if column is ColumnField.PHONE:
        return _phone(text)
    return clean_text(column.value, text, _LONGEST_COMPANY)


def _email(text: str) -> str:
    """Enough to tell a mail address from a remark; only sending proves one."""
    email = clean_text("email", text, _LONGEST_EMAIL)
    local, _, domain = email.rpartition("@")
    if email and (not local or "." not in domain.strip(".") or " " in email):
        raise InvalidInput("email", "not_an_email")
    return email


def _phone(text: str) -> str:
    """As written, when it has the eight digits of a Danish number, or 8 to 15 after a country code (E.164)."""
    phone = clean_text("phone", text, _LONGEST_PHONE)
    digits = sum(character.isdigit() for character in phone)
    danish = phone.replace(" ", "").startswith(("+45", "0045"))
    if phone and not (10 if danish else 8) <= digits <= 15:
        raise InvalidInput("phone", "not_a_phone")
    return phone


def _reason(refusal: InvalidInput | CprNumberRefused) -> str:
    return refusal.reason if isinstance(refusal, InvalidInput) else refusal.code


def _identity(entry: AttendeeEntry) -> tuple[str, ...]:
    """The same name with the same mail, or a plain repetition; two namesakes must both be let in."""
    name = entry.name.casefold()
    return (name, entry.email.casefold()) if entry.email else (name, entry.company, entry.phone)


def _merged(first: AttendeeEntry, again: AttendeeEntry) -> AttendeeEntry:
    return AttendeeEntry(
        first.name, first.company or again.company, first.email or again.email, first.phone or again.phone
    )
