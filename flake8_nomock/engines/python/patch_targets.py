"""What a Python patch replaces: `patch("a.b.c")`, `patch.object(b, "c")`, `monkeypatch.setattr(…)`, `a.b = …`.

Names are followed with the scopes and bindings of the resolver, strings are put together where all parts are constant.
"""

from __future__ import annotations

import ast
import builtins
from functools import cached_property

from flake8_nomock.core.finding import DOUBLE, WITH_TARGET
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Events, Place
from flake8_nomock.engines.python.semantic.resolver import Resolver
from flake8_nomock.engines.python.semantic.scope import Assignment, lookup

_Position = tuple[int, int]
"""1-based line and 0-based column in UTF-8 bytes, as `ast` counts."""

_OVERRIDES = ".dependency_overrides"
"""The attribute of an application whose elements stand in for what they are called after."""

_DEPTH = 8
"""Names that are followed one after another while a string is put together."""


class PatchTargets:
    """The targets of the patches in one module."""

    def __init__(self, facts: Events, resolver: Resolver) -> None:
        self._facts = facts
        self._resolver = resolver

    def target_at(self, code: str, line: int, column: int) -> str:
        """Return what the finding of a rule at this position replaces; "" where it is not known or the rule has no targets.

        `line` is 1-based, `column` 0-based in UTF-8 bytes.
        """
        if code not in WITH_TARGET:
            return ""
        return self._class_at((line, column)) if code == DOUBLE else self._patched_at((line, column))

    def _class_at(self, position: _Position) -> str:
        """Return the class that the double created at this position is made after."""
        call, place = self._calls.get(position, (None, None))
        if call is None or place is None:
            return ""
        specs = [keyword.value for keyword in call.keywords if keyword.arg in ("spec", "spec_set")]
        first = specs[0] if specs else call.args[0] if call.args else None
        return self._path(first, place) if self._text(first, place) is None else ""

    def _patched_at(self, position: _Position) -> str:
        """Return the dotted path that the call or assignment at this position replaces; "" where it is not known.

        Of an object that is not known, the member is: `#send`; so is the end of a text: `f"{client}.send"`.

        A path that can be several things is not known.
        """
        if position in self._calls:
            call, place = self._calls[position]
            return self._of_call(call, place)
        if position in self._assigned:
            return self._path(*self._assigned[position])
        return ""

    @cached_property
    def _calls(self) -> dict[_Position, tuple[ast.Call, Place]]:
        """The innermost call that starts at a position: in `patch("a").start()` that is `patch("a")`."""
        found: dict[_Position, tuple[ast.Call, Place]] = {}
        for chain in self._facts.references:
            for call in chain.calls:  # outermost first
                if call.args or call.keywords:
                    found[call.lineno, call.col_offset] = call, chain.place
        return found

    @cached_property
    def _assigned(self) -> dict[_Position, tuple[ast.expr, Place]]:
        return {
            (fact.target.lineno, fact.target.col_offset): (fact.target, fact.place)
            for fact in self._facts.assigns
        }

    def _of_call(self, call: ast.Call, place: Place) -> str:
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        first = call.args[0] if call.args else named.get("target") or named.get("obj")
        owner = self._path(first, place)
        second = call.args[1] if len(call.args) > 1 else named.get("attribute") or named.get("name")
        if owner == "sys.modules":
            keys = second.keys if isinstance(second, ast.Dict) else [second]
            return (self._text(keys[0], place) if len(keys) == 1 else None) or owner
        member = self._text(second, place) if self._text(first, place) is None else None
        if not member or not member.isidentifier():
            return owner or _known_end(first)
        return f"{owner}.{member}" if owner else f"#{member}"

    def _path(self, node: ast.expr | None, place: Place) -> str:
        """Return what an expression stands for, without the marks of calls and elements."""
        text = self._text(node, place)
        if text is not None or node is None:
            return text or ""
        if isinstance(node, ast.Subscript):
            owner = self._path(node.value, place)
            if owner == "sys.modules":
                return self._text(node.slice, place) or ""
            return self._path(node.slice, place) if owner.endswith(_OVERRIDES) else owner
        paths = {path.replace("()", "").replace("[]", "") for path in self._resolver.paths(node, place)} - {
            ""
        }
        found = paths.pop() if len(paths) == 1 else ""
        return found if _is_known(found) else ""

    def _text(self, node: ast.expr | None, place: Place, depth: int = 0) -> str | None:
        """Return the string that an expression always yields, names included; None where it is no constant string."""
        if node is None or depth > _DEPTH:
            return None
        folded = fold_string(node)
        if folded is not None:
            return folded
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._joined([node.left, node.right], place, depth)
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
            return self._joined(parts, place, depth)
        if isinstance(node, ast.Name):
            bindings = lookup(place.scope, node.id, place.position, place.branch) or ()
            texts = {
                self._text(b.value, Place(b.scope, b.position, b.branch), depth + 1)
                if isinstance(b, Assignment)
                else None
                for b in bindings
            }
            return texts.pop() if len(texts) == 1 else None
        return None

    def _joined(self, parts: list[ast.expr], place: Place, depth: int) -> str | None:
        texts = [self._text(part, place, depth + 1) for part in parts]
        return None if None in texts else "".join(text for text in texts if text)


def _known_end(node: ast.expr | None) -> str:
    """Return `#b.c` for a text that ends in `.b.c` and whose beginning is not known; "" for any other expression."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        end = fold_string(node.right)
    else:
        end = fold_string(node.values[-1]) if isinstance(node, ast.JoinedStr) and node.values else None
    names = (end or "").split(".")[1:]
    return f"#{'.'.join(names)}" if names and all(name.isidentifier() for name in names) else ""


def _is_known(path: str) -> bool:
    """Whether a path leads to something importable: no attribute of the test itself, no name that nothing binds."""
    root, _, rest = path.partition(".")
    return root != "self" and (root != "builtins" or hasattr(builtins, rest.partition(".")[0]))
