"""qlrun over our library packs: the findings of a folder of sources, and the results of a query."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from prune import pruned
from qlcheck.syntax import PredDecl, SourceFile
from qlrun.evaluator import Evaluator, Limits, Row
from qlrun.runner import Packs, Query, Result, Runner, with_stack
from qlrun.shims import UNBOUND

ROOT = Path(__file__).parent.parent.parent
if hasattr(yaml, "CSafeLoader"):  # the same result in a tenth of the time
    yaml.safe_load = partial(yaml.load, Loader=yaml.CSafeLoader)


class Reported(NamedTuple):
    """One finding."""

    path: str
    line: int
    code: str
    tier: str
    symbol: str


class CheckedEvaluator(Evaluator):
    """qlrun's evaluator checks the same library anew for every folder; here the first one's check serves all."""

    shared: dict[Path, Any] = {}

    def load(self, path: Path) -> SourceFile:
        """Return a file of the library, and what its declarations are."""
        if path not in self.shared or self.shared[path].world is not self.world:
            file = super().load(path)
            self.shared[path] = self._checkers[path]
            return file
        file = self.world.load(path.resolve())
        if path not in self._checkers:
            self._checkers[path] = self.shared[path]
            self._index(self.world.file_mod(file))
        return file


class RelationEvaluator(CheckedEvaluator):
    """qlrun's evaluator, but a predicate that can be enumerated is, wherever it is first asked.

    The original gives up for good where the first caller happens to ask in a context that may not enumerate,
    and then evaluates the predicate anew for every call: a hundred times slower for our queries.
    """

    def matching(self, decl: PredDecl, values: list[Any]) -> list[Row]:
        """Return the tuples that agree with `values`."""
        eager, self.eager = self.eager, True
        try:
            return super().matching(decl, values)
        finally:
            self.eager = eager


class BodyEvaluator(CheckedEvaluator):
    """The same for JavaScript, where it is enough that the body of a predicate may enumerate.

    There the queries name a node by what it is for, and looking at all of them costs more than asking for one.
    """

    def _fixpoint(self, key: object, compute: Callable[[], Iterable[Row]]) -> set[Row]:
        eager, self.eager = self.eager, True
        try:
            return super()._fixpoint(key, compute)
        finally:
            self.eager = eager


EVALUATORS = {"python": RelationEvaluator, "javascript": BodyEvaluator}


class LibraryRunner(Runner):
    """qlrun's runner with our shims, where we have any."""

    def __init__(self, packs: Packs, source: Path, seconds: float = 1200) -> None:
        try:
            module = importlib.import_module(f"{packs.language}_shims")
        except ModuleNotFoundError:
            super().__init__(packs, source, Limits(seconds=seconds, steps=200_000_000))
            return
        self.packs = packs
        self.shims, self.program = module.make(source)
        roots = [pack.root for pack in packs.packs]
        limits = Limits(seconds=seconds, steps=200_000_000)
        data = pruned(packs.data(), source, packs.language)
        self.ev = EVALUATORS[packs.language](packs.world, roots, self.shims, data, limits)
        self._started = False

    def findings(self) -> set[Reported]:
        """Everything that `reportedAt` of `nomock/Findings.qll` holds for."""
        return {
            Reported(at.file.path, max(1, at.line), code, tier, symbol)
            for at, code, tier, symbol in self.rows("reportedAt", "Findings.qll")
        }

    def rows(self, predicate: str, file: str) -> list[Any]:
        """All tuples of a predicate of the library, in the file of this name; in any if that is empty."""
        return with_stack(lambda: self._rows(predicate, file))

    def _rows(self, name: str, file: str) -> list[Any]:
        self.ev.restart_clock()
        if not self._started:
            self._start()
        [decl] = [p for p in self.ev.modules if p.name == name and file in ("", p.file.path.name)]
        columns = len(decl.params) + bool(decl.has_result)
        return list(self.ev.matching(decl, [UNBOUND] * columns))


def load(library: Path, language: str, packs: Path = ROOT / "codeql") -> Packs:
    """Return the packs of a language, resolved against a checkout of github/codeql."""
    found = Packs(library, packs / language, language)
    found.data = cache(found.data)  # type: ignore[method-assign]
    found.index.pack_of = cache(found.index.pack_of)  # type: ignore[method-assign]
    return found


__all__ = ["LibraryRunner", "Query", "Reported", "Result", "load"]
