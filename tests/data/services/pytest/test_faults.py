"""Run in a project with the rendered templates: each test makes a mistake that must be said, and hurts no other."""

import psycopg
import pytest

kept = []


def test_commit(postgres):
    postgres.execute("INSERT INTO users (name) VALUES ('ada')")
    postgres.execute("COMMIT")


def test_commit_and_begin(postgres):
    postgres.execute("COMMIT")
    postgres.execute("BEGIN")
    with pytest.raises(psycopg.Error):
        postgres.execute("no statement")


def test_open(postgres_url):
    kept.append(psycopg.connect(postgres_url))
    kept[0].execute("INSERT INTO users (name) VALUES ('ada')")


def test_open_for_reading(postgres_url):
    kept.append(psycopg.connect(postgres_url))
    kept[1].execute("SELECT * FROM users")
    with psycopg.connect(postgres_url) as connection:
        connection.execute("INSERT INTO users (name) VALUES ('ada')")


def test_everything_is_clean(postgres):
    assert postgres.execute("INSERT INTO users (name) VALUES ('ada') RETURNING id").fetchone() == (1,)
