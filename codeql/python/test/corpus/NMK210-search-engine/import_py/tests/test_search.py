# NMK210-search-engine/import.py
import elasticmock  # $ NMK210
from elasticmock import FakeElasticsearch  # $ NMK210
from openmock.behaviour.server_failure import server_failure  # $ NMK210
import json, openmock as om  # $ NMK210
from elasticsearch import Elasticsearch  # ok: the real client
import opensearchpy  # ok: the real client
from testcontainers.opensearch import OpenSearchContainer  # ok: a real engine in a container
import chromadb  # ok: only its in-memory client is a finding


def test_spät():
    größe = 1; from openmock import openmock  # $ NMK210


def test_dynamic():
    return __import__("elasticmock")  # $ NMK210


from app.elastic import mockup_index  # ok: another word
