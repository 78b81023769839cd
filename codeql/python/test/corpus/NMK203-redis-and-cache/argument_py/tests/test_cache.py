# NMK203-redis-and-cache/argument.py
from dogpile.cache import make_region
from flask_limiter import Limiter
from limits.storage import storage_from_string

from app import create_app

app = create_app(CACHE_TYPE="NullCache")  # $ NMK203
app = create_app({"größe": 1, "CACHE_TYPE": "simple"})  # $ NMK203
region = make_region().configure("dogpile.cache.memory", expiration_time=5)  # $ NMK203
limiter = Limiter(app=app, storage_uri="memory://")  # $ NMK203
gefüllt = storage_from_string("async+memory://")  # $ NMK203

create_app(CACHE_TYPE="RedisCache")  # ok: a real server
create_app({"CACHE_TYPE": "FileSystemCache"})  # ok: real files
make_region().configure("dogpile.cache.redis")  # ok: a real server
Limiter(app=app, storage_uri="redis://localhost:6379")  # ok: a real server
storage_from_string("memcached://localhost")  # ok: a real server
open_store("memory://")  # ok: some other function
CACHE_TYPE = "simple"  # ok: a plain variable says nothing of its use
