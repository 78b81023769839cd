"""Python files: one result per file, whatever the file is like. Never raises."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import LFS_POINTER, is_lfs_pointer, read_bytes, split_lines
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.core.gc_paused import not_collected
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.engines.base import Checker, FileResult, Progress, uncounted
from flake8_nomock.engines.python.decoding import parse
from flake8_nomock.engines.python.dependency_files import check as dependency_files
from flake8_nomock.engines.python.dependency_files.which_files import reader_of
from flake8_nomock.engines.python.prefilter import filter_of
from flake8_nomock.engines.python.source_file import SourceFile
from flake8_nomock.engines.python.source_text import SourceText
from flake8_nomock.engines.python.syntax import refuse_broken
from flake8_nomock.engines.python.tree_checker import TreeChecker

_WARMING = ("tests/test_warming.py", "src/warming.py")
_SAMPLE = b"""
import os, sys, unittest.mock

def neutral(first, second):
    self.third = first.fourth
    return second

def mocking(monkeypatch):
    monkeypatch.setattr(os, "environ", {"TEST_MODE": "test"})
    neutral.fourth = mocking
"""
"""What needs every table and most regular expressions of the engine."""
_NO_DOUBLE = "no name in it of a distribution or plugin that a rule knows"


class PythonChecker(Checker):
    """Checks files of one project; `sources` is the folder that they are read from (default: the project's)."""

    def __init__(self, trees: TreeChecker, sources: Path | None = None) -> None:
        self.trees = trees
        self.sources = sources or trees.configuration.root

    def moved_to(self, configuration: Configuration) -> PythonChecker:
        """See `Checker.moved_to`."""
        return PythonChecker(self.trees.moved_to(configuration))

    def warm_up(self) -> None:
        """See `Checker.warm_up`."""
        for path in _WARMING:
            self.check_source(_SAMPLE, path)

    def check_files(self, paths: Sequence[str], progress: Progress = uncounted) -> list[FileResult]:
        """See `Checker.check_files`."""
        with not_collected():
            results = [self._check_file(path) for path in paths]
        progress(len(paths))
        return results

    def _check_file(self, path: str) -> FileResult:
        try:
            source = read_bytes(f"{self.sources}/{path}")
        except OSError as error:
            return FileResult(path, "", (self._not_analysed(path, _unreadable(error)),))
        return self.check_source(source, path)

    def answer(self, path: str, question: str) -> str:
        """See `Checker.answer`."""
        return self.trees.modules.answers.answer(path, question)

    def forget(self) -> None:
        """See `Checker.forget`."""
        self.trees.modules.forget()

    def check_source(self, source: bytes, path: str) -> FileResult:
        """See `Checker.check_source`."""
        answers: dict[str, bool] = {}

        def is_own(name: str) -> bool:
            answer = answers[name] = is_first_party(name, path, self.trees.configuration)
            return answer

        try:
            findings = self._findings(path, source, is_own)
        except SyntaxError as error:
            findings = [self._not_parsed(path, error)]
        except UnicodeDecodeError:
            findings = [self._not_analysed(path, "cannot be decoded")]
        except RecursionError:
            findings = [self._not_analysed(path, "nested too deeply")]
        except ValueError as error:  # null bytes, or a pointer to the real content
            findings = [self._not_analysed(path, str(error))]
        except Exception as error:  # an engine that fails must not pass for a clean file
            reason = f"the engine failed with {type(error).__name__}: {error}"
            findings = [self._not_analysed(path, " ".join(reason.split())[:200])]
        return FileResult(
            path=path,
            digest=content_digest(source),
            findings=tuple(findings),
            first_party=tuple(sorted(answers.items())),
            may_suppress=b"noqa" in source.lower(),
            answers=() if reader_of(path) else self.trees.modules.answers.of(path, source),
        )

    def skip_reason(self, source: bytes, path: str) -> str:
        """See `Checker.skip_reason`."""
        configuration = self.trees.configuration
        scope, levels = configuration.file_kinds.kind_of(path), configuration.levels_for(path)
        index = self.trees.index(scope, levels)
        if reader_of(path):
            text, of_tests = dependency_files.decode(source), self.trees.index("test", levels)
            return "" if dependency_files.may_name_double(text, index, of_tests) else _NO_DOUBLE
        if not filter_of(index).possible_kinds(path, SourceText.of_bytes(source)):
            return f"no word in it that any rule of profile {levels.profile} for {scope} code looks for"
        return ""

    def _findings(self, path: str, source: bytes, is_own: Callable[[str], bool]) -> list[Finding]:
        trees = self.trees
        scope = trees.configuration.file_kinds.kind_of(path)
        levels = trees.configuration.levels_for(path)
        index = trees.index(scope, levels)
        if scope == "ignored":
            return []
        if is_lfs_pointer(source):
            raise ValueError(LFS_POINTER)
        if reader_of(path):
            found = dependency_files.check(source, path, index, trees.index("test", levels))
            return trees.allowed(found, path)
        kinds = filter_of(index).possible_kinds(path, SourceText.of_bytes(source))
        links = trees.modules.links(path, source)
        if not kinds and not links.found:
            refuse_broken(source, path)
            return []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the checked code, not ours to repeat
            tree, text = parse(source, path)
        return trees.check(SourceFile(path, tree, split_lines(text), is_own, links=links), kinds)

    def _not_parsed(self, path: str, error: SyntaxError) -> Finding:
        """Return a file with a syntax error; the message names this Python, since an older one knows less syntax."""
        reason = "syntax error"
        finding = self._not_analysed(path, reason, error.lineno or 1, error.offset or 1)
        version = "Python " + ".".join(map(str, sys.version_info[:2]))
        return finding._replace(message=finding.message.replace(reason, f"{reason} with {version}"))

    def _not_analysed(self, path: str, reason: str, line: int = 1, column: int = 1) -> Finding:
        """Return a file that could not be checked, as a finding."""
        message = self.trees.catalogue.rules[NOT_ANALYSED].message.replace("{symbol}", reason)
        return Finding(
            code=NOT_ANALYSED,
            path=path,
            line=line,
            column=max(column, 1),
            end_line=line,
            end_column=max(column, 1),
            message=message,
            symbol=reason,
            severity="error",
            entry="not-analysed",
            definition="",
            engine="python",
        )


def _unreadable(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return f"cannot be read, {error.strerror or error}"
