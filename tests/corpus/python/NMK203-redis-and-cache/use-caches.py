# corpus: src/app/caching.py
from aiocache import Cache, SimpleMemoryCache
from django.core.cache.backends import locmem
from django.core.cache.backends.redis import RedisCache
from flask_caching.backends import NullCache, RedisCache as FlaskRedis

memory = SimpleMemoryCache()  # expect: NMK203:10
gemütlich = locmem.LocMemCache("", {})  # expect: NMK203:13
empty = NullCache(default_timeout=5)  # expect: NMK203:9


class Shared(locmem.LocMemCache):  # expect: NMK203:14
    pass


remote = RedisCache("redis://cache", {})  # ok: a real server
other = FlaskRedis(host="cache")  # ok: the same
third = Cache(Cache.REDIS)  # ok: the same
SimpleCache = dict
fourth = SimpleCache()  # ok: a name of this file
