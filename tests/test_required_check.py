"""The required check that `nomock init` writes: no change can run code in it, loosen it or replace it unnoticed."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from zlib import crc32

import pytest
from rendered_check import GITLAB, RenderedCheck

pytestmark = pytest.mark.slow

MOCK = "from unittest import mock\n\n\ndef test_pays():\n    assert mock.Mock()\n"
TRAP = "from pathlib import Path\n\nPath({marker!r}).write_text(__name__)\n"
TRAPS = [
    *("pip.py", "pip/__init__.py", "nomock.py", "yaml.py", "yaml/__init__.py", "json.py", "sitecustomize.py"),
    *("usercustomize.py", "flake8_nomock/__init__.py", "flake8_nomock/__main__.py", "multiprocessing/__init__.py"),
    *("pathspec.py", "argparse.py", "runpy.py", "site.py", "encodings/__init__.py", "conftest.py", "setup.py"),
]  # fmt: skip


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> RenderedCheck:
    """A small project in both languages that `nomock init` has set up for GitHub and GitLab."""
    made = RenderedCheck(tmp_path_factory.mktemp("adopted"), tmp_path_factory.mktemp("runner"))
    made.write("src/shop.py", "def total(prices):\n    return sum(prices)\n")
    made.write("web/label.ts", "export const label = (n: number) => `${n}`;\n")
    made.write(
        "tests/test_old.py", "from unittest import mock\n\n\ndef test_old():\n    assert mock.Mock()\n"
    )
    made.write(".gitlab-ci.yml", "stages: [test]\n")
    made.write(".github/workflows/lint.yml", "on: [push]\njobs: {lint: {runs-on: x, steps: [{run: make}]}}\n")
    made.initialise()
    made.git("checkout", "-q", "main")
    made.write(".gitlab-ci.yml", f"stages: [test]\ninclude:\n  - local: {GITLAB}\n")
    made.base = made.commit("include the job")
    made.git("branch", "-qf", "change")
    made.git("checkout", "-q", "change")
    return made


@pytest.fixture
def change(adopted: RenderedCheck, tmp_path: Path) -> RenderedCheck:
    """A copy of the project, on a branch of its own."""
    shutil.copytree(adopted.root, tmp_path / "checkout", symlinks=True)
    made = RenderedCheck(tmp_path / "checkout", tmp_path / "runner")
    made.base = adopted.base
    return made


def test_an_untouched_branch_is_green(change: RenderedCheck) -> None:
    for done in change.github("Install", "Check", "Gate"):
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
    gitlab = change.gitlab()
    assert gitlab.returncode == 0, gitlab.stdout + gitlab.stderr


def test_no_file_of_the_checkout_is_run(change: RenderedCheck) -> None:
    """Modules with the names of what the steps import, in the folder that they run in."""
    marker = change.temporary / "run"
    for name in TRAPS:
        change.write(name, TRAP.format(marker=str(marker)))
    for number in range(80):  # enough for worker processes
        change.write(f"more/module_{number}.py", f"number = {number}\n")
    change.commit("traps")
    install, check, review, gate, *more = change.github()
    assert [install.returncode, check.returncode, gate.returncode, *(m.returncode for m in more)].count(
        0
    ) == 4
    gitlab = change.gitlab()
    assert gitlab.returncode == 0, gitlab.stdout + gitlab.stderr
    assert not marker.exists(), marker.read_text()
    assert review.returncode in (0, 2)


def test_the_steps_install_apart_from_the_checkout(change: RenderedCheck) -> None:
    """The same files do run where `-m pip` is called in their folder, so the test above can fail."""
    marker = change.temporary / "run"
    change.write("pip.py", TRAP.format(marker=str(marker)))
    change._shell("python -m pip --version || true", change.root, {})
    assert marker.read_text() == "__main__"


def test_a_new_mock_is_red(change: RenderedCheck) -> None:
    change.write("tests/test_new.py", MOCK)
    change.commit("mock")
    check, gate = change.github("Check", "Gate")
    assert (check.returncode, gate.returncode) == (1, 1)
    assert "tests/test_new.py" in check.stdout and "NMK102" in check.stdout
    assert change.gitlab().returncode == 1


def test_a_committed_cache_is_not_read(change: RenderedCheck) -> None:
    """A cache that says that the new file is clean, with a right checksum: made by running on an empty file."""
    change.write("tests/test_new.py", MOCK)
    change.commit("mock")
    before = change.check()
    assert before.startswith("1 ")
    nomock = "nomock check --format concise"
    change._shell(nomock, change.root, {})
    store = change.root / ".nomock_cache" / "results.sqlite"
    with closing(sqlite3.connect(store)) as database, database:
        (stamp, version, value), *_ = database.execute(
            "SELECT stamp, version, value FROM results WHERE path = ?", (b"tests/test_new.py",)
        )
        value = json.dumps(json.loads(value) | {"findings": []}, separators=(",", ":"))
        checksum = crc32(f"{version}\0{stamp}\0{value}".encode(), crc32(b"tests/test_new.py"))
        database.execute(
            "UPDATE results SET value = ?, checksum = ? WHERE path = ?",
            (value, checksum, b"tests/test_new.py"),
        )
    assert change._shell(nomock, change.root, {}).returncode == 0, "a cache of one's own is believed"
    change.git("add", "-f", ".nomock_cache")
    change.commit("cache")
    local = change._shell(nomock, change.root, {})
    assert local.returncode == 1
    assert "NMK102" in local.stdout and "NMK905" in local.stdout
    check, gate = change.github("Check", "Gate")
    assert (check.returncode, gate.returncode) == (1, 1)
    assert "NMK102" in check.stdout and "committed cache .nomock_cache" in check.stdout


def test_canaries_are_heard_in_a_warm_run(change: RenderedCheck) -> None:
    for _ in range(2):
        done = change._shell("nomock check --receipt receipt.json", change.root, {})
        assert done.returncode == 0, done.stdout + done.stderr
    engines = json.loads((change.root / "receipt.json").read_text())["engines"]
    assert [engine["scanned"] for engine in engines.values()] == [0, 0]
    assert all(engine["canaries"] > 0 for engine in engines.values())


def test_every_row_of_the_page_names_tests_that_exist() -> None:
    top = Path(__file__).parent.parent
    page = (top / "docs/threats.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/\w+\.py)::(\w+)`", page)
    assert len(named) > 25
    for file, name in named:
        assert f"def {name}(" in (top / file).read_text(encoding="utf-8"), f"{file} has no {name}"
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| way")]
    assert all("::test_" in row for row in rows)


def test_every_row_of_the_threats_is_answered() -> None:
    """The table of the evidence: each row names tests that exist, or gives a reason in words."""
    top = Path(__file__).parent.parent
    table = (top / "docs/evidence.md").read_text(encoding="utf-8").partition("## Ways around the check")[2]
    rows = [line.split(" | ") for line in table.splitlines() if re.match(r"\| (A|B|C)?\d", line)]
    assert len(rows) == 22
    for _, _, answer in rows:
        for file, _, name in re.findall(r"`(tests/\w+\.py)(::(\w+))?`", answer):
            wanted = f"def {name}(" if name else "def test_"
            assert wanted in (top / file).read_text(encoding="utf-8"), f"{file} has no {name or 'test'}"
        assert "`t" in answer or len(answer) > 60, answer
