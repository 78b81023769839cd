# NMK215-bypassed-web-stack/fixture-own.py
import pytest


@pytest.fixture
def rf(serial_port):  # ok: the project's own fixture: a radio
    return serial_port.open()


def test_send(rf):  # ok: asks for the fixture above
    rf.send("größe")
