"""What would be flagged on a line if one thing were otherwise: the engines themselves are asked, under other policies.

So the answer is never a guess: a rule is named only if its engine does find it there once the reason given is taken away.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.globs import matches
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.explain import model
from flake8_nomock.explain.model import Considered
from flake8_nomock.explain.policy import entry_of, stands_on
from flake8_nomock.pipeline.single_source import SourceChecker

_KINDS = {"test": "test code", "production": "production code", "any": "all code"}
_NOWHERE = Path("/nonexistent")
"""A project without any module of its own."""


class _Change(NamedTuple):
    """One thing taken away from the policy, and the words for it."""

    apply: Callable[[Configuration], Configuration]
    reason: Callable[[Finding], str]
    stage: str
    """The stage that the change takes away."""
    excludes: str = ""
    """Changes of the same word cannot be combined."""


def unreported(
    checker: SourceChecker, source: bytes, path: str, line: int, scope: str, codes: Collection[str]
) -> list[Considered]:
    """Return the rules that would speak up on the line under another policy, and what keeps them silent.

    `codes` are those of its findings; where there are any, what rules for other code would say is of no interest.
    """
    changes = [c for c in _changes(checker, path, scope) if not (codes and c.excludes)]
    seen = set(codes)
    result = []
    for count in range(1, len(changes) + 1):
        for combined in combinations(changes, count):
            if _is_impossible(combined):
                continue
            configuration = checker.configuration
            for change in combined:
                configuration = change.apply(configuration)
            for finding in SourceChecker(configuration).findings(source, path):
                if stands_on(finding, line) and finding.code not in seen and finding.code != NOT_ANALYSED:
                    seen.add(finding.code)
                    reasons = [change.reason(finding) for change in combined]
                    result.append(
                        Considered(
                            what=finding.message,
                            code=finding.code,
                            entry=finding.entry,
                            why_not=", and ".join(reasons),
                            stage=" + ".join(change.stage for change in combined),
                        )
                    )
    return result


def _is_impossible(changes: Sequence[_Change]) -> bool:
    words = [change.excludes for change in changes if change.excludes]
    return len(words) != len(set(words))


def _changes(checker: SourceChecker, path: str, scope: str) -> Iterator[_Change]:
    configuration = checker.configuration
    levels = configuration.levels_for(path)
    if levels != Levels("strict"):
        yield _Change(
            lambda c: c._replace(levels=Levels("strict"), paths=()),
            lambda finding: _why_level(checker, levels, finding),
            model.LEVELS,
        )
    for other in ("test", "production"):
        if other != scope:
            yield _Change(_forced(other), lambda f: _why_scope(checker, f, scope), model.FILE_KIND, "scope")
    allowed = [names for glob, names in configuration.allow if matches(path, glob)]
    engine = engine_of(path)
    if allowed and engine:
        yield _Change(
            lambda c: c._replace(allow=()),
            lambda f: f"`allow` of the configuration lets it use {f.symbol}",
            model.ALLOW,
        )
    if engine and engine.knows_modules:
        yield _Change(
            lambda c: c._replace(root=_NOWHERE, first_party=()),
            lambda f: (
                f"a module of that name ({f.symbol.lstrip('.').partition('.')[0]}) is the project's own"
            ),
            model.FIRST_PARTY,
        )


def _forced(scope: str) -> Callable[[Configuration], Configuration]:
    everything = ("**",)
    kinds = FileKinds(test=everything) if scope == "test" else FileKinds(production=everything)
    return lambda configuration: configuration._replace(file_kinds=kinds)


def _why_scope(checker: SourceChecker, finding: Finding, scope: str) -> str:
    rule = checker.rules[finding.code]
    entry = entry_of(rule, finding)
    wanted = (entry.scope if entry else "") or rule.scope
    if scope == "ignored":
        return "the file is ignored"
    return f"it is for {_KINDS[wanted]}, and this is {scope} code"


def _why_level(checker: SourceChecker, levels: Levels, finding: Finding) -> str:
    rule = checker.rules[finding.code]
    override = dict(levels.overrides).get(finding.code)
    if override:
        return f"the configuration sets {finding.code} to {override}"
    if levels.profile not in rule.profiles:
        return f"the profile {levels.profile} leaves {finding.code} out"
    entry = entry_of(rule, finding)
    level = entry.level if entry else "off"
    return f"its level is {level} under the profile {levels.profile}; strict reports it"
