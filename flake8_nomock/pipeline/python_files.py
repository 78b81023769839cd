"""Python files through the Python engine: one result per file, whatever the file is like. Never raises."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.core.finding import NOT_ANALYSED, Finding, one_per_line
from flake8_nomock.core.gc_paused import not_collected
from flake8_nomock.core.hashing import digest
from flake8_nomock.engines.python.context_hash import anchored
from flake8_nomock.engines.python.skim import skim
from flake8_nomock.pipeline.project import Project, decode, split_lines


class FileResult(NamedTuple):
    """What is known of one file."""

    path: str
    digest: str
    """Of the bytes that were looked at; empty where none could be read."""
    findings: tuple[Finding, ...]
    asked: tuple[tuple[str, bool], ...] = ()
    """Which top-level modules it was asked for whether they are the project's own, with the answers."""
    marked: bool = False
    """Whether it holds a word that may suppress findings."""


class PythonFiles:
    """Checks files of one project; `root` is the folder that they are read from (default: the project's)."""

    def __init__(self, project: Project, root: Path | None = None) -> None:
        self.project = project
        self.root = root or project.configuration.root

    def check(self, path: str) -> FileResult:
        """Findings of a file (relative to the project's root); what cannot be analysed is a finding of NMK900."""
        try:
            source = read(f"{self.root}/{path}")
        except OSError as error:
            return FileResult(path, "", (self.not_analysed(path, _unreadable(error)),))
        return self.check_bytes(path, source)

    def check_bytes(self, path: str, source: bytes) -> FileResult:
        """The same for content at hand."""
        asked: dict[str, bool] = {}

        def is_own(name: str) -> bool:
            answer = asked[name] = is_first_party(name, path, self.project.configuration)
            return answer

        try:
            findings = self._findings(path, source, is_own)
        except SyntaxError as error:
            findings = [self.not_analysed(path, "syntax error", error.lineno or 1, error.offset or 1)]
        except UnicodeDecodeError:
            findings = [self.not_analysed(path, "cannot be decoded")]
        except RecursionError:
            findings = [self.not_analysed(path, "nested too deeply")]
        except ValueError as error:  # null bytes
            findings = [self.not_analysed(path, str(error))]
        except Exception as error:  # an engine that fails must not pass for a clean file
            reason = f"the engine failed with {type(error).__name__}: {error}"
            findings = [self.not_analysed(path, " ".join(reason.split())[:200])]
        return FileResult(
            path, digest_of(source), tuple(findings), tuple(sorted(asked.items())), b"noqa" in source.lower()
        )

    def _findings(self, path: str, source: bytes, is_own: Callable[[str], bool]) -> list[Finding]:
        project = self.project
        scope = project.configuration.file_kinds.kind_of(path)
        index = project.index(scope, project.configuration.levels_for(path))
        if scope == "ignored":
            return []
        skimmed = skim(source, path, index, is_own)
        if skimmed.silent:
            return []
        lines = split_lines(decode(source))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the checked code, not ours to repeat
            if skimmed.opened:
                from flake8_nomock.engines.python.reading import (
                    read as read_part,  # a run with nothing new needs none
                )

                tree, facts = read_part(source, path, skimmed.opened, index)
            else:
                tree, facts = ast.parse(source, path), None
        file = f"{project.configuration.root}/{path}"
        every = project.check_tree(tree, file, lines, is_own, every=True, facts=facts)
        return one_per_line(anchored(tree, lines, every))

    def not_analysed(self, path: str, reason: str, line: int = 1, column: int = 1) -> Finding:
        """A file that could not be looked at, as a finding."""
        message = self.project.catalogue.rules[NOT_ANALYSED].message.replace("{symbol}", reason)
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
            anchor=digest(reason),
        )


def check_chunk(files: PythonFiles, paths: Iterable[str]) -> list[FileResult]:
    """Results of some files."""
    with not_collected():
        return [files.check(path) for path in paths]


def read(file: str) -> bytes:
    """The bytes of a file; raises `OSError`."""
    with open(file, "rb", buffering=0) as stream:  # noqa: PTH123 - a tenth of the time
        return stream.readall()


def digest_of(source: bytes) -> str:
    """Hash of a content: 32 hexadecimal digits of BLAKE2b."""
    return blake2b(source, digest_size=16).hexdigest()


def _unreadable(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return f"cannot be read, {error.strerror or error}"
