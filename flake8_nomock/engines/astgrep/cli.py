"""The `ast-grep` command line: where it is, running it, reading what it prints."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.engines.astgrep.match_to_finding import Match, Place


class EngineError(IncompleteError):
    """ast-grep is missing or failed: the scan is incomplete."""


class FileMatch(NamedTuple):
    """A match with the path that it was found in, as it was given."""

    path: str
    match: Match


def executable() -> str:
    """Path of the command that the package `ast-grep-cli` installs; raises `EngineError` without it."""
    own = Path(sys.executable).parent
    for folder in (str(own), sysconfig.get_path("scripts"), None):
        found = shutil.which("ast-grep", path=folder)
        if found:
            return found
    raise EngineError("ast-grep: the command is missing: install the package ast-grep-cli")


def scan(
    configuration: Path, paths: Sequence[str], folder: Path, timeout: float | None = None
) -> Iterator[FileMatch]:
    """Scan files with an `sgconfig.yml`; `paths` are relative to `folder`.

    Raises `EngineError` if ast-grep fails, `subprocess.TimeoutExpired` if it takes longer than `timeout`.
    """
    run = subprocess.run(
        [
            executable(),
            "scan",
            "--config",
            str(configuration),
            "--json=stream",
            "--include-metadata",
            "--no-ignore=hidden",
            "--",
            *paths,
        ],
        cwd=folder,
        capture_output=True,
        timeout=timeout,
        check=False,
    )
    if run.returncode not in (0, 1):
        problem = " ".join(run.stderr.decode("utf-8", "replace").split())[:300]
        raise EngineError(f"ast-grep: the scan failed with code {run.returncode}: {problem}")
    for line in run.stdout.splitlines():
        document = json.loads(line)
        if document["ruleId"] != "unused-suppression":
            yield FileMatch(document["file"].replace("\\", "/"), _match(document))


def _match(document: dict[str, Any]) -> Match:
    single = document.get("metaVariables", {}).get("single", {})
    span = single.get("AT", document)["range"]
    start, end = span["start"], span["end"]
    place = Place(start["line"] + 1, start["column"] + 1, end["line"] + 1, end["column"] + 1)
    captures = {
        name: value["text"] for name, value in single.items() if name == "SYMBOL" or name.startswith("ENTRY_")
    }
    return Match(document["metadata"]["code"], place, captures)
