# NMK203-redis-and-cache/use-settings.py
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},  # $ NMK203
    "größe": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},  # $ NMK203
    "sessions": {"BACKEND": "django.core.cache.backends.redis.RedisCache"},  # ok: a real server
    "files": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache"},  # ok: real files
}
CONNECTION_CLASS = "fakeredis.FakeConnection"  # $ NMK203
CACHE = {"cache": "aiocache.SimpleMemoryCache"}  # $ NMK203
SHARED = {"cache": "aiocache.RedisCache"}  # ok: a real server
HELP = "django.core.cache.backends.locmem.LocMemCache is not shared"  # ok: prose, no path
