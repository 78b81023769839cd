"""Which findings are older than a change: its files are scanned as they were where it began, by the rules of today.

Files that the change leaves as they were are not scanned twice: what the run found in them is older.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.git import blobs, trees
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.changes import BranchPoint
from flake8_nomock.pipeline.discover import select
from flake8_nomock.pipeline.inputs import open_cache
from flake8_nomock.pipeline.scan import Scanning
from flake8_nomock.pipeline.suppressions import permits_in
from flake8_nomock.policy.accounting import account
from flake8_nomock.policy.apply import EarlierFindings, Run
from flake8_nomock.policy.baseline.key import Key, entries_of, keys_of
from flake8_nomock.policy.baseline.match import Baseline, Recorded
from flake8_nomock.policy.policy_findings import is_own


def earlier_findings(
    point: BranchPoint,
    run: Run,
    configuration: Configuration,
    *,
    jobs: int = 0,
    cached: bool = True,
    also: Iterable[str] = (),
) -> EarlierFindings:
    """Return the findings of the project at a commit, for a run of today.

    `cached` says whether results of earlier such scans are used; `also` are files to scan though the run did not look
    at them.
    Raises `GitError` if the clone lacks the commit or its files.
    """
    if not point.commit:
        return EarlierFindings(Baseline(), frozenset())
    today = date.today()
    files = trees.files(configuration.root, point.commit)
    unchanged = run.checked.intersection(files) - point.changed
    counts = _counts(
        (finding for finding in run.findings if finding.path in unchanged), run.permits, configuration, today
    )
    wanted = point.changed.union(path for path in also if path not in run.checked)
    cache = open_cache(configuration, "base") if cached else None
    counts += _scanned({p: files[p] for p in wanted if p in files}, configuration, jobs, cache, today)
    entries = tuple(Recorded(identity, "", 0) for identity in entries_of(counts))
    return EarlierFindings(Baseline(entries), unchanged)


def _scanned(
    files: Mapping[str, str], configuration: Configuration, jobs: int, cache: Cache | None, today: date
) -> Counter[Key]:
    """Scan files (path to blob) as they were."""
    root = configuration.root
    with tempfile.TemporaryDirectory(prefix="nomock-base-") as name:
        folder = Path(name)
        _lay_out(root, files, folder)
        selection = select(configuration, files, folder, files)
        if not selection.files:
            return Counter()
        rules = RulesInForce(configuration.extra_rules)
        scan = Scanning(configuration, rules, jobs=jobs, cache=cache, sources=folder).scan(selection)
        found_in = {finding.path for finding in scan.findings}
        permits = permits_in(sorted(scan.may_suppress | found_in), found_in, folder, scan.digests, cache)
    if cache is not None:
        cache.save(None)
    return _counts(scan.findings, permits, configuration, today)


def _lay_out(root: Path, files: Mapping[str, str], folder: Path) -> None:
    """Write the contents of blobs into a folder, under their paths."""
    places: dict[str, list[str]] = {}
    for path, blob in files.items():
        places.setdefault(blob, []).append(path)
    for blob, content in blobs.read(root, places):
        for path in places[blob]:
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def _counts(
    findings: Iterable[Finding],
    permits: Mapping[str, Sequence[Permit]],
    configuration: Configuration,
    today: date,
) -> Counter[Key]:
    """Count the findings that nothing excuses, by what a baseline records of them."""
    accounted = account(
        findings, {path: tuple(found) for path, found in permits.items()}, configuration, today
    )
    free = (accounted.findings[position] for position in accounted.free)
    return Counter(key for finding in free if not is_own(finding) for key in keys_of(finding))
