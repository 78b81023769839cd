"""Rules of the project's own that were deleted, or say less than before under the same code."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from flake8_nomock.catalogue.rule import Entry, Rule

_LEVELS = ("allow", "off", "warning", "error")
_SCOPES_OF_ANY = ("any",)


def weakened(base: Iterable[Rule], head: Iterable[Rule]) -> Iterator[tuple[str, str]]:
    """Yield (what, code) for each rule or entry that is gone or catches less, and each new one that allows."""
    known = {rule.code: rule for rule in base}
    now = {rule.code: rule for rule in head}
    for rule in known.values():
        after = now.get(rule.code)
        if after is None:
            yield f"rule {rule.code} {rule.name} deleted", rule.code
        else:
            yield from ((what, rule.code) for what in (*_fields(rule, after), *_entries(rule, after)))
    for rule in now.values():
        before = _by_id(known[rule.code]) if rule.code in known else {}
        for identifier, entry in _by_id(rule).items():
            if entry.level == "allow" and (identifier not in before or before[identifier].level != "allow"):
                yield f"rule {rule.code} allows {identifier}", rule.code


def _fields(before: Rule, after: Rule) -> Iterator[str]:
    for name in ("status", "replaced_by", "severity"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new and not (name == "severity" and new == "error"):
            yield f"{name} of {before.code} {old or 'none'} -> {new or 'none'}"
    if before.scope != after.scope and after.scope not in _SCOPES_OF_ANY:
        yield f"scope of {before.code} {before.scope} -> {after.scope}"
    lost = sorted(set(before.profiles) - set(after.profiles))
    if lost:
        yield f"profiles of {before.code} - {', '.join(lost)}"
    for engine, support in before.engines.items():
        now = after.engines.get(engine)
        if now is not None and support.support != now.support and now.support != "yes":
            yield f"{engine} of {before.code} {support.support} -> {now.support}"


def _entries(before: Rule, after: Rule) -> Iterator[str]:
    remaining = _by_id(after)
    for identifier, entry in _by_id(before).items():
        now = remaining.get(identifier)
        name = identifier.partition(" ")[2]
        if now is None:
            yield f"entry {name} of {before.code} deleted"
            continue
        if _LEVELS.index(now.level) < _LEVELS.index(entry.level):
            yield f"entry {name} of {before.code} {entry.level} -> {now.level}"
        if entry.scope != now.scope and now.scope not in _SCOPES_OF_ANY:
            yield f"scope of entry {name} of {before.code} {entry.scope or 'none'} -> {now.scope or 'none'}"
        for kind, items in entry.signals.items():
            kept = {_text(item) for item in now.signals.get(kind, ())}
            for item in items:
                if _text(item) not in kept:
                    yield f"entry {name} of {before.code} - {kind} {_text(item)}"


def _by_id(rule: Rule) -> dict[str, Entry]:
    """Return the entries of both languages by language and identifier."""
    found = {f"python {entry.id}": entry for entry in rule.python}
    return found | {f"typescript {entry.id}": entry for entry in rule.typescript}


def _text(item: object) -> str:
    return item if isinstance(item, str) else json.dumps(item, sort_keys=True, default=str)
