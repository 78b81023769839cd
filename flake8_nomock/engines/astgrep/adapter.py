"""The ast-grep engine behind the interface of all engines. Imports the engine itself where it is first needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.core.versions import version
from flake8_nomock.engines.base import Checker, Engine

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Entry, Rule


class AstGrep(Engine):
    """TypeScript and JavaScript sources, their single-file components, package.json and its kin."""

    name = "astgrep"
    language = "typescript"
    in_process = False
    knows_modules = False

    @property
    def version(self) -> str:
        """Return the version of what does the work."""
        return version("ast-grep-cli")

    def owns(self, path: str) -> bool:
        """Return whether the suffix is one of the language."""
        return bool(grammar_of(path))

    def decode(self, source: bytes) -> str:
        """Return the text of a source."""
        return source.decode("utf-8-sig")

    def may_suppress(self, source: bytes) -> bool:
        """Return whether the mark of a suppression comment is there."""
        return b"ast-grep-ignore" in source

    def suppressions(self, path: str, text: str, *, blankets: bool = True) -> tuple[Permit, ...]:
        """Return the suppression comments, in the order of the source."""
        from flake8_nomock.engines.astgrep.suppression_comments import find

        return tuple(find(path, text))

    def in_context(self, findings: Sequence[Finding], path: str, text: str) -> list[Finding]:
        """Return the findings with what is around them."""
        from flake8_nomock.engines.astgrep.finding_context import context_in

        around = context_in(text, path)
        return [around.complete(finding) for finding in findings]

    def definitions(self, path: str, text: str) -> frozenset[str]:
        """Return the names of all functions, classes and what else a finding can stand in."""
        from flake8_nomock.engines.astgrep.finding_context import context_in

        return context_in(text, path).definitions()

    def without_import(self, text: str, finding: Finding) -> str | None:
        """See `Engine.without_import`."""
        from flake8_nomock.engines.astgrep.unused_imports import without_import

        return without_import(text, finding)

    def entries(self, rule: Rule) -> tuple[Entry, ...]:
        """Return the part of a rule for the language."""
        return rule.typescript

    def checker(
        self, configuration: Configuration, rules: Mapping[str, Rule], sources: Path | None = None
    ) -> Checker:
        """Return the engine under a configuration."""
        from flake8_nomock.engines.astgrep.file_checker import AstGrepChecker

        return AstGrepChecker(configuration, rules, sources)
