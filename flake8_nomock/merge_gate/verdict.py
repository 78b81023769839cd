"""Judge a commit anew, with the reports of other tools merged in; receipt and reports are only compared with it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.catalogue.loader import rules_with
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.merge_gate import sarif
from flake8_nomock.merge_gate import verify_receipt as receipts
from flake8_nomock.merge_gate.merge import merge
from flake8_nomock.merge_gate.worktree import WorkTree
from flake8_nomock.pipeline.check import Checked, apply_policy, check
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.pipeline.report import Report
from flake8_nomock.pipeline.request import Request
from flake8_nomock.policy.apply import Run
from flake8_nomock.policy.verdicts import exit_code, summed_up

_LANGUAGES = {"py": "Python", "js": "JavaScript and TypeScript"}
"""CodeQL's prefix of a language to its name."""


class GateRequest(NamedTuple):
    """What the user asks the gate for."""

    reports: Sequence[Path]
    """SARIF files to merge."""
    required: Sequence[str] = ()
    """Tools (keys of `sarif.TOOLS`) whose report must be among them."""
    against: str = ""
    """The branch to compare with; empty for the commit that the receipt names, if it names one."""
    new_from: str = ""
    """The branch whose findings are not new; empty for none."""
    jobs: int = 0


class GateVerdict(NamedTuple):
    """What the gate says of a commit."""

    report: Report
    notices: tuple[str, ...]
    """Information for the user that changes no result."""


def judge(
    request: GateRequest, given: Sequence[dict[str, Any]], configuration: Configuration, commit: str
) -> GateVerdict:
    """Scan the project without any cache, compare the receipt with the scan, merge the reports, apply the policy.

    `given` are the receipts: one of a whole run, or those of all parts. They have passed `verify_receipt.problems` for
    `commit`. Of parts, the gate scans again what the change touches and a sample of the rest (`parts`).

    Raises `IncompleteError` for whatever is missing or does not fit together.
    """
    start = time.perf_counter()
    logs = [log for file in request.reports for log in sarif.read(file)]
    for log in logs:
        if log.commit and log.commit != commit:
            raise IncompleteError(
                f"{log.file}: of commit {log.commit}, not {commit or 'none'}: run it on this one"
            )
    against = request.against or given[0]["against"]
    done, results = _known(request, given, configuration, against)
    _check_reports(logs, request.required, done, results)
    tools = [log for log in logs if log.tool != "nomock"]
    if not tools:
        return GateVerdict(done.report, done.notices)
    rules = {rule.code: rule for rule in rules_with(configuration.extra_rules)}
    tree = WorkTree(configuration.root, done.scan.digests)
    merged = merge(done.scan.findings, tools, tree, configuration, rules)
    outcome = apply_policy(_run(merged.findings, tree), configuration, against, done.earlier)
    summary = done.report.summary._replace(
        seconds=time.perf_counter() - start,
        engines={**done.report.summary.engines}
        | {log.tool: log.version for log in tools if log.tool == "codeql"},
        exit_code=exit_code(outcome.verdicts),
    )
    report = done.report._replace(rules=rules, verdicts=outcome.verdicts, summary=summary, lines=tree.lines)
    left_out = (f"left out: {count:,} results {reason}" for reason, count in sorted(merged.left_out.items()))
    return GateVerdict(report, (*outcome.overdrawn, *left_out))


def _known(
    request: GateRequest, given: Sequence[dict[str, Any]], configuration: Configuration, against: str
) -> tuple[Checked, list[str]]:
    """Return the run that the receipts are of, and its results, one for each part; raises `IncompleteError`."""
    if len(given) > 1 or given[0]["shard"]:
        from flake8_nomock.merge_gate import parts

        done = parts.joined(given, configuration, parts.Compared(against, request.new_from), request.jobs)
        return done, sorted(receipt["results"] for receipt in given)
    whole = Request(
        paths=(configuration.root,),
        against=against,
        new_from=request.new_from,
        jobs=request.jobs,
        cached=False,
    )
    done = check(whole, configuration)
    for problem in receipts.differences(given[0], done, configuration, against, request.new_from):
        raise IncompleteError(f"the receipt is not of what lies here: {problem}: scan again")
    return done, [_results(done)]


def _results(done: Checked) -> str:
    return summed_up((v.fingerprint, v.state, v.finding.severity) for v in done.report.verdicts)


def _check_reports(
    logs: list[sarif.RunLog], required: Iterable[str], done: Checked, results: Sequence[str]
) -> None:
    """Raise `IncompleteError` if a required report is missing, or nomock's own are not of the same `results`."""
    tools = [log.tool for log in logs]
    for tool in [*(["nomock"] if logs else []), *required]:
        if tool not in tools:
            raise IncompleteError(
                f"no report of {sarif.TOOLS[tool]} among the files: run it, and name its SARIF"
            )
    if "codeql" in required:
        ran = frozenset[str]().union(*(log.languages for log in logs))
        for language in sorted(_languages(done.scan.digests) - ran):
            raise IncompleteError(
                f"no report of CodeQL for {_LANGUAGES[language]} among the files: run it, and name its SARIF"
            )
    expected = list(results)
    for log in logs:
        rows = ((result.fingerprint, result.state, result.level) for result in log.results)
        if log.tool == "nomock" and (found := summed_up(rows)) in expected:
            expected.remove(found)
        elif log.tool == "nomock":
            raise IncompleteError(
                f"{log.file}: not of the run that the receipt is of: give the report that the same run wrote"
            )
    if expected and logs:
        raise IncompleteError("a report of nomock is missing: name that of each part of the run")


def _languages(paths: Iterable[str]) -> set[str]:
    """Return CodeQL's prefixes of the languages that it analyses among these files."""
    found = {
        "py" if path.endswith(".py") else grammar_of(path) for path in paths if not path.endswith(".svelte")
    }
    return {"js" if name in ("TypeScript", "Tsx", "Html") else name for name in found} & set(_LANGUAGES)


def _run(findings: tuple[Finding, ...], tree: WorkTree) -> Run:
    telling = tree.marked.union(finding.path for finding in findings)
    return Run(
        findings=findings,
        checked=frozenset(tree.digests),
        complete=True,
        places=places_in(tree.root),
        permits={path: suppressions_in(path, tree.text(path)) for path in telling},
    )
