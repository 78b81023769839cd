"""Join the parts of a run that was spread over several machines (`nomock check --shard`) into one run.

Together they must be exactly one whole run. Files and digests are computed here; findings are taken from the receipts, but
what the change touches, and a sample of the rest that nobody knows beforehand, is scanned again and must be the same.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timezone
from typing import Any, NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError, NomockError
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.git.merge_base import changed_paths, merge_base
from flake8_nomock.merge_gate import verify_receipt as receipts
from flake8_nomock.merge_gate.worktree import WorkTree
from flake8_nomock.pipeline.changes import branch_point
from flake8_nomock.pipeline.check import Checked, apply_policy, summary_of
from flake8_nomock.pipeline.discover import Selection, discover
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.pipeline.new_from import earlier_findings
from flake8_nomock.pipeline.report import Report
from flake8_nomock.pipeline.scan import Scan, Scanning
from flake8_nomock.pipeline.shard import Shard, parse
from flake8_nomock.policy.apply import EarlierFindings, Outcome, Run
from flake8_nomock.policy.verdicts import exit_code, summed_up

SAMPLE = 500
"""Files beside the changed ones that are scanned again."""


class Compared(NamedTuple):
    """What a run is compared with; both may be empty."""

    against: str
    """The branch against which nothing may be weaker."""
    new_from: str = ""
    """The branch whose findings are not new."""


def joined(
    given: Sequence[dict[str, Any]], configuration: Configuration, compared: Compared, jobs: int = 0
) -> Checked:
    """Return the run that the receipts are the parts of; raises `IncompleteError` if they are not one whole run."""
    start = time.perf_counter()
    shards = _shards(given)
    for receipt in given:
        for problem in receipts.other_inputs(receipt, configuration, compared.against, compared.new_from):
            raise IncompleteError(f"part {receipt['shard']}: {problem}: scan again")
    selection = discover(configuration, [configuration.root])
    tree = WorkTree(configuration.root, selection.files)
    _check_files(given, shards, tree)
    rows = sorted((row for receipt in given for row in _rows(receipt)), key=lambda finding: finding.sort_key)
    scan = _scanned_again(rows, selection, tree, configuration, compared.against, jobs)
    _check_parts(given, shards, rows, tree, configuration, compared)
    outcome, earlier = _judged(rows, tree, configuration, compared)
    summary = summary_of(selection, time.perf_counter() - start, configuration, outcome.verdicts)
    rules = RulesInForce(configuration.extra_rules)
    report = Report(
        root=configuration.root, rules=rules, verdicts=outcome.verdicts, summary=summary, lines=tree.lines
    )
    return Checked(
        report=report, scan=scan, complete=True, outcome=outcome, earlier=earlier, notices=outcome.overdrawn
    )


def _shards(given: Sequence[dict[str, Any]]) -> list[Shard]:
    """Return the parts; raises `IncompleteError` if one is missing, there twice, or of another run."""
    for receipt in given:
        if not receipt["shard"]:
            raise IncompleteError("a receipt of a whole run cannot be joined with others: name it alone")
    try:
        shards = [parse(receipt["shard"]) for receipt in given]
    except NomockError as error:
        raise IncompleteError(f"a receipt is damaged: {error}") from error
    count = shards[0].total
    wanted = {Shard(number, count) for number in range(1, count + 1)}
    missing = sorted(wanted.difference(shards))
    if missing:
        names = ", ".join(str(shard) for shard in missing[:5])
        raise IncompleteError(f"the receipt of part {names} is missing: give those of all {count} parts")
    if len(shards) != count:
        raise IncompleteError(f"{len(shards)} receipts for {count} parts: give each of them once, of one run")
    return shards


def _check_files(given: Sequence[dict[str, Any]], shards: Sequence[Shard], tree: WorkTree) -> None:
    for receipt, shard in zip(given, shards, strict=True):
        for problem in receipts.other_files(
            receipt["files"], {p: d for p, d in tree.digests.items() if shard.holds(p)}
        ):
            raise IncompleteError(f"part {shard} is not of what lies here: {problem}: scan again")
    if not tree.digests:
        raise IncompleteError(
            "the parts are of no file at all: run `nomock check` in the folder with your code"
        )


def _rows(receipt: dict[str, Any]) -> Iterator[Finding]:
    """Yield the findings of a part; raises `IncompleteError` for what is none, or is of a file of another part."""
    try:
        rows = [Finding.from_row(row) for row in receipt["rows"]]
        rows = [row._replace(same_line=tuple(row.same_line)) for row in rows]
        if all(f.path in receipt["files"] and _is_well_formed(f) for f in rows):
            yield from rows
            return
    except (KeyError, TypeError, ValueError):
        pass
    raise IncompleteError(f"part {receipt['shard']}: the findings in the receipt are damaged: scan again")


def _is_well_formed(finding: Finding) -> bool:
    texts = (finding.code, finding.message, finding.symbol, finding.severity, finding.entry, finding.engine)
    numbers = (finding.line, finding.column, finding.end_line, finding.end_column)
    return (
        all(isinstance(text, str) for text in (*texts, finding.definition, finding.target))
        and all(isinstance(number, int) for number in numbers)
        and all(isinstance(text, str) for row in finding.same_line for text in row)
    )


def _scanned_again(
    rows: Iterable[Finding],
    selection: Selection,
    tree: WorkTree,
    configuration: Configuration,
    against: str,
    jobs: int,
) -> Scan:
    """Scan what the change touches and a sample; raises `IncompleteError` where a part says something else."""
    root = configuration.root
    changed = set(changed_paths(root, merge_base(root, against))) if against else set[str]()
    rest = sorted(set(tree.digests) - changed)
    chosen = changed.union(random.SystemRandom().sample(rest, min(SAMPLE, len(rest))))
    by_engine = {
        name: tuple(path for path in paths if path in chosen) for name, paths in selection.by_engine.items()
    }
    rules = RulesInForce(configuration.extra_rules)
    scan = Scanning(configuration, rules, jobs=jobs).scan(Selection(by_engine, {}))
    known = [row for row in rows if row.path in chosen]
    different = set(known).symmetric_difference(scan.findings)
    if different:
        first = min(different, key=lambda finding: finding.sort_key)
        raise IncompleteError(
            f"{first.path}:{first.line}: a part of the run says something else about {first.code} than a scan of"
            " the file does: scan again"
        )
    return scan._replace(digests=dict(tree.digests))


def _check_parts(
    given: Sequence[dict[str, Any]],
    shards: Sequence[Shard],
    rows: Sequence[Finding],
    tree: WorkTree,
    configuration: Configuration,
    compared: Compared,
) -> None:
    """Raise `IncompleteError` if a part ended otherwise than its findings say."""
    for receipt, shard in zip(given, shards, strict=True):
        outcome, _ = _judged(rows, tree, configuration, compared, shard)
        results = summed_up((v.fingerprint, v.state, v.finding.severity) for v in outcome.verdicts)
        if receipt["results"] != results or receipt["exit_code"] != exit_code(outcome.verdicts):
            made = receipt.get("created", "")
            today = datetime.now(timezone.utc).date().isoformat()
            when = "" if str(made).startswith(today) else f" (it is of {made}, today is {today})"
            raise IncompleteError(f"part {shard} ended otherwise than its findings say{when}: scan again")


def _judged(
    rows: Sequence[Finding],
    tree: WorkTree,
    configuration: Configuration,
    compared: Compared,
    shard: Shard | None = None,
) -> tuple[Outcome, EarlierFindings | None]:
    """Judge the whole run, or that of one part."""
    here = [row for row in rows if shard is None or shard.holds(row.path)]
    telling = {path for path in tree.marked if shard is None or shard.holds(path)}
    telling.update(finding.path for finding in here)
    run = Run(
        findings=here,
        checked=frozenset(path for path in tree.digests if shard is None or shard.holds(path)),
        complete=shard is None,
        places=places_in(tree.root),
        permits={path: suppressions_in(path, tree.text(path)) for path in telling},
    )
    earlier = None
    if compared.new_from:
        point = branch_point(tree.root, compared.new_from, False)
        earlier = earlier_findings(point, run, configuration, cached=False)
    is_first = shard is None or shard.number == 1
    return apply_policy(run, configuration, compared.against, earlier, is_first), earlier
