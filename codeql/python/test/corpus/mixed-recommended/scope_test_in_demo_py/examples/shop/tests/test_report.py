# mixed/scope-test-in-demo.py
"""Tests among demonstration code are tests."""

import json
from unittest.mock import Mock  # $ NMK101


def test_report(monkeypatch):
    monkeypatch.setattr(json, "dumps", Mock())  # $ NMK102 NMK301
    json.loads = lambda text: text  # $ NMK302
    mock_orders = [{"id": 1, "name": "größe"}]  # ok: test code
    assert mock_orders
