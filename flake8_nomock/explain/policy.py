"""What the policy makes of a line: its findings with the entry, permit or record behind each, and its comments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from flake8_nomock.catalogue.rule import Entry, Rule
from flake8_nomock.config.globs import matches
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.registry import engine_of, suppressions_in
from flake8_nomock.explain.model import Comment, Found
from flake8_nomock.pipeline.single_source import CheckedSource, SourceChecker
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.key import key_of, key_of_entry
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.verdicts import BASELINE, PERMITTED, Verdict
from flake8_nomock.reports.remedies import Remedies


def found_on(checker: SourceChecker, checked: CheckedSource, line: int) -> Iterator[Found]:
    """Yield the findings that stand on a line or reach over it."""
    baseline = baseline_file.read(checker.configuration.root, checker.configuration.baseline) or Baseline(())
    remedies = Remedies(checker.rules)
    for verdict in checked.verdicts:
        finding = verdict.finding
        if not stands_on(finding, line):
            continue
        rule = checker.rules[finding.code]
        entry = entry_of(rule, finding)
        yield Found(
            code=finding.code,
            rule=rule.name,
            message=finding.message,
            severity=finding.severity,
            state=verdict.state,
            because=_because(verdict, baseline),
            line=finding.line,
            column=finding.column,
            entry=entry.id if entry else "",
            level=entry.level if entry else "",
            applies_to=(entry.scope if entry else "") or rule.scope,
            why=" ".join(((entry.why if entry else "") or rule.why).split()),
            instead=remedies.of(finding),
        )


def stands_on(finding: Finding, line: int) -> bool:
    """Whether a finding begins on a line or reaches over it."""
    return finding.line <= line <= max(finding.line, finding.end_line)


def entry_of(rule: Rule, finding: Finding) -> Entry | None:
    """Return the catalogue's entry behind a finding; None for the policy's own."""
    engine = engine_of(finding.path)
    entries = engine.entries(rule) if engine else ()
    return next((entry for entry in entries if entry.id == finding.entry), None)


def comments_on(path: str, text: str, checked: CheckedSource, line: int) -> Iterator[Comment]:
    """Yield the suppressions that are for a line, with what they do."""
    findings = [verdict.finding for verdict in checked.verdicts]
    for permit in suppressions_in(path, text):
        if not permit.lines or line in permit.lines or permit.line == line:
            yield Comment(permit.line, permit.text, _effect(permit, findings))


def budgets_on(checker: SourceChecker, path: str) -> Iterator[str]:
    """Yield what the budgets for the file's folder say; only a whole run can count them."""
    for budget in checker.configuration.budgets:
        if matches(path, budget.below):
            yield (
                f"a budget tolerates at most {budget.at_most} {budget.rule} below {budget.below}:"
                " whether it suffices only a whole `nomock check` can tell"
            )


def _because(verdict: Verdict, baseline: Baseline) -> str:
    if verdict.state == PERMITTED:
        return verdict.reason
    if verdict.state != BASELINE:
        return ""
    key = key_of(verdict.finding)
    places = [f"{e.file}:{e.line}" for e in baseline.entries if key_of_entry(e.identity) == key]
    return (
        f"recorded in {', '.join(places)}" if places else "recorded under the path that the file had before"
    )


def _effect(permit: Permit, findings: list[Finding]) -> str:
    reach = "the whole file" if not permit.lines else "this line"
    if permit.blanket:
        return f"hides everything on {reach} from the engine's own command; nomock does not obey it (NMK904)"
    if permit.terms.expired(date.today()):
        return f"no longer holds: {permit.terms.problem or f'until {permit.terms.until}'} (NMK902)"
    held = [code for code in permit.codes if any(f.code == code and permit.covers(f) for f in findings)]
    if not held:
        return f"permits {', '.join(permit.codes)}, of which there is nothing (NMK903)"
    reason = permit.terms.reason or "no reason is given (NMK901)"
    return f"permits {', '.join(held)}: {reason}"
