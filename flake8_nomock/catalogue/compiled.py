"""The compiled form of the catalogue: what the Python engine needs, without YAML, ready in two milliseconds.

`tools/generate.py` writes `_compiled.jsonl`, and its `--check` fails if the file is stale. The file has one row per
line: a rule, then each of its entries, and below an entry its signals with the fields that differ from the default.
A change of one rule therefore changes the lines of that rule only, and git can merge changes of different rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_nomock.catalogue.json_lines import dump_rows, read_rows
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.catalogue.signal_types.python import KINDS, Signal, signals_of

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Rule

FILE = Path(__file__).parent / "_compiled.jsonl"


class RuleHead(NamedTuple):
    """What a finding needs to know of its rule."""

    code: str
    name: str
    scope: str
    profiles: tuple[str, ...]
    message: str


class Catalogue(NamedTuple):
    """Rules and typed signals, as the Python engine reads them."""

    rules: dict[str, RuleHead]
    signals: dict[str, tuple[Signal, ...]]
    """Signal kind to all its signals, in the order of codes and files."""

    def extended(self, other: Catalogue) -> Catalogue:
        """Return this catalogue with the rules of `other` added."""
        return Catalogue(
            {**self.rules, **other.rules},
            {kind: (*self.signals[kind], *other.signals[kind]) for kind in self.signals},
        )


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """Return the catalogue that ships, from its compiled form."""
    return _from_rows(read_rows(FILE))


def compile_rules(rules: Iterable[Rule]) -> Catalogue:
    """Turn full rules into the engine's form; removed rules are left out."""
    return _from_rows(_rows(rules))


def compiled_text(rules: Iterable[Rule]) -> str:
    """Return the text of `FILE` for these rules."""
    return dump_rows(_rows(rules))


def _rows(rules: Iterable[Rule]) -> Iterator[Any]:
    """Yield the rows of the compiled form: objects for rules and entries, `[kind, fields]` for signals."""
    for rule in rules:
        if rule.status == "removed":
            continue
        head = RuleHead(
            code=rule.code, name=rule.name, scope=rule.scope, profiles=rule.profiles, message=rule.message
        )
        yield {"rule": head.code, **{name: getattr(head, name) for name in RuleHead._fields[1:]}}
        origin = None
        for kind, signal in signals_of(rule):
            if signal.origin != origin:
                origin = signal.origin
                yield {"entry": origin.entry, "level": origin.level, "scope": origin.scope}
            yield [kind, _short_form(kind, signal)]
        yield {"end": rule.code}  # git merges a change of the last signal with a rule that is added behind it


def _short_form(kind: str, signal: Signal) -> dict[str, Any] | str:
    """Return the fields that differ from the default, or a string if that is the field a plain string fills."""
    _, plain = KINDS[kind]
    defaults = signal._defaults
    fields = {
        name: value
        for name, value in vars(signal).items()
        if name != "origin" and (name not in defaults or value != defaults[name])
    }
    return fields[plain] if list(fields) == [plain] else fields


def _from_rows(rows: Iterable[Any]) -> Catalogue:
    """Build the catalogue.

    This runs at each start of flake8, so it fills the records' `__dict__` itself, in half the time of calling the types.
    """
    heads: dict[str, RuleHead] = {}
    kinds: dict[str, tuple[type[Signal], str, dict[str, Any], list[Signal]]] = {
        kind: (type_, plain, dict.fromkeys(type_._fields) | type_._defaults, [])
        for kind, (type_, plain) in KINDS.items()
    }
    code, origin = "", None
    for row in rows:
        if type(row) is list:
            kind, fields = row
            type_, plain, template, found = kinds[kind]
            signal = object.__new__(type_)
            state = signal.__dict__
            state.update(template)
            state["origin"] = origin
            if type(fields) is str:
                state[plain] = fields
            else:
                for name, value in fields.items():
                    state[name] = tuple(value) if type(value) is list else value
            found.append(signal)
        elif "entry" in row:
            origin = Origin(code, row["entry"], row["level"], row["scope"])
        elif "rule" in row:
            code = row["rule"]
            heads[code] = RuleHead(
                code=code,
                name=row["name"],
                scope=row["scope"],
                profiles=tuple(row["profiles"]),
                message=row["message"],
            )
    return Catalogue(heads, {kind: tuple(found) for kind, (_, _, _, found) in kinds.items()})
