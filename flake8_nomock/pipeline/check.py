"""From a request to a report: files, engines, policy. What `nomock check` and the library face have in common."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.location import Location
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.registry import text_of, versions
from flake8_nomock.git.work_tree import named, tracked
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.existing_definitions import places_in
from flake8_nomock.pipeline.inputs import cache_of_base, open_cache
from flake8_nomock.pipeline.report import Report, Summary
from flake8_nomock.pipeline.request import Request, SelectedFiles, select_files
from flake8_nomock.pipeline.scan import Scan, Scanning
from flake8_nomock.pipeline.store import FOLDER as CACHE
from flake8_nomock.pipeline.suppressions import permits_in
from flake8_nomock.policy.apply import EarlierFindings, Outcome, Run, apply, sort_key
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.policy_findings import policy_finding
from flake8_nomock.policy.verdicts import NEW, Verdict, exit_code, identify, is_wanted

if TYPE_CHECKING:
    from flake8_nomock.pipeline.changes import BranchPoint
    from flake8_nomock.pipeline.discover import Selection


class Checked(NamedTuple):
    """A finished run."""

    report: Report
    scan: Scan
    complete: bool
    """Whether the whole project was looked at, for all codes."""
    outcome: Outcome
    """What the policy says, whatever codes the user asked for."""
    earlier: EarlierFindings | None = None
    """What was there where the change began, if only what is new was asked for."""
    notices: tuple[str, ...] = ()
    """What the user should know, though it changes no result."""


def check(request: Request, configuration: Configuration) -> Checked:
    """Run the engines and the policy.

    Raises `ConfigurationError` and other `NomockError`s for what cannot be used, `IncompleteError` if the
    run proves nothing.
    """
    start = time.perf_counter()
    rules = RulesInForce(configuration.extra_rules)
    with ExitStack() as stack:
        selected = select_files(request, configuration, stack)
        selection, sources = selected.selection, selected.sources
        request.on_selected(selection)
        cache = _cache(request, configuration)
        scanning = Scanning(
            configuration,
            rules,
            jobs=request.jobs,
            cache=cache,
            sources=sources,
            progress=request.progress,
        )
        scan = _with_observed(scanning.scan(selection), request, configuration, rules)
        found_in = {finding.path for finding in scan.findings}
        permits = permits_in(sorted(scan.may_suppress | found_in), found_in, sources, scan.digests, cache)
        if cache is not None:
            cache.save(selection.files if selected.complete else None)
        run = _run(scan, permits, selected, configuration)
        point = _branch_point(request, selected, configuration)
        earlier = _earlier_findings(request, point, run, configuration) if point else None
        outcome = apply_policy(run, configuration, request.against, earlier, _is_first(request))
        kept = tuple(v for v in outcome.verdicts if is_wanted(v, request.select, request.ignore))
        report = Report(
            root=configuration.root,
            rules=rules,
            verdicts=kept,
            summary=summary_of(selection, time.perf_counter() - start, configuration, kept),
            lines=_lines(sources, keep={verdict.finding.path for verdict in kept} if request.staged else ()),
            changed=_changed_lines(request, selected, configuration),
        )
    whole = (selected.complete or request.shard is not None) and not (request.select or request.ignore)
    return Checked(
        report=report,
        scan=scan,
        complete=whole,
        outcome=outcome,
        earlier=earlier,
        notices=_notices(outcome, cache, configuration, selected),
    )


def _with_observed(scan: Scan, request: Request, configuration: Configuration, rules: RulesInForce) -> Scan:
    """Add what tests were observed to do and no engine saw, if that is asked for."""
    if request.observed is None:
        return scan
    from flake8_nomock.pipeline.observed import unseen

    more = unseen(request.observed, scan.findings, scan.digests, configuration, rules)
    return scan._replace(findings=(*scan.findings, *more))


def summary_of(
    selection: Selection, seconds: float, configuration: Configuration, verdicts: Sequence[Verdict]
) -> Summary:
    """Return what a run of so many wall-clock seconds looked at, and how it ended."""
    return Summary(
        files={name: len(paths) for name, paths in selection.by_engine.items()},
        skipped=selection.skipped,
        seconds=seconds,
        engines=versions(),
        profile=configuration.levels.profile,
        exit_code=exit_code(verdicts),
    )


def _is_first(request: Request) -> bool:
    return request.shard is None or request.shard.number == 1


def _cache(request: Request, configuration: Configuration) -> Cache | None:
    if not request.cached or request.staged:
        return None
    return (
        cache_of_base(configuration, request.against) if request.cache_of_base else open_cache(configuration)
    )


def _branch_point(
    request: Request, selected: SelectedFiles, configuration: Configuration
) -> BranchPoint | None:
    """Return where the change began, if only what is new is asked for. Raises `GitError` for an unknown branch."""
    root = configuration.root
    if not request.new_from and selected.changes is None:
        return None
    from flake8_nomock.pipeline.changes import branch_point

    return branch_point(
        root, request.new_from or (selected.changes.base if selected.changes else ""), request.staged
    )


def _earlier_findings(
    request: Request, point: BranchPoint, run: Run, configuration: Configuration
) -> EarlierFindings:
    from flake8_nomock.pipeline.new_from import earlier_findings

    return earlier_findings(point, run, configuration, jobs=request.jobs, cached=request.cached)


def _changed_lines(
    request: Request, selected: SelectedFiles, configuration: Configuration
) -> Mapping[str, frozenset[int]] | None:
    """Return the lines of the change that the run knows of: reports name findings there first."""
    if selected.changes is not None:
        return selected.changes.lines
    ref = request.new_from or request.against
    if not ref:
        return None
    from flake8_nomock.pipeline.changes import changed

    return changed(configuration.root, ref).lines


def _notices(
    outcome: Outcome, cache: Cache | None, configuration: Configuration, selected: SelectedFiles
) -> tuple[str, ...]:
    """Return what the user should know: overdrawn budgets, a useless cache, and what of the configuration has no effect."""
    problem = (cache.problem,) if cache is not None and cache.problem else ()
    if not (configuration.source and selected.complete):
        return (*outcome.overdrawn, *problem)
    from flake8_nomock.config.unmatched import unmatched

    paths = named(configuration.root) or selected.selection.files
    return (*outcome.overdrawn, *problem, *unmatched(configuration, paths))


def _run(
    scan: Scan,
    permits: Mapping[str, tuple[Permit, ...]],
    selected: SelectedFiles,
    configuration: Configuration,
) -> Run:
    return Run(
        findings=scan.findings,
        checked=frozenset(selected.selection.files),
        complete=selected.complete,
        places=places_in(configuration.root, selected.sources),
        permits=permits,
    )


def apply_policy(
    run: Run,
    configuration: Configuration,
    against: str,
    earlier: EarlierFindings | None = None,
    is_first: bool = True,
) -> Outcome:
    """Judge a run with the project's baseline; `against` is the branch to compare with, empty for none.

    `earlier` is what was there where the change began, if only what is new counts.
    Of several parts of a run, the one that `is_first` says what the change makes weaker, so that it is said once. Raises
    `NomockError` for a baseline that cannot be read, and for a branch that this clone does not have.
    """
    root = configuration.root
    baseline = baseline_file.read(root, configuration.baseline) or Baseline(())
    weaker = _committed_cache(configuration)
    if against:
        from flake8_nomock.pipeline.compare_with_base import compare

        compared = compare(configuration, against, baseline, run)
        baseline = compared.allowed
        weaker += compared.findings
    outcome = apply(run, baseline, configuration, date.today(), earlier)
    weaker = weaker if is_first else []
    verdicts = [Verdict(finding, NEW, identity.fingerprint) for finding, identity in identify(weaker)]
    return outcome._replace(verdicts=tuple(sorted((*outcome.verdicts, *verdicts), key=sort_key)))


def _committed_cache(configuration: Configuration) -> list[Finding]:
    """Return NMK905 if the cache is committed: its results could be made up, and it is not read."""
    files = tracked(configuration.root, CACHE)
    if not files:
        return []
    return policy_finding("NMK905", Location(files[0]), f"committed cache {CACHE}", configuration.levels)


def read_text(folder: Path, path: str) -> str:
    """Text of a source at a path in a folder; empty for what cannot be read or decoded."""
    try:
        return text_of((folder / path).read_bytes(), path)
    except OSError:
        return ""


def _lines(sources: Path, keep: set[str] | tuple[()]) -> Callable[[str], Sequence[str]]:
    """Lines of files; those to `keep` are read now, because the folder is about to go."""

    @lru_cache(maxsize=64)
    def lines(path: str) -> Sequence[str]:
        return split_lines(read_text(sources, path))

    kept = {path: lines(path) for path in keep}
    return (lambda path: kept.get(path, ())) if kept else lines
