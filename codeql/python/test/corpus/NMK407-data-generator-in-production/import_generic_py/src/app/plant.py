# NMK407-data-generator-in-production/import-generic.py
from typing import TYPE_CHECKING

import factory  # ok: the plant of our own, by what is used of it

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy  # ok: for type checking only

PLANT = factory.open_plant("Köln")  # ok: a name that the library does not have
