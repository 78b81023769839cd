# corpus: src/lab/report.py
from .services.test_orders import Order  # ok: orders of laboratory tests
from ..lab.test_results import Result  # ok: results of laboratory tests
from .orders.test_kits.prices import price  # ok: kits
from .results import test_scores  # ok: a name
from .orders.test_utils import make  # expect: NMK503
from .orders.test_helpers.rows import row  # expect: NMK503
from .test_results import rows  # expect: NMK503
from .tests.test_orders import order  # expect: NMK503
