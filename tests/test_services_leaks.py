"""Nothing is left of a test: rendered fixtures on real servers, in both languages, with two runs and a killed one."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import write
from real_servers import environment as free_environment
from real_servers import lay, need_node, need_servers, npm_install, run

from flake8_nomock.health.read import read_run
from flake8_nomock.init.services import KNOWN, LANGUAGES

pytestmark = pytest.mark.slow

DATA = Path(__file__).parent / "data" / "services"
PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly")
LEFT = """
import boto3, os, psycopg, redis
from real_services.minio import SETTINGS
from real_services.postgres import URL
from real_services.redis import SERVER
with psycopg.connect(URL) as connection:
    found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'app_test_%'").fetchall()
    found += connection.execute("SELECT name FROM users").fetchall()
print(found, redis.Redis.from_url(SERVER).info("keyspace"), boto3.client("s3", **SETTINGS).list_buckets()["Buckets"])
"""


@pytest.fixture(scope="module")
def environment() -> dict[str, str]:
    """Environment variables with free ports."""
    need_servers()
    return free_environment()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Iterator[Path]:
    """A project with the rendered templates whose servers run."""
    project = tmp_path_factory.mktemp("served")
    lay(project, tuple(KNOWN), LANGUAGES)
    write(project, "tests/schema.sql", (DATA / "schema.sql").read_bytes())
    run(project, environment, "scripts/test-services-start.sh")
    try:
        yield project
    finally:
        run(project, environment, "scripts/test-services-stop.sh")


@pytest.fixture(autouse=True)
def nothing_is_left(served: Path, environment: dict[str, str]) -> Iterator[None]:
    """No database, row, key or bucket after a whole run."""
    yield
    assert run(served / "tests", environment, sys.executable, "-c", LEFT) == "[] {} []\n"


def copied(served: Path, *names: str) -> list[str]:
    """Copy files of tests for pytest into the project; return their paths."""
    for name in names:
        shutil.copy(DATA / "pytest" / name, served / "tests")
    return [f"tests/{name}" for name in names]


@pytest.mark.parametrize("order", ["forward", "backward"])
def test_what_a_test_commits_is_gone(served: Path, environment: dict[str, str], order: str) -> None:
    paths = copied(served, "test_leaks.py", "test_isolation.py")
    listed = run(served, environment, *PYTEST, "--collect-only", *paths)
    names = re.findall(r"^tests/\S+", listed, re.MULTILINE)
    assert len(names) == 31
    tests = names if order == "forward" else names[::-1]
    done = run(served, environment, *PYTEST, "--junitxml=report.xml", *tests)
    assert "31 passed" in done
    figures = read_run([served / "report.xml"], "c", "main", "").databases
    assert figures["postgres"]["commits"] > 5 and figures["postgres"]["rollbacks"] > 5
    assert figures["redis"]["commands"] > 5 and figures["redis"]["milliseconds"] > 0


def test_two_runs_at_once_do_not_meet(served: Path, environment: dict[str, str]) -> None:
    paths = copied(served, "test_two_runs.py")
    runs = [
        subprocess.Popen(
            [*PYTEST, *paths, *more], cwd=served, env=environment, stdout=subprocess.PIPE, text=True
        )
        for more in ([], [], ["-n", "2"])
    ]
    for one in runs:
        out, _ = one.communicate(timeout=120)
        assert "10 passed" in out, out


def test_the_next_run_takes_away_what_a_killed_one_left(served: Path, environment: dict[str, str]) -> None:
    killed = subprocess.run(
        [*PYTEST, *copied(served, "test_killed.py")], cwd=served, env=environment, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    left = run(served / "tests", environment, sys.executable, "-c", LEFT)
    assert left.count("app_test_run_") == 2
    assert "test-" in left
    run(served, environment, *PYTEST, *copied(served, "test_isolation.py"))


def test_mistakes_are_said_and_hurt_no_other_test(served: Path, environment: dict[str, str]) -> None:
    command = [*PYTEST, *copied(served, "test_faults.py")]
    done = subprocess.run(command, cwd=served, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "5 passed, 4 errors" in done.stdout, done.stdout
    gone = "the test's transaction is gone, something ran COMMIT or ROLLBACK: take postgres_url instead of postgres"
    assert len(re.findall(f"^{gone}", done.stdout, re.MULTILINE)) == 2, done.stdout
    assert len(re.findall("^the test left a transaction open", done.stdout, re.MULTILINE)) == 2, done.stdout


def test_stopped_servers_are_said(served: Path, environment: dict[str, str]) -> None:
    elsewhere = environment | {"TEST_POSTGRES_PORT": "1", "TEST_REDIS_PORT": "1", "TEST_MINIO_PORT": "1"}
    elsewhere["FFMPEG"] = "/nowhere/ffmpeg"
    command = [*PYTEST, *copied(served, "test_isolation.py")]
    done = subprocess.run(command, cwd=served, env=elsewhere, capture_output=True, text=True, check=False)
    assert len(re.findall(r"^run scripts/test-services-start\.sh: ", done.stdout, re.MULTILINE)) == 14
    assert len(re.findall(r"^/nowhere/ffmpeg is missing: install it", done.stdout, re.MULTILINE)) == 3


def javascript(project: Path, environment: dict[str, str], runner: str, *command: str) -> str:
    """Install what the tests of this runner need, check the types and run the tests; return the output."""
    need_node()
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(DATA / runner / name, project)
    shutil.copy(DATA / runner / "leaks.test.ts", project / "tests")
    npm_install(project, environment)
    run(project, environment, "npx", "tsc")
    return subprocess.run(
        ["npx", *command],
        cwd=project,
        env=environment | {"NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    ).stdout


def test_vitest(served: Path, environment: dict[str, str]) -> None:
    output = javascript(served, environment, "vitest", "vitest", "run")
    assert "4 failed | 13 passed" in output, output
    assert set(re.findall(r"^ FAIL .* > (.*)", output, re.MULTILINE)) == {
        f"mistake: {what}, {turn}" for what in ("COMMIT", "open") for turn in (1, 2)
    }
    assert "the test's transaction is gone, something ran COMMIT or ROLLBACK" in output
    assert "the test left a transaction open on PostgreSQL" in output


def test_jest(tmp_path: Path, served: Path, environment: dict[str, str]) -> None:
    lay(tmp_path, tuple(KNOWN), ("typescript",), "jest")
    output = javascript(tmp_path, environment, "jest", "jest")
    assert "2 failed, 6 passed, 8 total" in output, output
    assert set(re.findall("● (mistake.*)", output)) == {f"mistake: COMMIT, {turn}" for turn in (1, 2)}
    assert "the test's transaction is gone, something ran COMMIT or ROLLBACK" in output
