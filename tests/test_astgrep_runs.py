"""Which files one run of ast-grep takes."""

from __future__ import annotations

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.rules.assemble import signals_in
from flake8_nomock.engines.astgrep.runs import WORTH_A_RUN, Candidate, runs_of

_SIGNALS = sorted(
    {s for rule in shipped_rules() for s in signals_in(rule, Levels("strict"), "test")}, key=repr
)
FIRST, SECOND, THIRD = (frozenset(_SIGNALS[start : start + 2]) for start in (0, 2, 4))


def test_small_files_share_one_run() -> None:
    files = [Candidate("a.ts", 10, FIRST), Candidate("b.ts", 10, SECOND), Candidate("c.ts", 10, FIRST)]
    (run,) = runs_of(files)
    assert run.signals == FIRST | SECOND
    assert sorted(run.paths) == ["a.ts", "b.ts", "c.ts"]


def test_large_files_are_not_searched_for_what_only_others_may_hold() -> None:
    files = [
        Candidate("a.ts", WORTH_A_RUN, FIRST),
        Candidate("b.ts", 10, SECOND),
        Candidate("c.ts", WORTH_A_RUN - 10, FIRST | SECOND),
        Candidate("d.ts", 10, FIRST | SECOND),
        Candidate("e.ts", 10, THIRD),
    ]
    signals = {path: run.signals for run in runs_of(files) for path in run.paths}
    assert {path: signals[path] for path in ("a.ts", "c.ts", "d.ts")} == {
        "a.ts": FIRST,
        "c.ts": FIRST | SECOND,
        "d.ts": FIRST | SECOND,
    }
    assert signals["b.ts"] == signals["e.ts"] == SECOND | THIRD


def test_every_file_is_in_one_run_with_its_signals() -> None:
    possible = [FIRST, SECOND, FIRST | SECOND, THIRD]
    files = [Candidate(f"{n}.ts", n * 9_000, possible[n % 4]) for n in range(40)]
    runs = list(runs_of(files))
    assert sorted(path for run in runs for path in run.paths) == sorted(file.path for file in files)
    signals = {path: run.signals for run in runs for path in run.paths}
    assert all(file.possible <= signals[file.path] for file in files)
