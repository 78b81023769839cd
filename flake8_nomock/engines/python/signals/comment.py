"""Signal `comment`: a comment admits that the code is a placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, Span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the phrase behind the first `#` of a line."""
    phrases = [signal.phrase for signal in index.comments]
    if phrases:
        yield Requirement(holds=lambda source: any(map(source.may_say, phrases)))


def find(module: FileContext) -> Iterator[Match]:
    """Find comments with a phrase of the catalogue."""
    signals = module.index.comments
    if not signals:
        return
    suspects = {
        number: signal
        for number, line in enumerate(module.lines, 1)
        if "#" in line
        for signal in signals
        if pattern(signal.phrase).search(line, line.index("#"))
    }
    for line, signal in suspects.items():
        comment = module.comments.get(line)
        found = pattern(signal.phrase).search(comment.text) if comment else None
        if comment is not None and found is not None:
            before = module.lines[line - 1][: comment.column]
            start = len(before.encode())
            place = Span(line, start, line, start + len(comment.text.encode()))
            yield Match(signal.origin, place, found.group(), module.facts.module)
