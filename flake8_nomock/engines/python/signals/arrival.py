"""Signal `arrival`: a made-up value arrives where a real one belongs."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from flake8_nomock.catalogue.signal_types.python import ArrivalSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.core.regex_literals import of_regex, searchable
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.arrivals import Arrival, Arrivals
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.literal_data import has_content, is_records
from flake8_nomock.engines.python.semantic.made_up import MadeUp, Origin
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.source_text import SourceText

_ERROR_KEYS = frozenset(
    ("error", "errors", "err", "exception", "reason", "traceback", "error_message", "detail")
)
_ERROR_TEXTS = frozenset(
    ("error", "failed", "failure", "unavailable", "unhealthy", "down", "unknown", "offline")
)


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require a telling name, a comment, a text, a key, or a delay."""
    for signal in index.arrivals:
        if signal.name:
            yield Requirement(name_shape=signal.name)
        elif signal.comment:
            yield Requirement(names=frozenset(["return"]), holds=_is_in_text(signal.comment))
        elif signal.content:
            yield Requirement(names=frozenset(["except", "return"]), holds=_is_in_text(signal.content))
        elif signal.keys:
            for key in signal.keys:
                yield Requirement(names=frozenset(["return"]), texts=frozenset([key]))
        else:
            yield Requirement(names=frozenset(["sleep", "return"]))


@lru_cache(maxsize=64)
def _is_in_text(regex: str) -> Callable[[SourceText], bool]:
    return lambda source: _may_hold(regex, source.text, source.lowered)


def _may_hold(regex: str, text: str, lowered: str) -> bool:
    """Return whether a text holds a match; its plain parts are looked for first, which is much faster."""
    words = of_regex(regex)
    if words and not any(word in lowered for word in words):
        return False
    return pattern(searchable(regex)).search(text) is not None


def find(module: FileContext) -> Iterator[Match]:
    """Find made-up values where they arrive."""
    signals = module.index.arrivals
    if not signals:
        return
    text = "\n".join(module.lines)
    lowered = text.lower()
    signals = [signal for signal in signals if _is_possible(signal, text, lowered, module.facts.called)]
    if signals:
        yield from _Finder(module, signals).find()


def _is_possible(signal: ArrivalSignal, text: str, lowered: str, called: set[str]) -> bool:
    """Whether the text holds what the signal cannot do without."""
    if signal.name:
        return any(word in lowered for word in of_regex(signal.name))
    if signal.literal:
        return "sleep" in called
    if signal.keys:
        return any(key in text for key in signal.keys)
    return _may_hold(signal.comment or signal.content, text, lowered)


