# NMK202-document-database/import.py
import mongomock  # $ NMK202
from mongomock import MongoClient as Client  # $ NMK202
from mongomock.gridfs import enable_gridfs_integration  # $ NMK202
import mongomock_motor as mm, mockupdb  # $ NMK202
from pytest_mongodb.plugin import mongo_engine  # $ NMK202
from pymongo_inmemory import MongoClient  # ok: downloads and runs a real mongod
from pymongo import MongoClient as Real  # ok: the real driver
from testcontainers.mongodb import MongoDbContainer  # ok: a real server in a container
from motor.motor_asyncio import AsyncIOMotorClient  # ok: the real asynchronous driver


def test_spät():
    größe = __import__("mongomock")  # $ NMK202
    import mongomock.collection  # $ NMK202
    return größe


TEXT = "from mongomock import MongoClient"  # ok: words in a string
