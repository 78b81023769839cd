"""Signal `arrival`: a made-up value arrives where a real one belongs."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from flake8_nomock.catalogue.signal_types.python import ArrivalSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.core.regex_literals import in_any_line
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.arrivals import Arrival, Arrivals
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.literal_data import (
    CLASS_NAME,
    has_content,
    is_list_of_entities,
    is_records,
)
from flake8_nomock.engines.python.semantic.literal_texts import (
    describes_error,
    holds_number,
    text_in,
    true_key,
)
from flake8_nomock.engines.python.semantic.made_up import MadeUp, Origin, is_imported
from flake8_nomock.engines.python.semantic.scope import Assignment, FunctionNode, Scope
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signals import made_up_texts
from flake8_nomock.engines.python.source_text import COMMENT, SourceText

_ENVIRONMENT = frozenset(("environ", "getenv", "environb", "getenvb", "env", "config"))
"""What reads settings from outside, as names and as functions of the usual libraries."""

_WORDS_OF = {
    "handler": ("except", "suppress"),
    "answer": ("return",),
    "delayed": ("return",),
    "returned": ("return",),
    "whole": ("return",),
}
"""Places to words one of which stands in a file with such a place; none for others."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require a telling name, a comment, a text, a key, or a delay, and the words of the place."""
    for signal in index.arrivals:
        places = [frozenset([word]) for where in signal.at for word in _WORDS_OF.get(where, ())]
        for words in places if all(where in _WORDS_OF for where in signal.at) else [frozenset[str]()]:
            if signal.name:
                holds = _may_hold_entity if signal.literal and "text" not in signal.at else None
                yield Requirement(names=words, name_shape=signal.name, holds=holds)
            elif signal.comment:
                yield Requirement(names=words, holds=_says(signal.comment))
            elif signal.docstring:
                yield Requirement(names=words, holds=_has_content(in_any_line(signal.docstring)))
            elif signal.content:
                yield Requirement(names=words, holds=_has_content(signal.content))
            elif signal.keys:
                for key in signal.keys:
                    quoted = _has_quoted(key)
                    yield Requirement(names=words | {"True"}, texts=frozenset([key]), holds=quoted)
            else:
                yield Requirement(names=words | {"sleep"})


_ENTITY = (
    r"(?:[iI]d|name|title|email)(?:\\\s*)*[\"']"  # how the keys of `is_list_of_entities` end
    rf"(?:[\s\\)\"']|{COMMENT}|[rRbBuUfF]{{1,2}}(?=[\"']))*:"
)
"""A key of an entity, and what may stand between a text and its colon: brackets, comments, empty texts."""


def _may_hold_entity(source: SourceText) -> bool:
    return source.has(_ENTITY)


def _has_quoted(key: str) -> Callable[[SourceText], bool]:
    return lambda source: source.has_quoted([key])


def _has_content(regex: str) -> Callable[[SourceText], bool]:
    return lambda source: source.may_hold(regex)


def _says(regex: str) -> Callable[[SourceText], bool]:
    return lambda source: source.may_say(regex)


def find(module: FileContext) -> Iterator[Match]:
    """Find made-up values where they arrive."""
    if module.index.arrivals:
        yield from _Finder(module, module.index.arrivals).find()
        yield from made_up_texts.find(module, [s for s in module.index.arrivals if "text" in s.at])


