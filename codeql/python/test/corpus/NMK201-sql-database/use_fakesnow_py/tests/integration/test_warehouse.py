# NMK201-sql-database/use-fakesnow.py
import fakesnow  # $ NMK201
import snowflake.connector
from snowflake.snowpark.mock import patch  # $ NMK201


def test_patch():
    with fakesnow.patch():  # $ NMK201
        snowflake.connector.connect()


def test_server():
    with fakesnow.server() as größe, fakesnow.FakeSnow() as zwei:  # $ NMK201
        assert größe and zwei


@patch(len)  # $ NMK201
def count(values):
    return 1


def test_real(warehouse):
    with snowflake.connector.connect(**warehouse) as connection:  # ok: the real warehouse
        connection.cursor().execute("select 1")


def test_http(client):
    client.patch("/tables/1", {"name": "Zähler"})  # ok: HTTP PATCH


def test_match(command):
    match command:
        case {"patch": patch}:
            patch("x")  # ok: bound by the pattern
        case _:
            pass
