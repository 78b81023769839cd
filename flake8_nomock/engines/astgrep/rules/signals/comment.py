"""Signal `comment`: a comment that contains a phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Comment, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import SYMBOL, entry_variable


def branches(signals: Sequence[tuple[Signal, Comment]]) -> Iterator[Branch]:
    """Stands at the comment."""
    for signal, item in signals:
        captures = [{"pattern": SYMBOL}, {"pattern": entry_variable(signal.origin.entry)}]
        yield Branch({"kind": "comment", "regex": item.phrase, "all": captures})
