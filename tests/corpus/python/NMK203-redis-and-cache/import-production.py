# corpus: src/app/cache.py
import importlib
import os

REDIS_URL = os.environ.get("REDIS_URL", "")

if REDIS_URL:
    import redis  # ok: the real client
else:
    import fakeredis as redis  # expect: NMK203:5


def connect():
    from fakeredis import FakeStrictRedis  # expect: NMK203:5

    return FakeStrictRedis()  # expect: NMK203:12


def plugin(name):
    if name == "local":
        return importlib.import_module("mockredis")  # expect: NMK203:16
    return importlib.import_module(name)  # ok: some module


from aioredis import from_url  # ok: a real client
from .fakeredistribution import weights  # ok: a module of our own
