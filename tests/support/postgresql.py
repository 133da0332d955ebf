"""A throw-away PostgreSQL cluster on a loopback port, for tests and benchmarks."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

SUPERUSER = "postgres"
_START_ATTEMPTS = 5


class PostgresqlMissing(Exception):
    """This machine has no PostgreSQL server programs."""


def server_programs() -> Path:
    """The folder with initdb and pg_ctl, the newest version first; raises PostgresqlMissing."""
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    for folder in sorted(debian, key=lambda path: int(path.parent.name), reverse=True):
        if (folder / "initdb").exists():
            return folder
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    raise PostgresqlMissing("PostgreSQL is not installed: initdb was not found")


@dataclass(frozen=True)
class Cluster:
    """One cluster that lives in a folder; several processes may hold a Cluster of the same folder.

    `durable` keeps fsync on, as a real server does: benchmarks want it, tests do not.
    """

    folder: Path
    durable: bool = False

    @property
    def url(self) -> str:
        """The SQLAlchemy URL of the server, ending in a slash where a database name fits."""
        return f"postgresql+psycopg://{SUPERUSER}@127.0.0.1:{self._port_file.read_text()}/"

    @property
    def running(self) -> bool:
        """True once `start` has succeeded here, in this process or another."""
        return self._port_file.exists()

    def start_once(self) -> None:
        """Start the cluster unless another process has done so already."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not self.running:
                self._start()

    def stop(self) -> None:
        """Stop the server if it runs, without waiting for its clients."""
        if self.running:
            self._port_file.unlink()
            self._run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self._data))

    @contextlib.contextmanager
    def database(self, like: str = "") -> Iterator[str]:
        """A new UTF-8 database, empty or a copy of the one at the URL *like*, to which nobody is connected; gives its
        URL and drops it afterwards."""
        name = f"house_{uuid.uuid4().hex}"
        template = like.rpartition("/")[2] or "template0"
        made_like = f"TEMPLATE {template} ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
        with self._administration() as connection:
            # Since 15 a database is copied through the log unless told otherwise; its files are copied faster.
            by_files = "STRATEGY FILE_COPY" if like and connection.info.server_version >= 150_000 else ""
            connection.execute(f"CREATE DATABASE {name} {made_like} {by_files}")
        try:
            yield self.url + name
        finally:
            with self._administration() as connection:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    @property
    def _data(self) -> Path:
        return self.folder / "server" / "data"

    @property
    def _port_file(self) -> Path:
        return self.folder / "port"

    def _start(self) -> None:
        self._prepare_folder()
        self._run(
            "initdb",
            "-D",
            str(self._data),
            "-U",
            SUPERUSER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        )
        for attempt in range(_START_ATTEMPTS):
            port = _free_port()
            try:
                self._run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-D",
                    str(self._data),
                    "-l",
                    str(self._log),
                    "-o",
                    self._options(port),
                )
            except subprocess.CalledProcessError:
                # Somebody may have taken the port between our look and the server's.
                if attempt == _START_ATTEMPTS - 1:
                    raise
                continue
            self._port_file.write_text(str(port))
            return

    @property
    def _log(self) -> Path:
        return self.folder / "server" / "log"

    def _prepare_folder(self) -> None:
        """The server refuses to run as root: its own folder belongs to the user it runs as."""
        server = self.folder / "server"
        server.mkdir()
        if os.geteuid() == 0:
            shutil.chown(server, SUPERUSER)
            self.folder.chmod(0o755)

    def _options(self, port: int) -> str:
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(port),
            "unix_socket_directories": str(self.folder / "server"),
            "max_connections": "200",
        }
        if not self.durable:
            settings |= {
                "fsync": "off",
                "synchronous_commit": "off",
                "full_page_writes": "off",
                "max_wal_size": "256MB",
            }
        return " ".join(f"-c {name}={value}" for name, value in settings.items())

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(server_programs() / program), *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", SUPERUSER, "--", *command]
        subprocess.run(
            command,
            check=True,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def _administration(self) -> psycopg.Connection:
        return psycopg.connect((self.url + SUPERUSER).replace("+psycopg", ""), autocommit=True)


@contextlib.contextmanager
def running_cluster(durable: bool = False) -> Iterator[Cluster]:
    """A started cluster of the caller's own, stopped and removed at the end."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-postgresql-") as folder:
        cluster = Cluster(Path(folder), durable)
        cluster.start_once()
        try:
            yield cluster
        finally:
            cluster.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
