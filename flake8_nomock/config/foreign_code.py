"""Files that are left out as code of others, because they and their folders look like what they claim to be.

A name proves nothing (a marketplace has `vendor/`, an insurer `coverage/`). A virtual environment has an interpreter
beside its `pyvenv.cfg`; vendored code has a package manager's list of it, or an installer's record.
"""

# ruff: noqa: PTH113, PTH123, PTH202, PTH208
from __future__ import annotations

import os
from functools import lru_cache

from flake8_nomock.config.foreign_scripts import BUNDLE, MINIFIED, SCRIPTS, VENDORED, script_reason
from flake8_nomock.config.model import Configuration

VENDOR_FOLDERS = ("vendor", "_vendor", "vendored", "_vendored", "third_party", "third-party")
_LISTS_INSIDE = ("modules.txt", "vendor.txt", "vendored.txt", "autoload.php")
"""Go, pip and setuptools (`vendoring`), Composer."""
_LOCKS_BESIDE = ("composer.lock", "vendir.lock.yml", "vendor.lock", "vendored.lock")
TEMPLATE = "template"
BY_CONTENT = (MINIFIED, BUNDLE, VENDORED, TEMPLATE)
"""Reasons that a change could make up: a file that it brings or changes is checked in spite of them."""
INTERPRETERS = ("bin/python", "bin/python3", "Scripts/python.exe")


def kind_on_disk(path: str, configuration: Configuration) -> str:
    """Return the kind of a file as `FileKinds.kind_of`, and `ignored` for code of others that the user does not claim."""
    kind = configuration.file_kinds.kind_of(path)
    return "ignored" if kind != "ignored" and reason_left_out(path, configuration) else kind


def reason_left_out(path: str, configuration: Configuration) -> str:
    """Return why a file is left out as code of others; empty if it is not, or if a glob of the user's names it."""
    reason = foreign_reason(str(configuration.root), path)
    if not reason and path.endswith(SCRIPTS):
        reason = script_reason(path, f"{configuration.root}/{path}")
    if not reason and "{{" in path and _is_template(f"{configuration.root}/{path}"):
        reason = TEMPLATE
    return "" if not reason or configuration.file_kinds.chosen(path)[0] else reason


def _is_template(file: str) -> bool:
    """Whether a file is a template: `{{ cookiecutter.name }}` stands in it as it does in the name of its folder."""
    try:
        with open(file, "rb") as stream:
            text = stream.read()
    except OSError:
        return False
    return b"{{" in text or b"{%" in text


def foreign_reason(root: str, path: str) -> str:
    """Return why a file is code of others, from what lies in the folders above it; empty if it is the project's own.

    `path` is relative to `root`, with forward slashes. The folder `root` itself is not asked.
    """
    folder = path.rpartition("/")[0]
    return _reason(root, folder) if folder else ""


@lru_cache(maxsize=65536)
def _reason(root: str, folder: str) -> str:
    above, _, name = folder.rpartition("/")
    reason = _reason(root, above) if above else ""
    if reason:
        return reason
    full = f"{root}/{folder}"
    if is_environment(full):
        return "virtual environment"
    if name in VENDOR_FOLDERS and _is_vendored(full):
        return "vendored by a package manager"
    return ""


def is_environment(folder: str) -> bool:
    """Whether a folder is a virtual environment: `pyvenv.cfg`, and an interpreter beside it."""
    if not os.path.isfile(f"{folder}/pyvenv.cfg"):
        return False
    return any(os.path.lexists(f"{folder}/{interpreter}") for interpreter in INTERPRETERS)


def lists_of_vendored(folder: str) -> list[str]:
    """Return the paths at which a package manager keeps its list of what is in a folder."""
    above = folder.rpartition("/")[0]
    beside = f"{above}/" if above else ""
    return [f"{folder}/{name}" for name in _LISTS_INSIDE] + [f"{beside}{name}" for name in _LOCKS_BESIDE]


def _is_vendored(folder: str) -> bool:
    if any(os.path.isfile(file) and os.path.getsize(file) > 0 for file in lists_of_vendored(folder)):
        return True
    try:
        names = os.listdir(folder)
    except OSError:
        return False
    return any(name.endswith(".dist-info") and os.path.isfile(f"{folder}/{name}/RECORD") for name in names)
