"""`[allow]`: an allowance covers every signal of its library, in every engine, and nothing of another one."""

import subprocess
from pathlib import Path

import processes
import pytest

FIXTURES = """\
def test_a(mocker):
    mocker.patch("shop.charge")


def test_b(httpx_mock): ...


def test_c(respx_mock): ...


def test_d(fs): ...


def test_e(requests_mock): ...


def test_f(freezer): ...
"""
LIBRARIES = '["pytest-mock", "pytest_httpx", "respx", "pyfakefs", "requests_mock", "freezegun"]'


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def nomock(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return processes.nomock("check", "--no-cache", "--format", "concise", *arguments, cwd=folder)


def flake8(folder: Path) -> subprocess.CompletedProcess[str]:
    return processes.flake8("--isolated", "--select", "NMK", ".", cwd=folder)


@pytest.fixture(autouse=True)
def _git(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)


@pytest.mark.slow
def test_fixtures_are_allowed_with_their_library(tmp_path: Path) -> None:
    write(tmp_path, {"tests/test_a.py": FIXTURES})
    found = nomock(tmp_path, "--profile", "strict").stdout
    for name in ("mocker", "httpx_mock", "respx_mock", "fs", "requests_mock", "freezer"):
        assert name in found
    write(tmp_path, {"nomock.toml": f'profile = "strict"\n[allow]\n"tests/**" = {LIBRARIES}\n'})
    done = nomock(tmp_path)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout
    done = flake8(tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.slow
def test_scripts(tmp_path: Path) -> None:
    source = 'import nock from "nock";\nimport sinon from "sinon";\nsinon.stub(); vi.fn();\n'
    config = '[allow]\n"tests/**" = ["nock", "sinon"]\n'
    write(tmp_path, {"nomock.toml": config, "tests/a.test.ts": source, "other/a.test.ts": source})
    lines = nomock(tmp_path).stdout.splitlines()
    assert [line for line in lines if "tests/a.test.ts" in line] == [
        line for line in lines if line.startswith("tests/a.test.ts:3:15: NMK102")
    ]
    assert any(line.startswith("tests/a.test.ts:3:15: NMK102") for line in lines)
    assert sum("other/a.test.ts" in line for line in lines) >= 3


@pytest.mark.slow
def test_another_library_of_the_same_entry_is_not_allowed(tmp_path: Path) -> None:
    config = '[allow]\n"tests/**" = ["mock-fs"]\n'
    source = 'import mock from "mock-fs";\nimport { vol } from "memfs";\n'
    write(tmp_path, {"nomock.toml": config, "tests/a.test.ts": source})
    lines = nomock(tmp_path, "--profile", "strict").stdout.splitlines()
    assert [line.partition(" ")[0] for line in lines if "NMK206" in line] == ["tests/a.test.ts:2:1:"]


CODES = [
    (("--select", "NMK999"), "--select: no rule has the code NMK999: the nearest are NMK"),
    (("--ignore", "NMK7"), "--ignore: no rule has the code NMK7: the nearest are NMK"),
    (("--select", "NMK101,NMK19"), "--select: no rule has the code NMK19: the nearest are NMK"),
    (("--select", "NMKX"), "expected codes (NMK205) or their beginnings (NMK2)"),
]


@pytest.mark.parametrize(("options", "message"), CODES)
def test_a_code_that_no_rule_has_is_a_usage_error(
    tmp_path: Path, options: tuple[str, str], message: str
) -> None:
    write(tmp_path, {"tests/test_a.py": FIXTURES})
    done = nomock(tmp_path, *options)
    assert done.returncode == 2
    assert message in done.stderr
