"""TypeScript and JavaScript files through ast-grep: one result per file, and none for what it cannot have seen."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path

from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.pipeline.project import Project
from flake8_nomock.pipeline.python_files import FileResult, PythonFiles, digest_of, read


class ScriptFiles:
    """Checks files of one project; `root` is the folder that they are read from."""

    def __init__(self, project: Project, rules: Collection[Rule], root: Path) -> None:
        self.project = project
        self.rules = rules
        self.root = root

    def check(self, paths: Sequence[str]) -> list[FileResult]:
        """Findings of files (relative to the root), no suppression honoured.

        Raises `EngineError` if ast-grep is missing or fails as a whole.
        """
        configuration = self.project.configuration
        before = {path: _version(f"{self.root}/{path}") for path in paths}
        found: dict[str, list[Finding]] = {}
        by_levels: dict[Levels, list[str]] = {}
        for path in filter(_is_text, paths):
            by_levels.setdefault(configuration.levels_for(path), []).append(path)
        for levels, part in by_levels.items():
            scanner = Scanner(self.rules, self.root, levels, configuration.file_kinds, unsuppressed=True)
            for finding in scanner.check_files(part):
                found.setdefault(finding.path, []).append(finding)
        return [self._result(path, tuple(found.get(path, ())), before[path]) for path in paths]

    def _result(self, path: str, findings: tuple[Finding, ...], version: _Version) -> FileResult:
        """The result of a file that ast-grep has read by itself; no result if it is not the same any more."""
        file = f"{self.root}/{path}"
        try:
            source = read(file)
        except OSError:
            source = b""
        if not _is_text(path):  # ast-grep panics, and with it the scan of all other files
            return FileResult(path, "", (self._not_analysed(path, "its name is no UTF-8"),))
        if version is None or _version(file) != version:
            if not any(finding.code == NOT_ANALYSED for finding in findings):
                reason = "changed or vanished while it was checked"
                findings = (*findings, self._not_analysed(path, reason))
            return FileResult(path, "", findings)
        return FileResult(path, digest_of(source), findings, (), b"ast-grep-ignore" in source)

    def _not_analysed(self, path: str, reason: str) -> Finding:
        return PythonFiles(self.project).not_analysed(path, reason)


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
