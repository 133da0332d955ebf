from __future__ import annotations

import psycopg
import pytest
import sqlalchemy

from tests.support.postgresql import Cluster, running_cluster

pytestmark = pytest.mark.postgresql


def test_a_database_is_empty_and_orders_by_bytes(postgresql_database: str) -> None:
    engine = sqlalchemy.create_engine(postgresql_database, poolclass=sqlalchemy.NullPool)
    with engine.connect() as connection:
        assert connection.execute(sqlalchemy.text("SELECT 'Z' < 'a'")).scalar_one()
        assert sqlalchemy.inspect(connection).get_table_names() == []


def test_databases_go_away_even_when_somebody_still_listens(postgresql_cluster: Cluster) -> None:
    with postgresql_cluster.database() as url:
        left_open = psycopg.connect(url.replace("+psycopg", ""))
    with pytest.raises(psycopg.OperationalError), left_open:
        left_open.execute("SELECT 1")


def test_a_cluster_of_ones_own_keeps_what_it_acknowledged() -> None:
    with running_cluster(durable=True) as cluster, cluster.database() as url:
        with psycopg.connect(url.replace("+psycopg", "")) as connection:
            settings = connection.execute("SELECT current_setting('fsync'), current_setting('synchronous_commit')")
            assert settings.fetchone() == ("on", "on")
        connection.close()
        folder = cluster.folder
    assert not folder.exists()
