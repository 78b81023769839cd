"""Which version of a package is installed, without `importlib.metadata`: to import that takes longer than a small run."""

from __future__ import annotations

import os
import sys

_FIELD = "Version: "


def version(package: str) -> str:
    """Return the version of an installed package, by its name on PyPI; raises `ImportError` if it is not installed."""
    start = package.replace("-", "_") + "-"
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208
        except OSError:
            continue
        found = [name for name in names if name.startswith(start) and name.endswith(".dist-info")]
        if found:
            found_version = _from_metadata(f"{folder or '.'}/{found[0]}/METADATA") if len(found) == 1 else ""
            return found_version or _official(package)
    return _official(package)


def _from_metadata(file: str) -> str:
    """Return the version in a METADATA file; empty where it cannot be read."""
    try:
        with open(file, encoding="utf-8") as lines:  # noqa: PTH123
            return next((line[len(_FIELD) :].strip() for line in lines if line.startswith(_FIELD)), "")
    except (OSError, UnicodeDecodeError):
        return ""


def _official(package: str) -> str:
    from importlib import metadata

    return metadata.version(package)
