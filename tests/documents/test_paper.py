"""Blocks on pages: nothing lost, nothing below the edge, headings where they belong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.documents.paper import Block, paginate


def block(height: float, *, keep: bool = False, heading: Block | None = None) -> Block:
    return Block(height, lambda _canvas, _top: None, keep, heading)


@given(st.lists(st.tuples(st.floats(1, 40), st.booleans()), max_size=60))
def test_every_block_is_on_one_page_in_order(shapes: list[tuple[float, bool]]) -> None:
    blocks = [block(height, keep=keep and number % 3 > 0) for number, (height, keep) in enumerate(shapes)]
    pages = paginate(blocks, 130)
    assert [item for page in pages for item in page] == blocks
    assert all(sum(item.height_pt for item in page) <= 130 for page in pages)


def test_a_heading_is_repeated_but_never_left_alone() -> None:
    head = block(10, keep=True)
    filler, rows = block(65), [block(30, heading=head) for _ in range(5)]
    assert paginate([filler, head, *rows], 100) == [[filler], [head, *rows[:3]], [head, *rows[3:]]]
