# NMK210-search-engine/use.py
import chromadb
from elasticmock import FakeElasticsearch, elasticmock  # $ NMK210
from elasticsearch import Elasticsearch
from openmock import FakeOpenSearch as Client, openmock, server_failure  # $ NMK210


@elasticmock  # $ NMK210
def test_index():
    Elasticsearch("http://localhost:9200").index(index="größe", body={})  # ok: the class is the real one


@openmock  # $ NMK210
@server_failure  # $ NMK210
def test_failure():
    pass


def test_clients():
    größe, client = 1, FakeElasticsearch()  # $ NMK210
    client.search(index="x", q=größe)  # ok: made above
    Client().ping()  # $ NMK210
    chromadb.EphemeralClient().heartbeat()  # $ NMK210


def test_real(tmp_path, elasticsearch):
    chromadb.PersistentClient(path=str(tmp_path))  # ok: stored on disk
    chromadb.HttpClient(host="localhost")  # ok: a real server
    elasticsearch.ping()  # ok: a fixture with a real server


def test_shadow(elasticmock):
    elasticmock.reset()  # ok: a parameter
    return [openmock for openmock in "ab" if openmock.isalpha()]  # ok: the comprehension's own name
