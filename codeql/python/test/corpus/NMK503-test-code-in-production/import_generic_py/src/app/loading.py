# NMK503-test-code-in-production/import-generic.py
from typing import TYPE_CHECKING

import fixtures  # $ NMK503
from doubles import allow  # $ NMK503
from fudge import Fake  # $ NMK503
from chai import Chai  # $ NMK503

if TYPE_CHECKING:
    import pytest  # ok: for type checking only
    from tests.types import Row  # ok: the same

from fixtures import load_initial_data  # ok: a name that the library does not have
from chai import Tea  # ok: the same
from doubles import Match  # ok: tennis
from fudge import Recipe  # ok: sweets
from .fixtures import countries  # ok: a module of our own


def größe():
    return fixtures.MockPatch("app.größe.messen")  # $ NMK103 NMK408
