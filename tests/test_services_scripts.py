"""The scripts that start and stop services when something goes wrong: it is said, every time, and nothing is left."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import write
from real_servers import environment as free_environment
from real_servers import is_free, lay, need_servers
from small_disk import fill, small_disk

from flake8_nomock.init.services import SERVICES

pytestmark = pytest.mark.slow

START, STOP, RESET = (f"scripts/test-{name}.sh" for name in ("services-start", "services-stop", "db-reset"))
NO_REAPER = """
import ctypes, subprocess, sys, time
assert ctypes.CDLL(None).prctl(36, 1, 0, 0, 0) == 0  # PR_SET_CHILD_SUBREAPER: orphans become ours, and we never ask
with open("output.txt", "w") as output:
    subprocess.run([sys.argv[1]], stdout=output, stderr=output, check=True)
    begin = time.monotonic()
    subprocess.run([sys.argv[2]], stdout=output, stderr=output, check=True)
    print(time.monotonic() - begin)
"""


class Project:
    """A project with the rendered scripts, on ports and in a folder of its own."""

    def __init__(self, root: Path) -> None:
        lay(root, tuple(SERVICES), ())
        self.root = root
        # Not below pytest's folder: PostgreSQL's server runs as another user, who may not look into it.
        self.data = Path(tempfile.gettempdir(), f"services-{os.getpid()}")
        self.variables = free_environment() | {"TEST_SERVICES_DIR": str(self.data)}
        self.schema("CREATE TABLE users (id serial PRIMARY KEY, name text);\n")

    def schema(self, text: str) -> None:
        """Write tests/schema.sql."""
        write(self.root, "tests/schema.sql", text)

    def run(self, script: str, **variables: str) -> tuple[int, str]:
        """Exit code and output; they go to a file, because a server would keep a pipe open."""
        with (self.root / "output.txt").open("w+b") as stream:
            environment = self.variables | variables
            code = subprocess.run(
                [script], cwd=self.root, env=environment, stdout=stream, stderr=stream, check=False
            ).returncode
        return code, (self.root / "output.txt").read_text(encoding="utf-8")

    def port(self, service: str) -> int:
        """Port of a service."""
        return int(self.variables[f"TEST_{service.upper()}_PORT"])

    def nothing_is_left(self) -> bool:
        """Whether no server listens and no file is there."""
        return all(is_free(self.port(service)) for service in SERVICES) and not self.data.exists()

    def tables(self) -> str:
        """Return the tables of the database with the schema."""
        import psycopg

        url = f"postgresql://test:test@127.0.0.1:{self.port('postgres')}/app_test"
        with psycopg.connect(url) as connection:
            rows = connection.execute("SELECT relname FROM pg_stat_user_tables ORDER BY relname").fetchall()
        return " ".join(name for (name,) in rows)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    need_servers()
    made = Project(tmp_path)
    yield made
    code, output = made.run(STOP)
    assert code == 0, output
    assert made.nothing_is_left()


def test_a_broken_schema_fails_every_time(project: Project) -> None:
    project.schema("CREATE TABLE users (id int);\nCREATE TABL broken;\n")
    for _ in range(2):
        code, output = project.run(START)
        assert code == 1
        assert 'syntax error at or near "TABL"' in output
        assert output.endswith(
            "test-services: tests/schema.sql has an error\ntest-services: not started: postgres\n"
        )
        assert project.nothing_is_left()


def test_a_changed_schema_is_noticed_and_a_broken_change_too(project: Project) -> None:
    assert project.run(START)[0] == 0
    assert project.tables() == "users"
    project.schema("CREATE TABLE users (id int); CREATE TABLE orders (id int);")
    assert project.run(START)[0] == 0
    assert project.tables() == "orders users"
    project.schema("CREATE TABLE users (id int); nonsense;")
    assert [project.run(script)[0] for script in (START, START, RESET)] == [1, 1, 1]
    (project.root / "tests/schema.sql").unlink()
    migrate = {"TEST_DB_MIGRATE": 'psql --quiet "$DATABASE_URL" --file migrations/1.sql'}
    write(project.root, "migrations/1.sql", "CREATE TABLE first (id int);")
    subprocess.run(["git", "init", "--quiet"], cwd=project.root, check=True)
    first, again = (project.run(START, **migrate) for _ in range(2))
    assert first[0] == 0
    assert again == first
    assert project.tables() == "first"
    write(project.root, "migrations/1.sql", "CREATE TABLE second (id int);")
    assert project.run(START, **migrate)[0] == 0
    assert project.tables() == "second"
    code, output = project.run(START, TEST_DB_MIGRATE="exit 7")
    assert (code, "TEST_DB_MIGRATE failed: exit 7" in output) == (1, True)


def test_a_taken_port_is_said_and_the_others_are_stopped(project: Project) -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", project.port("redis")))
        taken.listen()
        code, output = project.run(START)
        assert code == 1
        said = f"test-services: port {project.port('redis')} is taken: set TEST_REDIS_PORT\n"
        assert output == f"{said}test-services: not started: redis\n"
    assert project.nothing_is_left()


def test_a_full_disk_is_said(project: Project) -> None:
    with small_disk(project.root / "small", "120m") as disk:
        fill(disk)
        code, output = project.run(START, TEST_SERVICES_DIR=str(disk))
        assert code == 1
        assert f"test-services: less than 100 MB are free in {disk}: set TEST_SERVICES_DIR" in output
        assert [path.name for path in disk.iterdir()] == ["ballast"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="prctl is of Linux")
def test_processes_that_nobody_asks_about_have_ended(project: Project) -> None:
    command = [sys.executable, "-c", NO_REAPER, START, STOP]
    done = subprocess.run(
        command, cwd=project.root, env=project.variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (project.root / "output.txt").read_text() + done.stderr
    assert float(done.stdout) < 5
    assert project.nothing_is_left()


def test_one_that_cannot_be_stopped_leaves_no_other_running(project: Project) -> None:
    assert project.run(START)[0] == 0
    file = project.root / "scripts/test-services/postgres.sh"
    text = file.read_text(encoding="utf-8")
    write(project.root, "scripts/test-services/postgres.sh", f"{text}\nstop_postgres() {{ die 'no way'; }}\n")
    code, output = project.run(STOP)
    assert (code, output) == (1, "test-services: no way\ntest-services: not stopped: postgres\n")
    assert is_free(project.port("redis"))
    assert is_free(project.port("minio"))
    write(project.root, "scripts/test-services/postgres.sh", text)


def test_two_starts_at_once_are_one(project: Project) -> None:
    with (project.root / "both.txt").open("wb") as output:
        both = [
            subprocess.Popen([START], cwd=project.root, env=project.variables, stdout=output, stderr=output)
            for _ in range(2)
        ]
        codes = [one.wait(60) for one in both]
    assert codes == [0, 0], (project.root / "both.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL"])
def test_a_start_that_is_ended(project: Project, name: str) -> None:
    with (project.root / "ended.txt").open("wb") as output:
        start = subprocess.Popen(
            [START], cwd=project.root, env=project.variables, stdout=output, stderr=output
        )
        time.sleep(0.5)
        os.kill(start.pid, getattr(signal, name))
        code = start.wait(60)
    if name == "SIGTERM" and code == 1:  # else it had been ready before
        assert project.nothing_is_left()
    code, output_of_next = project.run(START)
    assert code == 0, output_of_next
    assert project.tables() == "users"


def test_times_are_written_for_nomock_health(project: Project) -> None:
    assert project.run(START, TEST_SERVICES_TIMES="times.jsonl")[0] == 0
    rows = [json.loads(line) for line in (project.root / "times.jsonl").read_text().splitlines()]
    assert sorted((row["name"], row["mode"]) for row in rows) == [
        (name, "local") for name in sorted(SERVICES)
    ]
    assert all(0 < row["milliseconds"] < 60_000 for row in rows)
