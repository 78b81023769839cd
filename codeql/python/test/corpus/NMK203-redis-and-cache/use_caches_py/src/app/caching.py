# NMK203-redis-and-cache/use-caches.py
from aiocache import Cache, SimpleMemoryCache
from django.core.cache.backends import locmem
from django.core.cache.backends.redis import RedisCache
from flask_caching.backends import NullCache, RedisCache as FlaskRedis

memory = SimpleMemoryCache()  # $ NMK203
gemütlich = locmem.LocMemCache("", {})  # $ NMK203
empty = NullCache(default_timeout=5)  # $ NMK203


class Shared(locmem.LocMemCache):  # $ NMK203
    pass


remote = RedisCache("redis://cache", {})  # ok: a real server
other = FlaskRedis(host="cache")  # ok: the same
third = Cache(Cache.REDIS)  # ok: the same
SimpleCache = dict
fourth = SimpleCache()  # ok: a name of this file
