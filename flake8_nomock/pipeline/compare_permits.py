"""Permits that a change brings in, widens, prolongs, or moves to another finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.base import Checker, Engine
from flake8_nomock.engines.registry import ENGINES, engine_of, suppressions_in
from flake8_nomock.git.merge_base import changed_paths
from flake8_nomock.pipeline.base_commit import BaseCommit, text_of
from flake8_nomock.policy.weakening import Weakening
from flake8_nomock.policy.weakening import permits as permit_changes


class _Side(NamedTuple):
    """The permits of one file, before or after the change."""

    path: str
    text: str
    permits: tuple[Permit, ...]


def new_permits(before: BaseCommit, configuration: Configuration) -> Iterator[Weakening]:
    """Yield permits that were not there where the branch began, and those that excuse something else now."""
    renamed = before.renames()
    changed = [path for path in changed_paths(before.root, before.commit) if _may_hold_permits(path)]
    old_texts = before.texts({*changed, *renamed.values()})
    old = {path: _Side(path, text, suppressions_in(path, text)) for path, text in old_texts.items()}
    new = []
    for path in changed:
        text = text_of(before.root / path)
        new.append(_Side(path, text, suppressions_in(path, text)))
    was = [permit for side in old.values() for permit in side.permits]
    added = permit_changes.added(was, [permit for side in new for permit in side.permits], renamed)
    for permit in added:
        yield Weakening(f"permit for {', '.join(permit.codes)} added", permit.path, permit.line)
    brought_in = {(permit.path, permit.line) for permit in added}
    excused = _Excused(configuration)
    for side in new:
        origin = old.get(renamed.get(side.path, side.path))
        kept = tuple(permit for permit in side.permits if (permit.path, permit.line) not in brought_in)
        if origin is not None and kept and _commands(origin) != _commands(side):
            yield from excused.more(origin, side._replace(permits=kept))


def _may_hold_permits(path: str) -> bool:
    return any(engine.may_hold_permits(path) for engine in ENGINES)


def _commands(side: _Side) -> Counter[str]:
    """Return the lines that permits are for, without indentation."""
    rows = side.text.split("\n")
    return Counter(
        "\n".join(rows[line - 1].strip() for line in sorted(permit.lines) if line <= len(rows))
        for permit in side.permits
    )


class _Excused:
    """Compares what the permits of a file excuse, by what is doubled: rule, symbol and target."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._checkers: dict[str, Checker] = {}

    def more(self, before: _Side, after: _Side) -> Iterator[Weakening]:
        """Yield findings that are excused now and were not before."""
        known = Counter(_what(finding) for finding in self._found(before))
        for finding in self._found(after):
            if known[_what(finding)]:
                known[_what(finding)] -= 1
            else:
                what = f"permit for {finding.code} moved to {finding.symbol}"
                yield Weakening(
                    f"{what} ({finding.target})" if finding.target else what, after.path, finding.line
                )

    def _found(self, side: _Side) -> list[Finding]:
        engine = engine_of(side.path)
        if engine is None:
            return []
        findings = (
            self._checker(engine)
            .check_source(side.text.encode("utf-8", "surrogateescape"), side.path)
            .findings
        )
        return [f for f in findings if any(p.covers(f) and not p.blanket for p in side.permits)]

    def _checker(self, engine: Engine) -> Checker:
        if engine.name not in self._checkers:
            rules: Mapping = RulesInForce(self._configuration.extra_rules)  # type: ignore[type-arg]
            self._checkers[engine.name] = engine.checker(self._configuration, rules)
        return self._checkers[engine.name]


def _what(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.symbol, finding.target
