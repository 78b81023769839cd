"""The catalogue turned round for one scope and policy: from what stands in the code to the signals."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TypeVar

from flake8_nomock.catalogue.signal_types.python import (
    ArgumentSignal,
    AssignSignal,
    ConditionSignal,
    DefineSignal,
    FixtureSignal,
    ImportSignal,
    Signal,
    UseSignal,
)
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.signal_lookup import shorter
from flake8_nomock.engines.python.signal_tables import SignalTables, grouped
from flake8_nomock.engines.python.word_shapes import any_of

_SYSTEM = (
    *("os.environ", "os.getenv", "os.getenvb", "sys.modules", "sys.argv", "decouple.config"),
    *("importlib.import_module", "importlib.__import__", "pytest.importorskip", "pytest.mark"),
    "_pytest.monkeypatch.MonkeyPatch",
)
"""Paths that the signals themselves look at."""

_S = TypeVar("_S", bound="Signal")


class SignalIndex(SignalTables):
    """Look-ups of paths and names over the tables.

    The tables of imports and uses hold every signal of the scope, even allowances and what the profile
    does not report: the longest path wins there, so that an exception inside a banned library holds
    under any profile. `severity` answers "" for what is not to be reported.
    """

    # -- imports and uses ----------------------------------------------------------------------

    @cached_property
    def imports(self) -> dict[str, list[ImportSignal]]:
        """FileContext path to its signals."""
        return grouped((s.module, s) for s in self.held("import", ImportSignal) if s.module)

    @cached_property
    def import_segments(self) -> list[ImportSignal]:
        """Signals for telling segments of imported modules, and for telling names imported from own modules."""
        return [s for s in self.reported("import", ImportSignal) if s.segment or s.imported]

    @cached_property
    def uses(self) -> dict[str, list[UseSignal]]:
        """Dotted path to its signals, paths with a wildcard left out."""
        return grouped((s.path, s) for s in self.held("use", UseSignal) if s.path and s.path[-1] != "*")

    @cached_property
    def wildcard_uses(self) -> dict[str, list[UseSignal]]:
        """Parent path to the signals with a wildcard in the last segment."""
        return grouped(
            (s.path.rpartition(".")[0], s)
            for s in self.held("use", UseSignal)
            if s.path and s.path[-1] == "*"
        )

    @cached_property
    def strings(self) -> dict[str, list[UseSignal]]:
        """String literals to their signals."""
        return grouped((s.string, s) for s in self.reported("use", UseSignal) if s.string)

    @cached_property
    def callees(self) -> list[UseSignal]:
        """Signals for calls of what has a telling name."""
        return [s for s in self.reported("use", UseSignal) if s.callee]

    @cached_property
    def reexports(self) -> frozenset[str]:
        """Names under which a first-party module can hand on a double: `mock` and its symbols."""
        symbols = {s.path.rpartition(".")[2] for s in self.reported("use", UseSignal) if s.reexport}
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
        paths.update(call for s in self.held("argument", ArgumentSignal) for call in s.call)
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
        paths = [*self.uses, *(s.target for s in self.reported("assign", AssignSignal))]
        paths += (s.provides for s in self.held("fixture", FixtureSignal))
        return frozenset(p.partition("()")[0] for p in paths if "()" in p)

    # -- names, conditions and the rest --------------------------------------------------------

    @cached_property
    def _allowed_names(self) -> list[DefineSignal]:
        """Explicit allowances for names."""
        return [s for s in self.held("define", DefineSignal) if s.origin.level == "allow"]

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
        found = tuple(
            s
            for s in self.callees
            if pattern(s.callee).fullmatch(name) and not (s.except_ and pattern(s.except_).fullmatch(name))
        )
        return () if found and self._is_allowed("class_", name) else found

    @lru_cache(maxsize=65536)  # noqa: B019 - an index lives as long as the process
    def speaks_of_made_up(self, name: str) -> bool:
        """Whether a name or a text speaks of made-up values, as some signal of kind `arrival` says."""
        return any(s.name and not s.literal and pattern(s.name).fullmatch(name) for s in self.arrivals)

    @lru_cache(maxsize=65536)  # noqa: B019 - an index lives as long as the process
    def names_made_up(self, name: str) -> bool:
        """Whether a value with this name is made up, as some signal of kind `arrival` says."""
        return any(
            s.name
            and not s.literal
            and pattern(s.name).fullmatch(name)
            and not (s.except_ and pattern(s.except_).fullmatch(name))
            for s in self.arrivals
        )

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
