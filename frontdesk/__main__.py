"""``frontdesk`` opens the window; ``frontdesk COMMAND …`` does one thing without it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from frontdesk.application.services import StartOptions
from frontdesk.display import has_screen

PLAY_DAY = "play-day"
"""What is done instead of opening the window where there is no screen."""

_OPTIONS = {"--house": "house", "--lang": "language", "--desk": "desk"}


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 2 wrong usage, 3 refused, 4 environment (the command line); the window's own."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    options = window_options(given)
    if options is not None and has_screen():
        from frontdesk.bootstrap import open_window

        return open_window(options)
    from frontdesk.bootstrap import tools
    from frontdesk.cli.program import run

    return run(given if options is None else [*given, PLAY_DAY], tools)


def window_options(arguments: Sequence[str]) -> StartOptions | None:
    """The options when nothing but options was given; None for everything the command line has to look at.

    Read by hand: the window does not wait for a parser.
    """
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name not in _OPTIONS or (not equals and not rest):
            return None
        found[_OPTIONS[name]] = value if equals else rest.pop(0)
    if found.get("language", "da") not in ("da", "en"):
        return None
    return StartOptions(**found)  # type: ignore[arg-type]  # the language was looked at


if __name__ == "__main__":
    sys.exit(main())
