"""The catalogue turned round for one scope and policy: from what stands in the code to the signals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from flake8_nomock.catalogue.compiled import Catalogue
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.catalogue.signal_types.python import (
    ArgumentSignal,
    ArrivalSignal,
    AssignSignal,
    CommentSignal,
    ConditionSignal,
    DefineSignal,
    FallbackSignal,
    FixtureSignal,
    ImportSignal,
    ManifestSignal,
    MarkerSignal,
    MemberSignal,
    PathSignal,
    PluginSignal,
    RouteSignal,
    Signal,
    UseSignal,
)
from flake8_nomock.config.levels import Levels, applies_to
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.signal_lookup import shorter
from flake8_nomock.engines.python.word_shapes import any_of

_SYSTEM = (
    *("os.environ", "os.getenv", "os.getenvb", "sys.modules", "sys.argv", "decouple.config"),
    *("importlib.import_module", "importlib.__import__", "pytest.importorskip", "pytest.mark"),
    "_pytest.monkeypatch.MonkeyPatch",
)
"""Paths that the signals themselves look at."""

_S = TypeVar("_S", bound="Signal")


class SignalIndex:
    """Signals that apply to files of one scope, by what they look for.

    The tables of imports and uses hold every signal of the scope, even allowances and what the profile
    does not report: the longest path wins there, so that an exception inside a banned library holds
    under any profile. `severity` answers "" for what is not to be reported.
    """

    def __init__(self, catalogue: Catalogue, levels: Levels, scope: str) -> None:
        self.catalogue = catalogue
        self.scope = scope
        self._levels = levels
        self._severities: dict[Origin, str] = {}

    def severity(self, origin: Origin) -> str:
        """`error`, `warning`, or "" where the signal is not to be reported."""
        severity = self._severities.get(origin)
        if severity is None:
            rule = self.catalogue.rules[origin.code]
            severity = self._levels.severity(rule, origin, self.scope)
            self._severities[origin] = severity
        return severity

    def _active(self, kind: str, type_: type[_S]) -> Iterator[_S]:
        for signal in self.catalogue.signals[kind]:
            if self.severity(signal.origin):
                assert isinstance(signal, type_)
                yield signal

    def _all(self, kind: str, type_: type[_S]) -> Iterator[_S]:
        """All signals that hold in this scope, reported or not."""
        for signal in self.catalogue.signals[kind]:
            if applies_to(signal.origin.scope, self.scope):
                assert isinstance(signal, type_)
                yield signal

    # -- imports and uses ----------------------------------------------------------------------

    @cached_property
    def imports(self) -> dict[str, list[ImportSignal]]:
        """FileContext path to its signals."""
        return _grouped((s.module, s) for s in self._all("import", ImportSignal) if s.module)

    @cached_property
    def import_segments(self) -> list[ImportSignal]:
        """Signals for telling segments of imported modules, and for telling names imported from own modules."""
        return [s for s in self._active("import", ImportSignal) if s.segment or s.imported]

    @cached_property
    def uses(self) -> dict[str, list[UseSignal]]:
        """Dotted path to its signals, paths with a wildcard left out."""
        return _grouped((s.path, s) for s in self._all("use", UseSignal) if s.path and s.path[-1] != "*")

    @cached_property
    def wildcard_uses(self) -> dict[str, list[UseSignal]]:
        """Parent path to the signals with a wildcard in the last segment."""
        return _grouped(
            (s.path.rpartition(".")[0], s)
            for s in self._all("use", UseSignal)
            if s.path and s.path[-1] == "*"
        )

    @cached_property
    def strings(self) -> dict[str, list[UseSignal]]:
        """String literals to their signals."""
        return _grouped((s.string, s) for s in self._active("use", UseSignal) if s.string)

    @cached_property
    def callees(self) -> list[UseSignal]:
        """Signals for calls of what has a telling name."""
        return [s for s in self._active("use", UseSignal) if s.callee]

    @cached_property
    def reexports(self) -> frozenset[str]:
        """Names under which a first-party module can hand on a double: `mock` and its symbols."""
        symbols = {s.path.rpartition(".")[2] for s in self._active("use", UseSignal) if s.reexport}
        return frozenset({"mock", *symbols}) if symbols else frozenset()

    @cached_property
    def roots(self) -> frozenset[str]:
        """First segments of all catalogued paths."""
        paths = [*self.imports, *self.uses, *self.wildcard_uses]
        return frozenset(p.partition(".")[0].removesuffix("()") for p in paths)

    @cached_property
    def _catalogued(self) -> frozenset[str]:
        """Every path that some signal looks at."""
        paths = {*self.imports, *self.uses, *self.wildcard_uses, *_SYSTEM, *self.instances}
        paths.update(call for s in self._all("argument", ArgumentSignal) for call in s.call)
        paths.update(s.call for s in self.defines)
        paths.update(base for s in self.defines for base in s.base)
        paths.update(s.attribute for s in self.conditions)
        paths.update(s.target for s in self.assigns if s.target[0] not in "*io")
        return frozenset(paths)

    @cached_property
    def _prefixes(self) -> frozenset[str]:
        """Every path that leads towards a catalogued one."""
        prefixes: set[str] = set()
        for path in self._catalogued:
            while path and path not in prefixes:
                prefixes.add(path)
                path = shorter(path)
        return frozenset(prefixes)

    @lru_cache(maxsize=8192)  # noqa: B019 - an index lives as long as the process
    def is_prefix_or_below(self, path: str) -> bool:
        """Whether a path is catalogued, leads to a catalogued path, or hangs below one."""
        if path in self._prefixes:
            return True
        while path:
            if path in self.uses or path in self.imports or path in self.wildcard_uses:
                return True
            path = path.rpartition(".")[0]
        return False

    def members_of(self, path: str) -> frozenset[str] | None:
        """Return the names one of which must follow a path that is near, so that it leads to something catalogued.

        None where none need follow: the path is catalogued, hangs below one that is, or can be called.
        """
        return self._members.get(path)

    @cached_property
    def _members(self) -> dict[str, frozenset[str]]:
        members: dict[str, set[str]] = {}
        called = set()
        for path in self._prefixes:
            parent = shorter(path)
            if path.endswith(("()", "[]")):
                called.add(parent)
            else:
                members.setdefault(parent, set()).add(path.rpartition(".")[2])
        return {
            path: frozenset(found)
            for path, found in members.items()
            if path not in called and path not in self._catalogued
        }

    @cached_property
    def self_members(self) -> frozenset[str]:
        """Members that mean something on `self`, by inheritance or by name."""
        return frozenset(
            path.rpartition(".")[2] for path in self.uses if "()." in path or path.startswith("self.")
        )

    @cached_property
    def exports(self) -> dict[str, frozenset[str]]:
        """FileContext to the names that a star import of it brings in, as far as the catalogue knows."""
        names: dict[str, set[str]] = {}
        for path in self.uses:
            module, _, name = path.rpartition(".")
            if module and not name.endswith("()"):
                names.setdefault(module, set()).add(name)
        for module, signals in self.imports.items():
            for signal in signals:
                names.setdefault(module, set()).update(signal.names, signal.only)
        return {module: frozenset(found) for module, found in names.items()}

    @cached_property
    def instances(self) -> frozenset[str]:
        """Paths of classes whose instances have catalogued members."""
        paths = [*self.uses, *(s.target for s in self._active("assign", AssignSignal))]
        paths += (s.provides for s in self._all("fixture", FixtureSignal))
        return frozenset(p.partition("()")[0] for p in paths if "()" in p)

    # -- pytest --------------------------------------------------------------------------------

    @cached_property
    def fixtures(self) -> dict[str, list[FixtureSignal]]:
        """Names of fixtures to their signals."""
        return _grouped((s.name, s) for s in self._active("fixture", FixtureSignal))

    @cached_property
    def markers(self) -> dict[str, list[MarkerSignal]]:
        """Names of markers to their signals."""
        return _grouped((s.name, s) for s in self._active("marker", MarkerSignal))

    @cached_property
    def plugins(self) -> dict[str, list[PluginSignal]]:
        """Modules of plugins to their signals."""
        return _grouped((s.name, s) for s in self._active("plugin", PluginSignal))

    @cached_property
    def manifests(self) -> dict[str, list[ManifestSignal]]:
        """Normalised names of distributions to their signals."""
        return _grouped((s.name, s) for s in self._active("manifest", ManifestSignal))

    # -- arguments and assignments -------------------------------------------------------------

    @cached_property
    def argument_keywords(self) -> dict[str, list[ArgumentSignal]]:
        """Names of keyword arguments to their signals."""
        return _grouped((s.keyword, s) for s in self._active("argument", ArgumentSignal) if s.keyword)

    @cached_property
    def argument_keys(self) -> dict[str, list[ArgumentSignal]]:
        """Keys of dicts to their signals."""
        return _grouped((s.key, s) for s in self._active("argument", ArgumentSignal) if s.key)

    @cached_property
    def argument_positions(self) -> dict[str, list[ArgumentSignal]]:
        """Path of the callee to the signals that look at a position."""
        return _grouped(
            (call, s) for s in self._active("argument", ArgumentSignal) if s.position >= 0 for call in s.call
        )

    @cached_property
    def assigns(self) -> list[AssignSignal]:
        """Signals for assignments."""
        return list(self._active("assign", AssignSignal))

    @cached_property
    def assign_targets(self) -> dict[str, list[AssignSignal]]:
        """Targets of assignments to their signals."""
        return _grouped((s.target, s) for s in self.assigns)

    @cached_property
    def member_calls(self) -> dict[str, list[MemberSignal]]:
        """Methods of doubles to their signals."""
        return _grouped((n, s) for s in self._active("member", MemberSignal) for n in s.call)

    @cached_property
    def member_assigns(self) -> dict[str, list[MemberSignal]]:
        """Attributes of doubles to their signals."""
        return _grouped((n, s) for s in self._active("member", MemberSignal) for n in s.assign)

    # -- names, conditions and the rest --------------------------------------------------------

    @cached_property
    def defines(self) -> list[DefineSignal]:
        """Signals for definitions."""
        return list(self._active("define", DefineSignal))

    @cached_property
    def _allowed_names(self) -> list[DefineSignal]:
        """Explicit allowances for names."""
        return [s for s in self._all("define", DefineSignal) if s.origin.level == "allow"]

    def _is_allowed(self, field: str, name: str) -> bool:
        return any(
            (regex := getattr(signal, field)) and pattern(regex).fullmatch(name)
            for signal in self._allowed_names
        )

    @cached_property
    def _defined_names(self) -> dict[str, re.Pattern[str]]:
        fields = ("class_", "function", "variable")
        return {f: pattern(any_of(r for s in self.defines if (r := getattr(s, f)))) for f in fields}

    @lru_cache(maxsize=65536)  # noqa: B019 - an index lives as long as the process
    def defines_named(self, field: str, name: str) -> tuple[DefineSignal, ...]:
        """Signals for a definition of this name; `field` is `class_`, `function` or `variable`."""
        if not self._defined_names[field].fullmatch(name):
            return ()
        found = tuple(
            signal
            for signal in self.defines
            if (regex := getattr(signal, field))
            and pattern(regex).fullmatch(name)
            and not (signal.except_ and pattern(signal.except_).fullmatch(name))
        )
        return () if found and self._is_allowed(field, name) else found

    @lru_cache(maxsize=65536)  # noqa: B019 - an index lives as long as the process
    def callees_named(self, name: str) -> tuple[UseSignal, ...]:
        """Signals for a call of a class of this name."""
        found = tuple(s for s in self.callees if pattern(s.callee).fullmatch(name))
        return () if found and self._is_allowed("class_", name) else found

    @lru_cache(maxsize=65536)  # noqa: B019 - an index lives as long as the process
    def settings_named(self, name: str) -> tuple[ConditionSignal, ...]:
        """Signals for a test of a setting of this name."""
        return tuple(
            s
            for s in self.conditions
            if s.setting
            and pattern(s.setting).fullmatch(name)
            and not (s.except_ and pattern(s.except_).fullmatch(name))
        )

    @cached_property
    def conditions(self) -> list[ConditionSignal]:
        """Signals for conditions."""
        return list(self._active("condition", ConditionSignal))

    @cached_property
    def routes(self) -> list[RouteSignal]:
        """Signals for routes."""
        return list(self._active("route", RouteSignal))

    @cached_property
    def paths(self) -> list[PathSignal]:
        """Signals for the files' own paths."""
        return list(self._active("path", PathSignal))

    @cached_property
    def fallbacks(self) -> list[FallbackSignal]:
        """Signals for error paths."""
        return list(self._active("fallback", FallbackSignal))

    @cached_property
    def arrivals(self) -> list[ArrivalSignal]:
        """Signals for made-up values that arrive somewhere."""
        return list(self._active("arrival", ArrivalSignal))

    @cached_property
    def comments(self) -> list[CommentSignal]:
        """Signals for comments."""
        return list(self._active("comment", CommentSignal))


def _grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = {}
    for key, signal in pairs:
        groups.setdefault(key, []).append(signal)
    return groups
