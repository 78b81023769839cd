"""A run over several machines: the parts, their receipts, the gate that joins them, the workflow, the cache of CI."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import crc32

import processes
import pytest
import yaml
from gitrepo import Repository
from hypothesis import given
from hypothesis import strategies as st
from rendered_check import WORKFLOW, RenderedCheck

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.pipeline.shard import Shard, parse

MOCK = "from unittest import mock\n\n\ndef test_pays():\n    assert mock.Mock()\n"
COUNT = 3


# -- the parts -------------------------------------------------------------------------------------


@pytest.mark.slow
@given(st.lists(st.text(min_size=1), unique=True), st.integers(1, 12))
def test_every_path_is_in_exactly_one_part(paths: list[str], count: int) -> None:
    shards = [Shard(number, count) for number in range(1, count + 1)]
    assert all(sum(shard.holds(path) for shard in shards) == 1 for path in paths)


def test_parts_are_of_similar_size_and_stay_the_same() -> None:
    sizes = Counter(
        next(n for n in range(1, 9) if Shard(n, 8).holds(f"src/shop/module_{i}.py")) for i in range(8000)
    )
    assert min(sizes.values()) > 800 and max(sizes.values()) < 1200
    # written down: another hash would move files between parts, and every cache would be useless
    for path, number in (("a.py", 6), ("src/b.ts", 7), ("ü.py", 7)):
        assert Shard(number, 8).holds(path)


@pytest.mark.parametrize("text", ["", "3", "0/3", "4/3", "1/0", "-1/3", "1/3/5", "1 /3", "１/３", "1/1001"])
def test_what_is_no_part(text: str) -> None:
    with pytest.raises(ConfigurationError, match="3/8"):
        parse(text)


def test_part_of_a_part() -> None:
    done = nomock(Path.cwd(), "check", "--shard", "1/2", "tests")
    assert done.returncode == 2 and "leave out paths" in done.stderr


# -- the gate --------------------------------------------------------------------------------------


def nomock(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return processes.nomock(*arguments, cwd=folder)


class Parts:
    """A project whose parts have been checked, each with receipt and report."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.receipts = [f"receipt-{number}.json" for number in range(1, COUNT + 1)]
        self.reports = [f"{number}.sarif" for number in range(1, COUNT + 1)]

    def scan(self, *options: str) -> list[int]:
        codes = []
        for number, (receipt, report) in enumerate(zip(self.receipts, self.reports, strict=True), 1):
            shard = ["--shard", f"{number}/{COUNT}", "--receipt", receipt, "--output", f"sarif={report}"]
            codes.append(nomock(self.root, "check", "--no-cache", *shard, *options).returncode)
        return codes

    def gate(self, *files: str) -> tuple[int, str]:
        done = nomock(self.root, "gate", *(files or [*self.receipts, *self.reports]), "--format", "concise")
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout + done.stderr

    def edit(self, number: int, change: Callable[[Any], object]) -> None:
        file = self.root / self.receipts[number]
        document = json.loads(file.read_text())
        change(document)
        file.write_text(json.dumps(document))


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    repository = Repository(tmp_path_factory.mktemp("parts"))
    for number in range(12):
        repository.write(f"src/m{number}.py", f"number = {number}\n")
    repository.write("tests/test_a.py", MOCK)
    repository.write("web/a.test.ts", 'import { vi } from "vitest";\nvi.fn();\n')
    repository.write(".gitignore", "*.json\n*.sarif\n")
    repository.commit()
    parts = Parts(repository.root)
    assert sorted(parts.scan()) == [0, 1, 1] or sorted(parts.scan()) == [0, 0, 1]
    return parts


@pytest.fixture
def parts(checked: Parts, tmp_path: Path) -> Parts:
    shutil.copytree(checked.root, tmp_path / "project", symlinks=True)
    return Parts(tmp_path / "project")


@pytest.mark.slow
def test_all_parts_are_the_whole(parts: Parts) -> None:
    whole = nomock(parts.root, "check", "--no-cache", "--format", "concise")
    code, said = parts.gate()
    assert (code, sorted(said.split("\n"))) == (1, sorted(whole.stdout.split("\n")))
    assert parts.gate(*parts.receipts)[0] == 1


@pytest.mark.slow
def test_parts_of_what_is_new(parts: Parts) -> None:
    """With `--new-from`: a test with a mock that moved to another part is old, a copy of it in a third part is new.

    Each part knows one of them only, and takes it for the one that moved: the gate sees both.
    """
    repository = Repository(parts.root)
    repository.git("branch", "base")
    shards = [Shard(number, COUNT) for number in range(1, COUNT + 1)]
    names = [f"tests/test_{number}.py" for number in range(99)]
    moved, copied = (
        next(filter(shard.holds, names)) for shard in shards if not shard.holds("tests/test_a.py")
    )
    repository.git("mv", "tests/test_a.py", moved)
    repository.write(copied, MOCK)
    repository.commit()
    new_from = ("--new-from", "base")
    assert parts.scan(*new_from) == [0, 0, 0]
    done = nomock(parts.root, "gate", *parts.receipts, *parts.reports, *new_from, "--format", "json")
    assert done.returncode == 1, done.stderr
    new = {f["path"] for f in json.loads(done.stdout)["findings"] if f["state"] == "new"}
    assert new in ({moved}, {copied})  # git says which of the two was renamed


