"""The commands behind docs/evidence.md, on small trees: that they can be run, and that they can fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import write

EVIDENCE = Path(__file__).parent.parent / "tools/evidence"


def run(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(EVIDENCE / name), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="NOT TESTED: memory is read from /proc")
def test_many_files_and_findings_in_every_format() -> None:
    done = run("many.py", "--files", "120")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "120 files, 300 findings, 17 formats and the receipt" in done.stdout


@pytest.mark.slow
def test_parity_of_trees(tmp_path: Path) -> None:
    write(tmp_path, "one/tests/test_a.py", "from unittest import mock\n\nx = mock.Mock()  # noqa\n")
    write(tmp_path, "two/tests/a.test.ts", 'import { vi } from "vitest";\nvi.fn();\n')
    write(tmp_path, "two/__mocks__/db.js", "")
    done = run("parity.py", "--python", str(tmp_path / "one"), "--typescript", str(tmp_path / "two"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| one | 1 | 2 | 2 | 0 | 0 | 0 | 0 |" in done.stdout
    assert "| two | 2 | 2 | 1 | 1 | 0 | 0 | 0 |" in done.stdout
    assert "only ours: two/__mocks__/db.js:1: NMK405: empty file" in done.stdout
    assert sorted(file.name for file in tmp_path.iterdir()) == ["one", "two"]


def test_prefilter_and_none(tmp_path: Path) -> None:
    write(tmp_path, "a.py", "from unittest import mock\n\n\ndef make():\n    return mock.Mock()\n")
    write(tmp_path, "b.py", "def broken(:\n")
    write(tmp_path, "c.py", "x = 1\n")
    done = run("prefilter.py", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == (
        "4 readings compared (1 stopped as tests/test_a.py, 1 stopped as src/a.py), 4 findings, 0 differences;"
        " 2 readings of what is no Python, 2 of them stopped\n"
    )
