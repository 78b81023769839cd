"""Counting a history: what is known from earlier runs, the engines for the rest, one point per commit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.model import Configuration
from flake8_nomock.git import history as git_history
from flake8_nomock.git.command import prefix_of, top_of
from flake8_nomock.git.owners import Owners, read
from flake8_nomock.pipeline.fingerprint import fingerprint
from flake8_nomock.pipeline.report import HistoryPoint
from flake8_nomock.pipeline.scan import processors
from flake8_nomock.pipeline.store import Result, Store
from flake8_nomock.trend.counting import count
from flake8_nomock.trend.series import Blob, Point, series, wanted


def trend(
    configuration: Configuration,
    rules: Mapping[str, Rule],
    ref: str = "HEAD",
    limit: int = 0,
    jobs: int = 0,
    cached: bool = True,
) -> list[Point]:
    """One point per commit on the first-parent line of `ref`, oldest first; at most `limit` (0: all).

    Raises `GitError` outside of a repository, for an unknown `ref`, or if blobs are missing.
    """
    root = configuration.root
    top, prefix = top_of(root), prefix_of(root)
    commits = git_history.commits(root, ref, limit)
    store = Store(root, "trend", _fingerprint(configuration), history=True)
    counts = _known(store) if cached else {}
    unknown = [version for version in wanted(commits) if version not in counts]
    new = count(root, unknown, configuration, rules, jobs or processors())
    if cached and new:
        store.save(Result(path, blob, "", json.dumps(dict(found))) for (path, blob), found in new.items())
    counts.update(new)
    owners = read(top) or Owners()
    return list(series(commits, counts, lambda path: owners.of(prefix + path)))


def history(
    configuration: Configuration, rules: Mapping[str, Rule], limit: int, cached: bool = True
) -> tuple[HistoryPoint, ...]:
    """Return the latest points for a report."""
    points = trend(configuration, rules, limit=limit, cached=cached)
    return tuple(HistoryPoint(point.date, point.commit, point.findings) for point in points)


def _known(store: Store) -> dict[Blob, dict[str, int]]:
    """Return the counts that earlier runs have made."""
    return {(result.path, result.version): json.loads(result.value) for result in store.load()}


def _fingerprint(configuration: Configuration) -> str:
    """Hash of what counts depend on besides a version: program, catalogue and configuration."""
    settings = configuration._replace(root=Path(), source="", extra_rules=(), warnings=False, baseline=False)
    return fingerprint([settings], configuration.extra_rules)
