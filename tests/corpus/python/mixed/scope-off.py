# corpus: tests/test_clock.py profile=recommended
"""What is off is for the strict profile alone."""

import freezegun  # ok: off by default


@freezegun.freeze_time("2026-11-24")  # ok: the same
def test_clock(monkeypatch):
    monkeypatch.setenv("GRÖSSE", "1")  # ok: the same
