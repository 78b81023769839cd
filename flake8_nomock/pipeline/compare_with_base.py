"""The merge-base check: what the change makes weaker than it was where the branch began (NMK905)."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.loader import load_rules, shipped_rules
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.model import FILE, Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.location import Location
from flake8_nomock.engines.registry import ENGINES, engine_of
from flake8_nomock.git.merge_base import changed_paths, merge_base
from flake8_nomock.pipeline.base_commit import BaseCommit, text_of
from flake8_nomock.pipeline.changes import BranchPoint
from flake8_nomock.pipeline.compare_permits import new_permits
from flake8_nomock.pipeline.discover import discover
from flake8_nomock.pipeline.edited_rules import edited
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.pipeline.left_out import hidden
from flake8_nomock.pipeline.new_from import earlier_findings
from flake8_nomock.pipeline.own_modules import disguised
from flake8_nomock.pipeline.unread_sources import unread
from flake8_nomock.policy.apply import Run
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.key import Key, key_of_entry
from flake8_nomock.policy.baseline.match import Baseline, Recorded
from flake8_nomock.policy.baseline.merge import merge
from flake8_nomock.policy.baseline.renames import Places
from flake8_nomock.policy.policy_findings import policy_finding
from flake8_nomock.policy.weakening import (
    Weakening,
    ci,
    flake8,
    levels,
    line_of,
    ownership,
    repository,
    rules,
    settings,
)


class Compared(NamedTuple):
    """The outcome of the comparison."""

    findings: tuple[Finding, ...]
    """NMK905, one for each difference."""
    allowed: Baseline
    """What the baseline may excuse: entries that were there before and still are."""


def compare(configuration: Configuration, ref: str, baseline: Baseline, run: Run | None = None) -> Compared:
    """Compare the work tree with where it left `ref`; `baseline` is the work tree's.

    `run` is what was found in the work tree, where a caller has looked: it saves looking at files that have not changed.
    A project that did not use nomock there has nothing to weaken. Raises `GitError` if the clone does not hold
    what is needed, `ConfigurationError` if the old configuration cannot be read.
    """
    root = configuration.root
    run = run or Run(findings=(), checked=frozenset(), complete=False, places=places_in(root))
    commit = merge_base(root, ref)
    with tempfile.TemporaryDirectory(prefix="nomock-base-") as folder:
        before = BaseCommit(root, commit, Path(folder))
        if not before.uses_nomock():
            return Compared((), baseline)
        base = before.configuration()
        found = [*_settings(before, base, configuration), *_rules(base, configuration)]
        found += new_permits(before, configuration)
        found += _in_repository(before, base, configuration)
        point = BranchPoint(commit, frozenset(changed_paths(root, commit)))
        found += hidden(before, point.changed, configuration)
        found += unread(before, point.changed, configuration)
        found += edited(before, point.changed, configuration)
        found += disguised(before, point.changed, configuration)
        allowed, grown = _baseline(
            before.baseline(),
            baseline,
            run.places,
            lambda also: _earlier(point, run, (base, configuration), also),
        )
        found += grown
    return Compared(tuple(_findings(found, base)), allowed)


def _settings(before: BaseCommit, base: Configuration, head: Configuration) -> Iterator[Weakening]:
    """Apply both configurations to the files of both sides; levels also to what is not there yet."""
    file = Path(head.source or base.source or FILE).name
    text = text_of(before.root / file)
    present = (
        path.removeprefix(before.prefix) for path in before.now.names if path.startswith(before.prefix)
    )
    real = {*before.files, *present}
    files = sorted(real.union(settings.samples(base), settings.samples(head)))
    found = [
        *levels.lowered(base, head, files, _default_level()),
        *settings.loosened(base, head),
        *settings.rescoped(sorted(real), base, head, _scope_of),
    ]
    for what, words in found:
        yield Weakening(what, file, line_of(text, *words))


def _rules(base: Configuration, head: Configuration) -> Iterator[Weakening]:
    before, after = load_rules(base.extra_rules), load_rules(head.extra_rules)
    files = {rule.code: file for rule, file in zip(after, head.extra_rules, strict=True)}
    old_files = {rule.code: file for rule, file in zip(before, base.extra_rules, strict=True)}
    for what, code in rules.weakened(before, after):
        root, file = (head.root, files[code]) if code in files else (base.root, old_files[code])
        yield Weakening(what, file.relative_to(root).as_posix())


def _in_repository(before: BaseCommit, base: Configuration, head: Configuration) -> Iterator[Weakening]:
    """Yield changes of what decides outside the project's own configuration; shown relative to the project."""
    old, now, prefix = before.whole, before.now, before.prefix
    policy_files = _policy_files(before, base)
    sources = [path for path in now.names if engine_of(path)]
    found = [
        *ci.compare(old, now),
        *flake8.compare(old, now),
        *ownership.compare(old, now, policy_files),
    ]
    found += repository.attributes(old, now, sources)
    was, links = before.links_before(), before.links_now()
    found += repository.linked(policy_files, links)
    if any(was.get(path) != target for path, target in links.items()):
        checked = discover(head, [head.root]).files
        found += repository.entries(was, links, [prefix + path for path in checked])
    for weakening in found:
        yield weakening._replace(
            what=weakening.what.replace(prefix, "") if prefix else weakening.what,
            file=weakening.file.removeprefix(prefix),
        )
    yield from _moved_away(before, base, head)


