"""Runs of test suites as reports, and histories made of them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import processes

from flake8_nomock.config.model import Health
from flake8_nomock.health.judge import judge
from flake8_nomock.health.model import FAILED, PASSED, Result, Run
from flake8_nomock.health.problem import Problem

_CI = ("GITHUB_", "CI_", "BUILD", "CIRCLE_", "GIT_")


def health(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `nomock health` in a folder, without what a CI runner says about these tests."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(_CI)}
    return processes.nomock("health", *arguments, cwd=folder, env=kept)


def junit(
    folder: Path, name: str, tests: Mapping[str, float], failed: tuple[str, ...] = (), more: str = ""
) -> str:
    """Write a report as pytest writes it; return its name."""
    cases = "".join(
        f'<testcase classname="tests.test_a" name="{test}" time="{seconds}">'
        f"{'<failure/>' if test in failed else ''}</testcase>"
        for test, seconds in tests.items()
    )
    seconds = sum(tests.values())
    (folder / name).write_text(
        '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests">'
        f'<testsuite name="pytest" time="{seconds}" timestamp="2026-11-02T10:00:00+00:00">{more}{cases}</testsuite>'
        "</testsuites>",
        encoding="utf-8",
    )
    return name


def made(number: int, tests: Mapping[str, float], failed: tuple[str, ...] = (), **fields: object) -> Run:
    """Return a run of a commit of its own, on the default branch, one per hour."""
    results = {name: Result(FAILED if name in failed else PASSED, seconds) for name, seconds in tests.items()}
    run = Run(
        id=f"run{number}",
        commit=f"{number:040x}",
        branch="main",
        time=f"2026-11-{1 + number // 24:02}T{number % 24:02}:00:00Z",
        seconds=sum(tests.values()),
        tests=results,
    )
    return run._replace(**fields)  # type: ignore[arg-type]


def problems(runs: list[Run], limits: Health | None = None) -> tuple[Problem, ...]:
    """Judge the last of some runs by those before it."""
    return judge(runs[-1], runs[:-1], limits or Health(pass_rate=0.1), "main").problems
