# corpus: tests/test_recorded.py
import vcr  # expect: NMK213:1
from vcr.unittest import VCRTestCase  # expect: NMK213
import pytest_recording, json  # expect: NMK213
from betamax import Betamax  # expect: NMK213
import betamax.fixtures.unittest as bfu  # expect: NMK213
from pytest_vcr import vcr_config as base  # expect: NMK213
import pytest_socket  # ok: only prevents accidents
from syrupy import SnapshotAssertion  # ok: golden files
from app import recorder  # ok: a module of our own
import vcrun  # ok: only a similar name


def test_spät():
    größe = 1; import vcr as grün  # expect: NMK213:16


def test_dynamic():
    return __import__("vcr")  # expect: NMK213:12


from .vcr import devices  # ok: the video recorders of our own shop
