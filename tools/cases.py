"""What the tools need of a corpus file; `tests/corpus/reader.py`, which they must not depend on, has the whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Miss(Protocol):
    """A known mistake."""

    @property
    def code(self) -> str: ...
    @property
    def line(self) -> int: ...
    @property
    def reason(self) -> str: ...


class Case(Protocol):
    """A corpus file with what is expected of it."""

    @property
    def id(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def misses(self) -> Sequence[Miss]: ...
    @property
    def alarms(self) -> Sequence[Miss]: ...
    def expected(self, engine: str) -> set[tuple[str, int]]: ...
