# NMK110-double-matcher/import-production.py
from unittest.mock import sentinel  # $ NMK503
from subprocess import call  # ok: runs a program
from redis.sentinel import Sentinel  # ok: a part of Redis
from typing import Any  # ok: a type

UNSET = sentinel.größe  # ok: the import was reported
