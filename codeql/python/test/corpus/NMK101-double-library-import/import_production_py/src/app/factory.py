# NMK101-double-library-import/import-production.py
"""In production code the import is NMK503's."""

from unittest import mock  # $ NMK503

import mockito  # $ NMK503
from redis import sentinel  # ok: a part of Redis
from subprocess import call  # ok: runs a program
from ddtrace import patch  # ok: instrumentation
import mockup  # ok: another word
