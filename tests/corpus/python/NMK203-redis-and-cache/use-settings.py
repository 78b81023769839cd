# corpus: src/app/settings/local.py
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},  # expect: NMK203:28
    "größe": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},  # expect: NMK203:26
    "sessions": {"BACKEND": "django.core.cache.backends.redis.RedisCache"},  # ok: a real server
    "files": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache"},  # ok: real files
}
CONNECTION_CLASS = "fakeredis.FakeConnection"  # expect: NMK203:20
CACHE = {"cache": "aiocache.SimpleMemoryCache"}  # expect: NMK203:19
SHARED = {"cache": "aiocache.RedisCache"}  # ok: a real server
HELP = "django.core.cache.backends.locmem.LocMemCache is not shared"  # ok: prose, no path
