from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.shared import FakeGateway  # ok: ReexportedDouble


def test_type(gateway: FakeGateway | None = None):  # ok: DoubleFixtureElsewhere
    assert gateway is None
