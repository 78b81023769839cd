"""Run in a project with the rendered templates: what a test commits is gone after it, in any order of the tests."""

import psycopg
import pytest
import redis

TWICE = pytest.mark.parametrize("turn", [1, 2])


def register(url, name):
    """The application: opens its own connection and commits."""
    with psycopg.connect(url) as connection:
        return connection.execute("INSERT INTO users (name) VALUES (%s) RETURNING id", (name,)).fetchone()[0]


@pytest.fixture(scope="session")
def application(postgres_url):
    """An application that lives as long as the run, with a connection of its own."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        yield connection


@TWICE
def test_an_application_commits(postgres_url, turn):
    assert register(postgres_url, "ada") == 1


@TWICE
def test_a_transaction_begins_with_the_first_number(postgres, turn):
    assert postgres.execute("INSERT INTO users (name) VALUES ('ada') RETURNING id").fetchone() == (1,)


@TWICE
def test_an_application_that_stays_commits(application, turn):
    application.execute("INSERT INTO users (name) VALUES ('ada')")
    assert application.execute("SELECT id, name FROM users").fetchall() == [(1, "ada")]


@TWICE
def test_rows_of_the_schema_come_back(postgres_url, turn):
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("SELECT name FROM countries").fetchall() == [("Norway",)]
        connection.execute("UPDATE countries SET name = 'Chile'")


@TWICE
def test_tables_come_back(postgres_url, turn):
    with psycopg.connect(postgres_url) as connection:
        connection.execute("ALTER TABLE users RENAME TO people")
        connection.execute("DROP TABLE countries")
        connection.execute("CREATE TABLE cities (name text)")


@TWICE
def test_an_application_writes_to_redis(redis_url, turn):
    with redis.Redis.from_url(redis_url) as client:
        assert client.incr("visits") == 1


@TWICE
def test_named_buckets(s3_buckets, turn):
    names = [s3_buckets(label) for label in ("staging", "masters")]
    assert [name.rpartition("-")[2] for name in names] == ["staging", "masters"]
