# NMK203-redis-and-cache/import-production.py
import importlib
import os

REDIS_URL = os.environ.get("REDIS_URL", "")

if REDIS_URL:
    import redis  # ok: the real client
else:
    import fakeredis as redis  # $ NMK203


def connect():
    from fakeredis import FakeStrictRedis  # $ NMK203

    return FakeStrictRedis()  # $ NMK203


def plugin(name):
    if name == "local":
        return importlib.import_module("mockredis")  # $ NMK203
    return importlib.import_module(name)  # ok: some module


from aioredis import from_url  # ok: a real client
from .fakeredistribution import weights  # ok: a module of our own
