# mixed/scope-demo-recommended.py
"""Warnings, so the recommended profile has nothing to fail on."""

from unittest.mock import Mock  # ok: a warning in demonstration code

mock_orders = [{"id": 1, "name": "größe"}]  # ok: the same


def report():
    return Mock()  # ok: the same
