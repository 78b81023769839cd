"""How many findings each version of a file has: both engines over blobs, as the project is configured today.

Findings of severity error count, whether permitted or recorded: a burn-down shows what is there, not what is
excused. Versions that could not be analysed count as none.
"""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.base import Checker, Engine
from flake8_nomock.engines.registry import BY_NAME, ENGINES
from flake8_nomock.git import blobs
from flake8_nomock.pipeline.discover import engine_for
from flake8_nomock.policy.policy_findings import is_own
from flake8_nomock.trend.series import Blob

_CHUNK = 100
_FEW = 200
"""Versions that are not worth starting workers for."""

Counts = dict[Blob, dict[str, int]]


def count(
    folder: Path, versions: Iterable[Blob], configuration: Configuration, rules: Mapping[str, Rule], jobs: int
) -> Counts:
    """Return findings by rule of every version; those in a language without an engine are left out."""
    by_engine: defaultdict[str, list[Blob]] = defaultdict(list)
    for path, blob in versions:
        name, _ = engine_for(path, configuration)
        by_engine[name].append((path, blob))
    counts: Counts = {}
    for engine in ENGINES:
        part = by_engine[engine.name]
        if engine.in_process:
            counts |= _in_memory(engine, folder, part, configuration, rules, jobs)
        elif part:
            counts |= _on_disk(engine, folder, part, configuration, rules)
    return counts


def _in_memory(
    engine: Engine,
    folder: Path,
    versions: Sequence[Blob],
    configuration: Configuration,
    rules: Mapping[str, Rule],
    jobs: int,
) -> Counts:
    chunks = [versions[start : start + _CHUNK] for start in range(0, len(versions), _CHUNK)]
    if jobs == 1 or len(versions) < _FEW:
        checker = engine.checker(configuration, rules)
        return {blob: found for chunk in chunks for blob, found in _check(checker, folder, chunk)}
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(engine.name, folder, configuration)) as pool:
        return {blob: found for part in pool.map(_check_in_worker, chunks) for blob, found in part}


def _check(checker: Checker, folder: Path, chunk: Sequence[Blob]) -> Iterator[tuple[Blob, dict[str, int]]]:
    texts = blobs.read(folder, (blob for _, blob in chunk))
    for version, (_, source) in zip(chunk, texts, strict=True):
        yield version, _by_rule(checker.check_source(source, version[0]).findings)


_worker: tuple[Checker, Path] | None = None


def _start(engine: str, folder: Path, configuration: Configuration) -> None:
    global _worker
    rules = RulesInForce(configuration.extra_rules)
    _worker = BY_NAME[engine].checker(configuration, rules), folder


def _check_in_worker(chunk: Sequence[Blob]) -> list[tuple[Blob, dict[str, int]]]:
    assert _worker is not None
    return list(_check(*_worker, chunk))


def _on_disk(
    engine: Engine,
    folder: Path,
    versions: Sequence[Blob],
    configuration: Configuration,
    rules: Mapping[str, Rule],
) -> Counts:
    """Versions for an engine that reads files by itself, each in a folder of its own: a path may occur many times."""
    counts: Counts = {version: {} for version in versions}
    with tempfile.TemporaryDirectory(prefix="nomock-trend-") as scratch:
        root = Path(scratch)
        by_levels: defaultdict[Levels, list[str]] = defaultdict(list)
        texts = blobs.read(folder, (blob for _, blob in versions))
        for index, ((path, _), (_, source)) in enumerate(zip(versions, texts, strict=True)):
            file = root / str(index) / path
            file.parent.mkdir(parents=True)
            file.write_bytes(source)
            by_levels[configuration.levels_for(path)].append(f"{index}/{path}")
        for levels, paths in by_levels.items():
            shifted = Configuration(root, levels=levels, file_kinds=_shifted(configuration.file_kinds))
            for result in engine.checker(shifted, rules).check_files(paths):
                counts[versions[int(result.path.partition("/")[0])]] = _by_rule(result.findings)
    return counts


def _shifted(scopes: FileKinds) -> FileKinds:
    """Return the user's globs for a tree one folder further down."""
    return FileKinds(
        *(tuple(f"*/{glob.lstrip('/')}" for glob in globs)
          for globs in (scopes.test, scopes.production, scopes.demo, scopes.ignored))
    )  # fmt: skip


def _by_rule(findings: Iterable[Finding]) -> dict[str, int]:
    counted = Counter(f.code for f in findings if f.severity == "error" and not is_own(f))
    return dict(sorted(counted.items()))
