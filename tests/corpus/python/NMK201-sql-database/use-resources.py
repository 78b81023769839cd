# corpus: tests/conftest.py
from pytest_mock_resources import create_postgres_fixture, create_sqlite_fixture
import pytest_mock_resources as resources
from tortoise.contrib.test import MEMORY_SQLITE, init_memory_sqlite

pg = create_postgres_fixture()  # ok: a real PostgreSQL container
redis = resources.create_redis_fixture()  # ok: a real Redis container
mongo = resources.create_mongo_fixture()  # ok: a real MongoDB container
lite = create_sqlite_fixture()  # expect: NMK201:8
warehouse = resources.create_redshift_fixture()  # expect: NMK201:13
bucket = resources.create_moto_fixture()  # expect: NMK201:10
ADDRESS = MEMORY_SQLITE + "?cache=shared"  # expect: NMK201:11


@init_memory_sqlite  # expect: NMK201:2
async def run():
    return await tasks()
