"""Reading the reports of one run: which format a file has, its contents say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from flake8_nomock.core.errors import ConfigurationError, IncompleteError
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.health import ctrf, junit, service_lines
from flake8_nomock.health.model import Part, Run, merged, summed

SUFFIXES = (".xml", ".json", ".jsonl")
"""Files of a folder that are read."""


def read_run(paths: Iterable[Path], commit: str = "", branch: str = "", environment: str = "") -> Run:
    """Return the run that some reports (files, or all reports in a folder) are about.

    `commit` and `branch` go before what the reports say. Raises `ConfigurationError` for a file that is not there or
    is no report, `IncompleteError` for one that is cut off and where there is no test in all of them.
    """
    files = [file for path in paths for file in _files(path)]
    contents = [_content(file) for file in files]
    parts = [_part(str(file), content) for file, content in zip(files, contents, strict=True)]
    tests = merged(result for part in parts for result in part.tests)
    if not tests:
        names = ", ".join(map(str, files)) or "the folder"
        raise IncompleteError(f"{names}: no test in it: a run without tests proves nothing")
    start = min((part.start for part in parts if part.start), default=0.0)
    commit = commit or next((part.commit for part in parts if part.commit), "")
    return Run(
        id=content_digest(b"\0".join([commit.encode(), environment.encode(), *contents]))[:16],
        commit=commit,
        branch=branch or next((part.branch for part in parts if part.branch), ""),
        time=_utc(start or max(file.stat().st_mtime for file in files)),
        seconds=wall_clock(parts),
        environment=environment,
        tests=tests,
        fixtures=summed(fixture for part in parts for fixture in part.fixtures),
        services=dict(service for part in parts for service in part.services),
        databases=_by_database(parts),
    )


def wall_clock(parts: Sequence[Part]) -> float:
    """Return the seconds in which at least one runner was at work; the sum where a report does not say when."""
    parts = [part for part in parts if part.tests]
    if not all(part.start for part in parts):
        return sum(part.seconds for part in parts)
    total, end = 0.0, 0.0
    for part in sorted(parts, key=lambda part: part.start):
        stop = part.start + part.seconds
        total += max(0.0, stop - max(part.start, end))
        end = max(end, stop)
    return total


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES and file.is_file())
    if not found:
        raise ConfigurationError(
            f"{path}: no {', '.join(SUFFIXES)} file in this folder: name the reports of a run"
        )
    return found


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{file}: the report cannot be read: {error.strerror or error}") from error


def _part(name: str, content: bytes) -> Part:
    text = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text:
        raise IncompleteError(f"{name}: the report is empty: was the test run cut off? Run it again")
    if text[:1] == b"<":
        return junit.read(name, text)
    documents = _documents(name, text)
    if len(documents) == 1 and ctrf.is_ctrf(documents[0]):
        return ctrf.read(name, documents[0])
    if all(map(service_lines.is_line, documents)):
        return service_lines.read(name, documents)
    raise ConfigurationError(
        f"{name}: neither JUnit XML, nor CTRF JSON, nor lines of test-services-start.sh: name the reports of a run"
    )


def _documents(name: str, text: bytes) -> list[Any]:
    """Return one JSON document, or one per line."""
    try:
        return [json.loads(text)]
    except ValueError as first:
        try:
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        except ValueError:
            raise IncompleteError(f"{name}: neither XML nor JSON, or cut off: {first}") from first


def _by_database(parts: Iterable[Part]) -> dict[str, dict[str, float]]:
    """Return the figures; those of several workers or reports are added."""
    found: dict[str, dict[str, float]] = {}
    for part in parts:
        for service, figure, number in part.databases:
            figures = found.setdefault(service, {})
            figures[figure] = figures.get(figure, 0) + number
    return found


def _utc(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
