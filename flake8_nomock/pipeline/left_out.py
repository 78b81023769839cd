"""Sources that a change brings in where no engine looks, because of their name or of what lies beside them.

A folder `node_modules`, a `pyvenv.cfg`, a list of vendored packages or the ending of generated code leave files out, and
all of that can be part of a pull request. So what is new there is looked at once: with findings it is reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.foreign_code import INTERPRETERS, VENDOR_FOLDERS, lists_of_vendored, reason_left_out
from flake8_nomock.config.foreign_folders import FOREIGN_FOLDERS
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.base import Checker
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.git.merge_base import changed_paths
from flake8_nomock.git.work_tree import tracked
from flake8_nomock.pipeline.base_commit import BaseCommit
from flake8_nomock.policy.weakening import Weakening

_MOST = 2_000_000
"""Bytes of a file that is looked at; a longer one is named without."""


def hidden(before: BaseCommit, configuration: Configuration) -> Iterator[Weakening]:
    """Yield committed sources with findings, new or changed, that are left out for what the change itself can make.

    What the user's own globs leave out is compared with the base elsewhere. Below a folder that was left out at the
    base already nothing is asked.
    """
    root = configuration.root
    changed = set(changed_paths(root, before.commit))
    candidates = [
        path for path in tracked(root) if engine_of(path) and (path in changed or path not in before.files)
    ]
    candidates += [
        path for path in tracked(root) if path in before.files and path not in changed and engine_of(path)
    ]
    checkers: dict[str, Checker] = {}
    names = frozenset(before.files)
    for path in candidates:
        if configuration.file_kinds.chosen(path)[0]:
            continue
        reason = _foreign_part(path) or reason_left_out(path, configuration)
        is_new = path in changed or path not in names
        if not reason and is_new and configuration.file_kinds.kind_of(path) == "ignored":
            reason = "generated, by its name"
        if not reason or (not is_new and not _is_newly_foreign(path, names, configuration)):
            continue
        if is_new and _was_foreign(path, names):
            continue
        code = _first_finding(path, configuration, checkers)
        if code:
            yield Weakening(f"{path} has {code} and is left out ({reason})", path)


def _foreign_part(path: str) -> str:
    """Return the first folder of a path that is left out by its name alone."""
    found = next((part for part in path.split("/")[:-1] if part in FOREIGN_FOLDERS), "")
    return f"in {found}" if found else ""


def _is_newly_foreign(path: str, names: frozenset[str], configuration: Configuration) -> bool:
    """Whether a file of the base, unchanged, is left out now for the folder that it is in, and was not then."""
    return reason_left_out(path, configuration) not in ("", "minified") and not _was_foreign(path, names)


def _was_foreign(path: str, names: frozenset[str]) -> bool:
    """Whether a folder above a file was left out at the base, whose files are `names`."""
    parts = path.split("/")[:-1]
    for depth in range(1, len(parts) + 1):
        folder, name = "/".join(parts[:depth]), parts[depth - 1]
        if name in FOREIGN_FOLDERS:
            return any(known.startswith(f"{folder}/") for known in names)
        if f"{folder}/pyvenv.cfg" in names and any(f"{folder}/{python}" in names for python in INTERPRETERS):
            return True
        if name in VENDOR_FOLDERS and (
            not names.isdisjoint(lists_of_vendored(folder))
            or any(known.startswith(f"{folder}/") and known.endswith(".dist-info/RECORD") for known in names)
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
