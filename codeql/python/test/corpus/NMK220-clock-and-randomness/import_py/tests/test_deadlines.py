# NMK220-clock-and-randomness/import.py
import freezegun  # $ NMK220
from freezegun import freeze_time  # $ NMK220
import pytest_freezer, json  # $ NMK220
import time_machine as tm  # $ NMK220
import time, datetime  # ok: the real clock
from datetime import datetime as dt, timedelta  # ok: the same
from twisted.internet.task import Clock, deferLater  # ok: only its use is a finding
from testfixtures import compare, mock_datetime  # ok: the same
import random, uuid  # ok: real randomness


def test_spät():
    größe = 1; from time_machine import travel  # $ NMK220


def test_dynamic():
    return __import__("freezegun")  # $ NMK220


from app.time_machine import Journey  # ok: a module of our own
