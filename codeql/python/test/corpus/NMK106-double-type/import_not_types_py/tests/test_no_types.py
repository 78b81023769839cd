# NMK106-double-type/import-not-types.py
"""What is imported at run time is NMK101's or the stand-in's."""

from typing import TYPE_CHECKING

from app.flags import TYPE_CHECKS

if not TYPE_CHECKING:
    from unittest.mock import Mock  # $ NMK101
else:
    from decimal import Decimal  # ok: a real type

if TYPE_CHECKS:
    from pytest_mock import MockerFixture  # $ NMK101

if TYPE_CHECKING:
    from decimal import Decimal as Zahl  # ok: a real type
    "from unittest.mock import Mock"  # ok: a word in a string
elif TYPE_CHECKS:
    from pretend import stub  # $ NMK101
else:
    from doublex import Stub  # $ NMK101

from fakeredis import FakeRedis  # $ NMK203
