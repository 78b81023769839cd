# NMK213-record-replay/import.py
import vcr  # $ NMK213
from vcr.unittest import VCRTestCase  # $ NMK213
import pytest_recording, json  # $ NMK213
from betamax import Betamax  # $ NMK213
import betamax.fixtures.unittest as bfu  # $ NMK213
from pytest_vcr import vcr_config as base  # $ NMK213
import pytest_socket  # ok: only prevents accidents
from syrupy import SnapshotAssertion  # ok: golden files
from app import recorder  # ok: a module of our own
import vcrun  # ok: only a similar name


def test_spät():
    größe = 1; import vcr as grün  # $ NMK213


def test_dynamic():
    return __import__("vcr")  # $ NMK213


from .vcr import devices  # ok: the video recorders of our own shop
