"""Which column of a list holds what, told by its headings in Danish or English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.errors import InvalidInput

_HEADER_WITHIN = 20


class ColumnField(StrEnum):
    """What a column can hold. ``family_first`` is a whole name written "Hansen, Lars"."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    NAME = "name"
    FAMILY_FIRST = "family_first"
    COMPANY = "company"
    EMAIL = "email"
    PHONE = "phone"


_HEADINGS = {
    ColumnField.GIVEN_NAME: "fornavn fornavne first firstname given givenname forename",
    ColumnField.FAMILY_NAME: "efternavn efternavne last lastname surname family familyname",
    ColumnField.NAME: "navn navne name names fuldenavn fuldtnavn heltnavn fullname deltager deltagere deltagernavn"
    " deltagersnavn attendee attendeename participant participantname gæst gæstenavn guest guestname kontaktperson"
    " fornavnefternavn fornavnogefternavn forogefternavn firstnamelastname firstlastname contactname",
    ColumnField.FAMILY_FIRST: "efternavnfornavn efternavnogfornavn lastnamefirstname lastfirst lastfirstname",
    ColumnField.COMPANY: "firma firmanavn virksomhed virksomhedsnavn virksomhedensnavn organisation organisationsnavn"
    " arbejdsplads company companyname organization organizationname employer business",
    ColumnField.EMAIL: "email emailadresse emailadr mail mailadresse epost epostadresse emailaddress",
    ColumnField.PHONE: "telefon telefonnr telefonnummer tlf tlfnr tlfnummer mobil mobilnr mobilnummer mobiltelefon"
    " mobiltlf phone phonenumber phoneno telephone mobile mobilephone mobilenumber cell cellphone",
}
_FIELD_OF: Mapping[str, ColumnField] = {
    heading: column for column, headings in _HEADINGS.items() for heading in headings.split()
}


@dataclass(frozen=True, slots=True)
class RecognisedColumn:
    """``number`` counts from 1; ``heading`` as it stands in the file."""

    number: int
    heading: str
    field: ColumnField


@dataclass(frozen=True, slots=True)
class AttendeeColumns:
    """The columns of one list. ``width`` is how many it has; several of one kind are read in order."""

    width: int
    recognised: tuple[RecognisedColumn, ...]
    unused: tuple[tuple[int, str], ...]

    @property
    def ignored(self) -> tuple[str, ...]:
        return tuple(heading for _, heading in self.unused if heading)

    def name(self, row: Sequence[str]) -> str:
        """The whole name in spoken order: from its parts, else from a column of whole names."""
        parts = [self.text(row, ColumnField.GIVEN_NAME), self.text(row, ColumnField.FAMILY_NAME)]
        spoken = " ".join(part for part in parts if part) or self.text(row, ColumnField.NAME)
        return spoken or _spoken(self.text(row, ColumnField.FAMILY_FIRST))

    def text(self, row: Sequence[str], wanted: ColumnField) -> str:
        """The first cell with something in it among the columns of this kind."""
        cells = (row[column.number - 1] for column in self._of(wanted) if column.number <= len(row))
        return next((cell.strip() for cell in cells if cell.strip()), "")

    def others(self, row: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Heading and cell of the columns that are not taken, and of cells beyond them."""
        yield from ((heading, row[place]) for place, heading in self.unused if place < len(row))
        yield from (("", cell) for cell in row[self.width :])

    def _of(self, wanted: ColumnField) -> Iterable[RecognisedColumn]:
        return (column for column in self.recognised if column.field is wanted)


def find_header(rows: Sequence[Sequence[str]]) -> tuple[int, AttendeeColumns]:
    """Where the heading row stands (from 0) and its columns; a title or two may stand above it.

    Raises InvalidInput: field ``file``, ``no_name_column``.
    """
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = _columns(row)
        below = rows[at + 1 :]
        if _names_people(columns) and _heads_a_table(columns, below):
            return at, _with_family_first(columns, below)
    raise InvalidInput("file", "no_name_column")


def _columns(headings: Sequence[str]) -> AttendeeColumns:
    recognised, unused = [], []
    for place, heading in enumerate(headings):
        column = _FIELD_OF.get(_bare(heading))
        if column is None:
            unused.append((place, heading.strip()))
        else:
            recognised.append(RecognisedColumn(place + 1, heading.strip(), column))
    return AttendeeColumns(len(headings), tuple(recognised), tuple(unused))


def _bare(heading: str) -> str:
    return "".join(character for character in heading.casefold() if character.isalnum())


def _names_people(columns: AttendeeColumns) -> bool:
    people = {ColumnField.GIVEN_NAME, ColumnField.FAMILY_NAME, ColumnField.NAME, ColumnField.FAMILY_FIRST}
    return any(column.field in people for column in columns.recognised)


def _heads_a_table(columns: AttendeeColumns, below: Sequence[Sequence[str]]) -> bool:
    """Prose may hold the word "name" between commas, but its lines do not have as many of them."""
    widths = [len(row) for row in below if any(row)]
    return not columns.unused or 2 * widths.count(columns.width) >= len(widths)


def _with_family_first(columns: AttendeeColumns, rows: Sequence[Sequence[str]]) -> AttendeeColumns:
    """A column of names where most have one comma in them is written family name first, whatever its heading."""
    names = [name for row in rows if (name := columns.text(row, ColumnField.NAME))]
    if not names or 2 * sum(name.count(",") == 1 for name in names) <= len(names):
        return columns
    recognised = tuple(
        RecognisedColumn(column.number, column.heading, ColumnField.FAMILY_FIRST)
        if column.field is ColumnField.NAME
        else column
        for column in columns.recognised
    )
    return AttendeeColumns(columns.width, recognised, columns.unused)


def _spoken(name: str) -> str:
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma and "," not in given else name
