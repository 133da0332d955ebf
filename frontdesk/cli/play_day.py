"""``play-day``: a working day, played by the real window without a screen."""

from __future__ import annotations

import os
import tempfile
from argparse import Namespace
from pathlib import Path

from frontdesk.cli.output import Reply
from frontdesk.cli.session import Session
from frontdesk.display import has_screen


def play_day(given: Namespace, session: Session) -> Reply:
    """Plays the day in a demo house of its own; names the folder and what it left there."""
    out = Path(given.out).absolute() if given.out else Path(tempfile.mkdtemp(prefix="frontdesk-dag-"))
    out.mkdir(parents=True, exist_ok=True)
    if not has_screen():
        session.report(session.say("no_screen", out=out))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The offscreen screen says of every window what it cannot do for it.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    files = session.tools.play_day(out)
    lines = [session.say("played", out=out), *(f"  {path.name}" for path in files)]
    return Reply({"ok": True, "folder": out, "files": list(files)}, "\n".join(lines))