@pytest.mark.slow
def test_a_recorded_project_passes(parts: Parts) -> None:
    assert nomock(parts.root, "baseline", "init").returncode == 0
    (parts.root / "nomock.toml").write_text("baseline = true\n")
    Repository(parts.root).commit()
    assert parts.scan() == [0, 0, 0]
    code, said = parts.gate()
    assert code == 0, said


def other_version(receipt: Any) -> None:
    receipt["tool"]["version"] = "0.0.9"


FORGED: dict[str, tuple[Callable[[Any], object], str]] = {
    "without findings": (lambda r: r.update(rows=[]), "ended otherwise|says something else"),
    "of another commit": (lambda r: r.update(commit="0" * 40), "commit"),
    "of another version": (other_version, "version"),
    "of another profile": (lambda r: r.update(profile="strict"), "profile"),
    "of another configuration": (lambda r: r["hashes"].update(configuration="0"), "configuration"),
    "of another catalogue": (lambda r: r["hashes"].update(catalogue="0"), "catalogue"),
    "of another baseline": (lambda r: r["hashes"].update(baseline="0"), "baseline"),
    "of a whole run": (lambda r: r.update(shard=""), "whole run"),
    "of more parts": (lambda r: r.update(shard="1/4"), "is missing|receipts for"),
    "of a part of the codes": (lambda r: r.update(complete=False), "part of the project"),
    "of other contents": (lambda r: r["files"].update(dict.fromkeys(r["files"], "0" * 32)), "has changed"),
    "of fewer files": (lambda r: r["files"].popitem(), "was not scanned|damaged"),
    "of more files": (lambda r: r["files"].update({"src/more.py": "0" * 32}), "is not here"),
    "compared with a branch": (lambda r: r.update(against="0" * 40), "no such commit"),
    "damaged rows": (lambda r: r.update(rows=[[1, 2]]), "damaged"),
    "rows of another file": (
        lambda r: r.update(rows=[["NMK101", "no.py", 1, 1, 1, 1, *"abcdefg", []]]),
        "damaged",
    ),
    "no rows": (lambda r: r.pop("rows"), "damaged"),
    "no shard": (lambda r: r.pop("shard"), "not a receipt"),
    "a part that is nonsense": (lambda r: r.update(shard="9/3"), "damaged"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FORGED)
def test_a_forged_part(parts: Parts, name: str) -> None:
    change, reason = FORGED[name]
    which = next(n for n in range(COUNT) if json.loads((parts.root / parts.receipts[n]).read_text())["rows"])
    parts.edit(which, change)
    code, said = parts.gate()
    assert code == (2 if "branch" in name else 3), said
    assert any(part in said for part in reason.split("|")), said


@pytest.mark.slow
def test_findings_left_out_with_everything_computed_anew(parts: Parts) -> None:
    """Whoever leaves findings out can compute the rest, too; then the gate's own scan of the change says so."""
    repository = Repository(parts.root)
    repository.git("checkout", "-q", "-b", "change")
    repository.write("tests/test_new.py", MOCK)
    repository.commit()
    parts.scan("--against", "main")
    shutil.copytree(parts.root, parts.root.parent / "forger", symlinks=True)
    forger = Parts(parts.root.parent / "forger")
    (forger.root / "tests/test_new.py").write_text("")
    forger.scan("--against", "main")
    for receipt, report in zip(parts.receipts, parts.reports, strict=True):
        theirs, ours = (json.loads((p.root / receipt).read_text()) for p in (forger, parts))
        (parts.root / receipt).write_text(json.dumps(theirs | {"files": ours["files"]}))
        shutil.copy(forger.root / report, parts.root / report)
    code, said = parts.gate()
    assert code == 3 and "tests/test_new.py" in said, said


@pytest.mark.slow
@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ((0, 1), "is missing"),
        ((0, 1, 1), "is missing"),
        ((0, 1, 2, 2), "4 receipts for 3 parts"),
    ],
)
def test_parts_that_are_not_one_run(parts: Parts, files: tuple[int, ...], reason: str) -> None:
    for position, number in enumerate(files):
        shutil.copy(parts.root / parts.receipts[number], parts.root / f"given-{position}.json")
    code, said = parts.gate(*(f"given-{position}.json" for position in range(len(files))))
    assert code == 3 and reason in said, said


@pytest.mark.slow
def test_a_report_of_a_part_is_missing(parts: Parts) -> None:
    code, said = parts.gate(*parts.receipts, *parts.reports[1:])
    assert code == 3 and "report of nomock is missing" in said


