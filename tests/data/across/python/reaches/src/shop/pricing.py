from typing import TYPE_CHECKING

import shop.testutils.prices  # expect: NMK604
from shop import latest, testutils  # expect: NMK604
from shop.ab_tests import VariantChecks  # expect: NMK604
from shop.lab_tests import TestOrder, tests_of  # ok: laboratory tests; the file holds no test
from shop.latest import RATE  # ok: production code
from shop.money_test import make_price  # expect: NMK604
from shop.speed_test import SPEED  # expect: NMK604
from shop.stage_tests import STAGES  # expect: NMK604
from shop.stats.test_scores import SCORES  # ok: it holds no test
from tests.factories import make_order  # expect: NMK503
from . import money_test as prices  # expect: NMK604

if TYPE_CHECKING:
    from shop.money_test import make_price as typed  # ok: for types alone


def price():
    from .testutils.prices import PRICE  # expect: NMK604

    return PRICE + RATE + make_price() + make_order()["id"] + shop.testutils.prices.PRICE


def others():
    return latest, testutils, prices, VariantChecks, TestOrder, tests_of, SPEED, STAGES, SCORES


def ordered(number):
    """Part of the product, not of its tests."""
    from shop.blood_test.views import test_page as blood
    from shop.test.models import Test
    from shop.test.views import test_page

    return Test, test_page(number), blood(number)
