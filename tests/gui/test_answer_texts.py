"""What a guest and a colleague read after a scan."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from frontdesk.application.visits import ScanReceipt
from frontdesk.assets import resource
from frontdesk.domain.check_in import Answer, DefaultAction
from frontdesk.gui.answer_texts import answer_text
from frontdesk.gui.notices import Tone

AT = datetime(2026, 11, 23, 8, 45, tzinfo=UTC)
EARLIER = datetime(2026, 11, 23, 8, 42, tzinfo=UTC)


def receipt(answer: Answer, action: DefaultAction = DefaultAction.NONE, **more: object) -> ScanReceipt:
    known: dict[str, object] = {"name": "Jens Bro", "host": "Mette K.", "place": "Samtale 1", "logical_at": AT}
    return ScanReceipt(answer=answer, scan_id=1, default_action=action, **(known | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "headline", "detail"),
    [
        (receipt(Answer.OK), "Velkommen, Jens Bro", "Samtale 1 · Mette K. · kl. 09.45"),
        (
            receipt(Answer.OK, event_title="Investorfrokost", host=""),
            "Velkommen, Jens Bro",
            "Investorfrokost · Samtale 1 · kl. 09.45",
        ),
        (receipt(Answer.OK_EXIT), "Farvel, Jens Bro", "Tjekket ud kl. 09.45"),
        (receipt(Answer.ALREADY_INSIDE, first_at=EARLIER), "Jens Bro er allerede i huset", "Siden kl. 09.42"),
        (
            receipt(Answer.WRONG_DAY, valid_on=date(2026, 11, 24)),
            "Forkert dag",
            "Jens Bro: badgen gælder tirsdag den 24. november 2026.",
        ),
        (
            receipt(Answer.BAD_CHECKSUM, name="", wrong_at=4),
            "Koden blev læst forkert",
            "Tegn nummer 4 kan ikke stå i en badgekode. Scan igen, eller se efter.",
        ),
        (
            receipt(Answer.WRONG_EVENT, event_title="Investorfrokost"),
            "Jens Bro skal til noget andet",
            "Badgen gælder Investorfrokost.",
        ),
    ],
    ids=lambda given: given.answer.value if isinstance(given, ScanReceipt) else "",
)
def test_answers(given: ScanReceipt, headline: str, detail: str) -> None:
    said = answer_text(given)
    assert (said.headline, said.detail) == (headline, detail)


@pytest.mark.parametrize("answer", Answer)
def test_every_answer_has_words_colour_and_icon_with_and_without_a_name(answer: Answer) -> None:
    named, unnamed = answer_text(receipt(answer)), answer_text(receipt(answer, name="", host="", place=""))
    assert resource("icons", f"{named.icon}.svg").is_file()
    assert named.headline
    assert unnamed.headline.strip(" ,:·")
    assert "{" not in named.headline + named.detail + unnamed.headline + unnamed.detail
    assert (named.tone is Tone.OK) == answer.counts
    assert len(named.headline) <= 45


def test_no_two_answers_read_the_same() -> None:
    assert len({answer_text(receipt(answer)).headline for answer in Answer}) == len(Answer)


@pytest.mark.parametrize("action", DefaultAction)
def test_enter_is_explained_when_it_does_something(action: DefaultAction) -> None:
    hint = answer_text(receipt(Answer.UNKNOWN, action)).enter_hint
    assert bool(hint) == (action not in (DefaultAction.NONE, DefaultAction.SCAN_AGAIN))


def test_the_way_on_from_a_wrong_day_is_one_key() -> None:
    said = answer_text(receipt(Answer.WRONG_DAY, DefaultAction.CHECK_IN_TODAY, valid_on=date(2026, 11, 24)))
    assert said.enter_hint == "Enter: tjek ind i dag"
