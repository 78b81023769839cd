from tests import shared as everything  # $ ReexportedDouble
from tests.shared import client  # $ ReexportedDouble
from tests.shared import typed as other  # $ ReexportedDouble
from tests.shared import pair  # $ ReexportedDouble
from tests.shared import first  # $ ReexportedDouble
from tests.shared import second  # ok: ReexportedDouble
from tests.shared import (  # $ ReexportedDouble
    order,
    table,
)
from tests.shared import spies  # $ ReexportedDouble
from tests.shared import services  # $ ReexportedDouble
from tests.shared import started  # $ ReexportedDouble
from tests.shared import chosen  # $ ReexportedDouble
from tests.shared import renamed  # $ ReexportedDouble
from tests.shared import FakeGateway, Gateway  # $ ReexportedDouble
from tests.shared import gateway as till  # $ ReexportedDouble
from tests.shared import speced  # $ ReexportedDouble
from tests.shared import real, names, amount, later  # ok: ReexportedDouble
from tests.shared import make, make_real, make_services, make_nothing  # ok: ReexportedDouble
from tests.shared import Builder, builder  # ok: ReexportedDouble
from ..doubles import Real  # ok: ReexportedDouble
from ..shared import client as nearer  # $ ReexportedDouble


def test_all():
    assert everything.client and everything.order
    assert [client, other, pair, first, second, order, table, spies, services, started, chosen, renamed]
    assert FakeGateway() and Gateway() and till and speced
    assert real and names and amount and later and Real and nearer


def test_calls():
    assert make()  # $ DoubleThroughCalls
    assert make_real()  # ok: DoubleThroughCalls
    assert make_services()  # $ DoubleThroughCalls
    assert make_nothing()  # ok: DoubleThroughCalls
    assert Builder().build()  # $ DoubleThroughCalls
    assert Builder().build_real()  # ok: DoubleThroughCalls
    assert Builder.spare()  # $ DoubleThroughCalls
    assert builder
