"""Two runs of this at the same time would see each other's rows and keys."""

import time

import psycopg
import pytest

TURNS = pytest.mark.parametrize("turn", range(5))


@TURNS
def test_row(postgres_url, turn):
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("INSERT INTO users (name) VALUES ('ada')")
        time.sleep(0.2)
        assert connection.execute("SELECT count(*) FROM users").fetchone() == (1,)


@TURNS
def test_key(redis_client, turn):
    redis_client.set("turn", turn)
    time.sleep(0.2)
    assert redis_client.get("turn") == str(turn).encode()
