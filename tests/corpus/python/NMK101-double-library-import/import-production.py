# corpus: src/app/factory.py
"""In production code the import is NMK503's."""

from unittest import mock  # expect: NMK503:1

import mockito  # expect: NMK503:1
from redis import sentinel  # ok: a part of Redis
from subprocess import call  # ok: runs a program
from ddtrace import patch  # ok: instrumentation
import mockup  # ok: another word
