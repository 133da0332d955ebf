"""One command from its words to its exit code: 0 done, 2 wrong usage, 3 refused, 4 environment.

The result goes to stdout, everything else to stderr.
"""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence

from frontdesk.application.premises import Tools
from frontdesk.application.services import Language, StartOptions
from frontdesk.cli.commands import Run, parser, run_of
from frontdesk.cli.failures import environment_reply, refusal_reply, usage_reply
from frontdesk.cli.output import DONE, Reply, as_json
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.session import Session
from frontdesk.cli.texts import phrase
from frontdesk.cli.words import SENTENCES
from frontdesk.domain.errors import DomainError, EnvironmentProblem

BUG = 1
INTERRUPTED = 130
"""As a shell reports a program ended by Ctrl-C."""


def run(words: Sequence[str], tools: Callable[[StartOptions], Tools]) -> int:
    """Carries one command line out and prints its result; returns the exit code."""
    _prepare_streams()
    language = _language(words)
    wants_json = "--json" in words
    try:
        reply = _reply(words, tools, language)
        _print(reply, wants_json)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_stdout()
        return DONE
    return reply.code


def _reply(words: Sequence[str], tools: Callable[[StartOptions], Tools], language: Language) -> Reply:
    try:
        given = parser(language).parse_args(list(words))
        return _carried_out(words, given, tools, language)
    except WrongUsage as error:
        return usage_reply(error, language)
    except EnvironmentProblem as error:
        return environment_reply(error, language)
    except Exception as error:
        # A bug: told whole on stderr, so that it can be mended; the transaction it happened in is rolled back.
        traceback.print_exc()
        message = phrase(SENTENCES["bug"], language, {"kind": type(error).__name__})
        return Reply({"ok": False, "code": "bug", "message": message}, message, code=BUG)
    except SystemExit:
        # --help has printed itself.
        return Reply({}, "")


def _carried_out(
    words: Sequence[str], given: Namespace, tools: Callable[[StartOptions], Tools], language: Language
) -> Reply:
    path, command = run_of(given)
    options = StartOptions(getattr(given, "house", None), language, getattr(given, "desk", "1"))
    session = Session(tools(options), language, words, path, _report)
    try:
        return _answered(command, given, session)
    finally:
        session.close()


def _answered(command: Run, given: Namespace, session: Session) -> Reply:
    try:
        return command(given, session)
    except DomainError as error:
        return refusal_reply(error, session)


def _language(words: Sequence[str]) -> Language:
    """Looked for before anything is parsed, so that complaints about the rest are in it. Danish unless asked."""
    for place, word in enumerate(words):
        if word == "--lang=en" or (word == "--lang" and words[place + 1 : place + 2] == ["en"]):
            return "en"
    return "da"


def _print(reply: Reply, wants_json: bool) -> None:
    for remark in reply.remarks:
        _report(remark)
    if wants_json and reply.data:
        print(as_json(reply.data), flush=True)
    elif reply.text:
        print(reply.text, file=sys.stdout if reply.code == DONE else sys.stderr, flush=True)


def _report(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _prepare_streams() -> None:
    """Danish letters go out as UTF-8; what a terminal or pipe cannot take must not end the command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _forget_stdout() -> None:
    """The reader has gone; Python must not try to flush to it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
