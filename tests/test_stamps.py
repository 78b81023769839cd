"""Files that are not read again: what their stamps notice, and when there is none."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from conftest import Run, write

from flake8_nomock.pipeline.file_stamps import stamp_of

MOCK = "from unittest import mock\n"
CLEAN = "from unittest import case\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path, "test_a.py", MOCK)


def later() -> int:
    """A time at which what was written just now has settled."""
    return time.time_ns() + 3_000_000_000


def test_stamp_stays_while_the_file_does(file: Path) -> None:
    assert stamp_of(str(file), later()) == stamp_of(str(file), later()) != ""


def test_same_size_and_time_of_another_content_is_another_stamp(file: Path) -> None:
    before, status = stamp_of(str(file), later()), file.stat()
    time.sleep(0.05)
    file.write_text(CLEAN)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert file.stat()[6:9] == status[6:9]
    assert stamp_of(str(file), later()) != before


def test_a_file_that_has_just_changed_has_no_stamp(file: Path) -> None:
    assert stamp_of(str(file), time.time_ns()) == ""


def test_a_file_that_is_not_there_has_no_stamp(tmp_path: Path) -> None:
    assert stamp_of(str(tmp_path / "gone.py"), later()) == ""


def stamps(project: Path) -> dict[str, str]:
    with closing(sqlite3.connect(project / ".nomock_cache/results.sqlite")) as database:
        return {path.decode(): stamp for path, stamp in database.execute("SELECT path, stamp FROM results")}


@pytest.mark.slow
def test_a_forged_time_hides_no_change(project: Path, nomock: Run) -> None:
    write(project, "tests/test_a.py", CLEAN)
    changed = project / "tests/test_a.py"
    time.sleep(2.1)
    assert nomock("check").returncode == 0
    assert stamps(project)["tests/test_a.py"]
    status = changed.stat()
    changed.write_text(MOCK)
    os.utime(changed, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert (changed.stat().st_size, changed.stat().st_mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert nomock("check").returncode == 1


@pytest.mark.slow
def test_a_young_file_is_stamped_by_a_later_run(project: Path, nomock: Run) -> None:
    file = write(project, "tests/test_a.py", CLEAN)
    ahead = time.time() + 1000
    os.utime(file, (ahead, ahead))
    assert nomock("check").returncode == 0
    assert stamps(project) == {"tests/test_a.py": ""}
    os.utime(file)
    time.sleep(2.1)
    assert nomock("check").returncode == 0
    assert stamps(project)["tests/test_a.py"]
