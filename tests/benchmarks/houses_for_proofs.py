"""A new house on either engine, as durable as a real one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.postgresql import running_cluster
from tests.support.shared_house import SharedHouse, house_in_file, house_on_server


@contextmanager
def new_house(engine: str, rooms: int) -> Iterator[SharedHouse]:
    """``engine``: "file" for the embedded database, "server" for a PostgreSQL of its own; gone afterwards."""
    if engine == "server":
        with running_cluster(durable=True) as cluster, cluster.database() as url:
            yield house_on_server(url, rooms)
    else:
        # The keys of a house that is thrown away have no place in anybody's keyring.
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        with tempfile.TemporaryDirectory(prefix="frontdesk-house-") as folder:
            yield house_in_file(Path(folder), rooms)
