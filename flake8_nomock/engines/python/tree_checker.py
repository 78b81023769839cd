"""Parsed Python modules under one configuration: the catalogue, one index per file kind, and what is first-party.

flake8 imports this at every start, so it imports nothing that only files on disk need.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from flake8_nomock.catalogue.compiled import load
from flake8_nomock.config.allowances import allowed_in
from flake8_nomock.config.catalogue_in_force import catalogue_for
from flake8_nomock.config.find import refuse_nested
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.foreign_code import kind_on_disk
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.config.relative import relative_to_root
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import Finding, one_per_line
from flake8_nomock.engines.python.across.project_modules import ProjectModules
from flake8_nomock.engines.python.decoding import parse
from flake8_nomock.engines.python.engine import check
from flake8_nomock.engines.python.prefilter import filter_of
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.source_file import SourceFile
from flake8_nomock.engines.python.source_text import SourceText

_INDEXES: dict[tuple[str, Levels], SignalIndex] = {}
"""Of the catalogue that ships, by file kind and levels: the same for every project of this process."""


class TreeChecker:
    """Checks syntax trees as the configuration says.

    Raises `ConfigurationError` if the configuration names codes that the catalogue does not have, or
    rule files that cannot be used.
    """

    def __init__(self, configuration: Configuration, sources: Path | None = None) -> None:
        self.configuration = configuration
        self.catalogue = catalogue_for(configuration)
        self._indexes = _INDEXES if self.catalogue is load() else {}
        self.modules = ProjectModules(configuration, self._index_of, sources)
        """The other files that a file imports from."""

    def moved_to(self, configuration: Configuration) -> TreeChecker:
        """Return a checker for other files under the same catalogue, which shares what this one has made of it."""
        other = TreeChecker.__new__(TreeChecker)
        other.configuration = configuration
        other.catalogue = self.catalogue
        other._indexes = self._indexes
        other.modules = ProjectModules(configuration, other._index_of)
        return other

    def _index_of(self, path: str) -> SignalIndex:
        """Return the catalogue for a file."""
        configuration = self.configuration
        return self.index(configuration.file_kinds.kind_of(path), configuration.levels_for(path))

    def index(self, scope: str, levels: Levels) -> SignalIndex:
        """Return the catalogue for files of this kind under these levels."""
        index = self._indexes.get((scope, levels))
        if index is None:
            index = self._indexes[scope, levels] = SignalIndex(self.catalogue, levels, scope)
        return index

    def check_tree(self, tree: ast.Module, filename: str, lines: Sequence[str]) -> list[Finding]:
        """Return findings in a module that is parsed already, at most one per code and line.

        `lines` are those of the decoded source, with or without ends. The prefilter says what is looked for, the file
        system which modules are the project's own.
        """
        path = relative_to_root(filename, self.configuration.root)
        index = self._index_on_disk(path)
        if index is None:
            return []
        text = ("" if lines and lines[0].endswith(("\n", "\r")) else "\n").join(lines)
        links = self.modules.links(path, text.encode("utf-8", "replace"))
        kinds = filter_of(index).possible_kinds(path, SourceText(text))
        file = SourceFile(
            path, tree, lines, lambda root: is_first_party(root, path, self.configuration), links=links
        )
        return self.allowed(check(file, index, kinds), path)

    def check(self, file: SourceFile, kinds: Collection[str]) -> list[Finding]:
        """Return findings of these kinds of signals in a parsed module, at most one per code and line."""
        index = self._index_on_disk(file.path)
        return self.allowed(check(file, index, kinds), file.path) if index is not None else []

    def _index_on_disk(self, path: str) -> SignalIndex | None:
        """Return the catalogue for a file; None if it is ignored, or code of others by what lies on the disk."""
        refuse_nested(self.configuration, path)
        kind = kind_on_disk(path, self.configuration)
        return self.index(kind, self.configuration.levels_for(path)) if kind != "ignored" else None

    def allowed(self, found: Iterable[Finding], path: str) -> list[Finding]:
        """Return findings of one file without those that the configuration allows, at most one per code and line."""
        is_allowed = allowed_in(path, self.configuration) if self.configuration.allow else None
        return one_per_line(f for f in found if is_allowed is None or not is_allowed(f))

    def check_text(self, source: bytes | str, filename: str) -> list[Finding]:
        """Return findings in a source text.

        Bytes are decoded as Python does it (BOM, PEP 263). Raises `SyntaxError` for what is no Python,
        `UnicodeDecodeError` for what cannot be decoded; `ValueError` for null bytes.
        """
        tree, text = parse(source, filename)
        return self.check_tree(tree, filename, split_lines(text))
