# NMK220-clock-and-randomness/fixture-own.py
import pytest


@pytest.fixture
def freezer(kitchen):  # ok: the project's own fixture: an appliance
    return kitchen.freezer


def test_cold(freezer):  # ok: asks for the fixture above
    assert freezer.temperature < -18
