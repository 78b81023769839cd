"""Time grows with the number of findings, not with its square: one statement may hold thousands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import write

MANY = 3_000
LIMIT = 60
"""Seconds. It takes 3 to 6; when each finding read its whole statement again, it took minutes."""


@pytest.mark.slow
@pytest.mark.parametrize("separator", [",", ",\n"])
@pytest.mark.parametrize(
    ("path", "head", "call"),
    [
        ("tests/test_a.py", "from unittest.mock import Mock\nuse(", "Mock()"),
        ("web/a.test.ts", 'import { vi } from "vitest";\nuse(', "vi.fn()"),
    ],
)
def test_thousands_in_one_statement(project: Path, path: str, head: str, call: str, separator: str) -> None:
    write(project, path, head + separator.join([call] * MANY) + ")\n")
    command = [sys.executable, "-m", "flake8_nomock", "check", "--format", "concise", "--no-cache"]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=LIMIT)
    lines = run.stdout.splitlines()
    assert len([line for line in lines if "NMK102" in line]) == (MANY if separator == ",\n" else 1)
