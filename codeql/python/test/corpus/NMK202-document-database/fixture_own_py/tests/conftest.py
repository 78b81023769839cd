# NMK202-document-database/fixture-own.py
import pytest
from pymongo import MongoClient


@pytest.fixture(scope="session")
def mongodb(mongo_url):  # ok: the project's own fixture, on a real server
    return MongoClient(mongo_url).test


@pytest.fixture
def orders(mongodb):  # ok: asks for the fixture above
    return mongodb.orders
