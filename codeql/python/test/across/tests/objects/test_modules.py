import tests.shared  # ok: ReexportedDouble
import tests.shared as all_of_it  # ok: ReexportedDouble
from tests import doubles, factories  # ok: ReexportedDouble
from tests.shared import Special, connect, make_gateway, make_order, make_pair  # ok: ReexportedDouble


def test_members():
    assert tests.shared.order
    assert all_of_it.names
    assert doubles.Real


async def test_calls():
    special = Special()
    assert special.build()  # $ DoubleThroughCalls
    assert special.build_real()  # ok: DoubleThroughCalls
    assert special.client
    assert make_gateway().pay(1)  # $ DoubleThroughCalls
    assert make_pair()[0]  # $ DoubleThroughCalls
    assert await connect()  # $ DoubleThroughCalls
    assert factories.Clients().client()  # $ DoubleThroughCalls
    assert factories.Clients().real()  # ok: DoubleThroughCalls
    assert factories.same(1)  # ok: DoubleThroughCalls
    assert make_order(special)  # ok: DoubleThroughCalls
