"""What badges are printed on: pages and labels, in millimetres, nothing assumed of the printer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from frontdesk.domain.errors import InvalidInput

POINTS_PER_MM = 72 / 25.4

BADGE_WIDTH_MM = 100.0
BADGE_HEIGHT_MM = 62.0


@dataclass(frozen=True, slots=True)
class Stock:
    """A page that holds ``columns`` × ``rows`` badges of 100 × 62 mm, edge to edge and centred.

    ``turned``: the badge lies across the page, and viewers are told to turn it upright; the page itself keeps
    the size of the medium, which is what a printer is asked for.
    """

    name: str
    page_mm: tuple[float, float]
    columns: int = 1
    rows: int = 1
    turned: bool = False

    @property
    def per_page(self) -> int:
        return self.columns * self.rows

    @property
    def left_mm(self) -> float:
        return (self.page_mm[0] - self.columns * BADGE_WIDTH_MM) / 2

    @property
    def bottom_mm(self) -> float:
        return (self.page_mm[1] - self.rows * BADGE_HEIGHT_MM) / 2

    def corner_mm(self, place: int) -> tuple[float, float]:
        """Lower left corner of a place on a page that is not turned; places run by rows from the upper left."""
        row, column = divmod(place, self.columns)
        x = self.left_mm + column * BADGE_WIDTH_MM
        return x, self.bottom_mm + (self.rows - 1 - row) * BADGE_HEIGHT_MM


LABEL_62X100 = Stock("label62x100", (62.0, 100.0), turned=True)
A4 = Stock("a4", (210.0, 297.0), columns=2, rows=4)

STOCKS: Mapping[str, Stock] = MappingProxyType({stock.name: stock for stock in (LABEL_62X100, A4)})


def stock_named(name: str) -> Stock:
    """The stock of that name.

    Raises:
        InvalidInput: field ``stock``, reason ``unknown``.
    """
    try:
        return STOCKS[name]
    except KeyError:
        raise InvalidInput("stock", "unknown", name) from None


def points(length_mm: float) -> float:
    """PDF points of a length in millimetres."""
    return length_mm * POINTS_PER_MM