class _Finder:
    """Looks at the arrivals of one module."""

    def __init__(self, module: FileContext, signals: list[ArrivalSignal]) -> None:
        self._module = module
        self._by_place: dict[str, list[ArrivalSignal]] = {}
        for signal in signals:
            for where in signal.at:
                self._by_place.setdefault(where, []).append(signal)
        self._is_telling = module.index.names_made_up
        self._made_up = MadeUp(self._is_telling, module.index.is_prefix_or_below, module.facts.definitions)
        self._reported: set[int] = set()
        """Identities of the nodes and assigned values whose arrival was reported."""

    def find(self) -> Iterator[Match]:
        """Yield the matches, the first arrival of a value only."""
        for arrival in Arrivals(self._module.facts, self._module.index.speaks_of_made_up):
            if arrival.where == "choice":
                yield from self._choice(arrival)
            elif arrival.where in self._by_place:
                yield from self._arrived(arrival)

    def _choice(self, arrival: Arrival) -> Iterator[Match]:
        """Look at `a if b else c`, where just one of the two is made up."""
        node = arrival.value
        assert isinstance(node, ast.IfExp)
        made_up = [v for v in (node.body, node.orelse) if self._made_up.origin(v, arrival.scope)]
        if len(made_up) == 1 and "absent" in self._by_place:
            yield from self._arrived(Arrival("absent", made_up[0], arrival.scope))

    def _arrived(self, arrival: Arrival) -> Iterator[Match]:
        value, signals = arrival.value, self._by_place[arrival.where]
        origin = self._named_literal(arrival) or self._made_up.origin(value, arrival.scope)
        if arrival.where == "returned" and not _is_of_another_file(origin, arrival.scope):
            return
        if origin is not None and self._reported.isdisjoint((id(origin.node), *origin.through)):
            for signal in signals:
                if not signal.literal and _is_named(signal, origin.name) and _is_of(signal, origin):
                    self._reported.update((id(origin.node), id(value)))
                    yield Match(signal.origin, span(origin.node), origin.name, arrival.scope)
        if id(value) in self._reported:
            return
        for signal in signals:
            symbol = self._admission(signal, arrival)
            if symbol:
                self._reported.add(id(value))
                yield Match(signal.origin, span(value), symbol, arrival.scope)

    def _named_literal(self, arrival: Arrival) -> Origin | None:
        """Return a literal, a text or a result that is kept under a telling name."""
        name = "" if arrival.target is None else last_name(arrival.target)
        if arrival.target is None or not self._is_telling(name):
            return None
        if has_content(arrival.value):
            return Origin(arrival.target, name, made=True)
        if _asks_environment(arrival.value):
            return None  # a switch: signal `condition`
        is_class = CLASS_NAME.fullmatch(name) is not None and isinstance(arrival.value, ast.Call)
        return Origin(arrival.target, name, made=False) if _is_value(arrival.value) and not is_class else None

    def _admission(self, signal: ArrivalSignal, arrival: Arrival) -> str:
        """Return what admits that a literal is made up: a comment, a text or a key in it, or that it comes after a delay."""
        value = arrival.value
        if signal.keys:
            return true_key(value, signal.keys)
        if signal.name and signal.literal:
            return _sample(signal, value, arrival.scope)
        if signal.literal:
            value = _assigned(value, arrival.scope)
        if describes_error(value):
            return ""
        if signal.comment and (has_content(value) or holds_number(value)):
            return self._comment_at(value, signal.comment, arrival.function)
        if not has_content(value):
            return ""
        if signal.docstring:
            return self._docstring_of(arrival.function, signal.docstring)
        if signal.content:
            return text_in(value, signal.content) if is_records(value) else ""
        return "a literal" if signal.literal and is_records(value) else ""

    def _comment_at(self, value: ast.expr, regex: str, function: FunctionNode | None) -> str:
        """Return what matches in a comment right above a value, or behind its first or last line.

        With the function that does nothing but answer with it, in any comment of that function.
        """
        lines, first, last = self._module.lines, value.lineno, value.end_lineno or value.lineno
        if function is not None:
            first = function.body[0].lineno
        while first > 1 and lines[first - 2].lstrip().startswith("#"):
            first -= 1
        search = pattern(regex).search
        near = [*range(first, value.lineno + 1), last] if function is None else range(first, last + 1)
        if not any("#" in (line := lines[n - 1]) and search(line, line.index("#")) for n in near):
            return ""  # before the comments are read, which takes long
        for number in near:
            comment = self._module.comments.get(number)
            if comment is not None and (function or comment.is_alone or number in (value.lineno, last)):
                found = search(comment.text)
                if found:
                    return found.group().strip()
        return ""

    def _docstring_of(self, function: FunctionNode | None, regex: str) -> str:
        """Return what matches in a line of a function's docstring."""
        first = function.body[0] if function else None
        text = first.value if isinstance(first, ast.Expr) else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            return ""
        lines = self._module.lines[text.lineno - 1 : text.end_lineno]
        found = next(filter(None, map(pattern(regex).search, lines)), None)
        return found.group().strip() if found else ""


def _is_of_another_file(origin: Origin | None, scope: Scope) -> bool:
    """Whether the file imports a made-up value under a telling name; a module so named is reported at its import."""
    return origin is not None and origin.name == last_name(origin.node) and is_imported(origin.node, scope)


def _assigned(value: ast.expr, scope: Scope) -> ast.expr:
    """Return what a name of the function is assigned, if that is one thing; else the value itself."""
    bindings = scope.names.get(value.id, []) if isinstance(value, ast.Name) else []
    only = bindings[0] if len(bindings) == 1 else None
    return only.value if isinstance(only, Assignment) else value


def _sample(signal: ArrivalSignal, value: ast.expr, scope: Scope) -> str:
    """Return the name of a list of records that the module keeps, in a value that is it or passes it on."""
    for node in ast.walk(value):
        if isinstance(node, ast.Name) and _is_named(signal, node.id):
            for around in scope.enclosing():
                for binding in around.names.get(node.id, ()):
                    if isinstance(binding, Assignment) and is_list_of_entities(binding.value):
                        return node.id
    return ""


def _asks_environment(value: ast.expr) -> bool:
    """Whether a value is read from the environment: `bool(int(os.environ.get("MOCK", 0)))`."""
    return any(
        last_name(node) in _ENVIRONMENT
        for node in ast.walk(value)
        if isinstance(node, (ast.Name, ast.Attribute))
    )


def _is_value(value: ast.expr) -> bool:
    """Whether a value is a text of several words, or the result of a function."""
    if isinstance(value, ast.Constant):
        return isinstance(value.value, str) and " " in value.value.strip()
    return isinstance(value, ast.Call) and not last_name(value)[:1].isupper()


def _is_named(signal: ArrivalSignal, name: str) -> bool:
    if not signal.name or not pattern(signal.name).fullmatch(name):
        return False
    return not (signal.except_ and pattern(signal.except_).fullmatch(name))


def _is_of(signal: ArrivalSignal, origin: Origin) -> bool:
    return not signal.value or (signal.value == "made") == origin.made
