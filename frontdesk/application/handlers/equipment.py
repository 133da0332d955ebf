"""Choosing units of movable equipment: any that is free does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from frontdesk.application.bookings import EquipmentWish
from frontdesk.application.handlers.moving import Moved
from frontdesk.application.ports import Claim, Work
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.time_span import TimeSpan


class FreeUnits:
    """The units of some types, and when each is taken within ``reach``: read once, then handed out date by date.

    What occurrences that are *leaving* hold counts as free, what is *promised* to others as taken. Raises InvalidInput:
    field ``equipment``; ``unknown`` for a type the house has not, ``too_few`` when it never has as many.
    """

    def __init__(
        self,
        work: Work,
        wishes: Sequence[EquipmentWish],
        reach: TimeSpan,
        leaving: Set[int] = frozenset(),
        promised: Sequence[Claim] = (),
    ) -> None:
        self._wishes = [(wish, _units(work, wish)) for wish in each_type_once(wishes)]
        units = [unit for _, found in self._wishes for unit in found]
        standing = (claim for claim in work.bookings.holding(units, reach) if claim.occurrence_id not in leaving)
        self._taken: dict[int, list[TimeSpan]] = {}
        for claim in (*standing, *promised):
            self._taken.setdefault(claim.resource_id, []).append(claim.blocked)

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
    """The same moves, with units that are taken where they go exchanged for free ones of their type.

    What one of them takes is taken for those after it.
    """
    leaving = frozenset(one.occurrence.id for one in moved)
    promised: list[Claim] = []
    found: list[Moved] = []
    for one in moved:
        settled = _exchanged(work, one, leaving, promised)
        promised += [Claim(unit, one.occurrence.id, one.blocked) for unit in _units_of(settled)]
        found.append(settled)
    return found


def _units_of(moved: Moved) -> Sequence[int]:
    return [one.id for one in moved.resources.values() if one.kind is ResourceKind.EQUIPMENT]


def _exchanged(work: Work, moved: Moved, leaving: Set[int], promised: Sequence[Claim]) -> Moved:
    own = _units_of(moved)
    if not own or not (_in_the_way(work, moved, own, leaving) or _promised(moved, own, promised)):
        return moved
    counts = Counter(moved.resources[unit].type for unit in own)
    wishes = [EquipmentWish(type_, count) for type_, count in counts.items()]
    units = FreeUnits(work, wishes, moved.blocked, leaving, promised).take(moved.blocked)
    kept = {key: one for key, one in moved.resources.items() if one.kind is not ResourceKind.EQUIPMENT}
    return replace(moved, resources={**kept, **work.house.resources(units)})


def _in_the_way(work: Work, moved: Moved, own: Sequence[int], leaving: Set[int]) -> bool:
    return any(claim.occurrence_id not in leaving for claim in work.bookings.holding(own, moved.blocked))


def _promised(moved: Moved, own: Sequence[int], promised: Sequence[Claim]) -> bool:
    return any(claim.resource_id in own and claim.blocked.overlaps(moved.blocked) for claim in promised)
