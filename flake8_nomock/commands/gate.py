"""`nomock gate`: the last job of a pipeline. Passes only with the receipt of a whole, clean scan of this very commit.

Exit code 0 if it holds, 1 if the scan found something, 3 if the receipt proves nothing.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from flake8_nomock import __version__
from flake8_nomock.errors import IncompleteError
from flake8_nomock.git.work_tree import head

_FORM = {"receipt": int, "tool": dict, "commit": str, "complete": bool, "exit_code": int, "engines": dict}


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "gate",
        help="fail without the receipt of a clean scan",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "receipt", type=Path, metavar="RECEIPT", help="what `nomock check --receipt` has written"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Verify the receipt. Raises `IncompleteError` for one that proves nothing."""
    receipt = _read(options.receipt)
    for problem in problems(receipt, head(Path.cwd())):
        raise IncompleteError(f"{options.receipt}: {problem}")
    if receipt["exit_code"]:
        print(f"nomock: the scan ended with exit code {receipt['exit_code']}: see the log of its job")
        return 1 if receipt["exit_code"] == 1 else 3
    files = sum(engine["files"] for engine in receipt["engines"].values())
    print(f"nomock: {files:,} files of {receipt['commit'][:12] or 'no commit'} were checked, and all is well")
    return 0


def problems(receipt: dict[str, Any], commit: str) -> list[str]:
    """Why a receipt proves nothing for this commit (empty outside of git); empty if it does."""
    found = []
    if receipt["receipt"] != 1:
        found.append(f"form {receipt['receipt']} of the receipt: use one version of nomock in all jobs")
    if receipt["tool"].get("version") != __version__:
        found.append(
            f"written by nomock {receipt['tool'].get('version')}, this is {__version__}: use one version"
        )
    if not receipt["complete"]:
        found.append("only a part of the project was scanned: run `nomock check` without paths")
    if receipt["commit"] != commit:
        found.append(f"it is of commit {receipt['commit'] or 'none'}, not {commit or 'none'}: scan this one")
    for name, engine in receipt["engines"].items():
        if engine.get("files") and not engine.get("canaries") and engine.get("scanned"):
            found.append(f"engine {name} looked at files without having found its canaries")
    return found


def _read(file: Path) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise IncompleteError(
            f"{file}: no receipt: the scan did not run, or did not get to its end"
        ) from error
    except ValueError as error:
        raise IncompleteError(f"{file}: the receipt is damaged: {error}") from error
    if not isinstance(document, dict) or any(not isinstance(document.get(k), t) for k, t in _FORM.items()):
        raise IncompleteError(f"{file}: no receipt of nomock")
    return document
