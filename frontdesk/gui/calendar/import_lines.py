"""A calendar read from a file, in words: what it holds, what would become of it here, what is wrong. No widgets."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.application.calendar_import import (
    CalendarEntry,
    CalendarFile,
    Collision,
    EntryProblem,
    EntryWish,
    GoneEntry,
    ImportLine,
    Standing,
)
from frontdesk.application.house import HouseProfile
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import DomainError
from frontdesk.domain.recurrence import parse_recurrence
from frontdesk.domain.recurrence_phrases import describe
from frontdesk.gui.formats import day_in_numbers, number, prose_clock
from frontdesk.gui.formats import span as span_text
from frontdesk.gui.input_texts import input_text
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.recurrence_text import recurrence_text
from frontdesk.gui.planning.when_text import when_text

MOST_PROBLEMS = 50
_WIDEST_TITLE = 340


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarImport", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("CalendarImport", text, None, count)


def headings() -> tuple[str, ...]:
    return _tr("Tages med"), _tr("Titel"), _tr("Hvornår"), _tr("Lokale"), _tr("Datoer"), _tr("Status"), _tr("Optaget")


def lines(
    wishes: Sequence[EntryWish], plan: Sequence[ImportLine], taken: Collection[str], profile: HouseProfile, year: int
) -> tuple[Line, ...]:
    """One line for each entry, numbered as in the file; ``taken`` are the UIDs that would be taken in.

    ``year`` is this one; another is told.
    """
    return tuple(
        _line(wish, line, profile, year, is_taken=wish.entry.uid in taken)
        for wish, line in zip(wishes, plan, strict=True)
    )


def _line(wish: EntryWish, line: ImportLine, profile: HouseProfile, year: int, *, is_taken: bool) -> Line:
    entry, room = wish.entry, profile.name_of(wish.room_id)
    can_be_taken = line.standing in (Standing.NEW, Standing.CHANGED, Standing.CANCELLED)
    cells = (
        Cell(_tr("Ja"), "strong") if is_taken else Cell(_tr("Nej") if can_be_taken else "–", "muted"),
        Cell(entry.title, "strong", note=entry.organizer, widest=_WIDEST_TITLE),
        Cell(_first(entry, year), "muted"),
        Cell(room, "muted"),
        Cell(_dates(entry), "muted"),
        _standing(line.standing),
        _taken_cell(line, profile, wish) if can_be_taken else Cell(""),
    )
    toggle = LineAction("toggle", _tr("Spring over") if is_taken else _tr("Tag med"))
    found_by = (entry.title, entry.organizer, room)
    return Line(entry.number, cells, (toggle,) if can_be_taken else (), found_by, faded=not is_taken)


def _first(entry: CalendarEntry, year: int) -> str:
    def day_text(day: date) -> str:
        return short_day(day) if day.year == year else f"{short_day(day)} {day.year}"

    if not entry.dates:
        return "–"
    first = entry.dates[0].span
    if entry.all_day:
        return _tr("{0} hele dagen").format(day_text(local_date(first.start)))
    return when_text(first, day_text)


def _dates(entry: CalendarEntry) -> str:
    moved = sum(date.moved for date in entry.dates)
    parts = (
        number(len(entry.dates)),
        _counted("%n undtagelse(r)", entry.exceptions) if entry.exceptions else "",
        _counted("%n flyttet", moved) if moved else "",
    )
    return " · ".join(part for part in parts if part)


def _standing(standing: Standing) -> Cell:
    words = {
        Standing.NEW: Cell(_tr("Ny"), tone="accent", icon="plus"),
        Standing.CHANGED: Cell(_tr("Ændret"), tone="info", icon="edit"),
        Standing.UNCHANGED: Cell(_tr("Uændret"), tone="neutral", icon="check"),
        Standing.CANCELLED: Cell(_tr("Aflyst i filen"), tone="warn", icon="close"),
        Standing.EMPTY: Cell(_tr("Ingen datoer"), tone="neutral", icon="info"),
    }
    return words[standing]


def _taken_cell(line: ImportLine, profile: HouseProfile, wish: EntryWish) -> Cell:
    if not line.colliding:
        return Cell("")
    if wish.otherwise_id is not None:
        return Cell(profile.name_of(wish.otherwise_id), tone="ok", icon="room")
    return Cell(_counted("%n dato(er)", line.colliding), tone="warn", icon="warning")


def summary(file: CalendarFile, plan: Sequence[ImportLine]) -> str:
    """``12 nye · 3 ændrede · 40 uændrede · 2 kan ikke læses``."""
    standings = [line.standing for line in plan]
    new, changed, same = (standings.count(one) for one in (Standing.NEW, Standing.CHANGED, Standing.UNCHANGED))
    cancelled = standings.count(Standing.CANCELLED)
    refused = sum(not problem.kept for problem in file.problems)
    parts = (
        _counted("%n ny(e)", new) if new else "",
        _counted("%n ændret(e)", changed) if changed else "",
        _counted("%n aflyst(e) i filen", cancelled) if cancelled else "",
        _counted("%n uændret(e)", same) if same else "",
        _counted("%n aftale(r) kan ikke tages med", refused) if refused else "",
    )
    told = " · ".join(part for part in parts if part)
    nothing = not (new or changed or cancelled)
    return " · ".join(part for part in (_tr("Intet nyt i filen") if nothing else "", told) if part)


def remarks(file: CalendarFile) -> tuple[str, ...]:
    """What is said of the file as a whole, and of each entry with something wrong."""
    earlier = sum(entry.earlier for entry in file.entries)
    free = sum(entry.free for entry in file.entries)
    parts = (
        _counted("%n dato(er) er mere end et år gamle og tages ikke med.", earlier) if earlier else "",
        _counted("%n aftale(r) optager ikke noget i den anden kalender og er ikke valgt.", free) if free else "",
        *map(problem_text, file.problems[:MOST_PROBLEMS]),
    )
    more = len(file.problems) - MOST_PROBLEMS
    return (*(part for part in parts if part), *([_tr("… og {0} til").format(more)] if more > 0 else []))


def problem_text(problem: EntryProblem) -> str:
    """``Linje 31, “Demo”: Tidszonen kendes ikke. Aftalen springes over.``"""
    where = _tr("Linje {0}").format(problem.line)
    titled = _tr("{0}, “{1}”").format(where, problem.title) if problem.title else where
    fate = _tr("Resten af aftalen tages med.") if problem.kept else _tr("Aftalen springes over.")
    return f"{titled}: {_why(problem)}. {fate}"


def _why(problem: EntryProblem) -> str:
    said = input_text(problem.field, problem.reason)
    return _reasons(problem.field).get(problem.reason, said.headline)


def _reasons(field: str) -> Mapping[str, str]:
    return {
        "bad_value": _tr("{0} kan ikke læses").format(field),
        "cpr_number": _tr("Der står et CPR-nummer, og det gemmes ikke"),
        "cut_off": _tr("Aftalen er skåret over"),
        "duplicate": _tr("Filen har en nyere udgave af den samme aftale"),
        "ends_before_start": _tr("Slut ligger før start"),
        "malformed": _tr("Linjen kan ikke læses"),
        "too_far_back": _tr("Den begyndte for længe siden"),
        "too_long": _tr("Den varer mere end fjorten dage; luk lokalet i stedet"),
        "too_short": _tr("Den varer under fem minutter"),
        "unknown_zone": _tr("Tidszonen kendes ikke"),
        "unsupported": _tr("{0} bruger noget, huset ikke kan").format(field),
        **({"required": _tr("Starten mangler")} if field == "DTSTART" else {}),
    }


def gone_text(gone: Sequence[GoneEntry]) -> str:
    """``Aflys også 2 aftaler, der ikke længere er i filen (14 kommende datoer)``."""
    entries = _counted("Aflys også %n aftale(r), der ikke længere er i filen", len(gone))
    dates = _counted("%n kommende dato(er)", sum(one.upcoming for one in gone))
    return _tr("{0} ({1})").format(entries, dates)


# The chosen line


def details(wish: EntryWish, line: ImportLine, profile: HouseProfile) -> tuple[str, ...]:
    """What there is to say of one entry besides its line."""
    entry = wish.entry
    more = line.colliding - len(line.collisions)
    parts = (
        _repeats(entry),
        _tr("Gentagelsen løber længere frem; den tages med til {0}.").format(day_in_numbers(entry.goes_on_after))
        if entry.goes_on_after
        else "",
        _counted("%n dato(er) er ændret her i huset og lades være.", line.kept_by_hand) if line.kept_by_hand else "",
        _tr("Den optager ikke noget i den anden kalender.") if entry.free else "",
        _tr("Den står som foreløbig i den anden kalender.") if entry.tentative else "",
        *(_collision(one, profile) for one in line.collisions),
        _counted("… og %n dato(er) til", more) if more > 0 else "",
    )
    return tuple(part for part in parts if part)


def _repeats(entry: CalendarEntry) -> str:
    if entry.rule is None or not entry.dates:
        return ""
    try:
        words = recurrence_text(describe(parse_recurrence(entry.rule), entry.start_local))
    except DomainError:
        return ""
    return _tr("Gentages {0}, {1}.").format(words, prose_clock(entry.dates[0].span.start))


def _collision(collision: Collision, profile: HouseProfile) -> str:
    what = _tr("{0}: optaget af “{1}”") if not collision.in_file else _tr("{0}: optaget af “{1}” i samme fil")
    when = span_text(collision.span)
    lies = what.format(when[:1].upper() + when[1:], collision.title)
    if collision.room_id is None:
        return _tr("{0}. Springes over og huskes.").format(lies)
    return _tr("{0}. Lægges i {1}.").format(lies, profile.name_of(collision.room_id))
