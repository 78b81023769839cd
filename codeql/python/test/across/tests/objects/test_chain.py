import tests.shared  # $ ReexportedDouble
from tests.unit import api, gateway, model  # $ ReexportedDouble
from tests.unit.stars import *  # $ ReexportedDouble

gate = tests.shared.gateway


def test_chain():
    assert api and gateway and model


def test_star():
    assert client and order
    assert build()  # $ DoubleThroughCalls
