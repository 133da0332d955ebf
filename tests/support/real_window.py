"""A person before the real window: looks, points, types, scans."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from tests.support.waiting import until
from tests.support.xvfb import Screen, xvfb


class RealWindow:
    """The window on a screen; what it says is read, what is done is done with keys and mouse."""

    def __init__(self, screen: Screen, asked: IO[str], answered: IO[str]) -> None:
        self.screen = screen
        self._asked, self._answered = asked, answered

    def ask(self, ask: str, **facts: Any) -> Any:
        self._asked.write(json.dumps({"ask": ask, **facts}) + "\n")
        self._asked.flush()
        line = self._answered.readline()
        assert line, "the window has gone"
        return json.loads(line)

    def settle(self) -> str:
        """Waits until nothing is on its way; returns the place that is shown."""
        return str(self.ask("idle")["place"])

    def go(self, key: str) -> str:
        before = self.settle()
        self.screen.key(key)
        until(lambda: self.settle() != before)
        return self.settle()

    def says(self, *parts: str) -> bool:
        """Whether a text can be read anywhere; of several parts, all in one place."""
        self.settle()
        return any(all(part in said for part in parts) for said in self.ask("texts"))

    def waits_for(self, *parts: str) -> None:
        until(lambda: self.says(*parts))

    def widget(self, name: str, within: str = "") -> dict[str, Any]:
        """A widget by its name; where several have it, that within another one."""
        found: dict[str, Any] = self.ask("widget", name=name, within=within)
        assert "missing" not in found, found
        return found

    def click(self, name: str, within: str = "") -> None:
        where = self.widget(name, within)
        self.screen.click(where["x"] + where["width"] // 2, where["y"] + where["height"] // 2)
        self.settle()

    def waits_for_row(self, name: str, text: str) -> dict[str, int]:
        """The first row of a list or table that holds a text, as soon as there is one."""
        found: dict[str, int] = until(lambda: none_if_missing(self.ask("row", name=name, text=text)))
        return found

    def click_row(self, name: str, text: str) -> None:
        where = self.waits_for_row(name, text)
        self.screen.click(where["x"], where["y"])
        self.settle()

    def press(self, text: str) -> None:
        """Clicks the button that says a text, as soon as it can be clicked."""

        def there() -> Any:
            found = none_if_missing(self.ask("button", text=text))
            return found if found and found["enabled"] else None

        where = until(there)
        self.screen.click(where["x"] + where["width"] // 2, where["y"] + where["height"] // 2)
        self.settle()

    def focus_row(self, text: str) -> None:
        """Clicks the words of a line that says a text: the keyboard is there then."""
        where = until(lambda: none_if_missing(self.ask("label", text=text)))
        self.screen.click(where["x"] + 4, where["y"] + where["height"] // 2)
        self.settle()

    def pick(self, text: str) -> None:
        """Clicks the entry of the open menu that says a text."""
        where = until(lambda: none_if_missing(self.ask("entry", text=text)))
        self.screen.click(where["x"], where["y"])
        self.settle()

    def block(self, title: str, resource_id: int) -> dict[str, int]:
        """Where a booking lies in the calendar that is shown."""
        found: dict[str, int] = until(lambda: none_if_missing(self.ask("block", title=title, resource_id=resource_id)))
        return found

    def time(self, resource_id: int, start: datetime, end: datetime) -> dict[str, int]:
        """Where a time lies in the calendar that is shown; waits for its day."""
        wanted = {"resource_id": resource_id, "start": start.isoformat(), "end": end.isoformat()}
        found: dict[str, int] = until(lambda: none_if_missing(self.ask("time", **wanted)))
        return found

    def focus(self) -> str:
        return str(self.ask("focus").get("name", ""))


def none_if_missing(answer: Any) -> Any:
    return None if "missing" in answer else answer


@contextlib.contextmanager
def real_window(house: Path, size: str = "1440x900x24", extra: dict[str, str] | None = None) -> Iterator[RealWindow]:
    """The window on the house, on a screen of its own with a window manager and a Danish keyboard."""
    with xvfb(size) as screen, on_screen(screen, house, extra) as window:
        yield window


@contextlib.contextmanager
def on_screen(screen: Screen, house: Path, extra: dict[str, str] | None = None) -> Iterator[RealWindow]:
    """The same on a screen that is there: to close the program and open it again."""
    with tempfile.TemporaryDirectory() as settings, tempfile.TemporaryFile() as errors:
        env = {**screen.env, "XDG_CONFIG_HOME": settings, "PYTHONWARNINGS": "default", **(extra or {})}
        with subprocess.Popen(
            [sys.executable, "-m", "tests.support.window_process", str(house)],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process:
            yield from attended(screen, process)
        errors.seek(0)
        sys.stderr.write(errors.read().decode(errors="replace"))


def attended(screen: Screen, process: subprocess.Popen[str]) -> Iterator[RealWindow]:
    """The window until the person is done; what was on the screen when something failed is kept as a picture."""
    assert process.stdin
    assert process.stdout
    try:
        yield RealWindow(screen, process.stdin, process.stdout)
    except BaseException:
        screen.screenshot(Path(tempfile.gettempdir()) / "frontdesk-scenario.png")
        raise
    finally:
        with contextlib.suppress(OSError):
            process.stdin.close()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
