# NMK210-search-engine/argument-production.py
from qdrant_client import QdrantClient
import lancedb


def client(settings):
    if not settings.größe:
        größe = 0; return QdrantClient(":memory:")  # $ NMK210
    return QdrantClient(url=settings.qdrant_url)  # ok: a real server


def connect(path):
    return lancedb.connect(path)  # ok: an address from outside
