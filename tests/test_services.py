"""The templates of real services as text: complete, valid, and silent under our own rules."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import Run, write

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.init.services import EXECUTABLE, KNOWN, LANGUAGES, SERVICES, service_files

CHOICES = [
    (services, languages)
    for size in range(1, len(KNOWN) + 1)
    for services in itertools.combinations(KNOWN, size)
    for languages in ((), ("python",), ("typescript",), LANGUAGES)
]
"""Every set of services with every set of languages."""


def lay(project: Path, services: tuple[str, ...] = tuple(KNOWN)) -> None:
    for path, text in service_files(services, LANGUAGES).items():
        write(project, path, text)


def schema(name: str, *files: Path) -> None:
    """Check files by a schema that check-jsonschema ships."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", name, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("services", "languages"), CHOICES)
def test_every_choice_is_whole(services: tuple[str, ...], languages: tuple[str, ...]) -> None:
    files = service_files(services, languages)
    assert files == service_files(services[::-1], languages[::-1])
    servers = [name for name in services if name in SERVICES]
    assert (set(files) >= EXECUTABLE) == bool(servers)
    assert ("start.sh" in files.get(".github/workflows/test-services.yml", "start.sh")) == bool(
        servers or not languages
    )
    assert ("apt-get install -y -qq --no-install-recommends ffmpeg" in str(files)) == bool(
        "ffmpeg" in services and languages
    )
    assert ("tests/conftest.py" in files) == ("python" in languages)
    assert ("tests/real_services/index.ts" in files) == ("typescript" in languages)
    for path, text in files.items():
        assert "@@" not in text, path
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        if path.endswith(".yml"):
            assert yaml.safe_load(text), path
        if path.endswith(".py"):
            compile(text, path, "exec")
        for other in set(KNOWN).difference(services):
            assert other not in Path(path).stem, path
    compose = yaml.safe_load(files.get("docker-compose.test.yml", "services: []"))
    assert list(compose["services"]) == servers


def test_isolated_and_in_memory() -> None:
    compose = yaml.safe_load(service_files(tuple(SERVICES), ())["docker-compose.test.yml"])
    for service in compose["services"].values():
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])
        assert service["tmpfs"]
        assert "volumes" not in service
        assert service["healthcheck"]["interval"] == "1s"
        assert ":" in service["image"]


def test_nothing_for_nothing() -> None:
    assert service_files((), LANGUAGES) == {}


@pytest.mark.parametrize(
    ("services", "languages", "message"),
    [
        (("postgres", "mysql"), (), "unknown service 'mysql': use postgres, redis, minio, ffmpeg"),
        (("redis",), ("cobol",), "unknown language 'cobol': use python, typescript"),
    ],
)
def test_unknown_names(services: tuple[str, ...], languages: tuple[str, ...], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        service_files(services, languages)


@pytest.mark.slow
def test_files_obey_the_schemas_of_their_readers(tmp_path: Path) -> None:
    kinds: dict[str, list[Path]] = {}
    names = {
        "docker-compose.test.yml": "vendor.compose-spec",
        ".github/workflows/test-services.yml": "vendor.github-workflows",
        ".gitlab/test-services.yml": "vendor.gitlab-ci",
    }
    for number, (services, languages) in enumerate(CHOICES):
        files = service_files(services, languages)
        for path in names.keys() & files.keys():
            kinds.setdefault(names[path], []).append(write(tmp_path, f"{number}/{path}", files[path]))
    assert set(kinds) == set(names.values())
    for name, paths in kinds.items():
        schema(name, *paths)


def test_scripts_pass_shellcheck(tmp_path: Path) -> None:
    lay(tmp_path)
    scripts = sorted(str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*.sh"))
    assert len(scripts) == 4 + len(SERVICES)
    done = subprocess.run(
        [Path(sys.executable).parent / "shellcheck", "-x", *scripts],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_python_passes_ruff(tmp_path: Path) -> None:
    lay(tmp_path)
    for arguments in (["check", "--select", "E,F,I,B,UP,SIM,PT,RET"], ["format", "--check"]):
        command = [sys.executable, "-m", "ruff", *arguments, "--isolated", "--line-length", "120", "tests"]
        if subprocess.run([*command[:3], "--version"], capture_output=True, check=False).returncode:
            pytest.skip("ruff is not installed: pip install -e '.[lint]'")
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("profile", ["recommended", "strict"])
def test_our_own_rules_are_silent(project: Path, flake8: Run, nomock: Run, profile: str) -> None:
    lay(project)
    write(project, "nomock.toml", f'profile = "{profile}"\nwarnings = true\n')
    done = flake8(".")
    assert (done.returncode, done.stdout) == (0, "")
    assert nomock("sync").returncode == 0
    command = [executable(), "scan", "--json=stream", "."]
    scan = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert scan.returncode == 0, scan.stderr
    assert [json.loads(line)["ruleId"] for line in scan.stdout.splitlines()] == []
    # … and not because nobody looked.
    write(project, "tests/test_x.py", "from unittest import mock\n")
    write(project, "tests/x.test.ts", "import { vi } from 'vitest';\nvi.mock('./db');\n")
    assert "NMK101" in flake8(".").stdout
    assert (
        "NMK103" in subprocess.run(command, cwd=project, capture_output=True, text=True, check=False).stdout
    )