def _policy_files(before: BaseCommit, base: Configuration) -> list[str]:
    """Return the files of then, relative to the top, whose owners have to agree to changes of the policy."""
    own = [FILE, "pyproject.toml", baseline_file.FILE, ".flake8"]
    own += [path for path in before.files if path.startswith(f"{baseline_file.FOLDER}/")]
    own += [file.relative_to(base.root).as_posix() for file in base.extra_rules]
    names = {before.prefix + path for path in own if path in before.files}
    names.update(path for path in before.whole.names if _is_policy(path))
    return sorted(names)


def _is_policy(path: str) -> bool:
    return path.startswith((".github/workflows/", ".github/rulesets/", ".gitlab/")) or path in (
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
        ".gitattributes",
    )


def _moved_away(before: BaseCommit, base: Configuration, head: Configuration) -> Iterator[Weakening]:
    """Yield files that were checked and were moved to where no engine looks."""
    for new, old in before.renames().items():
        was, now = _scope_of(old, base), _scope_of(new, head)
        if was not in ("", "ignored") and now in ("", "ignored"):
            yield Weakening(f"{old} moved to {new}, which is not checked", new)


def _earlier(
    point: BranchPoint, run: Run, configurations: tuple[Configuration, Configuration], also: Iterable[str]
) -> Counter[Key]:
    """Count what today's rules find at the base, but for what a budget is for, old (first) or new (second).

    Recording what a budget tolerates would leave the budget free for as many new doubles.
    """
    budgets = [budget for configuration in configurations for budget in configuration.budgets]
    counts = earlier_findings(point, run, configurations[1], cached=False, also=also).findings.counts()
    return Counter({
        key: count for key, count in counts.items() if not any(b.is_for(key.code, key.path) for b in budgets)
    })  # fmt: skip


def _baseline(
    before: Baseline, now: Baseline, places: Places, earlier: Callable[[set[str]], Counter[Key]]
) -> tuple[Baseline, list[Weakening]]:
    """Return the entries that may excuse something, and those that may not.

    Allowed is what was recorded at the base, and what is found there though it was not recorded: a rule that is new or
    stricter finds old places. `earlier` counts what is found at the base, also in the files that it is given: those of
    entries that were added.
    """
    remaining = merge(before.counts(), before.counts(), now.counts(), places)
    added = {key.path for key in now.counts() - remaining}
    if added:
        found = earlier(added)
        remaining |= merge(found, found, now.counts(), places)
    allowed: list[Recorded] = []
    grown: dict[tuple[str, str], list[Recorded]] = {}
    for entry in now.entries:
        key = key_of_entry(entry.identity)
        if remaining[key]:
            remaining[key] -= 1
            allowed.append(entry)
        else:
            grown.setdefault((key.path, key.code), []).append(entry)
    weaker = [
        Weakening(f"baseline + {len(entries)} {code} in {path}", entries[0].file, entries[0].line)
        for (path, code), entries in grown.items()
    ]
    return Baseline(tuple(allowed)), weaker


def _findings(found: Iterable[Weakening], base: Configuration) -> Iterator[Finding]:
    """Yield findings as severe as the old configuration says: a change cannot excuse itself."""
    for what, file, line in dict.fromkeys(found):
        yield from policy_finding(
            "NMK905", Location(path=file, line=line, column=1, end_line=line, end_column=1), what, base.levels
        )


def _default_level() -> Callable[[str], str]:
    known = {rule.code: _highest(rule) for rule in shipped_rules()}
    return lambda code: known.get(code, "error")


def _highest(rule: Rule) -> str:
    """Return the highest level among a rule's entries; rules of the policy itself have none and are errors."""
    found = {entry.level for engine in ENGINES for entry in engine.entries(rule)}
    return next((level for level in ("error", "warning", "off") if level in found), "error")


def _scope_of(path: str, configuration: Configuration) -> str:
    """Return the kind of a file under a configuration; "" for another language."""
    return configuration.file_kinds.kind_of(path) if engine_of(path) else ""
