from shop import money_test  # $ ProductionReachesTests
from shop.lab_tests import tests_of  # ok: ProductionReachesTests
from shop.stage_tests import STAGES  # $ ProductionReachesTests


def prices(order):
    return tests_of(order), STAGES, money_test
