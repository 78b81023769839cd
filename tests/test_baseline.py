"""The baseline: what counts as the same finding, and that the file survives everything."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.atomic_write import WriteError
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.finding import Finding
from flake8_nomock.policy.apply import Outcome, Run, apply
from flake8_nomock.policy.baseline.file import FILE, parse, read, render, write
from flake8_nomock.policy.baseline.key import entries_of, keys_of
from flake8_nomock.policy.baseline.match import Baseline
from flake8_nomock.policy.baseline.renames import Places
from flake8_nomock.policy.verdicts import BASELINE, NEW, Identity

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


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


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


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("<<<<<<< HEAD\n", "nomock-baseline.jsonl:1: an unresolved merge"),
        ('{"path": "a", "code": "N', "nomock-baseline.jsonl:1: no JSON"),
        ("[]\n", "nomock-baseline.jsonl:1: no entry of a baseline"),
        ("\n", "nomock-baseline.jsonl:1: no JSON"),
        (render([Identity("NMK101", "a", "", "b", "", 0)] * 2), "nomock-baseline.jsonl:2: the same entry as"),
    ],
)
def test_what_is_malformed_is_said(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=problem):
        read(tmp_path)


def test_missing_is_not_empty(tmp_path: Path) -> None:
    assert read(tmp_path) is None
    with pytest.raises(ConfigurationError, match="missing: restore it"):
        read(tmp_path, required=True)
    (tmp_path / FILE).write_bytes(b"")
    assert read(tmp_path, required=True) == Baseline()


ODD = [
    Identity("NMK101", "tests/a.py", "", "00", "", 0),
    Identity("NMK101", "tests/é\u2028\x85.py", "", "00", "", 0),
    Identity("NMK101", "\udcff.py", "", "00", "", 0),
    Identity("NMK101", "@top/a.py", "", "00", "", 0),
    Identity("NMK101", "a.py", "", "00", "", 0),
]


@pytest.mark.parametrize("sharded", [False, True])
def test_what_is_written_is_read(tmp_path: Path, sharded: bool) -> None:
    write(tmp_path, ODD, sharded)
    baseline = read(tmp_path)
    assert baseline and {entry.identity for entry in baseline.entries} == set(ODD)
    write(tmp_path, ODD[:1], sharded)
    baseline = read(tmp_path)
    assert baseline and [entry.identity for entry in baseline.entries] == ODD[:1]


def test_shards(tmp_path: Path) -> None:
    names = ["nomock-baseline/%40top.jsonl", "nomock-baseline/@top.jsonl", "nomock-baseline/tests.jsonl"]
    assert write(tmp_path, ODD, sharded=True) == names
    assert write(tmp_path, ODD[:1], sharded=True) == names[2:]
    assert names_in(tmp_path / "nomock-baseline") == ["tests.jsonl"]
    (tmp_path / FILE).touch()
    with pytest.raises(ConfigurationError, match="there is also nomock-baseline/"):
        read(tmp_path)


MANY = [Identity("NMK101", f"tests/{n}.py", "", "unittest.mock", "", 0) for n in range(20_000)]


@pytest.mark.slow
def test_killed_while_writing(tmp_path: Path) -> None:
    """Whenever the writer is killed, the file is one of the two texts, whole."""
    script = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[2:]\n"
        "from test_baseline import MANY, write\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    write(Path(sys.argv[1]), MANY, False); write(Path(sys.argv[1]), MANY[:1], False)\n"
    )
    texts = {render(MANY), render(MANY[:1])}
    write(tmp_path, MANY, sharded=False)
    for pause in (0.0, 0.03, 0.11, 0.2, 0.37):
        command = [sys.executable, "-c", script, str(tmp_path), str(Path(__file__).parent)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert writer.stdout and writer.stdout.readline() == b"ready\n"
        time.sleep(pause)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        assert (tmp_path / FILE).read_text(encoding="utf-8") in texts


@pytest.mark.slow
def test_two_writers_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[3:]\n"
        "from test_baseline import MANY, write\n"
        "n = int(sys.argv[2])\n"
        "for k in range(20):\n"
        "    write(Path(sys.argv[1]), MANY[: n + k % 2], False)\n"
    )
    path = str(Path(__file__).parent)
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(tmp_path), str(n), path]) for n in (5_000, 9_000)
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    baseline = read(tmp_path)
    assert baseline and len(baseline.entries) in (5_000, 5_001, 9_000, 9_001)
    assert names_in(tmp_path) == [FILE]


def test_a_read_only_folder(tmp_path: Path) -> None:
    write(tmp_path, ODD[:1], sharded=False)
    before = (tmp_path / FILE).read_bytes()
    with read_only(tmp_path), pytest.raises(WriteError, match="cannot be written"):
        write(tmp_path, ODD, sharded=False)
    assert ((tmp_path / FILE).read_bytes(), names_in(tmp_path)) == (before, [FILE])


class read_only:  # noqa: N801 - used like a function
    """A folder on a read-only mount where we are root (whom modes do not stop), else by its mode."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mounted = os.geteuid() == 0

    def __enter__(self) -> None:
        if not self.mounted:
            self.folder.chmod(0o555)
            return
        bind = ["mount", "--bind", str(self.folder), str(self.folder)]
        remount = ["mount", "-o", "remount,bind,ro", str(self.folder)]
        if any(subprocess.run(c, capture_output=True, check=False).returncode for c in (bind, remount)):
            pytest.skip("we are root and may not mount")

    def __exit__(self, *_: object) -> None:
        if self.mounted:
            subprocess.run(["umount", str(self.folder)], check=True)
        else:
            self.folder.chmod(0o755)


def test_a_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        write(disk, ODD[:1], sharded=False)
        before = (disk / FILE).read_bytes()
        with pytest.raises(
            WriteError, match="cannot be written, No space left on device; it is as it was before"
        ):
            write(disk, MANY, sharded=False)
        assert ((disk / FILE).read_bytes(), names_in(disk)) == (before, [FILE])
    finally:
        subprocess.run(["umount", str(disk)], check=True)
