# NMK101-double-library-import/import-names.py
"""A package that shares its name with others counts where a name of the library is imported from the package itself."""

from fudge import Fake  # $ NMK101
from fudge import patched_calls  # ok: no name of the library
from fudge.shop import patch  # ok: a module that the library does not have
from doubles import allow  # $ NMK101
from doubles.shop import allow  # ok: a module that the library does not have
from doubles import größe  # ok: no name of the library
