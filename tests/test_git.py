"""Reading git without a work tree: blobs, trees, history, blame."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import processes
import pytest
from gitrepo import Repository

from flake8_nomock.git import blobs, history, trees
from flake8_nomock.git.blame import blame
from flake8_nomock.git.command import GitError, prefix_of, top_of
from flake8_nomock.pipeline.changes import changed, staged

ODD = 'tests/größe "x"\t.py'


def made(root: Path) -> Repository:
    """Edits, a move, a deletion, an empty commit, a merge and an odd name."""
    repository = Repository(root)
    repository.write("a.py", "a = 1\n")
    repository.write(ODD, "b = 1\n")
    repository.commit("one")
    repository.write("a.py", "a = 2\n")
    repository.commit("two")
    repository.commit("empty")
    repository.git("checkout", "-q", "-b", "side")
    repository.write("side/c.py", "c = 1\n")
    repository.commit("side one")
    repository.write("side/c.py", "c = 2\n")
    repository.commit("side two")
    repository.git("checkout", "-q", "main")
    repository.git("mv", "a.py", "z.py")
    repository.commit("moved")
    repository.git("merge", "-q", "--no-ff", "side", "-m", "merged")
    repository.git("rm", "-q", ODD)
    (repository.root / "link.py").symlink_to("z.py")
    repository.commit("removed")
    return repository


def replayed(commits: list[history.Commit]) -> dict[str, str]:
    files: dict[str, str] = {}
    for commit in commits:
        for path, blob in commit.changes:
            files[path] = blob
            if not blob:
                del files[path]
    return files


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 4])
def test_history_leads_to_the_tree(tmp_path: Path, limit: int) -> None:
    repository = made(tmp_path)
    commits = history.commits(tmp_path, "HEAD", limit)
    files = trees.files(tmp_path, "HEAD")
    assert set(files) == {"z.py", "side/c.py"}
    assert replayed(commits) == files
    assert commits[-1].id == repository.git("rev-parse", "HEAD").strip()


def test_the_merge_counts_once(tmp_path: Path) -> None:
    made(tmp_path)
    changes = {tuple(sorted(p for p, _ in c.changes)) for c in history.commits(tmp_path)}
    assert ("side/c.py",) in changes and len(history.commits(tmp_path)) == 5


def test_blobs_and_texts(tmp_path: Path) -> None:
    repository = made(tmp_path)
    first = repository.git("rev-list", "--max-parents=0", "HEAD").strip()
    files = trees.files(tmp_path, first)
    assert trees.texts(tmp_path, files, files) == {"a.py": "a = 1\n", ODD: "b = 1\n"}
    ids = list(files.values()) * 3
    assert [blob for blob, _ in blobs.read(tmp_path, ids)] == ids
    with pytest.raises(GitError, match="lacks blob"):
        list(blobs.read(tmp_path, ["0" * 40]))


def test_a_folder_of_a_repository(tmp_path: Path) -> None:
    made(tmp_path)
    side = tmp_path / "side"
    assert (top_of(side), prefix_of(side)) == (tmp_path, "side/")
    assert list(trees.files(side, "HEAD")) == ["c.py"]
    assert [[change.path for change in c.changes] for c in history.commits(side)][-1] == ["c.py"]


def test_outside_of_git(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not in the work tree of a git repository"):
        top_of(tmp_path)
    with pytest.raises(GitError, match="git rev-list failed"):
        history.commits(tmp_path)


def test_blame(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("a.py", "1\n2\n3\n")
    repository.commit()
    repository.write("a.py", "1\ntwo\n3\n4\n")
    repository.commit()
    repository.write("a.py", "1\ntwo\n3\nnew\n")
    found = blame(tmp_path, "a.py", [1, 2, 4])
    assert {line: (o.author, o.day) for line, o in found.items()} == {
        1: ("Ada", date(2023, 11, 17)),
        2: ("Ada", date(2023, 11, 20)),
    }
    assert blame(tmp_path, "other.py", [1]) == {}


def test_no_argument_becomes_an_option(tmp_path: Path) -> None:
    """`--output` of `git diff` would truncate the file; also before the first commit."""
    made = Repository(tmp_path / "project")
    victim = tmp_path / "victim"
    victim.write_text("precious")
    made.write("tests/test_a.py", "x = 1\n")
    for _ in range(2):
        for option in ("--changed", "--against"):
            done = processes.nomock("check", f"{option}=--output={victim}", cwd=made.root)
            assert done.returncode in (2, 3) and "cannot begin with a dash" in done.stderr, done.stderr
            assert victim.read_text() == "precious"
        made.commit()


@pytest.mark.slow
def test_git_that_hangs_is_no_clean_run(tmp_path: Path) -> None:
    made = Repository(tmp_path / "project")
    made.write("tests/test_a.py", "from unittest import mock\n")
    made.commit()
    slow = tmp_path / "bin" / "git"
    slow.parent.mkdir()
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    environment = {**os.environ, "PATH": f"{slow.parent}:{os.environ['PATH']}", "NOMOCK_GIT_TIMEOUT": "0.5"}
    command = [sys.executable, "-m", "flake8_nomock", "check"]
    done = subprocess.run(
        command, cwd=made.root, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode in (2, 3)
    assert "took longer than 0.5 seconds" in done.stderr
    assert "Traceback" not in done.stderr


def test_changes_whatever_the_attributes_say(tmp_path: Path) -> None:
    """`binary` and `-diff`, and a file that got nothing but another name."""
    made = Repository(tmp_path)
    made.write(".gitattributes", "tests/** binary\n*.ts -diff\n")
    made.write("kit/new.txt", "from unittest import mock\n")
    made.commit()
    made.write("tests/test_a.py", "x = 1\n")
    made.write("web/a.ts", "x = 1\n")
    made.git("mv", "kit/new.txt", "tests/test_new.py")
    made.git("add", "-A")
    assert set(changed(tmp_path, "HEAD").lines) == {"tests/test_a.py", "web/a.ts", "tests/test_new.py"}
    (tmp_path / "staged").mkdir()
    found = staged(tmp_path, tmp_path / "staged")
    assert set(found.lines) == {"tests/test_a.py", "web/a.ts", "tests/test_new.py"}
    assert (tmp_path / "staged/tests/test_new.py").is_file()
