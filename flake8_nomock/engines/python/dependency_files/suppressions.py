"""Suppression comments (`# noqa: NMK108 -- why`) in files that list dependencies: each is for its own line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.python.dependency_files.toml_items import comments_of
from flake8_nomock.engines.python.dependency_files.which_files import reader_of
from flake8_nomock.engines.python.suppressions import may_hold_permit, permits_in

_COMMENT = re.compile(r"(?:^|(?<=\s))#.*", re.MULTILINE)


def find(path: str, text: str, *, blankets: bool = True) -> Iterator[Permit]:
    """Yield the comments that concern our rules, in the order of the source.

    `blankets` says whether comments matter that name no rule.
    """
    if not may_hold_permit(text, blankets):
        return
    found = comments_of(text) if reader_of(path) == "toml" else _comments(text)
    for start, comment in found:
        line = text.count("\n", 0, start) + 1
        place = line, start - text.rfind("\n", 0, start) - 1
        yield from permits_in(path, comment, place, frozenset([line]))


def _comments(text: str) -> Iterator[tuple[int, str]]:
    for match in _COMMENT.finditer(text):
        yield match.start(), match.group().rstrip("\r")
