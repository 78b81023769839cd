"""Every command that README and documentation tell a reader to type is executed, in a project of its own per page."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import write
from docs_blocks import SHELLS, Block, Page, lines_in_order, read
from real_servers import environment, need, need_servers

from flake8_nomock.cli import _COMMANDS as COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "codeql" / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "examples").glob("*/README.md")),
]
AT_MOST_NOT_RUN = 29
"""Blocks of commands that the tests do not execute: each says why. Make it smaller when you can."""


def _need_stacks() -> None:
    need_servers()
    packages = (
        "asyncpg",
        "django",
        "factory",
        "polyfactory",
        "pytest_asyncio",
        "pytest_django",
        "sqlalchemy",
    )
    need([f"{name} (pip install -e '.[test]')" for name in packages if find_spec(name) is None])


NEEDS = {"services": need_servers, "stacks": _need_stacks}
"""What a block may need: the function skips, or fails in CI, where this machine does not have it."""


def _id(file: Path) -> str:
    return str(file.relative_to(ROOT))


_COMMANDS = re.compile(r"^ *(?:```|~~~)(?:{})\b|^<!-- file: ".format("|".join(sorted(SHELLS))), re.MULTILINE)


def _may_have_commands(file: Path) -> bool:
    """Whether a page has a block that `read` may return: a look that costs the collection of tests little."""
    return _COMMANDS.search(file.read_text(encoding="utf-8")) is not None


def _project(page: Page, folder: Path) -> None:
    """The reader's project: a git repository with one commit on `main`, which `origin` has as well."""
    shutil.copytree(ROOT / (page.project or "examples/first-project"), folder, dirs_exist_ok=True)
    for command in (
        ["init", "-q", "-b", "main"],
        ["config", "user.name", "Reader"],
        ["config", "user.email", "reader@example.org"],
        ["add", "-A"],
        ["commit", "-q", "-m", "start"],
        ["update-ref", "refs/remotes/origin/main", "main"],
    ):
        subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True)


def _environment() -> dict[str, str]:
    """The programs of this environment come first: `pip install flake8-nomock` finds this checkout installed."""
    dropped = ("GIT_", "GITHUB_")
    kept = {key: value for key, value in environment().items() if not key.startswith(dropped) and key != "CI"}
    return kept | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "NO_COLOR": "1"}


def _execute(block: Block, folder: Path, variables: dict[str, str], where: str) -> str:
    """Run a block and hold its exit codes; returns what it printed."""
    commands = [block.text] if len(block.exit_codes) == 1 else block.text.splitlines()
    printed = []
    for command, code in zip(commands, block.exit_codes, strict=True):
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=folder,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == code, f"{where}\n{command}\n{done.stdout}"
        printed.append(done.stdout)
    return "".join(printed)


@pytest.mark.slow
@pytest.mark.parametrize("file", [file for file in PAGES if _may_have_commands(file)], ids=_id)
def test_commands_do_what_the_page_says(file: Path, tmp_path: Path) -> None:
    page = read(file)
    _project(page, tmp_path)
    variables = _environment()
    try:
        for block in page.blocks:
            where = f"{file}:{block.line}"
            if block.file:
                write(tmp_path, block.file, block.text)
            elif not block.not_run:
                if block.needs:
                    NEEDS[block.needs]()
                output = _execute(block, tmp_path, variables, where)
                if block.output is not None:
                    lost = lines_in_order(block.output, output)
                    assert lost is None, f"{where}: the output has no line `{lost}`:\n{output}"
    finally:
        stop = tmp_path / "scripts" / "test-services-stop.sh"
        if stop.exists():
            subprocess.run(["bash", str(stop)], cwd=tmp_path, env=variables, capture_output=True, check=False)


def test_few_commands_are_not_run() -> None:
    reasons = [(_id(file), block.not_run) for file in PAGES for block in read(file).blocks if block.not_run]
    assert len(reasons) <= AT_MOST_NOT_RUN, reasons
    assert all(len(reason) >= 10 for _, reason in reasons)


def test_the_reader_reads(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "page.md",
        "<!-- project: examples/shop -->\n\n<!-- file: a.toml -->\n```toml\nx = 1\n```\n\n"
        "<!-- exit codes: 1 2 -->\n```sh\nfalse\nls /no\n```\n\n```text\nout\n```\n\n"
        "<!-- not run: needs a network -->\n```sh\ncurl\n```\n\n```python\nnot_mine()\n```\n",
    )
    page = read(file)
    assert page.project == "examples/shop"
    assert [(b.file, b.exit_codes, b.not_run, b.output) for b in page.blocks] == [
        ("a.toml", (0,), "", None),
        ("", (1, 2), "", "out\n"),
        ("", (0,), "needs a network", None),
    ]
    write(tmp_path, "page.md", "<!-- exit code: 1 -->\n\nNothing to run.\n")
    with pytest.raises(ValueError, match="nothing to run"):
        read(file)


def test_lines_in_order() -> None:
    assert lines_in_order("b\n…\nd  d\n", "a\nb\nc\nd d\n") is None
    assert lines_in_order("d\nb\n", "a\nb\nc\nd\n") == "b"


def test_the_pages_know_every_package_and_every_command() -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = {file.parent.name for file in (ROOT / "flake8_nomock").glob("*/__init__.py")}
    assert {name for name in packages if f"`{name}/`" not in architecture} == set()
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert {name for name in COMMANDS if f"`nomock {name}`" not in page} == set()


@pytest.mark.slow
def test_the_picture_shows_what_the_first_command_prints() -> None:
    command = [sys.executable, "tools/terminal_picture.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_first_command_is_the_one_in_the_picture() -> None:
    first = next(block for block in read(ROOT / "README.md").blocks if block.not_run)
    assert first.text.rstrip().endswith("&& cd examples/shop && ../../.venv/bin/nomock check")
    picture = (ROOT / "docs" / "terminal.svg").read_text(encoding="utf-8")
    assert "tests/test_orders.py" in picture and "basket.test.ts" in picture and "Use instead" in picture
