"""A private CUPS server whose queues end in a socket of the test."""

from __future__ import annotations

import grp
import shutil
import socket
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.waiting import until

CUPSD = "/usr/sbin/cupsd"

_FILES = """\
ServerRoot {folder}/root
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/requests
TempDir {folder}/temporary
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
SystemGroup {group}
"""
_SERVER = """\
Listen 127.0.0.1:{port}
Browsing Off
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
"""
_QUEUES = """\
<DefaultPrinter badges>
DeviceURI socket://127.0.0.1:{device}/?waiteof=false
State Idle
Accepting Yes
ErrorPolicy abort-job
</DefaultPrinter>
<Printer stopped>
DeviceURI socket://127.0.0.1:{device}/
State Stopped
StateMessage Out of labels
Accepting No
</Printer>
"""


def missing() -> str:
    """Which of the programs is not here; empty when all are."""
    return next((name for name in (CUPSD, "lp", "lpstat") if shutil.which(name) is None), "")


class Device:
    """A printer that keeps what it is sent: one connection a document."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.documents: list[bytes] = []
        self.received = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                self.documents.append(stream.read())
            self.received.set()

    def close(self) -> None:
        self._listener.close()


class Spooler:
    """``cupsd`` in the foreground, with a queue ``badges`` that prints and one that is stopped."""

    def __init__(self, folder: Path) -> None:
        self.device = Device()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        for name in ("root", "cache", "state", "requests", "temporary"):
            (folder / name).mkdir(parents=True)
        group = grp.getgrgid(0).gr_name
        self._files, self._server = folder / "cups-files.conf", folder / "cupsd.conf"
        self._files.write_text(_FILES.format(folder=folder, group=group), "utf-8")
        self._server.write_text(_SERVER.format(port=self.address.rpartition(":")[2]), "utf-8")
        (folder / "root" / "printers.conf").write_text(_QUEUES.format(device=self.device.port), "utf-8")

    def __enter__(self) -> Self:
        command = [CUPSD, "-f", "-c", str(self._server), "-s", str(self._files)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(self._is_up)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(10)
        self.device.close()

    def _is_up(self) -> bool:
        """Whether it answers."""
        try:
            socket.create_connection(("127.0.0.1", int(self.address.rpartition(":")[2])), 1).close()
        except OSError:
            return False
        return True
