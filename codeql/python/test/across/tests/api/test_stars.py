from tests.factories import *


def local():
    return 1


def test_star():
    assert make_client()  # $ DoubleThroughCalls
    assert local()
    assert Clients().real()
