# NMK210-search-engine/argument.py
import lancedb
import qdrant_client as qdrant
from qdrant_client import AsyncQdrantClient, QdrantClient

client = QdrantClient(":memory:")  # $ NMK210
größe, second = 1, qdrant.QdrantClient(location=":memory:")  # $ NMK210
third = AsyncQdrantClient(":memory:", timeout=3)  # $ NMK210
db = lancedb.connect("memory://größe")  # $ NMK210


async def test_connect():
    return await lancedb.connect_async(uri="memory://")  # $ NMK210


def test_real(tmp_path, url):
    QdrantClient(url)  # ok: a real server
    QdrantClient(path=str(tmp_path))  # ok: stored on disk
    QdrantClient("localhost", port=6333)  # ok: a real server
    lancedb.connect(tmp_path)  # ok: stored on disk
    lancedb.connect("s3://bucket/größe")  # ok: a real object store


def test_shadow(QdrantClient):
    QdrantClient(":memory:")  # ok: a parameter
