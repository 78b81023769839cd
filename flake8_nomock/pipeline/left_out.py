"""Sources that a change brings in where no engine looks, because of their name or of what lies beside them.

A folder `node_modules`, a `pyvenv.cfg`, a list of vendored packages or the ending of generated code leave files out, and
all of that can be part of a pull request. So what is new there is looked at once: with findings it is reported.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.foreign_code import (
    BY_CONTENT,
    INTERPRETERS,
    VENDOR_FOLDERS,
    lists_of_vendored,
    reason_left_out,
)
from flake8_nomock.config.foreign_folders import FOREIGN_FOLDERS
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.base import Checker
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.git.work_tree import tracked
from flake8_nomock.pipeline.base_commit import BaseCommit
from flake8_nomock.policy.weakening import Weakening

_MOST = 2_000_000
"""Bytes of a file that is looked at; a longer one is named without."""


def hidden(before: BaseCommit, changed: Container[str], configuration: Configuration) -> Iterator[Weakening]:
    """Yield committed sources with findings, new or changed, that are left out for what the change itself can make.

    `changed` are the files that differ from the base. What the user's own globs leave out is compared with the base
    elsewhere. Below a folder that was left out at the base already nothing is asked.
    """
    checkers: dict[str, Checker] = {}
    base = _base(before.files)
    for path in tracked(configuration.root):
        if not engine_of(path) or configuration.file_kinds.chosen(path)[0]:
            continue
        reason = _foreign_part(path) or reason_left_out(path, configuration)
        is_new = path in changed or path not in base.files
        if not reason and is_new and configuration.file_kinds.kind_of(path) == "ignored":
            reason = "generated, by its name"
        if not reason or (not is_new and not _is_newly_foreign(path, base, configuration)):
            continue
        if is_new and _was_foreign(path, base):
            continue
        code = _first_finding(path, configuration, checkers)
        if code:
            yield Weakening(f"{path} has {code} and is left out ({reason})", path)


def _foreign_part(path: str) -> str:
    """Return the first folder of a path that is left out by its name alone."""
    found = next((part for part in path.split("/")[:-1] if part in FOREIGN_FOLDERS), "")
    return f"in {found}" if found else ""


class _Base(NamedTuple):
    """What lay in the project at the base commit."""

    files: Container[str]
    folders: Container[str]
    """All that held a file, at any depth."""
    with_records: Container[str]
    """Those below which a distribution was installed."""


def _base(files: Collection[str]) -> _Base:
    records = [path for path in files if path.endswith(".dist-info/RECORD")]
    return _Base(files, _folders_above(files), _folders_above(records))


def _folders_above(paths: Iterable[str]) -> frozenset[str]:
    return frozenset(folder.as_posix() for path in paths for folder in PurePosixPath(path).parents)


def _is_newly_foreign(path: str, base: _Base, configuration: Configuration) -> bool:
    """Whether a file of the base, unchanged, is left out now for the folder that it is in, and was not then."""
    return reason_left_out(path, configuration) not in ("", *BY_CONTENT) and not _was_foreign(path, base)


def _was_foreign(path: str, base: _Base) -> bool:
    """Whether a folder above a file was left out at the base."""
    parts = path.split("/")[:-1]
    for depth in range(1, len(parts) + 1):
        folder, name = "/".join(parts[:depth]), parts[depth - 1]
        if name in FOREIGN_FOLDERS:
            return folder in base.folders
        interpreters = (f"{folder}/{python}" for python in INTERPRETERS)
        if f"{folder}/pyvenv.cfg" in base.files and any(python in base.files for python in interpreters):
            return True
        lists = lists_of_vendored(folder)
        if name in VENDOR_FOLDERS and (
            folder in base.with_records or any(vendored in base.files for vendored in lists)
        ):
            return True
    return False


def _first_finding(path: str, configuration: Configuration, checkers: dict[str, Checker]) -> str:
    """Return the code of a finding in a file, read as a test; empty if it has none."""
    engine = engine_of(path)
    assert engine is not None
    try:
        source = read_bytes(f"{configuration.root}/{path}")
    except OSError:
        return ""
    if len(source) > _MOST:
        return f"{len(source):,} bytes"
    if engine.name not in checkers:
        checkers[engine.name] = engine.checker(configuration, RulesInForce(configuration.extra_rules))
    ending = path.rpartition("/")[2].partition(".")[2].rpartition(".")[2]
    found = checkers[engine.name].check_source(source, f"tests/test_left_out.{ending}").findings
    return next((f.code for f in found if f.severity == "error" and f.code != NOT_ANALYSED), "")
