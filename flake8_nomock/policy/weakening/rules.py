"""Rules of the project's own that were deleted or lost entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_nomock.catalogue.loader import Rule

_LEVELS = ("allow", "off", "warning", "error")


def deleted(base: Iterable[Rule], head: Iterable[Rule]) -> Iterator[tuple[str, str]]:
    """(what, code) for each rule or entry that is gone or lower than before."""
    now = {rule.code: rule for rule in head}
    for rule in base:
        after = now.get(rule.code)
        if after is None:
            yield f"rule {rule.code} {rule.name} deleted", rule.code
            continue
        left, was = _levels(after), _levels(rule)
        for entry in was:
            if entry not in left:
                yield f"entry {entry} of {rule.code} deleted", rule.code
            elif _LEVELS.index(left[entry]) < _LEVELS.index(was[entry]):
                yield f"entry {entry} of {rule.code} {was[entry]} -> {left[entry]}", rule.code


def _levels(rule: Rule) -> dict[str, str]:
    return {entry.id: entry.level for entry in (*rule.python, *rule.typescript)}
