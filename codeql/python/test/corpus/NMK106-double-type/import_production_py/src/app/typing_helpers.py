# NMK106-double-type/import-production.py
from typing import TYPE_CHECKING as GRÖSSE
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unittest.mock import Mock  # $ NMK106
    from mock import MagicMock  # $ NMK106
    from asyncmock import AsyncMock  # $ NMK106
    from aioresponses import aioresponses  # $ NMK106
    from redis import Redis  # ok: a real client
    from sqlalchemy.orm import Session  # ok: a real session


def is_open(client: "Mock | Redis", session: "Session") -> bool:  # ok: types
    return client.open and session.is_active and GRÖSSE  # ok: attributes
