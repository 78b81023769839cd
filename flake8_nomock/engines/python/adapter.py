"""The Python engine behind the interface of all engines. Imports the engine itself where it is first needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.base import Checker, Engine
from flake8_nomock.engines.python.dependency_files.which_files import reader_of

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Entry, Rule


class Python(Engine):
    """Python sources, and the files that list what a Python project installs."""

    name = "python"
    language = "python"
    in_process = True
    knows_modules = True

    @property
    def version(self) -> str:
        """Return the version of what does the work."""
        return __version__

    def owns(self, path: str) -> bool:
        """Return whether it is a source of the language, or a file that lists what a project installs."""
        return path.endswith(".py") or bool(reader_of(path))

    def may_hold_permits(self, path: str) -> bool:
        """Stubs too: flake8 checks those that it is given."""
        return path.endswith(".pyi") or self.owns(path)

    def decode(self, source: bytes) -> str:
        """Return the text of a source."""
        from flake8_nomock.engines.python.decoding import decode

        return decode(source)

    def may_suppress(self, source: bytes) -> bool:
        """Return whether the mark of a suppression comment is there."""
        return b"noqa" in source.lower()

    def suppressions(self, path: str, text: str, *, blankets: bool = True) -> tuple[Permit, ...]:
        """Return the suppression comments, in the order of the source."""
        from flake8_nomock.engines.python.suppressions import find

        if reader_of(path):
            from flake8_nomock.engines.python.dependency_files.suppressions import find

        return tuple(find(path, text, blankets=blankets))

    def in_context(self, findings: Sequence[Finding], path: str, text: str) -> list[Finding]:
        """Return the findings with what stands around them."""
        from flake8_nomock.engines.python.finding_context import in_context

        return in_context(findings, text)

    def definitions(self, path: str, text: str) -> frozenset[str]:
        """Return the names of all functions and classes."""
        from flake8_nomock.engines.python.definitions import definitions_in

        return definitions_in(text)

    def without_import(self, text: str, finding: Finding) -> str | None:
        """See `Engine.without_import`."""
        from flake8_nomock.engines.python.unused_imports import without_import

        return without_import(text, finding)

    def entries(self, rule: Rule) -> tuple[Entry, ...]:
        """Return the part of a rule for the language."""
        return rule.python

    def checker(
        self, configuration: Configuration, rules: Mapping[str, Rule], sources: Path | None = None
    ) -> Checker:
        """Return the engine under a configuration."""
        from flake8_nomock.engines.python.file_checker import PythonChecker
        from flake8_nomock.engines.python.tree_checker import TreeChecker

        return PythonChecker(TreeChecker(configuration, sources), sources)
