# NMK201-sql-database/use-resources.py
from pytest_mock_resources import create_postgres_fixture, create_sqlite_fixture
import pytest_mock_resources as resources
from tortoise.contrib.test import MEMORY_SQLITE, init_memory_sqlite

pg = create_postgres_fixture()  # ok: a real PostgreSQL container
redis = resources.create_redis_fixture()  # ok: a real Redis container
mongo = resources.create_mongo_fixture()  # ok: a real MongoDB container
lite = create_sqlite_fixture()  # $ NMK201
warehouse = resources.create_redshift_fixture()  # $ NMK201
bucket = resources.create_moto_fixture()  # $ NMK201
ADDRESS = MEMORY_SQLITE + "?cache=shared"  # $ NMK201


@init_memory_sqlite  # $ NMK201
async def run():
    return await tasks()
