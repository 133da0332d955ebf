"""A real X screen with a window manager and a Danish keyboard, for tests of the real window."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PATIENCE_SECONDS = 30.0


class ScreenDidNotStart(Exception):
    """Xvfb or the window manager gave no sign of life."""


@dataclass(frozen=True)
class Screen:
    """What a person at the reception PC has: eyes, a keyboard, a mouse and a scanner.

    `env` is the environment in which a program opens its window on this screen.
    """

    env: Mapping[str, str]

    def type(self, text: str, delay_ms: int = 70) -> None:
        """Type at a person's speed, into whatever has the focus."""
        self._xdotool("type", "--delay", str(delay_ms), "--", text)

    def key(self, *names: str) -> None:
        """Press keys in turn, in xdotool's names: "Return", "ctrl+z", "F9"."""
        self._xdotool("key", *names)

    def scan(self, code: str) -> None:
        """A USB scanner: the code in one burst, then Return."""
        self._xdotool("type", "--delay", "1", "--args", "1", code, "key", "Return")

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place counted in pixels from the upper left corner of the screen."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int], holding: str = "") -> None:
        """Press at start, pass the middle, let go at end: a window sees moves as from a hand.

        *holding* is a key that goes down on the way and up after the drop.
        """
        middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
        self._xdotool("mousemove", "--sync", str(start[0]), str(start[1]), "mousedown", "1")
        self._xdotool("mousemove", str(middle[0]), str(middle[1]), *(("keydown", holding) if holding else ()))
        self._xdotool("mousemove", str(end[0]), str(end[1]))
        self._xdotool("mouseup", "1", *(("keyup", holding) if holding else ()))

    def screenshot(self, path: Path) -> None:
        """Save the whole screen as a picture, of the kind that the name says."""
        self._run("import", "-window", "root", str(path))

    def _xdotool(self, *arguments: str) -> None:
        self._run("xdotool", *arguments)

    def _run(self, *command: str) -> None:
        subprocess.run(command, check=True, env=dict(self.env), stdin=subprocess.DEVNULL, timeout=PATIENCE_SECONDS)


@contextlib.contextmanager
def xvfb(size: str = "1440x900x24", layout: str = "dk") -> Iterator[Screen]:
    """Start Xvfb on a free display with openbox and the keyboard layout; end both afterwards.

    `size` is width x height x depth in pixels and bits. Raises ScreenDidNotStart.
    """
    with contextlib.ExitStack() as stack:
        number = stack.enter_context(_server(size))
        env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}
        env.pop("WAYLAND_DISPLAY", None)
        stack.enter_context(_window_manager(env))
        subprocess.run(["setxkbmap", layout], check=True, env=env, timeout=PATIENCE_SECONDS)
        yield Screen(env)


@contextlib.contextmanager
def _server(size: str) -> Iterator[int]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    try:
        with _running(command, {**os.environ}, keep_open=(writing,)):
            yield int(_first_line(reading, "Xvfb"))
    finally:
        os.close(reading)
        os.close(writing)


@contextlib.contextmanager
def _window_manager(env: Mapping[str, str]) -> Iterator[None]:
    """openbox runs its start-up command once it manages windows; that command tells us through a pipe."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready"
        os.mkfifo(ready)
        reading = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
        try:
            with _running(["openbox", "--sm-disable", "--startup", f"sh -c 'echo ready > {ready}'"], env):
                _first_line(reading, "openbox")
                yield
        finally:
            os.close(reading)


@contextlib.contextmanager
def _running(command: list[str], env: Mapping[str, str], keep_open: tuple[int, ...] = ()) -> Iterator[None]:
    process = subprocess.Popen(
        command,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=keep_open,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE_SECONDS)


def _first_line(descriptor: int, program: str) -> str:
    """What a program writes when it is ready; waits no longer than PATIENCE_SECONDS."""
    text = b""
    while not text.endswith(b"\n"):
        if not select.select([descriptor], [], [], PATIENCE_SECONDS)[0]:
            raise ScreenDidNotStart(program)
        if not (part := os.read(descriptor, 64)):
            raise ScreenDidNotStart(program)
        text += part
    return text.decode().strip()
