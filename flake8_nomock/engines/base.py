"""What an engine is: everything that depends on the language of a file, behind one interface.

`Engine` answers questions about a language and needs no configuration; its `checker` finds what is wrong in files under
one configuration. `registry.ENGINES` are those of this program; nothing else may ask for the suffix of a path.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Entry, Rule


Progress = Callable[[int], None]
"""What is told how many more files are done."""


def uncounted(files: int) -> None:
    """Count nothing."""


class FileResult(NamedTuple):
    """What an engine says of one file."""

    path: str
    digest: str
    """`content_digest` of the bytes that were checked; empty where none could be read."""
    findings: tuple[Finding, ...]
    """In the order of the source, no suppression honoured."""
    first_party: tuple[tuple[str, bool], ...] = ()
    """The top-level modules that the result depends on, with the answer whether they are the project's own."""
    may_suppress: bool = False
    """Whether the source holds the word that every suppression comment of the language needs."""
    answers: tuple[tuple[str, str], ...] = ()
    """The modules of the project that the result depends on, with what `Checker.answer` said of each."""


class Checker(ABC):
    """An engine under one configuration; keep it, because its first check takes longest."""

    @abstractmethod
    def check_source(self, source: bytes, path: str) -> FileResult:
        """Return the result for a content; `path` is relative to the project, with forward slashes. Never raises.

        What cannot be decoded or parsed is a finding of NMK900.
        """

    @abstractmethod
    def check_files(self, paths: Sequence[str], progress: Progress = uncounted) -> list[FileResult]:
        """Return the results of files, in any order; `paths` are relative to the folder that files are read from.

        `progress` is told, again and again, how many more files are done: all of them in the end. Raises
        `IncompleteError` if the engine is missing or fails as a whole.
        """

    def answer(self, path: str, question: str) -> str:
        """Return what a file gets from another one, as a text that differs where the content does.

        `path` is the file that asks; `question` one of the questions in `FileResult.answers`.
        """
        return ""

    def forget(self) -> None:  # noqa: B027 - most engines read one file at a time
        """Look at the disk again: other files may have changed since the last check."""

    def warm_up(self) -> None:  # noqa: B027 - most engines have nothing to prepare
        """Make whatever the first check would make, before worker processes inherit it."""

    @abstractmethod
    def moved_to(self, configuration: Configuration) -> Checker:
        """Return a checker of other files under the same rules, which shares what this one has compiled.

        The rule files and the codes of `configuration` must be those of this checker's.
        """

    @abstractmethod
    def skip_reason(self, source: bytes, path: str) -> str:
        """Why a source is not parsed, as a phrase; empty if it is."""


class Engine(ABC):
    """One engine: the language of its files."""

    name: ClassVar[str]
    """As findings and receipts name it."""
    language: ClassVar[str]
    """The part of the catalogue that it implements: `python` or `typescript`."""
    in_process: ClassVar[bool]
    """Whether it checks sources in this process: worker processes help, and nothing needs to be on disk.

    Another engine reads files by itself, with processes or threads of its own.
    """

    knows_modules: ClassVar[bool]
    """Whether findings depend on which modules are the project's own."""

    @property
    @abstractmethod
    def version(self) -> str:
        """The version of what does the work. Raises `ImportError` if it is not installed."""

    @abstractmethod
    def owns(self, path: str) -> bool:
        """Whether the engine checks files of this name."""

    def may_hold_permits(self, path: str) -> bool:
        """Whether suppression comments of the engine count in a file of this name."""
        return self.owns(path)

    @abstractmethod
    def decode(self, source: bytes) -> str:
        """Return the text of a source; raises `UnicodeDecodeError` or `SyntaxError` (an unknown encoding)."""

    @abstractmethod
    def may_suppress(self, source: bytes) -> bool:
        """Whether a source holds the word that every suppression comment of the language needs."""

    @abstractmethod
    def suppressions(self, path: str, text: str, *, blankets: bool = True) -> tuple[Permit, ...]:
        """Return the suppression comments in a source, in its order.

        Without `blankets`, those that name no rule may be left out.
        """

    @abstractmethod
    def in_context(self, findings: Sequence[Finding], path: str, text: str) -> list[Finding]:
        """Return the findings of one file with their enclosing definitions and targets, as the engine fills them.

        For findings of other tools, which know only a place.
        """

    @abstractmethod
    def definitions(self, path: str, text: str) -> frozenset[str]:
        """Return the qualified names of all functions and classes in a source, as `Finding.definition` has them.

        There are none in what cannot be parsed.
        """

    @abstractmethod
    def without_import(self, text: str, finding: Finding) -> str | None:
        """Return a source without the import of a double that a finding stands for; None if something uses it."""

    @abstractmethod
    def entries(self, rule: Rule) -> tuple[Entry, ...]:
        """Return what a rule of the catalogue says for the language."""

    @abstractmethod
    def checker(
        self, configuration: Configuration, rules: Mapping[str, Rule], sources: Path | None = None
    ) -> Checker:
        """Return the engine under a configuration.

        `rules` are those in force, by code. `sources` is the folder that files are read from, by default the project's.
        Whoever asks has checked the codes that the configuration names (`config.catalogue_in_force`).
        """
