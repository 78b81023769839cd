"""Signal `path`: the file's own path, reported once at its start (an empty file has none)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Path, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import entry_variable


def branches(signals: Sequence[tuple[Signal, Path]]) -> Iterator[Branch]:
    """One branch per entry, for the code and for JSON data; the globs restrict the rule."""
    for language, kind in (("grammar", "program"), ("Json", "document")):
        for signal, item in signals:
            entry = entry_variable(signal.origin.entry)
            yield Branch({"kind": kind, "pattern": entry}, language=language, files=(item.glob,))
