"""The receipt: what a run looked at, with what, and how it ended, for a gate that trusts no green tick."""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import datetime, timezone
from hashlib import sha256
from pathlib import Path
from typing import Any

from flake8_nomock.core import atomic_write as atomic
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.git.merge_base import merge_base
from flake8_nomock.git.work_tree import head
from flake8_nomock.pipeline.check import Checked
from flake8_nomock.pipeline.request import Request
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.verdicts import summed_up

FILE = "nomock-receipt.json"
VERSION = 1


def receipt(checked: Checked, request: Request, inputs: dict[str, list[Path]]) -> dict[str, Any]:
    """Return the receipt of a run, ready for JSON.

    `inputs` are the files of the catalogue, the configuration and the like, by what they are. The receipt of a part of the
    project (`--shard`) holds its findings, for the gate to join. Raises `GitError` if this clone does not have a branch
    that the run was compared with.
    """
    report, scan = checked.report, checked.scan
    summary = report.summary
    states = Counter(f"{v.state} {v.finding.severity}" for v in report.verdicts)
    return {
        "receipt": VERSION,
        "tool": {"name": "nomock", "version": __version__},
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "commit": head(report.root),
        "against": merge_base(report.root, request.against) if request.against else "",
        "new_from": merge_base(report.root, request.new_from) if request.new_from else "",
        "complete": checked.complete,
        "shard": str(request.shard or ""),
        "exit_code": summary.exit_code,
        "profile": summary.profile,
        "engines": {
            name: {
                "version": version,
                "files": summary.files.get(name, 0),
                "scanned": scan.checked_now.get(name, 0),
                "canaries": scan.canaries.get(name, 0),
            }
            for name, version in summary.engines.items()
        },
        "findings": dict(sorted(states.items())),
        "results": summed_up((v.fingerprint, v.state, v.finding.severity) for v in report.verdicts),
        "skipped": dict(summary.skipped),
        "hashes": hashes_of(report.root, inputs),
        "files": dict(sorted(scan.digests.items())),
        **({"rows": [finding.to_row() for finding in scan.findings]} if request.shard else {}),
    }


def write(file: Path, content: dict[str, Any]) -> None:
    """Write a receipt; raises `IncompleteError` if it cannot be written."""
    try:
        atomic.write(file, json.dumps(content, indent=1, ensure_ascii=True) + "\n")
    except atomic.WriteError as error:
        raise IncompleteError(str(error)) from error


def discard(file: Path) -> None:
    """Remove the receipt of an earlier run, so that a run that fails leaves none; raises `IncompleteError`."""
    target = Path(os.path.realpath(file))
    try:
        atomic.refuse_to_leave(file, target)
        if target.is_file():  # nobody wants `--receipt /dev/null` to remove that
            target.unlink()
    except atomic.WriteError as error:
        raise IncompleteError(str(error)) from error
    except OSError as error:
        raise IncompleteError(
            f"{file}: the receipt of an earlier run cannot be removed: {error.strerror or error}"
        ) from error


def hashes_of(root: Path, inputs: dict[str, list[Path]]) -> dict[str, str]:
    """Hashes of all that decides what a run says besides the sources; `inputs` as for `receipt`."""
    found = {name: _hash(files) for name, files in inputs.items()}
    return found | {"baseline": _hash([root / name for name in baseline_file.layout(root).files])}


def _hash(files: list[Path]) -> str:
    """Hash of names and contents; empty if there are no files."""
    hash_ = sha256()
    for file in sorted(files):
        hash_.update(os.fsencode(file.name) + b"\0" + sha256(file.read_bytes()).digest())
    return hash_.hexdigest() if files else ""
