"""Taking the last step back from anywhere in the window, also past an offer that was made of what it freed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.application.messages import Outcome
from frontdesk.application.waiting import TakeOfferBack
from frontdesk.domain.booking import HeldFor
from frontdesk.domain.errors import BookingConflict
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.refusal_texts import offered_text
from frontdesk.gui.screen import ScreenContext


def take_back(context: ScreenContext, then: Callable[[Outcome], None]) -> None:
    """Undoes this desk's last step. What was offered to somebody meanwhile is said, with the way out."""

    def failed(error: Exception) -> None:
        if isinstance(error, BookingConflict) and error.held_for is not None:
            context.notify(_offered(context, error, error.held_for, then))
        else:
            context.dispatcher.tell(error, lambda: take_back(context, then))

    context.dispatcher.undo(then, failed)


def _offered(context: ScreenContext, error: BookingConflict, held: HeldFor, then: Callable[[Outcome], None]) -> Notice:
    first = (TakeOfferBack(held.waiting_id, held.version),)
    way = WayOut(_tr("Træk tilbuddet tilbage, og fortryd"), lambda: context.dispatcher.undo(then, first=first))
    return Notice(
        Tone.WARN,
        offered_text(error, held),
        _tr("Det kan fortrydes, når tilbuddet trækkes tilbage; {0} bliver stående på ventelisten.").format(held.who),
        (way,),
        stays=True,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)
