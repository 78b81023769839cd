"""One scan: every engine over its selected files, what is known from the cache left out, and the canaries."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.config.catalogue_in_force import catalogue_for
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.engines.base import Checker, Engine, FileResult
from flake8_nomock.engines.registry import ENGINES
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.discover import Selection
from flake8_nomock.pipeline.file_stamps import stamp_of

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Rule

_CHUNK = 40
"""Files that a worker takes at a time."""
_FEW = 60
"""Files that are not worth starting workers for."""


class Scan(NamedTuple):
    """What one scan found; nothing is suppressed or judged yet."""

    findings: tuple[Finding, ...]
    """By path, in the order of the source."""
    may_suppress: frozenset[str]
    """Files that hold a word that may suppress findings."""
    checked_now: dict[str, int]
    """Engine to the number of files that it checked; the results of the rest were known."""
    digests: dict[str, str]
    """File to the hash of what was checked; empty for what could not be read."""
    canaries: dict[str, int]
    """Engine to the number of canaries that it flagged."""


class Scanning:
    """Scans under one configuration.

    `jobs` is the number of worker processes, 0 for one per processor. `sources` is the folder that files are read
    from, if that is not the project's own (what is staged for a commit); `progress` is told how many files are done.
    Raises `ConfigurationError` for rule files that cannot be used, and for codes that no rule has.
    """

    def __init__(
        self,
        configuration: Configuration,
        rules: Mapping[str, Rule],
        *,
        jobs: int = 0,
        cache: Cache | None = None,
        sources: Path | None = None,
        progress: Callable[[int], None] = lambda files: None,
    ) -> None:
        catalogue_for(configuration)
        self.configuration = configuration
        self.rules = rules
        self.jobs = jobs or processors()
        self.cache = cache
        self.sources = sources or configuration.root
        self.progress = progress

    def scan(self, selection: Selection) -> Scan:
        """Check the files.

        Raises `IncompleteError` if an engine is missing or fails as a whole, or if a canary is not flagged.
        """
        checkers = {
            engine.name: engine.checker(self.configuration, self.rules, self.sources)
            for engine in ENGINES
            if selection.by_engine[engine.name]
        }
        known, unknown = self._known(selection, checkers)
        self.progress(len(known))
        tasks = [
            _Task(
                engine,
                checkers[engine.name],
                [path for path in selection.by_engine[engine.name] if path in unknown],
            )
            for engine in ENGINES
            if engine.name in checkers
        ]
        new = self._check(tasks)
        if self.cache is not None:
            self.cache.put(new, unknown)
        # also where the cache knows every file: it says nothing about the engines of this machine
        canaries = {task.engine.name: self._canaries(task) for task in tasks}
        results = sorted(_without_unparsable(result, selection) for result in [*known, *new])
        return Scan(
            findings=tuple(finding for result in results for finding in result.findings),
            may_suppress=frozenset(result.path for result in results if result.may_suppress),
            checked_now={engine.name: 0 for engine in ENGINES}
            | {task.engine.name: len(task.paths) for task in tasks},
            digests={result.path: result.digest for result in results},
            canaries=canaries,
        )

    def _known(
        self, selection: Selection, checkers: Mapping[str, Checker]
    ) -> tuple[list[FileResult], dict[str, str]]:
        """Results from the cache, and the files that must be checked with their stamps."""
        cache, folder, stamps = self.cache, str(self.sources), selection.stamps
        if cache is None:
            return [], dict.fromkeys(selection.files, "")
        is_own = _remembering(self.configuration)
        found: list[FileResult] = []
        unknown: dict[str, str] = {}
        now = time.time_ns()
        answer_of = {path: checkers[name].answer for name in checkers for path in selection.by_engine[name]}
        for path in selection.files:
            stamp = stamps[path] if path in stamps else stamp_of(f"{folder}/{path}", now)
            digest = cache.digest_by(stamp, path)
            if not digest and len(cache):
                try:
                    digest = content_digest(read_bytes(f"{folder}/{path}"))
                except OSError:
                    digest = ""
            result = cache.get(path, digest, is_own, answer_of[path])
            if result is None:
                unknown[path] = stamp
            else:
                cache.confirm(path, stamp)
                found.append(result)
        return found, unknown

    def _check(self, tasks: Sequence[_Task]) -> list[FileResult]:
        """Return the results of all engines; those that gain from worker processes run beside the others."""
        shared = [task for task in tasks if task.engine.in_process]
        alone = [task for task in tasks if not task.engine.in_process]

        def meanwhile() -> list[FileResult]:
            return [result for task in alone for result in self._in_this_process(task)]

        results: list[FileResult] = []
        for task in shared:
            if self.jobs > 1 and len(task.paths) >= _FEW:
                from flake8_nomock.pipeline import workers

                work = workers.Work(task.engine.name, task.checker, self.configuration, self.sources)
                results += workers.check(work, _chunks(task.paths), self.jobs, meanwhile, self.progress)
                meanwhile = list
            else:
                results += self._in_this_process(task)
        return [*results, *meanwhile()]

    def _in_this_process(self, task: _Task) -> list[FileResult]:
        results: list[FileResult] = []
        for chunk in _chunks(task.paths) if task.engine.in_process else [task.paths]:
            results += task.checker.check_files(chunk, self.progress)
        return results

    def _canaries(self, task: _Task) -> int:
        """Return the number of canaries that the engine flagged; raises `IncompleteError` if it missed one."""
        from flake8_nomock.pipeline.canary import missed

        rules, levels = self.rules.values(), self.configuration.levels
        expected, silent = missed(task.engine, task.checker, rules, levels)
        if silent:
            codes = ", ".join(sorted({canary.code for canary in silent}))
            raise IncompleteError(
                f"the {task.engine.name} engine does not find what it must find ({codes}):"
                " its installation is broken, so the run proves nothing; reinstall flake8-nomock"
            )
        return expected


def _without_unparsable(result: FileResult, selection: Selection) -> FileResult:
    """Leave out that a bundle cannot be parsed in full: what is found in it still counts."""
    if result.path not in selection.in_spite:
        return result
    kept = tuple(f for f in result.findings if f.code != NOT_ANALYSED or f.symbol != "syntax error")
    return result._replace(findings=kept)


class _Task(NamedTuple):
    """What one engine has to check."""

    engine: Engine
    checker: Checker
    paths: Sequence[str]


def _remembering(configuration: Configuration) -> Callable[[str, str], bool]:
    """`is_first_party` with a memory: its answer is the same for all files of a folder."""
    known: dict[tuple[str, str], bool] = {}

    def is_own(name: str, path: str) -> bool:
        key = (name, path.rpartition("/")[0])
        if key not in known:
            known[key] = is_first_party(name, path, configuration)
        return known[key]

    return is_own


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chunks(paths: Sequence[str]) -> list[Sequence[str]]:
    return [paths[start : start + _CHUNK] for start in range(0, len(paths), _CHUNK)]
