"""One module under inspection: what every signal gets to see, and what it yields."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.engines.python.comments import Comment, comments_of
from flake8_nomock.engines.python.definitions import Definitions
from flake8_nomock.engines.python.patch_targets import PatchTargets
from flake8_nomock.engines.python.semantic.ast_helpers import last_name, options
from flake8_nomock.engines.python.semantic.candidates import candidate_references
from flake8_nomock.engines.python.semantic.environment import readers_of_file
from flake8_nomock.engines.python.semantic.events import DefinitionNode, Events, Reference
from flake8_nomock.engines.python.semantic.pytest_fixtures import Fixtures
from flake8_nomock.engines.python.semantic.resolver import Resolver
from flake8_nomock.engines.python.semantic.scope import FunctionNode, Scope
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.source_file import SourceFile

Located = ast.expr | ast.stmt | ast.arg | ast.pattern | ast.keyword | ast.alias


class Span(NamedTuple):
    """A stretch of source: 1-based lines, 0-based columns in UTF-8 bytes, as `ast` counts them."""

    line: int
    column: int
    end_line: int
    end_column: int


class Match(NamedTuple):
    """A signal found at a place."""

    origin: Origin
    span: Span
    symbol: str
    scope: Scope
    """The scope that it stands in."""
    subject: ast.AST | None = None
    """The import statement or the parameter that is reported."""
    once_for: ast.AST | None = None
    """The import statement that what is used comes from, where one report of both is enough."""
    decorates: DefinitionNode | None = None
    """The definition that a use decorates."""
    way: tuple[str, ...] = ()
    """Of a double that comes from another file: dotted names from what the file imports to what makes it."""


class FileContext:
    """A parsed file: what happens in it, and what its names stand for."""

    def __init__(self, file: SourceFile, facts: Events, index: SignalIndex) -> None:
        self.path = file.path
        self.lines = file.lines
        self.is_first_party = file.is_first_party
        self.links = file.links
        self.facts = facts
        self.index = index
        self.fixtures = Fixtures(facts, index)
        self.resolver = Resolver(index, self.fixtures, file.is_first_party, file.links)

    @cached_property
    def resolver_of_file(self) -> Resolver:
        """What names stand for as far as this file tells, whatever other files hand on."""
        if not self.links.modules:
            return self.resolver  # it asks the links for nothing else
        return Resolver(self.index, self.fixtures, self.is_first_party)

    @cached_property
    def targets(self) -> PatchTargets:
        """What the patches of the module replace."""
        return PatchTargets(self.facts, self.resolver)

    @cached_property
    def definitions(self) -> Definitions:
        """The functions and classes of the module."""
        assert isinstance(self.facts.module.node, ast.Module)
        return Definitions(self.facts.module.node)

    @cached_property
    def comments(self) -> dict[int, Comment]:
        """Lines (1-based) to the comments on them. Reading them takes long: look at the text of the lines first."""
        return comments_of(self.lines)

    @cached_property
    def chains(self) -> list[Reference]:
        """The chains that may resolve to something catalogued."""
        return candidate_references(self.facts, self.index, self.links)

    @cached_property
    def own_readers(self) -> frozenset[str]:
        """Names of the functions of the module that read the environment variable which they are given the name of."""
        return readers_of_file(self.chains, self.resolver)

    @cached_property
    def partials(self) -> dict[int, ast.expr]:
        """Identity of what `functools.partial` is given first -> the call of `partial`."""
        if self.facts.called.isdisjoint(("partial", "partialmethod")):
            return {}
        return {
            id(chain.node.args[0]): chain.node
            for chain in self.facts.references
            if isinstance(chain.node, ast.Call)
            and chain.node.args
            and last_name(chain.node) in ("partial", "partialmethod")
            and self.resolver.paths(chain.node.func, chain.place)[:1]
            in (("functools.partial",), ("functools.partialmethod",))
        }

    @cached_property
    def type_arguments(self) -> frozenset[int]:
        """Identities of the classes that `isinstance` and `issubclass` are given."""
        found: set[int] = set()
        for chain in self.chains:
            if chain.root in ("isinstance", "issubclass"):
                for call in chain.calls:
                    if len(call.args) == 2:
                        found.update(map(id, options(call.args[1])))
        return frozenset(found)


def span(node: Located) -> Span:
    """Where a node stands."""
    return Span(
        node.lineno,
        node.col_offset,
        node.end_lineno or node.lineno,
        node.end_col_offset if node.end_col_offset is not None else node.col_offset + 1,
    )


def header_span(node: FunctionNode | ast.ClassDef) -> Span:
    """Return the start of a definition, from `class`/`def` on, as long as the keyword and the name."""
    width = len(node.name) + {ast.ClassDef: 6, ast.FunctionDef: 4}.get(type(node), 10)
    return Span(node.lineno, node.col_offset, node.lineno, node.col_offset + width)


def enclosing_definitions(scope: Scope) -> Iterator[FunctionNode | ast.ClassDef]:
    """Yield the functions and classes around, from the inside out."""
    for around in scope.enclosing():
        if isinstance(around.node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield around.node
