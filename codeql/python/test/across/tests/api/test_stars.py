from tests.factories import *  # ok: ReexportedDouble


def local():
    return 1


def test_star():
    assert make_client()  # $ DoubleThroughCalls
    assert local()  # ok: DoubleThroughCalls
    assert Clients().real()  # ok: DoubleThroughCalls
