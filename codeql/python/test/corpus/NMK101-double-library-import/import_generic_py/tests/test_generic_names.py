# NMK101-double-library-import/import-generic.py
"""Libraries with the name of a common word count by their names only."""

import chai  # ok: perhaps a tea shop: nothing of the library is used
import doubles as tennis  # ok: only .schedule is used
import fudge  # $ NMK101
from chai import Chai  # $ NMK101
from chai import Masala  # ok: no name of the library
from doubles import Court, Match  # ok: no name of the library
from doubles import allow, expect  # $ NMK101
from doubles import InstanceDouble as Zwilling  # $ NMK101
from fudge import Recipe  # ok: no name of the library
from fudge.patcher import PatchHandler  # $ NMK101


def test_recipe():
    cup = chai.brew("süß")  # ok: no name of the library
    tennis.schedule(Court(), cup)  # ok: no name of the library
    fudge.clear_calls()
    return Masala, Match, Recipe
