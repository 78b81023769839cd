"""Signals that apply to files of one scope, one small table per kind: what each looks for, to its signals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
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
    ManifestSignal,
    MarkerSignal,
    MemberSignal,
    PathSignal,
    PluginSignal,
    RouteSignal,
    Signal,
)
from flake8_nomock.config.levels import Levels, applies_to

_S = TypeVar("_S", bound="Signal")


class SignalTables:
    """The signals of a catalogue that are reported in files of one scope under some levels."""

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

    def reported(self, kind: str, type_: type[_S]) -> Iterator[_S]:
        """Yield the signals of a kind that are reported in this scope; `type_` is their type."""
        for signal in self.catalogue.signals[kind]:
            if self.severity(signal.origin):
                assert isinstance(signal, type_)
                yield signal

    def held(self, kind: str, type_: type[_S]) -> Iterator[_S]:
        """Yield the signals of a kind that hold in this scope, reported or not; `type_` is their type."""
        for signal in self.catalogue.signals[kind]:
            if applies_to(signal.origin.scope, self.scope):
                assert isinstance(signal, type_)
                yield signal

    # -- pytest --------------------------------------------------------------------------------

    @cached_property
    def fixtures(self) -> dict[str, list[FixtureSignal]]:
        """Names of fixtures to their signals."""
        return grouped((s.name, s) for s in self.reported("fixture", FixtureSignal))

    @cached_property
    def markers(self) -> dict[str, list[MarkerSignal]]:
        """Names of markers to their signals."""
        return grouped((s.name, s) for s in self.reported("marker", MarkerSignal))

    @cached_property
    def plugins(self) -> dict[str, list[PluginSignal]]:
        """Modules of plugins to their signals."""
        return grouped((s.name, s) for s in self.reported("plugin", PluginSignal))

    @cached_property
    def manifests(self) -> dict[str, list[ManifestSignal]]:
        """Normalised names of distributions to their signals."""
        return grouped((s.name, s) for s in self.reported("manifest", ManifestSignal))

    # -- arguments and assignments -------------------------------------------------------------

    @cached_property
    def argument_keywords(self) -> dict[str, list[ArgumentSignal]]:
        """Names of keyword arguments to their signals."""
        return grouped((s.keyword, s) for s in self.reported("argument", ArgumentSignal) if s.keyword)

    @cached_property
    def argument_keys(self) -> dict[str, list[ArgumentSignal]]:
        """Keys of dicts to their signals."""
        return grouped((s.key, s) for s in self.reported("argument", ArgumentSignal) if s.key)

    @cached_property
    def argument_positions(self) -> dict[str, list[ArgumentSignal]]:
        """Path of the callee to the signals that look at a position."""
        return grouped(
            (call, s) for s in self.reported("argument", ArgumentSignal) if s.position >= 0 for call in s.call
        )

    @cached_property
    def assigns(self) -> list[AssignSignal]:
        """Signals for assignments."""
        return list(self.reported("assign", AssignSignal))

    @cached_property
    def assign_targets(self) -> dict[str, list[AssignSignal]]:
        """Targets of assignments to their signals."""
        return grouped((s.target, s) for s in self.assigns)

    @cached_property
    def member_calls(self) -> dict[str, list[MemberSignal]]:
        """Methods of doubles to their signals."""
        return grouped((n, s) for s in self.reported("member", MemberSignal) for n in s.call)

    @cached_property
    def member_assigns(self) -> dict[str, list[MemberSignal]]:
        """Attributes of doubles to their signals."""
        return grouped((n, s) for s in self.reported("member", MemberSignal) for n in s.assign)

    # -- whole lists ---------------------------------------------------------------------------

    @cached_property
    def defines(self) -> list[DefineSignal]:
        """Signals for definitions."""
        return list(self.reported("define", DefineSignal))

    @cached_property
    def conditions(self) -> list[ConditionSignal]:
        """Signals for conditions."""
        return list(self.reported("condition", ConditionSignal))

    @cached_property
    def routes(self) -> list[RouteSignal]:
        """Signals for routes."""
        return list(self.reported("route", RouteSignal))

    @cached_property
    def paths(self) -> list[PathSignal]:
        """Signals for the files' own paths."""
        return list(self.reported("path", PathSignal))

    @cached_property
    def fallbacks(self) -> list[FallbackSignal]:
        """Signals for error paths."""
        return list(self.reported("fallback", FallbackSignal))

    @cached_property
    def arrivals(self) -> list[ArrivalSignal]:
        """Signals for made-up values that arrive somewhere."""
        return list(self.reported("arrival", ArrivalSignal))

    @cached_property
    def comments(self) -> list[CommentSignal]:
        """Signals for comments."""
        return list(self.reported("comment", CommentSignal))


def grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    """Return each key with the signals that are given for it, in order."""
    groups: dict[str, list[Any]] = {}
    for key, signal in pairs:
        groups.setdefault(key, []).append(signal)
    return groups
