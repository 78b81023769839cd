"""Workflows whose check says yes, or says nothing, without having looked.

A job that `if:` skips counts as success, one that a path filter skips never reports, a matrix renames checks,
and a failure may be thrown away on the way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

PATHS, SKIPPED, MATRIX, FORGIVEN = (
    "check-never-reports",
    "skipped-job-passes",
    "check-renamed-by-matrix",
    "failure-thrown-away",
)
_SCAN = re.compile(r"\bnomock\b(?!/)|\bast-grep scan\b|flake8[^\n]*NMK")
_ALWAYS = re.compile(r"always\(\)|!\s*cancelled\(\)")
_FORGIVING = re.compile(r"\|\|\s*(true|:|exit 0)|--exit-zero|\bset \+e\b")


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at the workflows that run nomock, ast-grep or flake8 with our codes."""
    for path in repository.with_suffix(".yml", ".yaml"):
        if not re.fullmatch(r"\.github/workflows/[^/]+", path):
            continue
        document = settings.mapping(settings.yaml(repository, path))
        jobs = settings.mapping(document.get("jobs"))
        scanning = {name: job for name, job in jobs.items() if _scans(job)}
        if scanning:
            yield from _triggers(repository, path, document)
            for name, job in scanning.items():
                yield from _job(repository, path, name, settings.mapping(job))
            for name, job in jobs.items():
                yield from _gate(repository, path, name, settings.mapping(job), set(scanning))


def _scans(job: Any) -> bool:
    steps = settings.sequence(settings.mapping(job).get("steps"))
    texts = (f"{settings.mapping(s).get('run', '')}\n{settings.mapping(s).get('uses', '')}" for s in steps)
    return any(_SCAN.search(text) for text in texts)


def _triggers(repository: Repository, path: str, document: dict[Any, Any]) -> Iterator[Diagnosis]:
    events = settings.mapping(document.get("on", document.get(True)))  # YAML 1.1 reads `on` as true
    for event in ("pull_request", "pull_request_target"):
        for key in ("paths", "paths-ignore"):
            if key in settings.mapping(events.get(event)):
                problem = (
                    f"with `{key}`, the check never reports on other pull requests, which then cannot merge"
                )
                line = settings.line_of(repository, path, f"{key}:")
                yield Diagnosis(
                    trap=PATHS,
                    path=path,
                    line=line,
                    problem=problem,
                    fix=f"take out `{key}`: nomock skips what it need not see",
                )


def _in_parts(job: dict[Any, Any]) -> bool:
    """Whether each scan of a job is a part of a run, which `nomock gate` joins in the job that is required."""
    runs = [str(step.get("run", "")) for step in map(settings.mapping, settings.sequence(job.get("steps")))]
    return all("--shard" in run for run in runs if re.search(r"\bnomock check\b", run))


def _job(repository: Repository, path: str, name: str, job: dict[Any, Any]) -> Iterator[Diagnosis]:
    line = settings.line_of(repository, path, f"  {name}:")
    condition = str(job.get("if", ""))
    if condition and not _ALWAYS.search(condition):
        problem = f"job {name}: when `if: {condition}` skips it, the required check counts as passed"
        fix = "require a last job with `if: always()` that fails without the receipt"
        yield Diagnosis(trap=SKIPPED, path=path, line=line, problem=problem, fix=fix)
    if "matrix" in settings.mapping(job.get("strategy")) and not _in_parts(job):
        problem = f"job {name}: the matrix gives each check another name, so none of them can be required"
        yield Diagnosis(
            trap=MATRIX,
            path=path,
            line=line,
            problem=problem,
            fix="scan in a job without a matrix: once is enough",
        )
    if job.get("continue-on-error"):
        yield _thrown_away(path, line, f"job {name}: `continue-on-error`")
    for step in map(settings.mapping, settings.sequence(job.get("steps"))):
        run = str(step.get("run", ""))
        if not _SCAN.search(run + str(step.get("uses", ""))):
            continue
        if step.get("continue-on-error"):
            line = settings.line_of(repository, path, "continue-on-error")
            yield _thrown_away(path, line, f"job {name}: `continue-on-error`")
        forgiving = next(
            (row for row in run.splitlines() if _SCAN.search(row) and _FORGIVING.search(row)), ""
        )
        if forgiving:
            line = settings.line_of(repository, path, forgiving.strip())
            yield _thrown_away(path, line, f"job {name}: `{_FORGIVING.search(forgiving)[0]}`")  # type: ignore[index]


def _gate(
    repository: Repository, path: str, name: str, job: dict[Any, Any], scanning: set[str]
) -> Iterator[Diagnosis]:
    """Find jobs behind the scan: they are skipped when the scan fails, which counts as passed."""
    needs = job.get("needs", [])
    needed = {needs} if isinstance(needs, str) else set(map(str, settings.sequence(needs)))
    if needed & scanning and not _ALWAYS.search(str(job.get("if", ""))):
        line = settings.line_of(repository, path, f"  {name}:")
        problem = f"job {name}: skipped, and so passed, when {', '.join(sorted(needed & scanning))} fails"
        yield Diagnosis(
            trap=SKIPPED,
            path=path,
            line=line,
            problem=problem,
            fix="write `if: always()`, and fail without the receipt",
        )


def _thrown_away(path: str, line: int, problem: str) -> Diagnosis:
    return Diagnosis(
        trap=FORGIVEN, path=path, line=line, problem=f"{problem} throws the failure away", fix="take it out"
    )
