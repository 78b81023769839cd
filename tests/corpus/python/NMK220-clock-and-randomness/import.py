# corpus: tests/test_deadlines.py
import freezegun  # expect: NMK220:1
from freezegun import freeze_time  # expect: NMK220
import pytest_freezer, json  # expect: NMK220
import time_machine as tm  # expect: NMK220
import time, datetime  # ok: the real clock
from datetime import datetime as dt, timedelta  # ok: the same
from twisted.internet.task import Clock, deferLater  # ok: only its use is a finding
from testfixtures import compare, mock_datetime  # ok: the same
import random, uuid  # ok: real randomness


def test_spät():
    größe = 1; from time_machine import travel  # expect: NMK220:16


def test_dynamic():
    return __import__("freezegun")  # expect: NMK220:12


from app.time_machine import Journey  # ok: a module of our own
