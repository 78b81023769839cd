# corpus: src/app/typing_helpers.py
from typing import TYPE_CHECKING as GRÖSSE
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unittest.mock import Mock  # expect: NMK106:5
    from mock import MagicMock  # expect: NMK106:5
    from asyncmock import AsyncMock  # expect: NMK106:5
    from aioresponses import aioresponses  # expect: NMK106:5
    from redis import Redis  # ok: a real client
    from sqlalchemy.orm import Session  # ok: a real session


def is_open(client: "Mock | Redis", session: "Session") -> bool:  # ok: types
    return client.open and session.is_active and GRÖSSE  # ok: attributes
