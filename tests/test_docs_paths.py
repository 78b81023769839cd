"""Every path of this repository that a page names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_docs_commands import PAGES, ROOT

OURS = (
    "flake8_nomock/",
    "tools/",
    "tests/corpus",
    "docs/",
    "examples/",
    "codeql/javascript/",
    "codeql/python/",
    "astgrep-rules",
    ".ci/",
)
"""A name that starts like this is meant to be in this repository, not in the project of the reader."""
PACKAGES = tuple(f"{file.parent.name}/" for file in (ROOT / "flake8_nomock").glob("*/__init__.py"))
_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"[\w.-]+(?:/[\w.*-]*)+|[\w-]+\.py")


def named(page: Path, text: str) -> set[str]:
    """Return the paths of this repository that a page names between backticks.

    The architecture page also names packages and modules relative to `flake8_nomock/`.
    """
    found = {path for code in _CODE.findall(text) for path in _PATH.findall(code)}
    start = OURS
    if page.name == "architecture.md":
        start += (*PACKAGES, "plugin.py", "api.py")
    return {path for path in found if path.startswith(start)}


def exists(path: str) -> bool:
    """Return whether a path, or for a pattern any path, exists in the repository or in its package."""
    for root in (ROOT, ROOT / "flake8_nomock"):
        if "*" in path:
            if any(root.glob(path)):
                return True
        elif (root / path).exists():
            return True
    return False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_paths_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert {path for path in named(page, text) if not exists(path)} == set()


def test_a_path_that_is_gone_is_found() -> None:
    text = "`flake8_nomock/gone/*.py`, `reports/`, `flake8_nomock/gone.py` and `src/mine.py`"
    page = ROOT / "docs" / "architecture.md"
    assert {path for path in named(page, text) if not exists(path)} == {
        "flake8_nomock/gone/*.py",
        "flake8_nomock/gone.py",
    }
