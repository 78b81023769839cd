"""What a repository is made of: languages, test runners, services, and where it is hosted."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import NamedTuple

from flake8_nomock.config.languages import JAVASCRIPT, TYPESCRIPT
from flake8_nomock.doctor.settings import mapping
from flake8_nomock.git.repository import Repository
from flake8_nomock.git.work_tree import output_of

SERVICES: dict[str, str] = {
    "postgres": r"psycopg2?(-binary|-c|-pool)?|asyncpg|pg8000|pg|postgres|pg-promise",
    "redis": r"redis|aioredis|ioredis|valkey|django-redis|rq|bullmq|bull|celery\[redis\]",
    "minio": r"boto3|aioboto3|aiobotocore|botocore|minio|s3fs|django-storages|@aws-sdk/client-s3|aws-sdk",
    "queue": r"celery|kombu|pika|aio-pika|dramatiq|aiokafka|confluent-kafka|kafka-python|bullmq|amqplib|kafkajs",
    "http": r"requests|httpx|aiohttp|urllib3|axios|got|undici|node-fetch|ky",
    "ffmpeg": r"ffmpeg-python|fluent-ffmpeg|imageio-ffmpeg|ffmpeg-static|av",
    "mongo": r"pymongo|motor|mongoengine|beanie|mongoose|mongodb",
}
"""Service to the packages that talk to it; `postgres`, `redis` and `minio` have templates."""

RUNNERS: dict[str, str] = {
    "pytest": r"pytest",
    "vitest": r"vitest",
    "jest": r"jest|ts-jest",
    "playwright": r"@playwright/test|pytest-playwright",
    "cypress": r"cypress",
    "mocha": r"mocha",
}
_PYTHON = re.compile(
    r"(.*/)?(pyproject\.toml|setup\.(cfg|py)|Pipfile|requirements[\w.-]*\.(txt|in)|requirements/.*\.(txt|in))"
)
_NAME = re.compile(r"(?m)(?:^|[\"'\s=(,])([A-Za-z][\w.-]*)(?:\[[\w, -]*\])?\s*(?=[\"'<>=!~;,\s)]|$)")


class Facts(NamedTuple):
    """What a repository was found to use. Values of mappings say where it was seen."""

    languages: tuple[str, ...]
    """`python`, `typescript` (which stands for JavaScript too)."""
    runners: dict[str, str]
    services: dict[str, str]
    github: bool
    gitlab: bool


def detect(repository: Repository) -> Facts:
    """Look at the files of a repository and at its remote."""
    languages = []
    if any(repository.with_suffix(".py")):
        languages.append("python")
    if any(repository.with_suffix(*TYPESCRIPT, *JAVASCRIPT)):
        languages.append("typescript")
    packages = packages_of(repository)
    remote = output_of(repository.root, "remote", "-v") or ""
    gitlab = ".gitlab-ci.yml" in repository.files or "gitlab" in remote
    github = any(path.startswith(".github/") for path in repository.files) or "github" in remote
    return Facts(
        languages=tuple(languages),
        runners=_matching(packages, RUNNERS),
        services=_matching(packages, SERVICES),
        github=github or not gitlab,
        gitlab=gitlab,
    )


def typescript_runner(facts: Facts) -> str:
    """Return the runner that the templates are for: `jest` in a project that has it alone, else `vitest`."""
    return "jest" if "jest" in facts.runners and "vitest" not in facts.runners else "vitest"


def packages_of(repository: Repository) -> dict[str, str]:
    """Package to the file that asks for it."""
    found: dict[str, str] = {}
    for path in repository.files:
        if PurePosixPath(path).name == "package.json":
            for name in _node_packages(repository.text(path) or ""):
                found.setdefault(name, path)
        elif _PYTHON.fullmatch(path):
            for match in _NAME.finditer(re.sub(r"(?m)#.*$", "", repository.text(path) or "")):
                found.setdefault(match[1].lower(), path)
    return found


def _node_packages(text: str) -> list[str]:
    import json

    try:
        document = mapping(json.loads(text))
    except ValueError:
        return []
    kinds = ("dependencies", "devDependencies", "peerDependencies", "optionalDependencies")
    return [str(name) for kind in kinds for name in mapping(document.get(kind))]


def _matching(packages: dict[str, str], wanted: dict[str, str]) -> dict[str, str]:
    found = {}
    for name, pattern in wanted.items():
        hits = [p for p in packages if re.fullmatch(pattern, p)]
        if hits:
            found[name] = f"{hits[0]} in {packages[hits[0]]}"
    return found
