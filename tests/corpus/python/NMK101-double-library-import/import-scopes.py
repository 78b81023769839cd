# corpus: tests/integration/test_billing.py
"""Imports in every kind of block and scope."""

import sys
from typing import TYPE_CHECKING

try:
    from unittest import mock  # expect: NMK101:5
except ImportError:
    import mock  # expect: NMK101:5
else:
    import mockito  # expect: NMK101
finally:
    import flexmock  # expect: NMK101

if sys.version_info >= (3, 8):
    from unittest.mock import AsyncMock  # expect: NMK101
else:
    from asynctest import CoroutineMock as AsyncMock  # expect: NMK101

if TYPE_CHECKING:
    from decimal import Decimal  # ok: a real type


class TestInvoice:
    import pretend  # expect: NMK101:5

    def test_total(self):
        from unittest.mock import Mock  # expect: NMK101:9

        return Mock

    async def test_later(self):
        def nested():
            with open("/dev/null"):
                import doublex  # expect: NMK101:17
            return doublex

        return nested


def test_choice(backend: str) -> None:
    match backend:
        case "straße":
            import decoy  # expect: NMK101:13
        case "mock":  # ok: a word in a pattern
            import decimal  # ok: a real module
    for _ in "mock":  # ok: a word in a string
        import mox  # expect: NMK101:9
    while False:
        from dingus import Dingus  # expect: NMK101:9
    lambda: "from unittest import mock"  # ok: code in a string is not run


SOURCE = """
import unittest.mock
"""
HELP = "import unittest.mock"  # ok: prose
# import unittest.mock, commented out
