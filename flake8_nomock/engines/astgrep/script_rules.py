"""The rules under one set of levels: which signals count in which files, and how what is found is graded."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.match_to_finding import Allowances, Grader, nothing_allowed
from flake8_nomock.engines.astgrep.prefilter import Prefilter, prefilter_of
from flake8_nomock.engines.astgrep.rules.assemble import signals_in


class ScriptRules:
    """Rules with levels; keep it, because what it derives from them is derived once.

    `allowed_in` says which findings the configuration allows in a file.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        levels: Levels = Levels(),
        file_kinds: FileKinds = FileKinds(),
        allowed_in: Allowances = nothing_allowed,
    ) -> None:
        self.rules = tuple(rules)
        self.levels = levels
        self.file_kinds = file_kinds
        self.grader = Grader(self.rules, levels, allowed_in)
        self._by_kind: dict[str, list[tuple[Rule, list[Signal]]]] = {}
        self._prefilters: dict[str, Prefilter] = {}

    def in_kind(self, kind: str) -> list[tuple[Rule, list[Signal]]]:
        """Return the rules with the signals that count in files of a kind (`test`, `production` …)."""
        if kind not in self._by_kind:
            self._by_kind[kind] = [(rule, signals_in(rule, self.levels, kind)) for rule in self.rules]
        return self._by_kind[kind]

    def prefilter(self, kind: str) -> Prefilter:
        """Return what tells which signals a file of a kind can contain."""
        if kind not in self._prefilters:
            signals = frozenset(signal for _, signals in self.in_kind(kind) for signal in signals)
            self._prefilters[kind] = prefilter_of(signals)
        return self._prefilters[kind]
