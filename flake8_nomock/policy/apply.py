"""The whole policy in one call: findings of a run in, verdicts out. Reads no file and no clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.core.location import Location
from flake8_nomock.core.suppression import Permit
from flake8_nomock.policy.accounting import account
from flake8_nomock.policy.baseline.match import Baseline, Matched, match
from flake8_nomock.policy.baseline.renames import Places
from flake8_nomock.policy.budgets import spend
from flake8_nomock.policy.policy_findings import policy_finding
from flake8_nomock.policy.suppressions import problems
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED, Verdict, identify


class Run(NamedTuple):
    """What a run found and what it looked at. Paths are relative to the project, with forward slashes."""

    findings: Sequence[Finding]
    """As found without any suppression, in the order of the source within a file."""
    checked: frozenset[str]
    """The files that were checked."""
    complete: bool
    """Whether that is the whole project: only then an entry of another file can be stale."""
    places: Places
    """What is where in the project, so that the baseline can follow what was renamed."""
    permits: Mapping[str, tuple[Permit, ...]] = MappingProxyType({})
    """Path to the permits in a checked file, in the order of the source, for those that have any."""


class EarlierFindings(NamedTuple):
    """What was there where a change began, found by the rules of today: none of it is new."""

    findings: Baseline
    """A baseline of the findings at that commit."""
    unchanged: frozenset[str]
    """The files that have not changed since: what could not be analysed in them is not new either."""


class Outcome(NamedTuple):
    """What the policy says of a run."""

    verdicts: tuple[Verdict, ...]
    """Sorted by path, line and column; the policy's own findings (NMK9xx) are among them."""
    matched: Matched
    """How the baseline compares; what `nomock baseline shrink` writes."""
    overdrawn: tuple[str, ...]
    """A line for each budget that is exceeded."""


def apply(
    run: Run,
    baseline: Baseline,
    configuration: Configuration,
    today: date,
    earlier: EarlierFindings | None = None,
) -> Outcome:
    """Judge the findings of a run; what nothing accounts for is new.

    With `earlier`, these findings are not new, and the baseline accounts for nothing: it is only asked for stale entries.
    """
    comments = dict(sorted(run.permits.items()))
    findings, reasons = accounted = account(run.findings, comments, configuration, today)
    free = accounted.free
    unexcused = [findings[position] for position in free]
    matched = match(
        baseline,
        unexcused,
        is_checked=lambda path: run.complete or path in run.checked,
        places=run.places,
    )
    known = matched.known if earlier is None else _earlier(earlier, unexcused, run.places)
    recorded = {free[position] for position in known}
    # earlier findings count for a budget: it is for all that is there, not for so many in each change
    charged = free if earlier is not None else [index for index in free if index not in recorded]
    spent = spend(configuration.budgets, findings, charged)
    reasons |= spent.reasons
    failing = [
        finding for index, finding in enumerate(findings) if index not in reasons and index not in recorded
    ]
    own = list(_comment_problems(comments, findings, failing, today, configuration.levels))
    for entry in matched.stale:
        location = Location(path=entry.file, line=entry.line, column=1, end_line=entry.line, end_column=1)
        symbol = f"{entry.identity.code} in {entry.identity.path}"
        own += policy_finding("NMK906", location, symbol, configuration.levels)
    verdicts = []
    for position, (finding, identity) in enumerate(identify(findings)):
        state = PERMITTED if position in reasons else BASELINE if position in recorded else NEW
        verdicts.append(Verdict(finding, state, identity.fingerprint, reasons.get(position, "")))
    verdicts += [Verdict(finding, NEW, identity.fingerprint) for finding, identity in identify(own)]
    verdicts.sort(key=sort_key)
    return Outcome(tuple(verdicts), matched, spent.overdrawn)


def _earlier(earlier: EarlierFindings, findings: Sequence[Finding], places: Places) -> frozenset[int]:
    """Return the positions of the findings that were there before."""
    matched = match(earlier.findings, findings, is_checked=lambda path: False, places=places)
    unreadable = (
        position
        for position, finding in enumerate(findings)
        if finding.code == NOT_ANALYSED and finding.path in earlier.unchanged
    )
    return matched.known.union(unreadable)


def _comment_problems(
    comments: Mapping[str, tuple[Permit, ...]],
    findings: Iterable[Finding],
    failing: Iterable[Finding],
    today: date,
    levels: Levels,
) -> Iterable[Finding]:
    by_file, failing_by_file = (
        _by_file(finding for finding in part if finding.path in comments) for part in (findings, failing)
    )
    for path, found in comments.items():
        if found:
            yield from problems(found, by_file.get(path, ()), failing_by_file.get(path, ()), today, levels)


def _by_file(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    files: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        files[finding.path].append(finding)
    return files


def sort_key(verdict: Verdict) -> tuple[str, int, int, str]:
    """Return the key by which verdicts are sorted: path, line, column, code."""
    return verdict.finding.sort_key
