from tests.doubles import Real  # ok: ReexportedDouble
from tests.doubles import Stand  # $ ReexportedDouble
from tests.doubles import make_client, make_order  # ok: ReexportedDouble
from tests.doubles import mock  # $ ReexportedDouble
from tests.doubles import patch as replace  # $ ReexportedDouble


def test_session(session, order):  # $ DoubleFixtureElsewhere
    assert session and order


def test_till(kassa):  # $ DoubleFixtureElsewhere
    assert kassa


def test_calls():
    client = make_client()  # $ DoubleThroughCalls
    assert client and make_order() and Real()


@replace("shop.orders.send")
def test_reexported(send):
    assert Stand and mock.Mock and send


def helper(session):  # ok: DoubleFixtureElsewhere
    return session


def test_real(order):  # ok: DoubleFixtureElsewhere
    assert order
