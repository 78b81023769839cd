# NMK503-test-code-in-production/import-products.py
from .services.test_orders import Order  # ok: orders of laboratory tests
from ..lab.test_results import Result  # ok: results of laboratory tests
from .orders.test_kits.prices import price  # ok: kits
from .results import test_scores  # ok: a name
from .orders.test_utils import make  # $ NMK503
from .orders.test_helpers.rows import row  # $ NMK503
from .test_results import rows  # $ NMK503
from .tests.test_orders import order  # $ NMK503
