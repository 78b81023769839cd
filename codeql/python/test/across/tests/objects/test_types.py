from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.shared import FakeGateway


def test_type(gateway: FakeGateway | None = None):
    assert gateway is None
