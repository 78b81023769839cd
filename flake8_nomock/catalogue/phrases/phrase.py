"""One phrase of a rule page, and how its names are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from flake8_nomock.catalogue.vocabulary import with_names_of_shared

Item = Mapping[str, Any]
"""A signal as it is written in the catalogue."""


class Phrase(NamedTuple):
    """`lead` followed by names in backticks and a `tail`; phrases that differ in names alone are merged."""

    lead: str
    names: tuple[str, ...] = ()
    tail: str = ""


def code(names: Iterable[str], last: str = "") -> str:
    """Return names between backticks; `last` is the word before the last of several."""
    shown = [f"`{with_names_of_shared(name)}`" for name in dict.fromkeys(names)]
    if last and len(shown) > 1:
        return f"{', '.join(shown[:-1])} {last} {shown[-1]}"
    return ", ".join(shown)


def names(value: Any) -> tuple[str, ...]:
    """Return one value or several as texts."""
    return tuple(map(str, value)) if isinstance(value, (list, tuple)) else (str(value),)


def exceptions(item: Item) -> str:
    """Say which names an item leaves out."""
    return f"except {code(names(item['except']))}" if "except" in item else ""


def joined(*parts: str) -> str:
    """Join the parts that are not empty with commas."""
    return ", ".join(filter(None, parts))
