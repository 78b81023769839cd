# corpus: tests/test_vectors.py
import lancedb
import qdrant_client as qdrant
from qdrant_client import AsyncQdrantClient, QdrantClient

client = QdrantClient(":memory:")  # expect: NMK210:10
größe, second = 1, qdrant.QdrantClient(location=":memory:")  # expect: NMK210:20
third = AsyncQdrantClient(":memory:", timeout=3)  # expect: NMK210:9
db = lancedb.connect("memory://größe")  # expect: NMK210:6


async def test_connect():
    return await lancedb.connect_async(uri="memory://")  # expect: NMK210:18


def test_real(tmp_path, url):
    QdrantClient(url)  # ok: a real server
    QdrantClient(path=str(tmp_path))  # ok: stored on disk
    QdrantClient("localhost", port=6333)  # ok: a real server
    lancedb.connect(tmp_path)  # ok: stored on disk
    lancedb.connect("s3://bucket/größe")  # ok: a real object store


def test_shadow(QdrantClient):
    QdrantClient(":memory:")  # ok: a parameter
