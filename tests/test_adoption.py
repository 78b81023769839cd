"""Gradual adoption from the outside: real git, real `nomock` runs, one repository that lives on."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from datetime import date, timedelta
from html import unescape
from pathlib import Path

import processes
import pytest
from gitrepo import Repository

HEAD = "from unittest import mock\n\n\n"
TEST = "def test_{0}():\n    store = mock.Mock(name='{0}')\n    assert store\n\n\n"


class Project(Repository):
    """A repository with `nomock` at hand."""

    def nomock(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return processes.nomock(*arguments, cwd=self.root)

    def check(self, *arguments: str) -> list[str]:
        """What fails: `path:line code`; the exit code must say the same."""
        done = self.nomock("check", "--format", "json", *arguments)
        assert done.returncode in (0, 1), done.stderr
        report = json.loads(done.stdout)
        failing = [
            f"{f['path']}:{f['line']} {f['code']}"
            for f in report["findings"]
            if f["state"] == "new" and f["severity"] == "error"
        ]
        assert bool(failing) == bool(done.returncode)
        return failing


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path)
    made.write(".gitignore", ".nomock_cache/\n")
    made.write("tests/test_a.py", HEAD + TEST.format("a") + TEST.format("b"))
    made.write("tests/test_c.py", HEAD + TEST.format("c"))
    made.write("web/d.test.ts", "import { vi } from 'vitest';\nconst d = vi.fn();\n")
    made.write("src/app.py", "x = 1\n")
    driver = shlex.join([sys.executable, "-m", "flake8_nomock", "baseline", "merge"])
    made.git("config", "merge.nomock-baseline.driver", f"{driver} %O %A %B")
    made.git("config", "user.name", "Ada")
    made.git("config", "user.email", "ada@example.org")
    made.commit("legacy")
    return made


def adopted(project: Project) -> Project:
    done = project.nomock("baseline", "init")
    assert done.returncode == 0, done.stderr
    project.write("nomock.toml", "baseline = true\n")
    project.commit("adopt")
    return project


@pytest.mark.slow
def test_init_switches_the_gate_on(project: Project) -> None:
    assert len(project.check()) == 6
    done = project.nomock("baseline", "init")
    assert done.stdout.startswith("recorded 6 findings in nomock-baseline.jsonl\nwritten: .gitattributes\n")
    assert project.check() == []
    again = project.nomock("baseline", "init")
    assert (again.returncode, "there is a baseline: it only shrinks" in again.stderr) == (2, True)
    assert project.nomock("baseline", "stats").stdout.split("\n")[0] == "       6  all"
    explained = project.nomock("baseline", "explain", "web").stdout
    assert explained.startswith("web/d.test.ts:")


@pytest.mark.slow
def test_a_lost_baseline_is_an_error(project: Project) -> None:
    adopted(project)
    (project.root / "nomock-baseline.jsonl").unlink()
    done = project.nomock("check")
    assert (done.returncode, "missing: restore it" in done.stderr) == (2, True)


@pytest.mark.slow
def test_a_history(project: Project) -> None:
    """Edits, reformatting, moves, a swap, fixes and a merge with a conflict in the baseline."""
    adopted(project)
    text = (project.root / "tests/test_a.py").read_text(encoding="utf-8")
    project.write(
        "tests/test_a.py", "import os\n" + text.replace("mock.Mock(name='a')", 'mock.Mock(\n  name="a",\n )')
    )
    assert project.check() == [], "moved lines and another layout"
    project.git("mv", "tests/test_a.py", "tests/test_moved.py")
    project.git("mv", "web/d.test.ts", "web/e.test.ts")
    assert project.check() == [], "moved files"
    project.commit("move")
    assert "moved: tests/test_a.py -> tests/test_moved.py" in project.nomock("baseline", "shrink").stdout
    project.commit("shrink")
    assert project.check("--against", "HEAD~1") == []

    swapped = (
        (project.root / "tests/test_moved.py")
        .read_text(encoding="utf-8")
        .replace("Mock(name='b'", "MagicMock(name='b'")
    )
    project.write("tests/test_moved.py", swapped)
    assert [f.split()[1] for f in project.check()] == ["NMK906", "NMK102"], "a swap of the same count"
    before = (project.root / "nomock-baseline.jsonl").read_text(encoding="utf-8").splitlines()
    assert project.nomock("baseline", "shrink").stdout == "pruned 1 of 6 entries\n"
    after = (project.root / "nomock-baseline.jsonl").read_text(encoding="utf-8").splitlines()
    assert set(after) < set(before), "shrink never adds"
    assert [f.split()[1] for f in project.check()] == ["NMK102"]
    project.git("checkout", "-q", "--", ".")

    project.git("checkout", "-q", "-b", "topic")
    project.git("rm", "-q", "tests/test_c.py")
    project.nomock("baseline", "shrink")
    project.commit("fix c")
    project.git("checkout", "-q", "main")
    project.write("web/e.test.ts", "export {};\n")
    project.nomock("baseline", "shrink")
    project.commit("fix e")
    without = project.attempt(
        "-c", "merge.nomock-baseline.driver=false", "merge", "-q", "topic", "-m", "both"
    )
    assert without.returncode != 0, "the two baselines do conflict"
    assert project.git("diff", "--name-only", "--diff-filter=U").split() == ["nomock-baseline.jsonl"]
    project.git("merge", "--abort")
    assert project.attempt("merge", "-q", "topic", "-m", "both").returncode == 0
    assert project.check() == [], "both sides fixed something"
    assert project.check("--against", "HEAD~1") == []

    project.git("mv", "tests/test_moved.py", "tests/test_again.py")
    project.write("tests/test_again.py", "import os\n\n\n" + text)
    assert project.check() == [], "a move and an edit in one change"


@pytest.mark.slow
def test_growth_is_found_in_a_shallow_clone(project: Project, tmp_path: Path) -> None:
    adopted(project)
    project.git("checkout", "-q", "-b", "topic")
    project.write("tests/test_new.py", HEAD)
    (project.root / "nomock-baseline.jsonl").unlink()
    project.write("nomock.toml", "")
    assert project.nomock("baseline", "init").returncode == 0
    project.commit("recorded again")
    clone = Project(tmp_path / "clone")
    clone.git("fetch", "-q", "--depth=1", f"file://{project.root}", "topic")
    clone.git("checkout", "-q", "FETCH_HEAD")
    assert clone.check() == [], "nothing to see without the base"
    done = clone.nomock("check", "--against", "origin/main")
    assert done.returncode == 2 and "fetch it: `git fetch origin main`" in done.stderr
    clone.git("fetch", "-q", f"file://{project.root}", "+refs/heads/*:refs/remotes/origin/*", "--unshallow")
    assert sorted(f.split()[1] for f in clone.check("--against", "origin/main")) == [
        "NMK101",
        "NMK905",
        "NMK905",
    ]


@pytest.mark.slow
def test_the_ledger(project: Project) -> None:
    soon = (date.today() + timedelta(days=7)).isoformat()
    permit = f"  # noqa: NMK101 -- until={soon} owner=@media ref=J-1 no | sandbox"
    project.write("tests/test_c.py", HEAD.rstrip("\n") + permit + "\n")
    project.write("web/d.test.ts", "// ast-grep-ignore: NMK102 -- for ever\nvi.fn();\n")
    project.commit()
    age = (date.today() - date(2023, 11, 19)).days
    done = project.nomock("permits")
    assert done.stdout.splitlines()[-1] == "2 permits, 1 without an end"
    assert f"NMK101: no | sandbox (until {soon}, @media, J-1, by Ada, " in done.stdout
    rows = json.loads(project.nomock("permits", "--format", "json").stdout)
    assert [(row["line"], row["codes"], row["state"]) for row in rows] == [
        (1, ["NMK101"], "holds"),
        (1, ["NMK102"], "holds"),
    ]
    assert 0 < rows[0]["age"] <= age + 1 and rows[0]["author"] == "Ada"
    table = project.nomock("permits", "--format", "markdown").stdout
    assert f"| tests/test_c.py:1 | NMK101 | no | sandbox | {soon} | @media | J-1 |" in unescape(table)
    assert "no &#124; sandbox" in table
    assert project.nomock("permits", "--expiring", "6d").returncode == 0
    late = project.nomock("permits", "--expiring", "1w")
    assert (late.returncode, late.stdout.splitlines()[-1]) == (1, "1 permit")


@pytest.mark.slow
def test_the_burn_down(project: Project) -> None:
    project.write("CODEOWNERS", "* @all\n/web/ @web\n")
    project.commit()
    project.write("web/d.test.ts", "export {};\n")
    project.commit()
    project.git("mv", "tests/test_c.py", "tests/test_x.py")
    project.write("src/app.py", "x = 2\n")
    project.commit()
    for _ in range(2):
        points = json.loads(project.nomock("trend", "--format", "json").stdout)
        assert [point["findings"] for point in points] == [6, 6, 5, 5]
        assert points[-1]["by_rule"] == {"NMK101": 2, "NMK102": 3}
        assert points[0]["by_owner"] == {"@all": 5, "@web": 1}
    table = project.nomock("trend", "--by", "owner", "--commits", "2").stdout.splitlines()
    assert table[0].split() == ["date", "commit", "findings", "change", "@all"]
    assert [row.split()[2] for row in table[1:]] == ["5", "5"]
    project.nomock("trend", "--format", "svg", "--output", "trend.svg")
    assert (project.root / "trend.svg").read_text(encoding="utf-8").startswith("<svg ")
    project.nomock("check", "--history", "--output", "html=report.html", "--output", "html=other.html")
    page = (project.root / "report.html").read_text(encoding="utf-8")
    assert ">Over time<" in page and "Findings over time: 6 on " in page and page.count('r="3"') == 4
    project.nomock("check", "--output", "html=report.html")
    assert ">Over time<" not in (project.root / "report.html").read_text(encoding="utf-8")
