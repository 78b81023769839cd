# NMK101-double-library-import/import-scopes.py
"""Imports in every kind of block and scope."""

import sys
from typing import TYPE_CHECKING

try:
    from unittest import mock  # $ NMK101
except ImportError:
    import mock  # $ NMK101
else:
    import mockito  # $ NMK101
finally:
    import flexmock  # $ NMK101

if sys.version_info >= (3, 8):
    from unittest.mock import AsyncMock  # $ NMK101
else:
    from asynctest import CoroutineMock as AsyncMock  # $ NMK101

if TYPE_CHECKING:
    from decimal import Decimal  # ok: a real type


class TestInvoice:
    import pretend  # $ NMK101

    def test_total(self):
        from unittest.mock import Mock  # $ NMK101

        return Mock

    async def test_later(self):
        def nested():
            with open("/dev/null"):
                import doublex  # $ NMK101
            return doublex

        return nested


def test_choice(backend: str) -> None:
    match backend:
        case "straße":
            import decoy  # $ NMK101
        case "mock":  # ok: a word in a pattern
            import decimal  # ok: a real module
    for _ in "mock":  # ok: a word in a string
        import mox  # $ NMK101
    while False:
        from dingus import Dingus  # $ NMK101
    lambda: "from unittest import mock"  # ok: code in a string is not run


SOURCE = """
import unittest.mock
"""
HELP = "import unittest.mock"  # ok: prose
# import unittest.mock, commented out
