"""How many findings each version of a file has: both engines over blobs, as the project is configured today.

Findings of severity error count, whether permitted or recorded: a burn-down shows what is there, not what is
excused. Versions that could not be analysed count as none.
"""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.config.file_kinds import Scopes
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.git import blobs
from flake8_nomock.pipeline.discover import language_of
from flake8_nomock.pipeline.project import Project
from flake8_nomock.pipeline.python_files import PythonFiles
from flake8_nomock.policy.policy_findings import is_own
from flake8_nomock.trend.series import Blob

_CHUNK = 100
_FEW = 200
"""Versions that are not worth starting workers for."""

Counts = dict[Blob, dict[str, int]]


def count(
    folder: Path, versions: Iterable[Blob], configuration: Configuration, rules: Sequence[Rule], jobs: int
) -> Counts:
    """Findings by rule of every version; those in a language without an engine are left out."""
    by_language: defaultdict[str, list[Blob]] = defaultdict(list)
    for path, blob in versions:
        language, _ = language_of(path, configuration)
        by_language[language].append((path, blob))
    counts: Counts = {}
    for found in (
        _python(folder, by_language["python"], configuration, jobs),
        _scripts(folder, by_language["astgrep"], configuration, rules),
    ):
        counts.update(found)
    return counts


def _python(folder: Path, versions: Sequence[Blob], configuration: Configuration, jobs: int) -> Counts:
    chunks = [versions[at : at + _CHUNK] for at in range(0, len(versions), _CHUNK)]
    if jobs == 1 or len(versions) < _FEW:
        files = PythonFiles(Project(configuration))
        return {blob: found for chunk in chunks for blob, found in _check(files, folder, chunk)}
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(folder, configuration)) as pool:
        return {blob: found for part in pool.map(_work, chunks) for blob, found in part}


def _check(files: PythonFiles, folder: Path, chunk: Sequence[Blob]) -> Iterator[tuple[Blob, dict[str, int]]]:
    texts = blobs.read(folder, (blob for _, blob in chunk))
    for version, (_, source) in zip(chunk, texts, strict=True):
        yield version, _by_rule(files.check_bytes(version[0], source).findings)


_worker: tuple[PythonFiles, Path] | None = None


def _start(folder: Path, configuration: Configuration) -> None:
    global _worker
    _worker = PythonFiles(Project(configuration)), folder


def _work(chunk: Sequence[Blob]) -> list[tuple[Blob, dict[str, int]]]:
    assert _worker is not None
    return list(_check(*_worker, chunk))


def _scripts(
    folder: Path, versions: Sequence[Blob], configuration: Configuration, rules: Sequence[Rule]
) -> Counts:
    """Versions for ast-grep, each in a folder of its own: a path may occur many times."""
    counts: Counts = {version: {} for version in versions}
    with tempfile.TemporaryDirectory(prefix="nomock-trend-") as scratch:
        root = Path(scratch)
        by_levels: defaultdict[Levels, list[str]] = defaultdict(list)
        texts = blobs.read(folder, (blob for _, blob in versions))
        for at, ((path, _), (_, source)) in enumerate(zip(versions, texts, strict=True)):
            file = root / str(at) / path
            file.parent.mkdir(parents=True)
            file.write_bytes(source)
            by_levels[configuration.levels_for(path)].append(f"{at}/{path}")
        found: defaultdict[int, list[Finding]] = defaultdict(list)
        for levels, paths in by_levels.items():
            scanner = Scanner(rules, root, levels, _shifted(configuration.scopes), unsuppressed=True)
            for finding in scanner.check_files(paths):
                found[int(finding.path.partition("/")[0])].append(finding)
    for at, findings in found.items():
        counts[versions[at]] = _by_rule(findings)
    return counts


def _shifted(scopes: Scopes) -> Scopes:
    """The user's globs for a tree one folder further down."""
    return Scopes(
        *(tuple(f"*/{glob.lstrip('/')}" for glob in globs)
          for globs in (scopes.test, scopes.production, scopes.demo, scopes.ignored))
    )  # fmt: skip


def _by_rule(findings: Iterable[Finding]) -> dict[str, int]:
    counted = Counter(f.code for f in findings if f.severity == "error" and not is_own(f))
    return dict(sorted(counted.items()))
