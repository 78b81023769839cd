# NMK202-document-database/use.py
import mongomock  # $ NMK202
import pymongo
import pymongo_inmemory
from mockupdb import MockupDB, going  # $ NMK202
from mongomock_motor import AsyncMongoMockClient, enabled_gridfs_integration  # $ NMK202


@mongomock.patch(servers=(("server.example.org", 27017),))  # $ NMK202
def test_patched():
    client = pymongo.MongoClient("server.example.org")  # ok: the class itself is the real one
    assert client


async def test_async():
    größe, client = 5, AsyncMongoMockClient()  # $ NMK202
    with enabled_gridfs_integration():  # $ NMK202
        await client.list_database_names()  # ok: using it is not making it
    db = mongomock.MongoClient().orders  # $ NMK202
    db.insert_one({"größe": größe})  # ok: the same


def test_scripted():
    server = MockupDB(auto_ismaster=True)  # $ NMK202
    with going(server.run):  # $ NMK202
        pass


class TestOrders:
    def setup_method(self):
        self.client = mongomock.MongoClient()  # $ NMK202

    def test_count(self):
        assert self.client.shop.orders.count_documents({}) == 0  # ok: made in setup_method

    def test_local(self, mongomock):
        mongomock.MongoClient()  # ok: a parameter of that name


def test_real(mongo_url):
    pymongo.MongoClient(mongo_url)  # ok: a real server
    pymongo_inmemory.MongoClient()  # ok: a real mongod in spite of its name
