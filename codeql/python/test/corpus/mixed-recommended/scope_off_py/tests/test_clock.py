# mixed/scope-off.py
"""What is off is for the strict profile alone."""

import freezegun  # ok: off by default


@freezegun.freeze_time("2026-11-24")  # ok: the same
def test_clock(monkeypatch):
    monkeypatch.setenv("GRÖSSE", "1")  # ok: the same
