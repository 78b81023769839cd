# NMK201-sql-database/argument.py
import sqlite3

import aiosqlite
from peewee import PostgresqlDatabase, SqliteDatabase
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import create_engine as make

engine = create_engine("sqlite+pysqlite:///:memory:")  # $ NMK201
zähler, engine = 0, create_engine("sqlite://")  # $ NMK201
aio = create_async_engine("sqlite+aiosqlite:///:memory:")  # $ NMK201
shared = make("sqlite:///file:cache?mode=memory&cache=shared&uri=true")  # $ NMK201
named = create_engine(url="sqlite://")  # $ NMK201
old = create_engine("postgresql://", strategy="mock", executor=print)  # $ NMK201


def test_connections():
    sqlite3.connect(":memory:")  # $ NMK201
    sqlite3.connect("file::memory:?cache=shared", uri=True)  # $ NMK201
    sqlite3.connect(database=":memory:").execute("select 1")  # $ NMK201
    SqliteDatabase(":memory:")  # $ NMK201


async def test_async(tmp_path):
    async with aiosqlite.connect(":" + "memory:") as grün:  # $ NMK201
        await grün.execute("select 1")
    async with aiosqlite.connect(tmp_path / "app.db"):  # ok: a file database
        pass


def test_real(postgres_url, tmp_path):
    create_engine(postgres_url)  # ok: an address from a container
    create_engine("postgresql+psycopg://localhost/test")  # ok: PostgreSQL
    create_engine(f"sqlite:///{tmp_path}/app.db")  # ok: a file database on a real path
    sqlite3.connect("app.db")  # ok: a file database
    PostgresqlDatabase(":memory:")  # ok: no SQLite
    return ":memory:"  # ok: a string on its own
