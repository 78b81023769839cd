"""Signals in words, for the rule pages: what an entry of the catalogue matches, as a person would say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from flake8_nomock.catalogue.phrases import python, shared, typescript
from flake8_nomock.catalogue.phrases.phrase import Item, Phrase, code

_PLAIN = {
    "import": "import of",
    "use": "use of",
    "fixture": "fixture",
    "marker": "pytest marker",
    "plugin": "pytest plugin",
    "manifest": "dependency",
    "comment": "comment that contains",
    "path": "file at",
}
"""What a signal that is a single string is called."""

_KINDS: Mapping[str, Mapping[str, Callable[[Item], Phrase]]] = {
    "python": {**shared.KINDS, **python.KINDS},
    "typescript": {**shared.KINDS, **typescript.KINDS},
}


def in_words(language: str, signals: Mapping[str, Sequence[Any]]) -> str:
    """Return what the signals of an entry match, one phrase per kind, Markdown for a cell of a table."""
    merged: dict[tuple[str, str], list[str]] = {}
    for kind, items in signals.items():
        for item in items:
            if isinstance(item, dict) and item.get("silent"):
                continue  # no finding of its own: it only says what a fixture provides
            phrase = Phrase(_PLAIN[kind], (item,)) if isinstance(item, str) else _KINDS[language][kind](item)
            merged.setdefault((phrase.lead, phrase.tail), []).extend(phrase.names)
    return "; ".join(
        " ".join(filter(None, (lead, code(names), tail))) for (lead, tail), names in merged.items()
    )
