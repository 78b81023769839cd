"""Calls that yield doubles, in a file that makes a double itself."""

from unittest.mock import Mock

from tests import factories  # ok: ReexportedDouble
from tests.doubles import Real, make_order  # ok: ReexportedDouble
from tests.factories import make_client, same  # ok: ReexportedDouble
from tests.factories import make_client as build  # ok: ReexportedDouble

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
    assert own()  # ok: DoubleThroughCalls
    assert Mock()  # ok: DoubleThroughCalls
    assert OWN()  # ok: DoubleThroughCalls
    assert same(OWN)  # ok: DoubleThroughCalls
    assert same(Mock())  # ok: DoubleThroughCalls
    assert same(value=own())  # ok: DoubleThroughCalls
    assert make_order()  # ok: DoubleThroughCalls
    assert Real()  # ok: DoubleThroughCalls
    assert make_client
    assert len([1])  # ok: DoubleThroughCalls


@build
def decorated():  # ok: DoubleThroughCalls
    return 1
