"""From reports and a receipt to one verdict."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.catalogue.loader import rules_with
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines import suppressions
from flake8_nomock.merge_gate import sarif
from flake8_nomock.merge_gate import verify_receipt as receipts
from flake8_nomock.merge_gate.merge import merge, own
from flake8_nomock.merge_gate.worktree import WorkTree
from flake8_nomock.pipeline.discover import discover
from flake8_nomock.pipeline.report import Report, Summary
from flake8_nomock.policy.apply import Run, apply
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.policy_findings import ENGINE
from flake8_nomock.policy.verdicts import exit_code, summed_up

_REMADE = ("NMK901", "NMK902", "NMK903", "NMK904", "NMK906")
"""What the policy says of permits and baseline is said anew, of the findings of all tools together."""


class Judged(NamedTuple):
    """The verdict."""

    report: Report
    notices: tuple[str, ...]
    """What the user should know, though it changes no result."""


def judge(
    files: Iterable[Path],
    receipt: dict[str, Any],
    configuration: Configuration,
    commit: str,
    required: Iterable[str] = (),
) -> Judged:
    """Merge the reports, with a receipt that is verified already for `commit`, and apply the policy.

    `required` are tools (`sarif.TOOLS`) whose report must be among them; nomock's own always. Raises
    `IncompleteError` for whatever is missing or does not fit together.
    """
    start = time.perf_counter()
    levels = configuration.levels._replace(profile=str(receipt["profile"]))
    configuration = configuration._replace(levels=levels)
    logs = [log for file in files for log in sarif.read(file)]
    ours = _only_one(logs, required)
    for log in logs:
        if log.commit and log.commit != commit:
            raise IncompleteError(
                f"{log.file}: of commit {log.commit}, not {commit or 'none'}: run it on this one"
            )
    rows = ((result.fingerprint, result.state, result.level) for result in ours.results)
    if summed_up(rows) != receipt["results"]:
        raise IncompleteError(
            f"{ours.file}: not of the run that the receipt is of: give what the same run wrote"
        )
    rules = {rule.code: rule for rule in rules_with(configuration.extra_rules)}
    tree = WorkTree(configuration.root, receipt["files"])
    present = discover(configuration, [configuration.root]).files
    for problem in receipts.differences(receipt, configuration, present, tree.digests):
        raise IncompleteError(f"the receipt is not of what lies here: {problem}: scan again")
    known = [f for f in own(ours) if not (f.engine == ENGINE and f.code in _REMADE)]
    merged = merge(known, (log for log in logs if log is not ours), tree, configuration, rules)
    run = _run(merged.findings, tree)
    baseline = baseline_file.read(configuration.root, configuration.baseline) or Baseline(())
    outcome = apply(run, baseline, configuration, date.today())
    report = Report(
        root=configuration.root,
        rules=rules,
        verdicts=outcome.verdicts,
        summary=Summary(
            files={name: int(engine["files"]) for name, engine in receipt["engines"].items()},
            skipped=receipt["skipped"],
            seconds=time.perf_counter() - start,
            engines={name: str(engine["version"]) for name, engine in receipt["engines"].items()}
            | {log.tool: log.version for log in logs if log.tool == "codeql"},
            profile=str(receipt["profile"]),
            exit_code=exit_code(outcome.verdicts),
        ),
        lines=tree.lines,
    )
    left_out = (f"left out: {count:,} results {reason}" for reason, count in sorted(merged.left_out.items()))
    return Judged(report, (*outcome.overdrawn, *left_out))


def _only_one(logs: list[sarif.RunLog], required: Iterable[str]) -> sarif.RunLog:
    """Our own report; raises `IncompleteError` if it or another one that is needed is missing."""
    tools = [log.tool for log in logs]
    missing = sorted({"nomock", *required}.difference(tools))
    if missing:
        raise IncompleteError(
            f"no report of {sarif.TOOLS[missing[0]]} among the files: run it, and name its SARIF"
        )
    if tools.count("nomock") > 1:
        raise IncompleteError(
            "several reports of nomock among the files: name only that of the receipt's run"
        )
    return logs[tools.index("nomock")]


def _run(findings: tuple[Finding, ...], tree: WorkTree) -> Run:
    telling = tree.marked.union(finding.path for finding in findings)
    return Run(
        findings=findings,
        checked=frozenset(tree.digests),
        complete=True,
        exists=lambda path: (tree.root / path).is_file(),
        permits={path: suppressions.find(path, tree.text(path)) for path in telling},
    )
