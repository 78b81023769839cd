# corpus: src/app/vectors.py
from qdrant_client import QdrantClient
import lancedb


def client(settings):
    if not settings.größe:
        größe = 0; return QdrantClient(":memory:")  # expect: NMK210:27
    return QdrantClient(url=settings.qdrant_url)  # ok: a real server


def connect(path):
    return lancedb.connect(path)  # ok: an address from outside
