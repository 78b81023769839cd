"""Verifying a receipt: that it is of a whole scan of this very work tree, and of the report that came with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import IncompleteError

_FORM = {
    "receipt": int,
    "tool": dict,
    "commit": str,
    "complete": bool,
    "exit_code": int,
    "engines": dict,
    "results": str,
    "files": dict,
    "hashes": dict,
    "skipped": dict,
}


def read(file: Path) -> dict[str, Any]:
    """The receipt; raises `IncompleteError` if there is none or it is damaged."""
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise IncompleteError(
            f"{file}: no receipt: the scan did not run, or did not get to its end"
        ) from error
    except ValueError as error:
        raise IncompleteError(f"{file}: the receipt is damaged: {error}") from error
    if not isinstance(document, dict) or any(not isinstance(document.get(k), t) for k, t in _FORM.items()):
        raise IncompleteError(f"{file}: no receipt of nomock {__version__}")
    return document


def problems(receipt: dict[str, Any], commit: str) -> Iterator[str]:
    """Why a receipt proves nothing for this commit (empty outside of git); nothing if it does."""
    if receipt["receipt"] != 1:
        yield f"form {receipt['receipt']} of the receipt: use one version of nomock in all jobs"
    if receipt["tool"].get("version") != __version__:
        yield f"written by nomock {receipt['tool'].get('version')}, this is {__version__}: use one version"
    if not receipt["complete"]:
        yield "only a part of the project was scanned: run `nomock check` without paths"
    if receipt["commit"] != commit:
        yield f"it is of commit {receipt['commit'] or 'none'}, not {commit or 'none'}: scan this one"
    for name, engine in receipt["engines"].items():
        if engine.get("files") and not engine.get("canaries") and engine.get("scanned"):
            yield f"engine {name} looked at files without having found its canaries"


def differences(
    receipt: dict[str, Any], configuration: Configuration, present: Iterable[str], digests: dict[str, str]
) -> Iterator[str]:
    """Where the work tree is not the one of the receipt.

    `present` are the files that a scan would look at now, `digests` the hashes of what is there of those in the
    receipt.
    """
    known = receipt["files"]
    yield from _named("was not scanned", set(present).difference(known))
    yield from _named("has changed since the scan", (p for p, d in digests.items() if known.get(p) != d))
    from flake8_nomock.pipeline.check import inputs
    from flake8_nomock.pipeline.receipt import hashes_of

    for name, value in hashes_of(configuration.root, inputs(configuration)).items():
        if receipt["hashes"].get(name) != value:
            yield f"the scan had another {name}"


def _named(problem: str, paths: Iterable[str]) -> Iterator[str]:
    found = sorted(paths)
    if found:
        more = f" (and {len(found) - 1:,} more)" if len(found) > 1 else ""
        yield f"{found[0]} {problem}{more}"