# -- the workflow ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> RenderedCheck:
    made = RenderedCheck(tmp_path_factory.mktemp("adopted"), tmp_path_factory.mktemp("runner"))
    made.extras = "ruleset,shards"
    for number in range(9):
        made.write(f"src/m{number}.py", f"number = {number}\n")
    made.write("web/label.ts", "export const label = (n: number) => `${n}`;\n")
    made.write("tests/test_old.py", MOCK)
    made.initialise()
    return made


def run(made: RenderedCheck) -> list[int]:
    """Run the matrix and the gate; returns their exit codes."""
    document = yaml.safe_load(made.git("show", f"{made.base}:{WORKFLOW}"))
    parts = document["jobs"]["scan"]["strategy"]["matrix"]["shard"]
    codes = []
    for part in parts:
        made.values = {"matrix.shard": str(part), "strategy.job-total": str(len(parts))}
        codes += [done.returncode for done in made.github("Check")]
    (gate,) = made.github("Gate")
    assert gate.returncode in (0, 1), gate.stdout + gate.stderr
    return [*codes, gate.returncode]


@pytest.mark.slow
def test_the_workflow_by_running_the_parts(adopted: RenderedCheck, tmp_path: Path) -> None:
    shutil.copytree(adopted.root, tmp_path / "checkout", symlinks=True)
    made = RenderedCheck(tmp_path / "checkout", tmp_path / "runner")
    made.programs = processes.programs()
    made.base = adopted.base
    assert run(made) == [0, 0, 0, 0, 0]
    made.write("tests/test_new.py", MOCK)
    made.commit("mock")
    *codes, gate = run(made)
    assert sorted(codes) == [0, 0, 0, 1] and gate == 1
    made.write("nomock.toml", 'ignored-paths = ["tests/**"]\n')
    made.commit("loosened")
    *codes, gate = run(made)
    assert codes[0] == 1 and gate == 1, "the first part says what is weaker, and so does the gate"


# -- the cache of CI -------------------------------------------------------------------------------

AGAINST = ("check", "--cache-of-base", "--against", "main", "--receipt", "receipt.json")


def scanned(root: Path) -> int:
    return int(json.loads((root / "receipt.json").read_text())["engines"]["python"]["scanned"])


@pytest.fixture
def cached(tmp_path: Path) -> Repository:
    """A branch with one new mock, and a cache that a run on the default branch has left."""
    repository = Repository(tmp_path / "project")
    for number in range(5):
        repository.write(f"src/m{number}.py", f"number = {number}\n")
    repository.write("tests/test_a.py", "def test_a():\n    assert True\n")
    repository.write(".gitignore", "*.json\n")
    repository.commit()
    assert nomock(repository.root, *AGAINST).returncode == 0
    repository.git("checkout", "-q", "-b", "change")
    repository.write("tests/test_a.py", MOCK)
    repository.write("tests/test_new.py", MOCK)
    repository.commit()
    return repository


def clean_rows(root: Path) -> None:
    """Say of every file that it has no finding, with a right checksum."""
    with closing(sqlite3.connect(root / ".nomock_cache/results.sqlite")) as database, database:
        rows = list(database.execute("SELECT path, version, stamp, value FROM results"))
        for path, version, stamp, value in rows:
            clean = json.dumps(json.loads(value) | {"findings": []})
            checksum = crc32(f"{version}\0{stamp}\0{clean}".encode(), crc32(path))
            database.execute(
                "UPDATE results SET value = ?, checksum = ? WHERE path = ?", (clean, checksum, path)
            )


@pytest.mark.slow
def test_only_what_the_change_touches_is_checked(cached: Repository) -> None:
    assert nomock(cached.root, *AGAINST).returncode == 1
    assert scanned(cached.root) == 2


@pytest.mark.slow
def test_a_poisoned_cache_hides_nothing(cached: Repository) -> None:
    assert nomock(cached.root, *AGAINST).returncode == 1
    clean_rows(cached.root)
    assert nomock(cached.root, "check", "--against", "main").returncode == 1, "of another purpose"
    done = nomock(cached.root, *AGAINST)
    assert done.returncode == 1 and "tests/test_new.py" in done.stdout and "tests/test_a.py" in done.stdout
    assert scanned(cached.root) == 2


@pytest.mark.slow
def test_a_cache_of_another_machine_is_used(cached: Repository, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", cached.root, clone], check=True)
    subprocess.run(["git", "-C", clone, "branch", "-q", "main", "origin/main"], check=True)
    shutil.copytree(cached.root / ".nomock_cache", clone / ".nomock_cache")
    assert nomock(clone, *AGAINST).returncode == 1
    assert scanned(clone) == 2


def test_a_cache_needs_something_to_compare_with() -> None:
    done = nomock(Path.cwd(), "check", "--cache-of-base")
    assert done.returncode == 2 and "--against" in done.stderr
