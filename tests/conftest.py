"""Shared by all tests: real runs of real tools in real folders."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processes
import pytest

from flake8_nomock.pipeline.report import Report

Run = Callable[..., "subprocess.CompletedProcess[str]"]
os.environ.pop(
    "PYTHONUNBUFFERED", None
)  # users have buffers, which change how a run ends when it cannot write


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave slow tests out of the quick suite."""
    if _is_quick(config):
        slow = [item for item in items if item.get_closest_marker("slow")]
        items[:] = [item for item in items if not item.get_closest_marker("slow")]
        config.hook.pytest_deselected(items=slow)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of pytest-xdist, whose own arguments are always paths, which suite it is for."""
    node.workerinput["quick"] = _is_quick(node.config)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give all quick tests of a file to one worker, so that what they share is made once."""
    if not _is_quick(config):
        return None
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)


def _is_quick(config: pytest.Config) -> bool:
    """Tell whether this is a plain `pytest`: no path, no `-m` and no `-k`.

    `pytest -m slow` runs what is left out, `pytest -m ""` everything, `pytest tests/test_x.py` the whole file.
    """
    if hasattr(config, "workerinput"):
        return bool(config.workerinput["quick"])
    is_asked_for = any(argument.startswith(("-m", "-k")) for argument in config.invocation_params.args)
    return config.args_source is not pytest.Config.ArgsSource.ARGS and not is_asked_for


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project: a folder with `.git`, so that nothing above it counts."""
    (tmp_path / ".git").mkdir()
    return tmp_path


@pytest.fixture
def flake8(project: Path) -> Run:
    """Runs flake8 in the project."""

    def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        return processes.flake8("--select", "NMK,E9", *arguments, cwd=project, given=stdin)

    return run


@pytest.fixture
def nomock(project: Path) -> Run:
    """Runs `nomock` in the project."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return processes.nomock(*arguments, cwd=project)

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
