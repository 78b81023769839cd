"""One project under one configuration: the catalogue, the indexes per scope, and what is first-party."""

from __future__ import annotations

import ast
import tokenize
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from flake8_nomock.catalogue.compiled import Catalogue, compile_rules, load
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.globs import matches
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.python.engine import check
from flake8_nomock.engines.python.semantic.events import Facts
from flake8_nomock.engines.python.signal_index import Index


class Project:
    """Checks sources as the configuration says.

    Raises `ConfigurationError` if the configuration names codes that the catalogue does not have, or
    rule files that cannot be used.
    """

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.catalogue = _catalogue(configuration)
        self._indexes: dict[tuple[str, Levels], Index] = {}
        for code, place in _codes(configuration):
            if code not in self.catalogue.rules:
                raise ConfigurationError(
                    f"{configuration.source}: at `{place}`: no such rule; `nomock rule` lists them all"
                )

    def index(self, scope: str, levels: Levels) -> Index:
        """The catalogue for files of this scope under these levels."""
        index = self._indexes.get((scope, levels))
        if index is None:
            index = self._indexes[scope, levels] = Index(self.catalogue, levels, scope)
        return index

    def relative(self, filename: str) -> str:
        """The path that scopes and globs are asked about: relative to the project, forward slashes."""
        path = Path(filename)
        try:
            return path.absolute().relative_to(self.configuration.root).as_posix()
        except ValueError:
            pass
        try:
            return path.resolve().relative_to(self.configuration.root.resolve()).as_posix()
        except ValueError:
            return path.as_posix().lstrip("/")

    def check_tree(
        self,
        tree: ast.Module,
        filename: str,
        lines: Sequence[str],
        is_own: Callable[[str], bool] | None = None,
        every: bool = False,
        facts: Facts | None = None,
    ) -> list[Finding]:
        """Findings in a module that is parsed already; `lines` are those of the decoded source.

        `is_own` says whether a top-level module is the project's own; by default the file system does.
        `every` asks for all findings, not one per code and line.
        `facts` are those of the tree, if they were gathered already.
        """
        path = self.relative(filename)
        scope = self.configuration.file_kinds.kind_of(path)
        if scope == "ignored":
            return []
        allowed = [name for glob, names in self.configuration.allow if matches(path, glob) for name in names]
        return check(
            tree,
            path,
            lines,
            self.index(scope, self.configuration.levels_for(path)),
            is_first_party=is_own or (lambda root: is_first_party(root, path, self.configuration)),
            allowed=allowed,
            every=every,
            facts=facts,
        )

    def check_source(self, source: bytes | str, filename: str) -> list[Finding]:
        """Findings in a source text.

        Bytes are decoded as Python does it (BOM, PEP 263). Raises `SyntaxError` for what is no Python,
        `UnicodeDecodeError` for what cannot be decoded; `ValueError` for null bytes.
        """
        text = source if isinstance(source, str) else decode(source)
        tree = ast.parse(source, filename)
        return self.check_tree(tree, filename, split_lines(text))


def decode(source: bytes) -> str:
    """Text of a Python source, without its byte order mark."""
    encoding, _ = tokenize.detect_encoding(BytesIO(source).readline)
    return source.decode(encoding)


def split_lines(text: str) -> list[str]:
    """Lines as Python counts them: ended by LF, CRLF or CR, and by nothing else."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _codes(configuration: Configuration) -> Iterator[tuple[str, str]]:
    """The rules that a configuration names, with the key at which it does."""
    yield from ((code, f"levels.{code}") for code, _ in configuration.levels.overrides)
    for number, part in enumerate(configuration.paths, 1):
        yield from ((code, f"paths.{number}.levels.{code}") for code, _ in part.overrides)
    for number, budget in enumerate(configuration.budgets, 1):
        yield budget.rule, f"budgets.{number}.rule"


def _catalogue(configuration: Configuration) -> Catalogue:
    catalogue = load()
    if not configuration.extra_rules:
        return catalogue
    from flake8_nomock.catalogue.loader import load_rules

    extra = compile_rules(load_rules(configuration.extra_rules))
    taken = sorted(set(extra.rules).intersection(catalogue.rules))
    if taken:
        raise ConfigurationError(
            f"{configuration.source}: at `extra-rules`: {taken[0]} is a rule that ships:"
            " give your rule a code from NMK800 to NMK899"
        )
    return catalogue.extended(extra)
