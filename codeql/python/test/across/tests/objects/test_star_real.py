from tests.shared import *  # ok: ReexportedDouble

client = object()


def make():
    return object()


def test_real():
    assert order and client and make() and make_real()
