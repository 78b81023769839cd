"""One scan: both engines over the selected files, what is known from the cache left out, and the canaries."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.cache import Cache
from flake8_nomock.pipeline.discover import Selection
from flake8_nomock.pipeline.file_stamps import stamp_of
from flake8_nomock.pipeline.project import Project
from flake8_nomock.pipeline.python_files import FileResult, PythonFiles, check_chunk, digest_of, read

if TYPE_CHECKING:
    from flake8_nomock.catalogue.loader import Rule

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
        rules: Collection[Rule],
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
        known, unknown = self._known(selection)
        self.progress(len(known))
        python = [path for path in selection.python if path in unknown]
        astgrep = [path for path in selection.astgrep if path in unknown]
        new = [*self._python(python, meanwhile=lambda: self._scripts(astgrep))]
        if self.cache is not None:
            self.cache.put(new, unknown)
        looked_at = {"python": len(python), "astgrep": len(astgrep)}
        selected = {"python": selection.python, "astgrep": selection.astgrep}
        # also where the cache knows every file: it says nothing about the engines of this machine
        heard = {engine: self._canaries(engine) for engine, paths in selected.items() if paths}
        results = sorted([*known, *new])
        return Scan(
            tuple(finding for result in results for finding in result.findings),
            frozenset(result.path for result in results if result.marked),
            looked_at,
            {result.path: result.digest for result in results},
            heard,
        )

    def _known(self, selection: Selection) -> tuple[list[FileResult], dict[str, str]]:
        """Results from the cache, and the files that must be looked at with their stamps."""
        cache, folder, stamps = self.cache, str(self.sources), selection.stamps
        if cache is None:
            return [], dict.fromkeys(selection.files, "")
        is_own = _remembering(self.project.configuration)
        found: list[FileResult] = []
        unknown: dict[str, str] = {}
        now = time.time_ns()
        for path in selection.files:
            stamp = stamps[path] if path in stamps else stamp_of(f"{folder}/{path}", now)
            digest = cache.digest_by(stamp, path)
            if not digest and len(cache):
                try:
                    digest = digest_of(read(f"{folder}/{path}"))
                except OSError:
                    digest = ""
            result = cache.get(path, digest, is_own)
            if result is None:
                unknown[path] = stamp
            else:
                cache.confirm(path, stamp)
                found.append(result)
        return found, unknown

    def _python(self, paths: Sequence[str], meanwhile: Callable[[], list[FileResult]]) -> list[FileResult]:
        """Results of the Python files, and of what runs beside them."""
        files, chunks = PythonFiles(self.project, self.sources), _chunks(paths)
        if self.jobs > 1 and len(paths) >= _FEW:
            from flake8_nomock.pipeline import workers

            return workers.check(files, chunks, self.jobs, meanwhile, self.progress)
        results = meanwhile()
        for chunk in chunks:
            results += check_chunk(files, chunk)
            self.progress(len(chunk))
        return results

    def _scripts(self, paths: Sequence[str]) -> list[FileResult]:
        if not paths:
            return []
        from flake8_nomock.pipeline.script_files import ScriptFiles

        results = ScriptFiles(self.project, self.rules, self.sources).check(paths)
        self.progress(len(paths))
        return results

    def _canaries(self, engine: str) -> int:
        from flake8_nomock.pipeline.canary import silent

        count, missing = silent(engine, self.rules, self.project.configuration.levels)
        if missing:
            codes = ", ".join(sorted({canary.code for canary in missing}))
            raise IncompleteError(
                f"the {engine} engine does not find what it must find ({codes}):"
                " its installation is broken, so the run proves nothing; reinstall flake8-nomock"
            )
        return count


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
    return [paths[at : at + _CHUNK] for at in range(0, len(paths), _CHUNK)]
