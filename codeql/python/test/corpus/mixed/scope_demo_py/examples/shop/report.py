# mixed/scope-demo.py
"""Demonstration code: what production code must not do is a warning here; the rules of test code do not hold."""

import tempfile
from unittest.mock import Mock  # $ NMK503

mock_orders = [{"id": 1, "name": "größe"}]  # $ NMK403


def report():
    with tempfile.TemporaryDirectory() as folder:  # ok: a real folder
        return folder, Mock()  # $ NMK102


def swap(fixtures, mail):
    fixtures.mail.send = lambda: None  # ok: demonstration code, not a test
    mail.quit = 3  # ok: the same
