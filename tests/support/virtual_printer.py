"""A real IPP printer in a network of its own: `ippeveprinter` with the label size we want.

It insists on announcing itself, so D-Bus and Avahi run beside it; a private network and /run keep all of that away
from the machine. Run as a program by root inside ``unshare --net --mount --pid --fork``, this prints one PDF
through Frontdesk's own spooler and tells as JSON what became of it.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from frontdesk.outbound.errors import PrinterUnavailable
from frontdesk.outbound.spooler import JobState, job_state, submit
from tests.support.waiting import until

_PORT = 18631
_ADDRESS = f"ipp://localhost:{_PORT}/ipp/print"
_LABEL = """\
ATTR keyword media-supported "om_label_62x100mm"
ATTR keyword media-default "om_label_62x100mm"
ATTR keyword media-ready "om_label_62x100mm"
ATTR mimeMediaType document-format-supported application/pdf
ATTR keyword print-scaling-supported "fit","none"
"""
_PROGRAMS = ("unshare", "ip", "dbus-daemon", "avahi-daemon", "ippeveprinter")
_ISOLATED = ("unshare", "--net", "--mount", "--pid", "--fork", "--kill-child")


def missing() -> str:
    """Why such a printer cannot be had here; empty when it can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "only root may make a network for a virtual printer"
    gone = [name for name in _PROGRAMS if shutil.which(name) is None]
    if gone:
        return f"not installed: {', '.join(gone)}"
    allowed = subprocess.run([*_ISOLATED, "true"], capture_output=True, check=False)
    return "" if allowed.returncode == 0 else f"no private network: {allowed.stderr.decode().strip()}"


def print_on_it(pdf: Path, spool: Path, media_mm: tuple[float, float]) -> dict[str, Any]:
    """Print on a fresh printer: the job's ``phase`` and ``reason``, or the ``refused`` reason."""
    root = Path(__file__).parents[2]
    arguments = [str(pdf), str(spool), *map(str, media_mm)]
    command = [*_ISOLATED, sys.executable, "-m", "tests.support.virtual_printer", *arguments]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True, timeout=90)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _main(pdf: str, spool: str, width_mm: str, length_mm: str) -> None:
    with _printer(Path(spool)) as printer:
        until(_is_up)
        json.dump(_print(Path(pdf).read_bytes(), (float(width_mm), float(length_mm))), sys.stdout)
        sys.stdout.flush()
        printer.terminate()


def _printer(spool: Path) -> subprocess.Popen[bytes]:
    for command in (
        ["ip", "link", "set", "lo", "up"],
        ["mount", "-t", "tmpfs", "tmpfs", "/run"],
        ["mkdir", "-p", "/run/dbus", "/run/avahi-daemon"],
        ["dbus-daemon", "--system", "--fork", "--nopidfile"],
        ["avahi-daemon", "--daemonize", "--no-drop-root", "--no-rlimits", "--no-chroot"],
    ):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    attributes = spool / "label.conf"
    attributes.write_text(_LABEL, "utf-8")
    options = ["-p", str(_PORT), "-d", str(spool), "-k", "-c", "/bin/true", "-a", str(attributes)]
    return subprocess.Popen(["ippeveprinter", *options, "Labels"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _is_up() -> bool:
    try:
        socket.create_connection(("localhost", _PORT), 1).close()
    except OSError:
        return False
    return True


def _print(pdf: bytes, media_mm: tuple[float, float]) -> dict[str, Any]:
    try:
        job = submit(pdf, _ADDRESS, media_mm, "Gæstekort")
    except PrinterUnavailable as problem:
        return {"refused": problem.reason}

    def finished() -> JobState | None:
        state = job_state(job)
        return state if state.is_final else None

    state = until(finished)
    assert state is not None
    return {"phase": state.phase, "reason": state.reason}


if __name__ == "__main__":
    _main(*sys.argv[1:])
