"""Choosing units of movable equipment: any that is free does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from frontdesk.application.bookings import EquipmentWish
from frontdesk.application.handlers.moving import Moved
from frontdesk.application.ports import Work
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.time_span import TimeSpan


class FreeUnits:
    """The units of some types, and when each is taken within ``reach``: read once, then handed out date by date.

    Raises InvalidInput: field ``equipment``; ``unknown`` for a type the house has not, ``too_few`` when it never has
    as many.
    """

    def __init__(
        self, work: Work, wishes: Sequence[EquipmentWish], reach: TimeSpan, leaving: Iterable[int] = ()
    ) -> None:
        self._wishes = [(wish, _units(work, wish)) for wish in each_type_once(wishes)]
        leaving = set(leaving)
        taken: dict[int, list[TimeSpan]] = {}
        units = [unit for _, found in self._wishes for unit in found]
        for claim in work.bookings.holding(units, reach):
            if claim.occurrence_id not in leaving:
                taken.setdefault(claim.resource_id, []).append(claim.blocked)
        self._taken = taken

    def take(self, blocked: TimeSpan) -> Sequence[int]:
        """Units for this stretch, as many of each type as wished; they count as taken from here on.

        Where too few are free the first that is not is given as well: the database refuses it, and says what for.
        """
        chosen: list[int] = []
        for wish, units in self._wishes:
            best = sorted(units, key=lambda unit: self._is_taken(unit, blocked))
            chosen += best[: wish.count]
        for unit in chosen:
            self._taken.setdefault(unit, []).append(blocked)
        return chosen

    def _is_taken(self, unit: int, blocked: TimeSpan) -> bool:
        return any(span.overlaps(blocked) for span in self._taken.get(unit, ()))


def each_type_once(wishes: Iterable[EquipmentWish]) -> Sequence[EquipmentWish]:
    """The same wishes with the counts of one type added up, however it was written."""
    types: dict[str, EquipmentWish] = {}
    for wish in wishes:
        before = types.get(wish.type.casefold())
        types[wish.type.casefold()] = replace(before, count=before.count + wish.count) if before else wish
    return tuple(types.values())


def _units(work: Work, wish: EquipmentWish) -> Sequence[int]:
    units = work.house.units(wish.type)
    if not units:
        raise InvalidInput("equipment", "unknown", wish.type)
    if not 0 < wish.count <= len(units):
        raise InvalidInput("equipment", "too_few", len(units))
    return units


def with_free_units(work: Work, moved: Sequence[Moved]) -> Sequence[Moved]:
    """The same moves, with units that are taken where they go exchanged for free ones of their type."""
    leaving = [one.occurrence.id for one in moved]
    return [_exchanged(work, one, leaving) if _carried(one) else one for one in moved]


def _carried(moved: Moved) -> Mapping[str, int]:
    """How many units of each type it takes along."""
    types: dict[str, int] = {}
    for one in moved.resources.values():
        if one.kind is ResourceKind.EQUIPMENT:
            types[one.type] = types.get(one.type, 0) + 1
    return types


def _exchanged(work: Work, moved: Moved, leaving: Sequence[int]) -> Moved:
    own = [one.id for one in moved.resources.values() if one.kind is ResourceKind.EQUIPMENT]
    if all(claim.occurrence_id in leaving for claim in work.bookings.holding(own, moved.blocked)):
        return moved
    wishes = [EquipmentWish(type_, count) for type_, count in _carried(moved).items()]
    units = FreeUnits(work, wishes, moved.blocked, leaving).take(moved.blocked)
    kept = {key: one for key, one in moved.resources.items() if one.kind is not ResourceKind.EQUIPMENT}
    return replace(moved, resources={**kept, **work.house.resources(units)})
