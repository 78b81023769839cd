# corpus: examples/shop/tests/test_report.py profile=recommended
"""Tests among demonstration code are tests."""

import json
from unittest.mock import Mock  # expect: NMK101


def test_report(monkeypatch):
    monkeypatch.setattr(json, "dumps", Mock())  # expect: NMK102 NMK301
    json.loads = lambda text: text  # expect: NMK302
    mock_orders = [{"id": 1, "name": "größe"}]  # ok: test code
    assert mock_orders
