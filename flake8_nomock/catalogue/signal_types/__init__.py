"""The signal kinds of the catalogue as frozen types, and how the entries of a rule file become such signals.

schema.json describes the same kinds for people who write rules; tests/test_signal_types.py holds both together.
`python.py` and `typescript.py` list the kinds of each language. They import nothing else, because flake8 loads the
Python ones at every start.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from flake8_nomock.core.record import Record

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Entry, Rule

T = TypeVar("T")

Kinds = Mapping[str, tuple[type[T], str]]
"""Signal kind to its type, and the field that a plain string in the rule file fills (empty: none)."""

_RENAMED = {"from": "from_", "global": "global_", "class": "class_", "except": "except_"}
"""Keys of a rule file that are reserved words of Python, with the fields that hold them."""


class Origin(Record):
    """Where a signal comes from: its rule and the entry within the rule."""

    code: str
    entry: str
    level: str
    """`error`, `warning`, `off` or `allow`."""
    scope: str
    """`test`, `production` or `any`."""


class Written(NamedTuple):
    """A signal as its entry writes it, with the values under the names of the type's fields."""

    kind: str
    origin: Origin
    fields: dict[str, Any]


def written_signals(rule: Rule, entries: tuple[Entry, ...], kinds: Kinds[Any]) -> Iterator[Written]:
    """Yield the signals of a rule in one language, in the order of the file. `entries` are the rule's for that language."""
    for entry in entries:
        origin = Origin(rule.code, entry.id, entry.level, entry.scope or rule.scope)
        for kind, items in entry.signals.items():
            _, plain = kinds[kind]
            for item in items:
                yield Written(kind, origin, {plain: item} if isinstance(item, str) else _fields(item))


def key_of(field: str) -> str:
    """Return the key in a rule file that fills a field."""
    return next((key for key, renamed in _RENAMED.items() if renamed == field), field)


def _fields(item: Mapping[str, Any]) -> dict[str, Any]:
    from flake8_nomock.catalogue.vocabulary import expand

    fields = {}
    for key, value in item.items():
        value = expand(value) if isinstance(value, str) else value
        fields[_RENAMED.get(key, key)] = tuple(value) if isinstance(value, list) else value
    return fields
