"""What really ran: pytest with `--nomock` in real projects, and what `nomock check --observed` makes of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import processes
import pytest
from conftest import Run, write

TESTS = """\
import os
from unittest import mock

import pytest


@pytest.fixture
def replace(monkeypatch):
    return [getattr(monkeypatch, name) for name in dir(monkeypatch) if name.startswith("setat")][0]


def test_known():
    double = mock.Mock()
    double.answer.return_value = 1
    assert double.answer() == 1


def test_hidden(replace):
    replace(os, "getcwd", lambda: "x")
    assert os.getcwd() == "x"


def test_environment(monkeypatch):
    monkeypatch.setenv("A", "B")


@mock.patch("os.getcwd", return_value="y")
def test_decorated(getcwd):
    assert os.getcwd() == "y"


kinds = [getattr(mock, name) for name in dir(mock) if name.endswith("icMock")]


def test_found_in_a_list():
    assert [kind().x.y.z for kind in kinds]
"""
INTEGRATION = """\
import socket

import pytest

listener = socket.create_server(("127.0.0.1", 0))
connection = None


def test_nothing():
    assert 1 + 1 == 2


def test_connects():
    global connection
    connection = socket.create_connection(listener.getsockname())


def test_uses_what_is_open():
    connection.send(b"x")


def test_closes():
    connection.close()
"""


HOSTILE = """\
import os
import time


def test_system_calls(monkeypatch):
    def fail(*arguments):
        raise OSError("replaced")

    monkeypatch.setattr(os, "write", fail)
    monkeypatch.setattr(time, "perf_counter", fail)
    monkeypatch.setattr(os, "scandir", fail)


def test_pytest_uses_its_own_monkeypatch(pytester):
    pytester.makepyfile("def test_x(): pass")
    pytester.runpytest_inprocess()
