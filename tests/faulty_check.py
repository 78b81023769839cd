"""Runs of `nomock check` where things go wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import processes
from conftest import write

MOCK = "from unittest import mock\n\nsend = mock.Mock()\n"
SPY = 'import { vi } from "vitest";\n\nconst send = vi.fn();\n'
CHECK = [sys.executable, "-m", "flake8_nomock", "check", "--format", "concise"]
Done = subprocess.CompletedProcess[str]


def check(project: Path, *arguments: str, **environment: str) -> Done:
    """A run of `nomock check` in a project."""
    env = {**os.environ, **environment}
    return processes.nomock("check", "--format", "concise", *arguments, cwd=project, env=env)


def fill_in(project: Path, files: int = 1) -> Path:
    """A project with mocks in both languages."""
    (project / ".git").mkdir(exist_ok=True)
    for number in range(files):
        write(project, f"tests/test_{number}.py", MOCK)
    write(project, "web/a.test.ts", SPY)
    return project


def name(pid: int) -> str:
    """What a process runs; empty if it has ended."""
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""
