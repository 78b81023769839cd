"""Shared by all tests: real runs of real tools in real folders."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from flake8_nomock.pipeline.report import Report

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project: a folder with `.git`, so that nothing above it counts."""
    (tmp_path / ".git").mkdir()
    return tmp_path


@pytest.fixture
def flake8(project: Path) -> Run:
    """Runs flake8 in the project."""

    def run(*arguments: str, stdin: bytes | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "flake8", "--select", "NMK,E9", *arguments]
        done = subprocess.run(command, cwd=project, input=stdin, capture_output=True, check=False)
        return subprocess.CompletedProcess(
            command, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run


@pytest.fixture
def nomock(project: Path) -> Run:
    """Runs `nomock` in the project."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "flake8_nomock", *arguments]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)

    return run


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A report over real findings in files with hostile names and contents, in all three states."""
    from reporting import report

    return report(tmp_path_factory.mktemp("hostile"))


def write(project: Path, path: str, content: str | bytes) -> Path:
    """Write a file of the project, its folders included."""
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file
