"""Fixtures that every test uses by a setting of pytest are doubles as much as those that a test asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("pytest.ini", "[pytest]\nusefixtures =\n    mocker tmp_path\n    httpx_mock\n", [("NMK105", 3), ("NMK205", 4)]),
        ("setup.cfg", "[tool:pytest]\nusefixtures = fs\n", [("NMK206", 2)]),
        ("tox.ini", "[pytest]\nusefixtures = db live_server\n[testenv]\nsetenv = X=mocker\n", []),
        ("pyproject.toml", '[tool.pytest.ini_options]\nusefixtures = ["requests_mock", "db"]\n', [("NMK205", 2)]),
        ("pyproject.toml", '[tool.pytest]\nusefixtures = ["mocker"]\n', [("NMK105", 2)]),
        ("pytest.toml", '[pytest]\naddopts = ["-p", "pytest_mock"]\nusefixtures = ["fs"]\n', [("NMK108", 2), ("NMK206", 3)]),
        ("pytest.ini", "[pytest]\naddopts = -q -ppytest_mock\n", [("NMK108", 2)]),
        ("pyproject.toml", '[tool.other]\nusefixtures = ["requests_mock"]\n', []),
    ],
)  # fmt: skip
def test_fixtures_of_every_test(tmp_path: Path, path: str, text: str, found: list[tuple[str, int]]) -> None:
    checker = PythonChecker(TreeChecker(Configuration(tmp_path)))
    result = checker.check_source(text.encode(), path)
    assert [(finding.code, finding.line) for finding in result.findings] == found
