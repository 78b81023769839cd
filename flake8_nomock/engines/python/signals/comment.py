"""Signal `comment`: a comment admits that the code is a placeholder."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterator

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, Span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the phrase behind the first `#` of a line."""
    phrases = [signal.phrase for signal in index.comments]
    if phrases:
        yield Requirement(holds=lambda source: _has_phrase(source.text, phrases))


def _has_phrase(text: str, phrases: list[str]) -> bool:
    comments = pattern(r"#[^\r\n]*").findall(text) if "#" in text else []
    return any(pattern(phrase).search(comment) for phrase in phrases for comment in comments)


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
    if not suspects:
        return
    for token in _comments(module):
        signal = suspects.get(token.start[0])
        found = pattern(signal.phrase).search(token.string) if signal else None
        if signal is not None and found is not None:
            line = module.lines[token.start[0] - 1]
            start, end = (len(line[:c].encode()) for c in (token.start[1], token.end[1]))
            place = Span(token.start[0], start, token.end[0], end)
            yield Match(signal.origin, place, found.group(), module.facts.module)


def _comments(module: FileContext) -> Iterator[tokenize.TokenInfo]:
    text = "".join(line if line.endswith("\n") else line + "\n" for line in module.lines)
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield token
    except (tokenize.TokenError, SyntaxError):  # the parser accepted it; what came so far stands
        return
