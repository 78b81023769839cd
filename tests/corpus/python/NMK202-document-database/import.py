# corpus: tests/test_catalog.py
import mongomock  # expect: NMK202:1
from mongomock import MongoClient as Client  # expect: NMK202
from mongomock.gridfs import enable_gridfs_integration  # expect: NMK202
import mongomock_motor as mm, mockupdb  # expect: NMK202:1
from pytest_mongodb.plugin import mongo_engine  # expect: NMK202
from pymongo_inmemory import MongoClient  # ok: downloads and runs a real mongod
from pymongo import MongoClient as Real  # ok: the real driver
from testcontainers.mongodb import MongoDbContainer  # ok: a real server in a container
from motor.motor_asyncio import AsyncIOMotorClient  # ok: the real asynchronous driver


def test_spät():
    größe = __import__("mongomock")  # expect: NMK202:13
    import mongomock.collection  # expect: NMK202:5
    return größe


TEXT = "from mongomock import MongoClient"  # ok: words in a string