class _Finder:
    """Looks at the arrivals of one module."""

    def __init__(self, module: FileContext, signals: list[ArrivalSignal]) -> None:
        self._module = module
        self._by_place: dict[str, list[ArrivalSignal]] = {}
        for signal in signals:
            for where in signal.at:
                self._by_place.setdefault(where, []).append(signal)
        self._named = [signal for signal in signals if signal.name]
        self._says: dict[str, bool] = {}
        self._made_up = MadeUp(self._is_telling, module.index.is_prefix_or_below)
        self._reported: set[int] = set()
        """Identities of the nodes and assigned values whose arrival was reported."""
        self._comments = _comments(module.lines) if any(signal.comment for signal in signals) else {}

    def find(self) -> Iterator[Match]:
        """Yield the matches, the first arrival of a value only."""
        for arrival in Arrivals(self._module.facts, self._speaks):
            if arrival.where == "choice":
                yield from self._choice(arrival)
            elif arrival.where in self._by_place:
                yield from self._arrived(arrival)

    def _speaks(self, name: str) -> bool:
        return any(pattern(signal.name).fullmatch(name) for signal in self._named)

    def _is_telling(self, name: str) -> bool:
        answer = self._says.get(name)
        if answer is None:
            answer = self._says[name] = any(_is_named(signal, name) for signal in self._named)
        return answer

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
        if origin is not None and self._reported.isdisjoint((id(origin.node), *origin.through)):
            for signal in signals:
                if signal.name and _is_named(signal, origin.name) and _is_of(signal, origin):
                    self._reported.update((id(origin.node), id(value)))
                    yield Match(signal.origin, span(origin.node), origin.name, arrival.scope)
        if id(value) in self._reported:
            return
        for signal in signals:
            symbol = self._admission(signal, value)
            if symbol:
                self._reported.add(id(value))
                yield Match(signal.origin, span(value), symbol, arrival.scope)

    def _named_literal(self, arrival: Arrival) -> Origin | None:
        """Return a literal that is kept under a telling name."""
        name = "" if arrival.target is None else last_name(arrival.target)
        if arrival.target is None or not self._is_telling(name) or not has_content(arrival.value):
            return None
        return Origin(arrival.target, name, made=True)

    def _admission(self, signal: ArrivalSignal, value: ast.expr) -> str:
        """Return what admits that a literal is made up: a comment, a text or a key in it, or that it comes after a delay."""
        if signal.keys:
            return _true_key(value, signal.keys)
        if not has_content(value) or _describes_error(value):
            return ""
        if signal.comment:
            found = pattern(signal.comment).search(self._comment_at(value))
            return found.group().strip() if found and not _describes_error(value) else ""
        if signal.content:
            return (
                _text_in(value, signal.content) if is_records(value) and not _describes_error(value) else ""
            )
        if signal.keys:
            return _true_key(value, signal.keys)
        return "a literal" if signal.literal and is_records(value) and not _describes_error(value) else ""

    def _comment_at(self, value: ast.expr) -> str:
        """Return the comment on the line of a value, and those on the lines right above."""
        found = [self._comments.get(value.lineno, ("", 0))[0]]
        line = value.lineno - 1
        while line in self._comments and self._comments[line][1]:
            found.insert(0, self._comments[line][0])
            line -= 1
        return " ".join(found)


def _is_named(signal: ArrivalSignal, name: str) -> bool:
    if not signal.name or not pattern(signal.name).fullmatch(name):
        return False
    return not (signal.except_ and pattern(signal.except_).fullmatch(name))


def _is_of(signal: ArrivalSignal, origin: Origin) -> bool:
    return not signal.value or (signal.value == "made") == origin.made


def _describes_error(value: ast.expr) -> bool:
    """Whether a literal says that something went wrong: `{"status": "error", "message": …}`."""
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            for key, item in zip(node.keys, node.values, strict=True):
                name = (fold_string(key) or "").lower()
                text = (fold_string(item) or "").lower()
                if name in _ERROR_KEYS or text in _ERROR_TEXTS:
                    return True
                if name in ("ok", "success") and isinstance(item, ast.Constant) and item.value is False:
                    return True
        elif isinstance(node, ast.Call) and last_name(node).endswith(("Error", "Exception")):
            return True
    return False


def _text_in(value: ast.expr, regex: str) -> str:
    for node in ast.walk(value):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and pattern(regex).fullmatch(node.value)
        ):
            return node.value
    return ""


def _true_key(value: ast.expr, keys: tuple[str, ...]) -> str:
    """Return a key that says so and is set to true."""
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            for key, item in zip(node.keys, node.values, strict=True):
                name = fold_string(key)
                if name in keys and isinstance(item, ast.Constant) and item.value is True:
                    return name or ""
    return ""


def _comments(lines: Sequence[str]) -> dict[int, tuple[str, bool]]:
    """Line to its comment and whether nothing else stands on the line."""
    found: dict[int, tuple[str, bool]] = {}
    text = "".join(line if line.endswith("\n") else line + "\n" for line in lines)
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                found[token.start[0]] = (token.string, not token.line[: token.start[1]].strip())
    except (tokenize.TokenError, SyntaxError):  # the parser accepted it; what came so far stands
        pass
    return found
