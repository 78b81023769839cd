"""Folders that are never a project's own code, because a tool writes them: by their name alone."""

from __future__ import annotations

FOREIGN_FOLDERS = (
    "node_modules",
    "bower_components",
    "site-packages",
    "__pycache__",
    "__pypackages__",
    ".git",
    ".hg",
    ".svn",
    ".tox",
    ".nox",
    ".venv",
    ".eggs",
    ".yarn",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".nomock_cache",
)
