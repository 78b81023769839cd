"""TypeScript and JavaScript files through ast-grep: one result per file, and none for what it cannot have seen."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.allowances import allowed_in
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import LFS_POINTER, is_lfs_pointer, read_bytes
from flake8_nomock.core.finding import NOT_ANALYSED, Finding, one_per_line
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.suppressions import MARK
from flake8_nomock.engines.base import Checker, FileResult, Progress, uncounted

if TYPE_CHECKING:
    from flake8_nomock.engines.astgrep.across.cross_checker import CrossChecker


class AstGrepChecker(Checker):
    """Checks files of one project; `sources` is the folder that they are read from (default: the project's)."""

    def __init__(
        self, configuration: Configuration, rules: Mapping[str, Rule], sources: Path | None = None
    ) -> None:
        self.configuration = configuration
        self.rules = rules
        self.sources = sources or configuration.root
        self._rules_under: dict[Levels, ScriptRules] = {}
        self._found: dict[str, list[Finding]] = {}
        """What the last scan found in each file."""

    def moved_to(self, configuration: Configuration) -> AstGrepChecker:
        """See `Checker.moved_to`."""
        return AstGrepChecker(configuration, self.rules)

    def check_source(self, source: bytes, path: str) -> FileResult:
        """See `Checker.check_source`."""
        try:
            text = source.decode("utf-8")
        except UnicodeDecodeError:
            findings = [self._not_analysed(path, "not UTF-8")]
        else:
            if is_lfs_pointer(source):
                return self._result(path, source, (self._not_analysed(path, LFS_POINTER),))
            findings = self._in_source(path, text)
        return self._result(path, source, tuple(findings))

    def _in_source(self, path: str, text: str) -> list[Finding]:
        """Return what a single source holds, whatever other files have."""
        from flake8_nomock.engines.astgrep.source_checker import ScriptChecker

        return ScriptChecker(self._rules_for(path), unsuppressed=True).check_source(text, path)

    def _rules_for(self, path: str) -> ScriptRules:
        """Return the rules under the levels that hold for a file."""
        return self._rules_with(self.configuration.levels_for(path))

    def _rules_with(self, levels: Levels) -> ScriptRules:
        if levels not in self._rules_under:
            self._rules_under[levels] = ScriptRules(
                self.rules.values(), levels, self.configuration.file_kinds, self._allowed_in
            )
        return self._rules_under[levels]

    @cached_property
    def _across(self) -> CrossChecker:
        from flake8_nomock.engines.astgrep.across.cross_checker import CrossChecker

        folders = list(dict.fromkeys((str(self.sources), str(self.configuration.root))))
        return CrossChecker(self.configuration, folders, self._in_file, self._in_source)

    def _in_file(self, path: str) -> list[Finding]:
        """Return what a script of the project holds: as the last scan found it, or looked at now."""
        if path not in self._found:
            for folder in (self.sources, self.configuration.root):
                with suppress(OSError, UnicodeDecodeError):
                    self._found[path] = self._in_source(path, read_bytes(f"{folder}/{path}").decode("utf-8"))
                    break
        return self._found.get(path, [])

    def answer(self, path: str, question: str) -> str:
        """See `Checker.answer`."""
        return self._across.answer(path, question)

    def forget(self) -> None:
        """See `Checker.forget`."""
        self._found.clear()
        self.__dict__.pop("_across", None)

    def check_files(self, paths: Sequence[str], progress: Progress = uncounted) -> list[FileResult]:
        """See `Checker.check_files`. Raises `EngineError` if ast-grep is missing or fails as a whole."""
        if not paths:
            return []
        before = {path: _version(f"{self.sources}/{path}") for path in paths}
        found: dict[str, list[Finding]] = {}
        by_levels: dict[Levels, list[str]] = {}
        for path in filter(_is_text, paths):
            by_levels.setdefault(self.configuration.levels_for(path), []).append(path)
        for levels, part in by_levels.items():
            scanner = Scanner(self._rules_with(levels), self.sources, unsuppressed=True)
            for finding in scanner.check_files(part, progress):
                found.setdefault(finding.path, []).append(finding)
        progress(len(paths) - sum(map(len, by_levels.values())))  # those without a name in UTF-8
        self._found = {path: found.get(path, []) for path in paths}
        return [self._read_by_astgrep(path, tuple(found.get(path, ())), before[path]) for path in paths]

    def skip_reason(self, source: bytes, path: str) -> str:
        """See `Checker.skip_reason`."""
        rules, kind = self._rules_for(path), self.configuration.file_kinds.kind_of(path)
        if rules.prefilter(kind).possible(source.decode("utf-8-sig", "replace")):
            return ""
        return f"no word in it that any rule of profile {rules.levels.profile} for {kind} code looks for"

    def _read_by_astgrep(self, path: str, findings: tuple[Finding, ...], version: _Version) -> FileResult:
        """Return the result of a file that ast-grep has read by itself; NMK900 if it is not the same any more."""
        file = f"{self.sources}/{path}"
        try:
            source = read_bytes(file)
        except OSError:
            source = b""
        if not _is_text(path):  # ast-grep panics, and with it the scan of all other files
            return FileResult(path, "", (self._not_analysed(path, "its name is no UTF-8"),))
        if version is None or _version(file) != version:
            if not any(finding.code == NOT_ANALYSED for finding in findings):
                reason = "changed or vanished while it was checked"
                findings = (*findings, self._not_analysed(path, reason))
            return FileResult(path, "", findings)
        return self._result(path, source, findings)

    def _result(self, path: str, source: bytes, findings: tuple[Finding, ...]) -> FileResult:
        answers: tuple[tuple[str, str], ...] = ()
        if b'"./' in source or b"'./" in source or b'"../' in source or b"'../" in source:
            text = source.decode("utf-8-sig", "replace")
            across = self._across.findings(path, text, self._rules_for(path).grader)
            findings = tuple(one_per_line([*findings, *across])) if across else findings
            answers = self._across.answers(path, text)
        return FileResult(
            path=path,
            digest=content_digest(source),
            findings=findings,
            may_suppress=MARK.encode() in source,
            answers=answers,
        )

    def _allowed_in(self, path: str) -> Callable[[Finding], bool] | None:
        return allowed_in(path, self.configuration) if self.configuration.allow else None

    def _not_analysed(self, path: str, reason: str) -> Finding:
        return self._rules_for(path).grader.not_analysed(path, reason)


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
