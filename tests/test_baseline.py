"""The baseline: what counts as the same finding, and what is new."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.policy.apply import Outcome, Run, apply
from flake8_nomock.policy.baseline.file import FILE, parse, render
from flake8_nomock.policy.baseline.key import entries_of, keys_of
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.baseline.renames import Places
from flake8_nomock.policy.verdicts import BASELINE, NEW

TODAY = date(2026, 6, 1)


def finding(path: str, line: int, target: str, definition: str = "", code: str = "NMK102") -> Finding:
    return Finding(
        code=code,
        path=path,
        line=line,
        column=1,
        end_line=line,
        end_column=9,
        message="m",
        symbol="mock.Mock",
        severity="error",
        entry="mock",
        definition=definition,
        engine="python",
        target=target,
    )


def recorded(*findings: Finding) -> Baseline:
    counts: dict[object, int] = {}
    for found in findings:
        for key in keys_of(found):
            counts[key] = counts.get(key, 0) + 1
    return parse({FILE: render(entries_of(counts))})  # type: ignore[arg-type]


def compare(
    baseline: Baseline,
    *findings: Finding,
    exists: tuple[str, ...] = (),
    checked: tuple[str, ...] | None = None,
    defined: tuple[tuple[str, str], ...] = (),
) -> Outcome:
    paths = frozenset(f.path for f in findings).union(exists)
    places = Places(lambda path: path not in paths, lambda path, name: (path, name) in defined)
    run = Run(findings, paths if checked is None else frozenset(checked), checked is None, places)
    return apply(run, baseline, Configuration(Path("/nowhere")), TODAY)


def states(outcome: Outcome) -> list[str]:
    return [f"{v.finding.path}:{v.finding.line} {v.finding.code} {v.state}" for v in outcome.verdicts]


A, B, C = (finding("tests/a.py", n, f"{n:x}" * 16, "test_a") for n in (1, 2, 3))


def at(found: Finding, path: str, line: int = 1) -> Finding:
    return found._replace(path=path, line=line)


def test_lines_do_not_matter() -> None:
    outcome = compare(recorded(A, B), at(B, "tests/a.py", 70), at(A, "tests/a.py", 90))
    assert {v.state for v in outcome.verdicts} == {BASELINE}


def test_a_swap_of_the_same_count_is_caught() -> None:
    assert states(compare(recorded(A, B), A, C)) == [
        "nomock-baseline.jsonl:2 NMK906 new",
        "tests/a.py:1 NMK102 baseline",
        "tests/a.py:3 NMK102 new",
    ]


def test_alike_findings_are_counted() -> None:
    twice = at(A, A.path, 9)
    assert states(compare(recorded(A), A, twice))[1] == "tests/a.py:9 NMK102 new"
    assert states(compare(recorded(A, twice), A)) == [
        "nomock-baseline.jsonl:2 NMK906 new",
        "tests/a.py:1 NMK102 baseline",
    ]


def test_a_line_is_recorded_with_all_that_it_holds() -> None:
    """One finding per line is reported; a formatter may split or join the line."""
    joined = A._replace(same_line=(B.doubled(), C.doubled()))
    apart = (A, at(B, B.path, 2), at(C, C.path, 3))
    assert {v.state for v in compare(recorded(joined), *apart).verdicts} == {BASELINE}
    assert {v.state for v in compare(recorded(*apart), joined).verdicts} == {BASELINE}
    assert states(compare(recorded(A, B), joined)) == ["tests/a.py:1 NMK102 new"], "C is new"
    assert [e.identity.target for e in compare(recorded(joined), A, at(B, B.path, 2)).matched.stale] == [
        C.target
    ]
    fewer = compare(recorded(joined), A._replace(same_line=joined.same_line[:1]))
    assert states(fewer) == ["nomock-baseline.jsonl:3 NMK906 new", "tests/a.py:1 NMK102 baseline"]


def test_another_definition_is_another_finding_while_the_first_one_stands() -> None:
    moved = A._replace(definition="test_b")
    assert compare(recorded(A), moved, defined=((A.path, "test_a"),)).verdicts[-1].state == NEW
    assert compare(recorded(A), moved).verdicts[-1].state == BASELINE
    assert [v.state for v in compare(recorded(A), A, moved).verdicts] == [BASELINE, NEW]


def test_a_definition_that_left_its_file_takes_its_entries_along() -> None:
    there = at(A, "tests/b.py")
    assert compare(recorded(A, B), B, there, defined=((A.path, "test_a"),)).verdicts[-1].state == NEW
    outcome = compare(recorded(A, B), B, there, exists=(A.path,))
    assert {v.state for v in outcome.verdicts} == {BASELINE}


def test_both_parts_of_a_split_file_have_its_imports() -> None:
    use, other = A, A._replace(definition="test_b")
    need = finding("tests/a.py", 1, "", code="NMK101")
    split = [at(use, "tests/a.py"), at(other, "tests/b.py"), need, at(need, "tests/b.py")]
    outcome = compare(recorded(use, other, need), *split)
    assert {v.state for v in outcome.verdicts} == {BASELINE}
    assert len(outcome.matched.kept) == 4
    alone = compare(recorded(use, other, need), use, other, need, at(need, "tests/b.py"))
    assert states(alone)[-1] == "tests/b.py:1 NMK101 new"


def test_moved_files_keep_their_entries() -> None:
    outcome = compare(recorded(A, B), at(A, "tests/new.py"), at(B, "tests/new.py", 2))
    assert {v.state for v in outcome.verdicts} == {BASELINE}
    assert outcome.matched.moved == {"tests/a.py": "tests/new.py"}
    assert {entry.path for entry in outcome.matched.kept} == {"tests/new.py"}


def test_a_copy_is_no_move() -> None:
    copies = [at(A, "tests/new.py"), at(B, "tests/new.py", 2)]
    assert [v.state for v in compare(recorded(A, B), A, B, *copies).verdicts] == [
        BASELINE,
        BASELINE,
        NEW,
        NEW,
    ]
    outcome = compare(recorded(A, B), *copies, exists=(A.path,), defined=((A.path, "test_a"),))
    assert [v.state for v in outcome.verdicts] == [NEW] * 4


def test_one_line_in_common_is_no_move() -> None:
    """A new file may not inherit from a deleted one because both import the same."""
    others = [finding("tests/b.py", n, f"{n:x}" * 16, "test_b") for n in (4, 5, 6)]
    outcome = compare(recorded(A, B, C), at(A, "tests/b.py"), *others)
    assert [v.state for v in outcome.verdicts if v.finding.path == "tests/b.py"] == [NEW] * 4


def test_split_files_keep_their_entries() -> None:
    outcome = compare(recorded(A, B, C), at(A, "tests/x.py"), at(B, "tests/y.py"), at(C, "tests/z.py"))
    assert {v.state for v in outcome.verdicts} == {BASELINE}


def test_a_renamed_folder_of_files_that_look_the_same() -> None:
    old = [at(found, f"old/{name}/test_x.py") for name in "abcdef" for found in (A, B)]
    new = [at(found, f"new/{name}/test_x.py") for name in "abcdef" for found in (A, B)]
    outcome = compare(recorded(*old), *new)
    assert {v.state for v in outcome.verdicts} == {BASELINE}
    assert outcome.matched.moved == {f"old/{n}/test_x.py": f"new/{n}/test_x.py" for n in "abcdef"}


def test_a_thousand_renamed_files_take_no_time() -> None:
    old = [at(A, f"old/{n}/test_{n}.py") for n in range(1000)]
    new = [at(A, f"new/{n}/test_{n}.py") for n in range(1000)]
    begin = time.process_time()
    assert {v.state for v in compare(recorded(*old), *new).verdicts} == {BASELINE}
    assert time.process_time() - begin < 5


def test_a_run_over_a_part_judges_that_part_only() -> None:
    other = at(B, "tests/b.py")
    outcome = compare(recorded(A, other), checked=("tests/a.py",), exists=("tests/a.py", "tests/b.py"))
    assert states(outcome) == ["nomock-baseline.jsonl:1 NMK906 new"]
    assert [entry.path for entry in outcome.matched.kept] == ["tests/b.py"]


def test_not_analysed_is_never_recorded() -> None:
    broken = A._replace(code="NMK900")
    assert [v.state for v in compare(recorded(broken), broken).verdicts] == [NEW, NEW]
