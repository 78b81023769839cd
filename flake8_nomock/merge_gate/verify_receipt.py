"""Verify a receipt: that it is of a whole scan of this commit, and says what a scan of it says now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.git.merge_base import merge_base
from flake8_nomock.pipeline.check import Checked
from flake8_nomock.pipeline.inputs import inputs
from flake8_nomock.pipeline.receipt import hashes_of
from flake8_nomock.policy.verdicts import summed_up

_FORM = {
    "receipt": int,
    "tool": dict,
    "commit": str,
    "against": str,
    "new_from": str,
    "complete": bool,
    "shard": str,
    "exit_code": int,
    "profile": str,
    "engines": dict,
    "results": str,
    "files": dict,
    "hashes": dict,
    "skipped": dict,
}


def read(file: Path) -> dict[str, Any]:
    """Return the receipt; raises `IncompleteError` if there is none or it is damaged."""
    try:
        document = json.loads(file.read_bytes())
    except OSError as error:
        raise IncompleteError(
            f"{file}: no receipt: the scan did not run, or did not get to its end"
        ) from error
    except (ValueError, RecursionError) as error:
        raise IncompleteError(f"{file}: the receipt is damaged: {error}") from error
    if not isinstance(document, dict) or any(not isinstance(document.get(k), t) for k, t in _FORM.items()):
        raise IncompleteError(f"{file}: not a receipt of nomock {__version__}")
    return document


def is_receipt(file: Path) -> bool:
    """Whether a file is a receipt and no report: JSON with a version of the receipt, not of SARIF."""
    try:
        document = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(document, dict) and "receipt" in document and "runs" not in document


def problems(receipt: dict[str, Any], commit: str) -> Iterator[str]:
    """Yield why a receipt proves nothing for this commit (empty outside git)."""
    if receipt["receipt"] != 1:
        yield f"form {receipt['receipt']} of the receipt: use one version of nomock in all jobs"
    if receipt["tool"].get("version") != __version__:
        yield f"written by nomock {receipt['tool'].get('version')}, this is {__version__}: use one version"
    if not receipt["complete"]:
        yield "only a part of the project was scanned: run `nomock check` without paths"
    if receipt["commit"] != commit:
        yield f"it is of commit {receipt['commit'] or 'none'}, not {commit or 'none'}: scan this one"
    if not receipt["files"] and not receipt["shard"]:
        yield "it is of no file at all: run `nomock check` in the folder with your code"


def differences(
    receipt: dict[str, Any], done: Checked, configuration: Configuration, against: str, new_from: str = ""
) -> Iterator[str]:
    """Yield where a receipt is not that of the run `done`, which was compared with the branch `against`.

    `new_from` is the branch whose findings were not new to it.
    """
    yield from other_files(receipt["files"], done.scan.digests)
    yield from other_inputs(receipt, configuration, against, new_from)
    verdicts = done.report.verdicts
    if receipt["results"] != summed_up((v.fingerprint, v.state, v.finding.severity) for v in verdicts):
        yield "the scan had other results"
    if receipt["exit_code"] != done.report.summary.exit_code:
        yield f"the scan ended with exit code {receipt['exit_code']}"


def other_files(known: Mapping[str, str], present: Mapping[str, str]) -> Iterator[str]:
    """Yield where the files that were scanned (path to digest) are not those that are here."""
    yield from _named("was not scanned", set(present).difference(known))
    yield from _named("is not here", set(known).difference(present))
    yield from _named("has changed since the scan", (p for p in present if known.get(p) != present[p]))


def other_inputs(
    receipt: dict[str, Any], configuration: Configuration, against: str, new_from: str = ""
) -> Iterator[str]:
    """Yield where catalogue, configuration, baseline, profile or the branch to compare with are others than here."""
    for name, value in hashes_of(configuration.root, inputs(configuration)).items():
        if receipt["hashes"].get(name) != value:
            yield f"the scan had another {name}"
    profile = configuration.levels.profile
    if receipt["profile"] != profile:
        yield f"the scan had profile {receipt['profile']}, the gate has {profile}: give both the same --profile"
    base = merge_base(configuration.root, against) if against else ""
    if receipt["against"] != base:
        yield (
            f"the scan was compared with {receipt['against'] or 'no branch'}, the gate with {base or 'none'}:"
            " give both the same --against"
        )
    start = merge_base(configuration.root, new_from) if new_from else ""
    if receipt["new_from"] != start:
        yield (
            f"the scan took what stood at {receipt['new_from'] or 'no commit'} for old, the gate takes"
            f" {start or 'nothing'}: give both the same --new-from"
        )


def _named(problem: str, paths: Iterable[str]) -> Iterator[str]:
    found = sorted(paths)
    if found:
        more = f" (and {len(found) - 1:,} more)" if len(found) > 1 else ""
        yield f"{found[0]} {problem}{more}"
