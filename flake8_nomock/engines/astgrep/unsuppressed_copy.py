"""Copies of sources without their suppressions: the command line always obeys `ast-grep-ignore` comments.

The mark is replaced by a word of the same length, so that every position stays what it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from flake8_nomock.engines.astgrep import source_files
from flake8_nomock.engines.astgrep.match_to_finding import Match
from flake8_nomock.engines.astgrep.suppressions import MARK

REPLACEMENT = MARK.replace("-", "_")


def copy(root: Path, paths: Iterable[str], folder: Path) -> frozenset[str]:
    """Copy those files that suppress anything to the same paths below `folder`; returns these paths."""
    copied = []
    for path in paths:
        text = source_files.read(root / path).text
        if MARK in text:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.replace(MARK, REPLACEMENT).encode())
            copied.append(path)
    return frozenset(copied)


def restored(match: Match) -> Match:
    """Return the match as it would be in the original."""
    if not any(REPLACEMENT in text for text in match.captures.values()):
        return match
    captures = {name: text.replace(REPLACEMENT, MARK) for name, text in match.captures.items()}
    return match._replace(captures=captures)
