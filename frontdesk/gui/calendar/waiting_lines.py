"""Who waits for a time, as lines: their place, what is offered and for how long, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import HouseProfile
from frontdesk.application.waiting import AcceptOffer, RankWaiting, WaitingRow, WaitingState, WithdrawWaiting
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.palette.words import need_word
from frontdesk.gui.planning.act_list import Act, ActLine
from frontdesk.gui.planning.days import people_words, short_day
from frontdesk.gui.timeline.texts import clock_range
from frontdesk.gui.today.needs import SOON, offer_left


def lines_of(rows: Sequence[WaitingRow], profile: HouseProfile, now: datetime) -> tuple[ActLine, ...]:
    """A line each, by time and place. What an act does is a command, a day to look at, or an occurrence (its id)."""
    return tuple(_line(row, rows, profile, now) for row in rows)


def _line(row: WaitingRow, rows: Sequence[WaitingRow], profile: HouseProfile, now: datetime) -> ActLine:
    offered = row.state is WaitingState.OFFERED and row.offered_until is not None
    acts = _of_offer(row) if offered else _of_wait(row, rows)
    return ActLine(
        ("waiting", row.waiting_id),
        _joined([f"{row.place}. {row.organizer or row.title}", row.title if row.organizer else ""]),
        "\n".join([_where(row, profile), _who(row), _standing(row, profile, now)]),
        (*acts, Act(_tr("Fjern"), WithdrawWaiting(row.waiting_id, row.version))),
        urgent=offered and row.offered_until is not None and row.offered_until - now <= SOON,
    )


def _where(row: WaitingRow, profile: HouseProfile) -> str:
    """``tor 26-11 10:00–12:00 · Fyrtårnet``."""
    room = profile.name_of(row.room_id) if row.room_id is not None else _tr("alle, der passer")
    return _joined([f"{short_day(local_date(row.span.start))} {clock_range(row.span)}", room])


def _who(row: WaitingRow) -> str:
    """``4 personer · teleslynge · demo@example.org``."""
    return _joined([people_words(row.party_size), *map(need_word, row.needs), row.contact])


def _standing(row: WaitingRow, profile: HouseProfile, now: datetime) -> str:
    """``Tilbudt Salen: gælder til kl. 14.30, 25 minutter endnu``."""
    if row.offered_until is None or row.state is not WaitingState.OFFERED:
        return _tr("Venter, til det bliver ledigt")
    rooms = {room.id: room.name for room in profile.rooms}
    names = ", ".join(rooms[one] for one in row.offered_room_ids if one in rooms)
    return _tr("Tilbudt {0}: {1}").format(names, offer_left(row.offered_until, now))


def _of_offer(row: WaitingRow) -> tuple[Act, ...]:
    show = (Act(_tr("Vis"), row.offered_occurrence_id),) if row.offered_occurrence_id else ()
    return (Act(_tr("Tag imod"), AcceptOffer(row.waiting_id, row.version)), *show)


def _of_wait(row: WaitingRow, rows: Sequence[WaitingRow]) -> tuple[Act, ...]:
    day: date = local_date(row.span.start)
    before = [one for one in rows if one.rank < row.rank and one.span.overlaps(row.span)]
    show = Act(_tr("Vis dagen"), day)
    if not before:
        return (show,)
    nearest = max(before, key=lambda one: one.rank)
    return show, Act(_tr("Ryk op"), RankWaiting(row.waiting_id, nearest.waiting_id, row.version))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WaitingList", text)
