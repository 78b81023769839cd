"""The whole policy in one call: findings of a run in, verdicts out. Pure: texts and the date are given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from flake8_nomock.finding import Finding
from flake8_nomock.policy import permits
from flake8_nomock.policy.baseline import Baseline, Matched, match
from flake8_nomock.policy.levels import Levels
from flake8_nomock.policy.own_findings import Spot, policy_finding
from flake8_nomock.policy.permits.judge import faults, permitted
from flake8_nomock.policy.permits.permit import Permit
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED, Verdict, identify


class Run(NamedTuple):
    """What a run found and what it looked at. Paths are relative to the project, with forward slashes."""

    findings: Sequence[Finding]
    """As found without any suppression, with their anchors, in the order of the source within a file."""
    checked: frozenset[str]
    """The files that were checked."""
    complete: bool
    """Whether that is the whole project: only then an entry of another file can be stale."""
    text: Callable[[str], str]
    """Path to the source text of a checked file; "" for what cannot be read."""
    exists: Callable[[str], bool]
    """Whether a path is a file of the project."""


class Outcome(NamedTuple):
    """What the policy says of a run."""

    verdicts: tuple[Verdict, ...]
    """Sorted by path, line and column; the policy's own findings (NMK9xx) are among them."""
    matched: Matched
    """How the baseline compares; what `nomock baseline shrink` writes."""
    permits: tuple[Permit, ...]
    """All permits of the checked files."""


def apply(run: Run, baseline: Baseline, levels: Levels, today: date) -> Outcome:
    """Judge the findings of a run. `levels` say how severe the policy's own findings are."""
    findings = list(run.findings)
    by_file = _by_file(findings)
    comments = {path: permits.find(path, run.text(path)) for path in sorted(run.checked)}
    reasons = [permitted(finding, comments.get(finding.path, ()), today) for finding in findings]
    free = [position for position, reason in enumerate(reasons) if not reason]
    matched = match(
        baseline,
        [findings[position] for position in free],
        judged=lambda path: run.complete or path in run.checked,
        gone=lambda path: not run.exists(path),
    )
    recorded = {free[position] for position in matched.known}
    failing = [f for position, f in enumerate(findings) if not reasons[position] and position not in recorded]
    failing_by_file = _by_file(failing)
    own: list[Finding] = []
    for path, found in comments.items():
        if found:
            own += faults(found, by_file.get(path, ()), failing_by_file.get(path, ()), today, levels)
    for entry in matched.stale:
        own += _stale(entry.file, entry.line, f"{entry.identity.code} in {entry.identity.path}", levels)
    verdicts = []
    for position, (finding, identity) in enumerate(identify(findings)):
        state = PERMITTED if reasons[position] else BASELINE if position in recorded else NEW
        verdicts.append(Verdict(finding, state, identity.fingerprint, reasons[position]))
    verdicts += [Verdict(finding, NEW, identity.fingerprint) for finding, identity in identify(own)]
    verdicts.sort(key=_order)
    return Outcome(tuple(verdicts), matched, tuple(p for found in comments.values() for p in found))


def _by_file(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    files: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        files[finding.path].append(finding)
    return files


def _stale(file: str, line: int, symbol: str, levels: Levels) -> list[Finding]:
    return policy_finding("NMK906", Spot(file, line, 1, line, 1), symbol, levels)


def _order(verdict: Verdict) -> tuple[str, int, int, str]:
    finding = verdict.finding
    return finding.path, finding.line, finding.column, finding.code
