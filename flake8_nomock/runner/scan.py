"""One scan: both engines over the selected files, what is known from the cache left out, and the canaries."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.astgrep.bulk import Scanner
from flake8_nomock.catalogue.rules import Rule
from flake8_nomock.errors import IncompleteError
from flake8_nomock.finding import NOT_ANALYSED, Finding
from flake8_nomock.policy.configuration import Configuration
from flake8_nomock.policy.first_party import is_first_party
from flake8_nomock.policy.levels import Levels
from flake8_nomock.project import Project
from flake8_nomock.runner.cache import Cache
from flake8_nomock.runner.canary import silent
from flake8_nomock.runner.discover import Selection
from flake8_nomock.runner.interrupts import held_back
from flake8_nomock.runner.python_files import FileResult, PythonFiles, check_chunk, digest_of, read
from flake8_nomock.runner.stamps import stamp_of

_CHUNK = 40
"""Files that a worker takes at a time."""
_FEW = 60
"""Files that are not worth starting workers for."""


class Scan(NamedTuple):
    """What one scan found; nothing is suppressed or judged yet."""

    findings: tuple[Finding, ...]
    """By path, in the order of the source."""
    marked: frozenset[str]
    """Files that hold a word that may suppress findings."""
    looked_at: dict[str, int]
    """Engine to the number of files that it looked at; the rest was known."""
    digests: dict[str, str]
    """File to the hash of what was looked at; empty for what could not be read."""
    canaries: dict[str, int]
    """Engine to the number of canaries that were heard."""


class Scanning:
    """Scans under one configuration.

    `jobs` is the number of worker processes, 0 for one per processor. `sources` is the folder that files are read
    from, if that is not the project's own (what is staged for a commit); `progress` is told how many files are done.
    """

    def __init__(
        self,
        project: Project,
        rules: Sequence[Rule],
        *,
        jobs: int = 0,
        cache: Cache | None = None,
        sources: Path | None = None,
        progress: Callable[[int], None] = lambda files: None,
    ) -> None:
        self.project = project
        self.rules = rules
        self.jobs = jobs or processors()
        self.cache = cache
        self.sources = sources or project.configuration.root
        self.progress = progress

    def scan(self, selection: Selection) -> Scan:
        """Look at the files.

        Raises `IncompleteError` if an engine is missing or fails as a whole, or if a canary stays silent.
        """
        known, unknown = self._known(selection.files)
        self.progress(len(known))
        python = [path for path in selection.python if path in unknown]
        astgrep = [path for path in selection.astgrep if path in unknown]
        new = [*self._python(python, meanwhile=lambda: self._astgrep(astgrep))]
        if self.cache is not None:
            self.cache.put(new, unknown)
        looked_at = {"python": len(python), "astgrep": len(astgrep)}
        heard = {engine: self._canaries(engine) for engine, count in looked_at.items() if count}
        results = sorted([*known, *new])
        return Scan(
            tuple(finding for result in results for finding in result.findings),
            frozenset(result.path for result in results if result.marked),
            looked_at,
            {result.path: result.digest for result in results},
            heard,
        )

    def _known(self, paths: Iterable[str]) -> tuple[list[FileResult], dict[str, str]]:
        """Results from the cache, and the files that must be looked at with their stamps."""
        cache = self.cache
        if cache is None:
            return [], dict.fromkeys(paths, "")
        configuration = self.project.configuration
        found: list[FileResult] = []
        unknown: dict[str, str] = {}
        now = time.time_ns()
        for path in paths:
            stamp = stamp_of(f"{self.sources}/{path}", now)
            digest = cache.digest_by(stamp, path)
            if not digest and len(cache):
                try:
                    digest = digest_of(read(f"{self.sources}/{path}"))
                except OSError:
                    digest = ""
            result = cache.get(path, digest, lambda name, path: is_first_party(name, path, configuration))
            if result is None:
                unknown[path] = stamp
            else:
                cache.confirm(path, stamp)
                found.append(result)
        return found, unknown

    def _python(self, paths: Sequence[str], meanwhile: Callable[[], list[FileResult]]) -> list[FileResult]:
        """Results of the Python files, and of what runs beside them."""
        files = PythonFiles(self.project, self.sources)
        if self.jobs == 1 or len(paths) < _FEW:
            results = meanwhile()
            for chunk in _chunks(paths):
                results += check_chunk(files, chunk)
                self.progress(len(chunk))
            return results
        for scope in ("test", "production"):  # made before the workers start, so that each has it
            files.project.warm(scope)
        try:
            with _pool(self.jobs, files) as pool:
                try:
                    with held_back():
                        tasks = [pool.submit(_work, chunk) for chunk in _chunks(paths)]
                    results = meanwhile()
                    for task in as_completed(tasks):
                        results += task.result()
                        self.progress(len(task.result()))
                except BaseException:  # an interrupt: what has not begun need not be done
                    pool.shutdown(wait=False, cancel_futures=True)
                    raise
        except BrokenProcessPool as error:
            raise IncompleteError(
                "a worker process died (out of memory?), so not every file was looked at: try fewer: -j 1"
            ) from error
        return results

    def _astgrep(self, paths: Sequence[str]) -> list[FileResult]:
        if not paths:
            return []
        configuration = self.project.configuration
        before = {path: _version(f"{self.sources}/{path}") for path in paths}
        found: dict[str, list[Finding]] = {}
        by_levels: dict[Levels, list[str]] = {}
        for path in filter(_is_text, paths):
            by_levels.setdefault(configuration.levels_for(path), []).append(path)
        for levels, part in by_levels.items():
            scanner = Scanner(self.rules, self.sources, levels, configuration.scopes, unsuppressed=True)
            for finding in scanner.check_files(part):
                found.setdefault(finding.path, []).append(finding)
        self.progress(len(paths))
        return [self._of_script(path, tuple(found.get(path, ())), before[path]) for path in paths]

    def _of_script(self, path: str, findings: tuple[Finding, ...], version: _Version) -> FileResult:
        """The result of a file that ast-grep has read by itself; no result if it is not the same any more."""
        file = f"{self.sources}/{path}"
        try:
            source = read(file)
        except OSError:
            source = b""
        if not _is_text(path):  # ast-grep panics, and with it the scan of all other files
            return FileResult(
                path, "", (PythonFiles(self.project).not_analysed(path, "its name is no UTF-8"),)
            )
        if version is None or _version(file) != version:
            if not any(finding.code == NOT_ANALYSED for finding in findings):
                reason = "changed or vanished while it was checked"
                findings = (*findings, PythonFiles(self.project).not_analysed(path, reason))
            return FileResult(path, "", findings)
        return FileResult(path, digest_of(source), findings, (), b"ast-grep-ignore" in source)

    def _canaries(self, engine: str) -> int:
        count, missing = silent(engine, self.rules, self.project.configuration.levels)
        if missing:
            codes = ", ".join(sorted({canary.code for canary in missing}))
            raise IncompleteError(
                f"the {engine} engine does not find what it must find ({codes}):"
                " its installation is broken, so the run proves nothing; reinstall flake8-nomock"
            )
        return count


def _is_text(path: str) -> bool:
    """Whether a path can be written in UTF-8."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


_Version = tuple[int, int, int] | None
"""What tells one content of a file from the next: time, size and inode; None for a file that is not there."""


def _version(file: str) -> _Version:
    try:
        status = os.stat(file)  # noqa: PTH116 - a tenth of the time
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chunks(paths: Sequence[str]) -> list[Sequence[str]]:
    return [paths[at : at + _CHUNK] for at in range(0, len(paths), _CHUNK)]


_worker: PythonFiles | None = None
"""What the processes of a pool work with; forked ones inherit it."""


def _pool(jobs: int, files: PythonFiles) -> ProcessPoolExecutor:
    global _worker
    _worker = files
    forks = "fork" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
    context = multiprocessing.get_context("fork" if forks else "spawn")
    origin = (files.project.configuration, files.root)
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=origin)


def _start(configuration: Configuration, root: Path) -> None:
    """What a worker does first: it must not outlive a run that is killed."""
    global _worker
    threading.Thread(target=_follow_parent, daemon=True).start()
    if _worker is None:
        _worker = PythonFiles(Project(configuration), root)


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(paths: Sequence[str]) -> list[FileResult]:
    assert _worker is not None
    return check_chunk(_worker, paths)
