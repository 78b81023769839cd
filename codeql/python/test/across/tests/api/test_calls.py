"""Calls that yield doubles, in a file that makes a double itself."""

from unittest.mock import Mock

from tests import factories
from tests.doubles import Real, make_order
from tests.factories import make_client, same
from tests.factories import make_client as build

OWN = Mock()  # noqa: NMK102 -- the legacy gateway has no sandbox


def own():
    return Mock()


def test_calls():
    assert make_client()  # $ DoubleThroughCalls
    assert build()  # $ DoubleThroughCalls
    assert factories.make_client()  # $ DoubleThroughCalls
    first = make_client()  # $ DoubleThroughCalls
    for _ in range(2):
        second = [build()]  # $ DoubleThroughCalls
    assert first and second


def test_own():
    assert own()
    assert Mock()
    assert OWN()
    assert same(OWN)
    assert same(Mock())
    assert same(value=own())
    assert make_order()
    assert Real()
    assert make_client
    assert len([1])
