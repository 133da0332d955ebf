"""A house from outside, in a file or on a server, told apart by how it is addressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, make_url
from sqlalchemy.exc import ArgumentError

from frontdesk.application.housekeeping import Caretaker
from frontdesk.application.premises import Load, Progress
from frontdesk.application.services import OpenHouse
from frontdesk.domain.errors import HouseUnusable, InvalidInput
from frontdesk.persistence.caretakers import FileCaretaker, ServerCaretaker
from frontdesk.persistence.database import SqlDatabase
from frontdesk.persistence.house_file import create_house, migrate, open_house
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.server_house import create_schema, migrate_database, open_database
from frontdesk.persistence.session_note import full_check_due
from frontdesk.persistence.sessions import DeskInHouse, WindowSession, file_engines, server_engines

DEMO_NAME = "Demohuset"
LOAD_NAME = "Belastningshuset"

_POSTGRESQL = "postgresql+psycopg"


def premises_at(house: str, desk: str, server_backups: Path) -> FilePremises | ServerPremises:
    """The house at a path or a PostgreSQL URL. Raises InvalidInput (field ``house``) for another kind of URL.

    ``server_backups``: where on this machine the backups of houses on servers lie.
    """
    if "://" not in house:
        return FilePremises(HousePlace(Path(house).expanduser()), desk)
    url = _server_url(house)
    name = make_url(url)
    place = HousePlace(server_backups / f"{name.host or 'local'}-{name.database or 'house'}")
    return ServerPremises(url, place, desk)


def _server_url(text: str) -> str:
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise InvalidInput("house", "not_an_address") from None
    if url.drivername not in ("postgresql", "postgres", _POSTGRESQL):
        raise InvalidInput("house", "not_an_address", url.drivername)
    return url.set(drivername=_POSTGRESQL).render_as_string(hide_password=False)


class _Furnished:
    """What both kinds of premises do alike, given their engines; imported when it is done, which is rarely."""

    def __init__(self, engines: Callable[[], tuple[Engine, Engine]]) -> None:
        self._engines = engines

    def demo(self) -> None:
        from frontdesk.application.demo_house import furnish_demo
        from frontdesk.persistence.demo_plan import demo_plan

        with self._opened() as engines:
            furnish_demo(SqlDatabase(*engines), demo_plan(), datetime.now(UTC))

    def freshen(self) -> None:
        from frontdesk.application.demo_house import freshen_demo
        from frontdesk.persistence.demo_plan import demo_plan

        with self._opened() as engines:
            freshen_demo(SqlDatabase(*engines), demo_plan(), datetime.now(UTC))

    def load(self, load: Load, progress: Progress) -> Mapping[str, int]:
        from frontdesk.persistence.load_generator import generate

        with self._opened() as (writer, _reader):
            return generate(writer, load, progress)

    def digest(self) -> str:
        from frontdesk.persistence.content_digest import content_digest

        with environment_problems(), self._opened() as (_writer, reader), reader.begin() as connection:
            return content_digest(connection)

    @contextmanager
    def _opened(self) -> Iterator[tuple[Engine, Engine]]:
        engines = self._engines()
        try:
            yield engines
        finally:
            for engine in engines:
                engine.dispose()


class FilePremises:
    """Implements ``Premises`` for a house in a file."""

    def __init__(self, place: HousePlace, desk: str) -> None:
        self._place = place
        self._desk = desk
        self._furnished = _Furnished(lambda: file_engines(open_house(place, datetime.now(UTC))))

    @property
    def where(self) -> str:
        return str(self._place.database)

    def exists(self) -> bool:
        return self._place.database.exists()

    def create(self, name: str) -> str | None:
        return create_house(self._place, name, datetime.now(UTC)).recovery_key_text

    def create_demo(self, name: str | None) -> str | None:
        recovery_key = self.create(name or DEMO_NAME)
        self._furnished.demo()
        return recovery_key

    def create_load(self, name: str | None, load: Load, progress: Progress) -> tuple[str | None, Mapping[str, int]]:
        recovery_key = self.create(name or LOAD_NAME)
        return recovery_key, self._furnished.load(load, progress)

    def visit(self) -> OpenHouse:
        house = open_house(self._place, datetime.now(UTC))
        return DeskInHouse(file_engines(house), self.caretaker(), self._place, self.where, self._desk)

    def begin(self, recovery_key: str | None = None) -> OpenHouse:
        """A window's session, with the recovery key of a house that was just created.

        An older house is migrated, after a backup; a check that is due is done first.
        """
        now = datetime.now(UTC)
        try:
            house = open_house(self._place, now, full_check=full_check_due(self._place, now))
        except HouseUnusable as problem:
            if problem.code != "house_older":
                raise
            migrate(self._place, now)
            house = open_house(self._place, now)
        return WindowSession(house, self.caretaker(), self._desk, recovery_key)

    def begin_demo(self) -> OpenHouse:
        """The same for the demo house: it is made when there is none, and has something to do on every day."""
        if not self.exists():
            return self.begin(self.create_demo(None))
        session = self.begin()
        self._furnished.freshen()
        return session

    def caretaker(self) -> Caretaker:
        return FileCaretaker(self._place)

    def content_digest(self) -> str:
        return self._furnished.digest()


class ServerPremises:
    """Implements ``Premises`` for a house on PostgreSQL. ``backups``: where on this machine its backups lie."""

    def __init__(self, url: str, backups: HousePlace, desk: str) -> None:
        self._url = url
        self._backups = backups
        self._desk = desk
        self._furnished = _Furnished(lambda: server_engines(url))

    @property
    def where(self) -> str:
        return make_url(self._url).render_as_string(hide_password=True)

    def exists(self) -> bool:
        try:
            open_database(self._url)
        except HouseUnusable as problem:
            if problem.code == "house_empty":
                return False
            raise
        return True

    def create(self, name: str) -> str | None:
        create_schema(self._url, name)
        return None

    def create_demo(self, name: str | None) -> str | None:
        self.create(name or DEMO_NAME)
        self._furnished.demo()
        return None

    def create_load(self, name: str | None, load: Load, progress: Progress) -> tuple[str | None, Mapping[str, int]]:
        self.create(name or LOAD_NAME)
        return None, self._furnished.load(load, progress)

    def visit(self) -> OpenHouse:
        open_database(self._url)
        return DeskInHouse(server_engines(self._url), self.caretaker(), self._backups, self.where, self._desk)

    def begin(self, recovery_key: str | None = None) -> OpenHouse:  # noqa: ARG002
        """The same for a window, which brings an older house up to date, after a backup. A server has no key."""
        try:
            return self.visit()
        except HouseUnusable as problem:
            if problem.code != "house_older":
                raise
            migrate_database(self._url, self._backups, datetime.now(UTC))
            return self.visit()

    def caretaker(self) -> Caretaker:
        return ServerCaretaker(self._url, self._backups)

    def content_digest(self) -> str:
        return self._furnished.digest()
