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
    from flake8_nomock.catalogue.loader import Rule

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


def _rows(rules: Iterable[Rule]) -> Iterator[dict[str, Any]]:
    for rule in rules:
        if rule.status == "removed":
            continue
        head = RuleHead(rule.code, rule.name, rule.scope, rule.profiles, rule.message)
        yield {"rule": head.code, **{name: getattr(head, name) for name in RuleHead._fields[1:]}}
        origin = None
        for kind, signal in signals_of(rule):
            if signal.origin != origin:
                origin = signal.origin
                yield {"entry": origin.entry, "level": origin.level, "scope": origin.scope}
            yield {kind: _changed_fields(signal)}


def _changed_fields(signal: Signal) -> dict[str, Any]:
    """Return the fields that differ from the default of the kind."""
    defaults = signal._defaults
    return {
        name: value
        for name, value in vars(signal).items()
        if name != "origin" and (name not in defaults or value != defaults[name])
    }


def _from_rows(rows: Iterable[dict[str, Any]]) -> Catalogue:
    """Build the catalogue; runs at each start of flake8, so it skips the checks of `Record.__init__`."""
    templates = {kind: dict.fromkeys(type_._fields) | type_._defaults for kind, (type_, _) in KINDS.items()}
    heads: dict[str, RuleHead] = {}
    signals: dict[str, list[Signal]] = {kind: [] for kind in KINDS}
    code, origin = "", None
    for row in rows:
        if len(row) == 1:
            [(kind, fields)] = row.items()
            signal = object.__new__(KINDS[kind][0])
            signal.__dict__.update(templates[kind], origin=origin)
            for name, value in fields.items():
                signal.__dict__[name] = tuple(value) if type(value) is list else value
            signals[kind].append(signal)
        elif "entry" in row:
            origin = Origin(code, row["entry"], row["level"], row["scope"])
        else:
            code = row["rule"]
            heads[code] = RuleHead(code, row["name"], row["scope"], tuple(row["profiles"]), row["message"])
    return Catalogue(heads, {kind: tuple(found) for kind, found in signals.items()})
