"""What a match records: the symbol of the finding and the entry of the catalogue that it comes from."""

from __future__ import annotations

import re

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.engines.astgrep.rules.dsl import SYMBOL, Rule


def entry_variable(entry: str) -> str:
    """Metavariable that records which entry of the catalogue a finding comes from."""
    return "$ENTRY_" + re.sub(r"[^A-Z0-9]", "_", entry.upper()).strip("_")


def captured(signal: Signal) -> list[Rule]:
    """Capture a node as the symbol of a finding, and the entry that it comes from."""
    return [{"pattern": SYMBOL}, entry_of(signal)]


def entry_of(signal: Signal) -> Rule:
    """Record the entry that a finding comes from."""
    return {"pattern": entry_variable(signal.origin.entry)}
