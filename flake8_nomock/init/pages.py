"""Pages about testing for the project's own documentation, and a script that hooks of any kind can call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_nomock.init import TEMPLATES
from flake8_nomock.init.facts import typescript_runner
from flake8_nomock.init.plan import Advice, Change, Situation, Step
from flake8_nomock.init.services import KNOWN, SERVICES
from flake8_nomock.init.template import template

FOLDER = "docs/testing"
PAGES = ("README.md", "guidelines.md", "test-data.md", "troubleshooting.md")
SCRIPT = "scripts/check-no-mocks.sh"
_REAL = {
    "postgres": ("PostgreSQL", "the same server and major version; a transaction or a database per test"),
    "redis": ("Redis", "the same server; a database number per worker, empty for every test"),
    "minio": ("S3", "MinIO or SeaweedFS; a bucket per test"),
    "queue": ("a queue", "the real broker on loopback; a queue or topic with a random name per test"),
    "http": (
        "HTTP services",
        "ours: started for the test; those of others: their sandbox, or else a permit",
    ),
    "ffmpeg": ("FFmpeg", "the program itself, on small clips that it makes (`testsrc`)"),
    "mongo": ("MongoDB", "the same server; a database with a random name per test"),
}
"""Service (a key of `facts.SERVICES`) to its name and what stands for it in tests."""
_JAVASCRIPT: dict[str, dict[str, tuple[str, ...]]] = {
    "vitest": {
        "postgres": ("postgres", "postgresUrl", "ownPostgresUrl"),
        "redis": ("redisClient", "redisUrl"),
        "minio": ("s3Client", "s3Bucket", "s3Buckets"),
        "ffmpeg": ("clips",),
    },
    "jest": {
        "postgres": ("usePostgres",),
        "redis": ("useRedis",),
        "minio": ("useS3",),
        "ffmpeg": ("useClips",),
    },
}
"""Runner to service to what the templates give to tests."""
_ISOLATED = {
    "postgres": "| PostgreSQL | a transaction that is rolled back, or a copy of the template database |",
    "redis": "| Redis | the worker's own database number, emptied before and after |",
    "minio": "| S3 | a bucket with a random name, deleted after it |",
    "queue": "| queue | a queue or topic with a random name |",
    "mongo": "| MongoDB | a database with a random name, dropped after it |",
}
_RUN = {
    "pytest": "pytest",
    "vitest": "npx vitest run",
    "jest": "npx jest",
    "playwright": "npx playwright test",
    "cypress": "npx cypress run",
    "mocha": "npx mocha",
}
_TROUBLE = (
    "| `port … is taken` at the start of the services | set the variable that the message names, for scripts and tests |",
    "| `run scripts/test-services-start.sh` in a test | the services do not run: start them |",
    "| the schema of the tests is old | `scripts/test-db-reset.sh` |",
)


def pages(situation: Situation) -> Iterator[Step]:
    """Yield policy, guidelines, test data and troubleshooting; a page that is there is left alone."""
    values = _values(situation)
    for name in PAGES:
        path = f"{FOLDER}/{name}"
        if not situation.exists(path):
            yield Change(path, _without_gaps(template(f"docs/{name}", **values)))


def script(situation: Situation) -> Iterator[Step]:
    """Yield the script that runs the check for hooks that know no Python."""
    if not situation.exists(SCRIPT):
        yield Change(SCRIPT, template("check-no-mocks.sh"), executable=True)
        yield Advice(SCRIPT, f"husky, lefthook and lint-staged call it as `{SCRIPT} --staged`")


def _values(situation: Situation) -> dict[str, str]:
    """Return what the pages say about this project, by the names of their marks."""
    facts, request = situation.facts, situation.request
    used = [name for name in _REAL if name in facts.services or name in request.services]
    laid = _with_scripts(situation, used)
    real = [f"| {title} | {real} |" for title, real in map(_REAL.__getitem__, used)]
    return {
        "OLD": "What was there before is recorded in `nomock-baseline.jsonl`, and only becomes less."
        if not request.only_new
        else "What stood there before a branch began is not reported.",
        "OWNER": request.owner or "the owners of `nomock.toml`",
        "SERVICES": "\n".join(
            [*real, "| file system, subprocesses | temporary folders, the programs themselves |"]
        ),
        "COMMANDS": "\n".join(_commands(situation, laid)),
        "FIXTURES": "\n".join(_fixtures(situation, laid)) or "Say here how your tests start what they need.",
        "SCHEMA": ", or `tests/schema.sql`" if "postgres" in laid else "",
        "ISOLATION": "\n".join(_ISOLATED[name] for name in used if name in _ISOLATED),
        "TROUBLE": "\n".join(_TROUBLE if SERVICES.keys() & {*laid} else ()),
    }


def _with_scripts(situation: Situation, used: list[str]) -> list[str]:
    """Return the services that scripts start: those of this run of `init` or of an earlier one."""
    asked_for = "services" in situation.request.extras or bool(situation.request.services)
    if not asked_for and not situation.exists("scripts/test-services-start.sh"):
        return []
    return [name for name in situation.request.services or used if name in TEMPLATES]


def _commands(situation: Situation, laid: list[str]) -> Iterator[str]:
    servers = [_REAL[name][0] for name in laid if name in SERVICES]
    if servers:
        yield f"scripts/test-services-start.sh    # {', '.join(servers)}"
    yield from (_RUN[name] for name in situation.facts.runners)
    if servers:
        yield "scripts/test-services-stop.sh"
    yield "nomock check"


def _fixtures(situation: Situation, laid: list[str]) -> Iterator[str]:
    facts = situation.facts
    if laid and "python" in facts.languages:
        yield "Fixtures for pytest, from `tests/real_services/`:\n"
        for name in laid:
            given = [fixture for fixture in KNOWN[name].fixtures if not fixture.startswith("clean_")]
            yield f"- {_REAL[name][0]}: {_code(given)}"
    if laid and "typescript" in facts.languages:
        runner = typescript_runner(facts)
        kind = "Hooks for Jest" if runner == "jest" else "Fixtures for Vitest"
        yield f"\n{kind}, from `tests/real_services/`:\n"
        yield from (f"- {_REAL[name][0]}: {_code(_JAVASCRIPT[runner][name])}" for name in laid)


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _without_gaps(page: str) -> str:
    """Return a page without the empty lines that rows without a text leave in a table."""
    return page.replace("|\n\n| ", "|\n| ")
