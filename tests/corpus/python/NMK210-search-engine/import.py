# corpus: tests/test_search.py
import elasticmock  # expect: NMK210:1
from elasticmock import FakeElasticsearch  # expect: NMK210
from openmock.behaviour.server_failure import server_failure  # expect: NMK210
import json, openmock as om  # expect: NMK210:1
from elasticsearch import Elasticsearch  # ok: the real client
import opensearchpy  # ok: the real client
from testcontainers.opensearch import OpenSearchContainer  # ok: a real engine in a container
import chromadb  # ok: only its in-memory client is a finding


def test_spät():
    größe = 1; from openmock import openmock  # expect: NMK210:16


def test_dynamic():
    return __import__("elasticmock")  # expect: NMK210:12


from app.elastic import mockup_index  # ok: another word
