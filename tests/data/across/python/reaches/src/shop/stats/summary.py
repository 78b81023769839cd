from . import test_scores  # ok: scores of tests, no test
from .test_helpers import make_score  # expect: NMK503
from .test_runs import Runs  # expect: NMK503
from .test_scores import SCORES  # ok: named like a test, and holds none
from .tests import t_value  # ok: statistical tests


def summary():
    return t_value(1, 2), SCORES, test_scores, make_score, Runs
