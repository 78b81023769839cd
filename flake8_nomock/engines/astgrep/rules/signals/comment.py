"""Signal `comment`: a comment that contains a phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Comment, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import captured
from flake8_nomock.engines.astgrep.rules.requirements import Requirement, requirement, words_in


def needs(spec: Comment) -> Requirement:
    """Return the literal parts of the phrase."""
    return requirement([words_in(spec.phrase)])


def alternatives(signals: Sequence[tuple[Signal, Comment]]) -> Iterator[Alternative]:
    """Stands at the comment."""
    for signal, spec in signals:
        captures = captured(signal)
        yield Alternative(
            {"kind": "comment", "regex": spec.phrase, "all": captures}, f"comment {signal.origin.entry}"
        )
