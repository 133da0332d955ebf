"""One world for every test: its screen, fonts, clock zone, language and databases.

The environment is set while this file is imported, before any test module can import Qt.
"""

from __future__ import annotations

import atexit
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.support import houses
from tests.support.postgresql import Cluster, PostgresqlMissing, server_programs

_SESSION_FOLDER = "FRONTDESK_TEST_SESSION"
_ROOM = 2 * 1024**3


def _memory() -> Path | None:
    """A file system in memory with room enough, if there is one: a database of its own for each test costs a tenth."""
    memory = Path("/dev", "shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM
    return memory if roomy else None


def _session_folder() -> Path:
    """One folder for all processes of a run: workers of a parallel run inherit it."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        folder = tempfile.mkdtemp(prefix="frontdesk-tests-", dir=_memory())
        Path(folder).chmod(0o755)
        # Qt may look at its font configuration once more when the process ends: first in, last out.
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        os.environ[_SESSION_FOLDER] = folder
    return Path(os.environ[_SESSION_FOLDER])


def _write_font_config(folder: Path) -> Path:
    here = Path(__file__).parent
    template = (here / "fonts.conf").read_text("utf-8")
    fonts = here.parent / "resources" / "fonts"
    target = folder / f"fonts-{os.getpid()}.conf"
    target.write_text(template.replace("@FONTS@", str(fonts)).replace("@CACHE@", str(folder / "fontcache")), "utf-8")
    return target


def _set_environment(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "Europe/Copenhagen"
    # A developer's own keyring is none of the tests' business.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["FONTCONFIG_FILE"] = str(_write_font_config(folder))
    if hasattr(time, "tzset"):
        time.tzset()


SESSION_FOLDER = _session_folder()
_set_environment(SESSION_FOLDER)

# A shared, busy machine is slow now and then; that is no counter-example.
hypothesis.settings.register_profile("frontdesk", deadline=None)
hypothesis.settings.load_profile("frontdesk")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with a real window take turns in one worker: they share the machine's attention."""
    for item in items:
        if item.get_closest_marker("window"):
            item.add_marker(pytest.mark.xdist_group("window"))


def pytest_unconfigure(config: pytest.Config) -> None:
    """The process that started the run stops the database server."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        Cluster(SESSION_FOLDER / "postgresql").stop()


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it is marked `expects_log`."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(listener)
    if listener.heard and not request.node.get_closest_marker("expects_log"):
        pytest.fail("logged while the test ran:\n" + "\n".join(listener.heard), pytrace=False)


@pytest.fixture(scope="session")
def postgresql_cluster() -> Cluster:
    """The run's one throw-away cluster, started by whoever asks first."""
    try:
        server_programs()
    except PostgresqlMissing as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{missing}; `python3 packaging/start.py test` installs it on Debian")
    cluster = Cluster(SESSION_FOLDER / "postgresql")
    cluster.start_once()
    return cluster


@pytest.fixture(scope="session")
def postgresql_url(postgresql_cluster: Cluster) -> str:
    """SQLAlchemy URL of the cluster, ending in a slash where a database name fits."""
    return postgresql_cluster.url


@pytest.fixture(scope="session")
def furnished_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house that tests get a copy of, in a file."""
    path = tmp_path_factory.mktemp("furnished") / "house.db"
    houses.move_in(*houses.in_file(path))
    return path


@pytest.fixture(scope="session")
def furnished_database(postgresql_cluster: Cluster) -> Iterator[str]:
    """The same on the server: the URL of a database to which nobody is connected."""
    with postgresql_cluster.database() as url:
        houses.move_in(*houses.on_server(url))
        yield url


@pytest.fixture
def postgresql_database(postgresql_cluster: Cluster) -> Iterator[str]:
    """SQLAlchemy URL of an empty database of this test's own."""
    with postgresql_cluster.database() as url:
        yield url