"""


def observe(project: Path, *arguments: str) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nomock", *arguments]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = (project / "nomock-observed.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


def places(rows: list[dict[str, Any]]) -> list[tuple[str, int, str]]:
    return sorted((row["code"], row["line"], row["symbol"]) for row in rows if row["kind"] == "double")


EXPECTED = [
    ("NMK102", 13, "unittest.mock.Mock"),
    ("NMK102", 36, "unittest.mock.MagicMock"),
    ("NMK103", 27, "unittest.mock.patch"),
    ("NMK301", 19, "pytest.MonkeyPatch.setattr"),
    ("NMK304", 24, "pytest.MonkeyPatch.setenv"),
]


@pytest.mark.slow
def test_doubles_are_recorded_where_the_project_makes_them(project: Path) -> None:
    write(project, "tests/test_a.py", TESTS)
    rows = observe(project)
    assert places(rows) == EXPECTED
    tests = {row["line"]: row["test"] for row in rows if row["kind"] == "double"}
    assert (tests[13], tests[27]) == ("tests.test_a::test_known", "")
    assert {row["path"] for row in rows} == {"tests/test_a.py"}


@pytest.mark.slow
def test_what_tests_replace_does_not_reach_the_recorder(project: Path) -> None:
    write(project, "tests/test_a.py", HOSTILE)
    rows = observe(project, "-p", "pytester")
    assert places(rows) == [("NMK301", line, "pytest.MonkeyPatch.setattr") for line in (9, 10, 11)]
    assert sum(row["kind"] == "test" for row in rows) >= 2


@pytest.mark.slow
def test_workers_write_to_one_file(project: Path) -> None:
    write(project, "tests/test_a.py", TESTS)
    rows = observe(project, "-n", "2")
    assert set(places(rows)) == set(EXPECTED)
    assert sum(row["kind"] == "test" for row in rows) == 5


@pytest.mark.slow
def test_what_no_engine_saw_is_a_finding(project: Path, nomock: Run) -> None:
    write(project, "tests/test_a.py", TESTS)
    observe(project)
    before = nomock("check", "--no-cache", "--format", "concise").stdout
    done = nomock("check", "--no-cache", "--format", "concise", "--observed", "nomock-observed.jsonl")
    more = [line for line in done.stdout.splitlines() if line not in before]
    assert done.returncode == 1
    assert [line for line in more if "observed" in line] == [
        "tests/test_a.py:19:5: NMK301 `pytest.MonkeyPatch.setattr` replaces an object during the test: use the real object"
        " (observed, in tests.test_a::test_hidden)",
        "tests/test_a.py:36:5: NMK102 `unittest.mock.MagicMock` creates a mock object: use the real object"
        " (observed, in tests.test_a::test_found_in_a_list)",
    ]
    write(
        project,
        "tests/test_a.py",
        TESTS.replace('"x")\n    a', '"x")  # noqa: NMK301 -- no other way\n    a'),
    )
    write(project, "nomock.toml", "[levels]\nNMK102 = 'off'\n")
    done = nomock("check", "--no-cache", "--format", "concise", "--observed", "nomock-observed.jsonl")
    assert "(observed" not in done.stdout


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x\n", "nomock: seen.jsonl:1: not a line of `pytest --nomock` or Vitest (JSONDecodeError("),
        (
            '{"kind": "double"}\n',
            "nomock: seen.jsonl:1: not a line of `pytest --nomock` or Vitest (KeyError('code')",
        ),
        (None, "nomock: seen.jsonl: what was observed cannot be read: "),
    ],
)
def test_another_file_is_refused(project: Path, nomock: Run, text: str | None, message: str) -> None:
    write(project, "tests/test_a.py", "x = 1\n")
    if text is not None:
        write(project, "seen.jsonl", text)
    done = nomock("check", "--observed", "seen.jsonl")
    assert done.returncode == 2
    assert done.stderr.startswith(message) and done.stderr.count("\n") == 1


@pytest.mark.parametrize("given", ["tests/test_a.py", "tests", "tests/test_a.py::test_a"])
def test_a_test_behind_the_option_is_no_file_to_write(project: Path, given: str) -> None:
    write(project, "tests/test_a.py", "def test_a(): pass\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--nomock", given]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    message = f"argument --nomock: '{given}': the name of the file must end with .jsonl: to name tests, put them before"
    assert message in done.stderr
    assert (project / "tests" / "test_a.py").read_text(encoding="utf-8") == "def test_a(): pass\n"
    assert [path.name for path in (project / "tests").iterdir()] == ["test_a.py"]


@pytest.mark.slow
def test_endpoints_and_fixtures(project: Path) -> None:
    write(project, "tests/integration/test_b.py", INTEGRATION)
    write(
        project,
        "tests/test_c.py",
        "import time\n\nimport pytest\n\n\n@pytest.fixture\ndef shop():\n    time.sleep(0.05)\n\n\n"
        "def test_shop(shop):\n    pass\n",
    )
    rows = observe(project, "--junitxml=report.xml")
    tests = {row["test"].rpartition("::")[2]: row for row in rows if row["kind"] == "test"}
    assert tests["test_connects"]["endpoints"][0].startswith("127.0.0.1:")
    assert (tests["test_nothing"]["endpoints"], tests["test_nothing"]["held"]) == ([], [])
    assert tests["test_uses_what_is_open"]["held"]
    assert "held" not in tests["test_shop"]
    done = processes.nomock("health", "report.xml", "--observed", "nomock-observed.jsonl", cwd=project)
    assert done.returncode == 0, done.stderr
    warnings = [line for line in done.stdout.splitlines() if "connected to no service" in line]
    subjects = {line.partition(": ")[0].rpartition("::")[2] for line in warnings}
    assert "test_nothing" in subjects and not subjects & {
        "test_connects",
        "test_uses_what_is_open",
        "test_shop",
    }
    from flake8_nomock.health.read import read_run

    run = read_run([project / "report.xml"])
    assert 0.05 <= run.fixtures["shop"].seconds < 0.5
    assert {row["test"] for row in rows if row["kind"] == "test"} == set(run.tests)


@pytest.mark.slow
def test_without_the_option_nothing_happens(project: Path) -> None:
    write(
        project,
        "tests/test_a.py",
        "import sys\nfrom unittest import mock\n\n\ndef test_plain():\n"
        "    assert mock.patch.__code__.co_name == 'patch'\n"
        "    assert not [name for name in sys.modules if name.startswith('flake8_nomock.observe.hooks')]\n",
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert not (project / "nomock-observed.jsonl").exists()
