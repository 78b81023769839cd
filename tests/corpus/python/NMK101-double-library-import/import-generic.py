# corpus: tests/test_generic_names.py
"""Libraries with the name of a common word count by their names only."""

import chai  # ok: perhaps a tea shop: nothing of the library is used
import doubles as tennis  # ok: only .schedule is used
import fudge  # expect: NMK101:1
from chai import Chai  # expect: NMK101:1
from chai import Masala  # ok: no name of the library
from doubles import Court, Match  # ok: no name of the library
from doubles import allow, expect  # expect: NMK101:1
from doubles import InstanceDouble as Zwilling  # expect: NMK101:1
from fudge import Recipe  # ok: no name of the library
from fudge.patcher import PatchHandler  # expect: NMK101:1


def test_recipe():
    cup = chai.brew("süß")  # ok: no name of the library
    tennis.schedule(Court(), cup)  # ok: no name of the library
    fudge.clear_calls()
    return Masala, Match, Recipe
