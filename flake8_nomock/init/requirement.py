"""What jobs and hooks install: this release, or the commit that this copy was installed from."""

from __future__ import annotations

import json
import re
from importlib import metadata

from flake8_nomock.core.about import __version__

NAME = "flake8-nomock"


def requirement() -> str:
    """Return the requirement of what is installed here, for pip and pre-commit."""
    return requirement_of(_direct_url())


def requirement_of(direct_url: str) -> str:
    """Return the requirement for what an installer has recorded of the origin (PEP 610, JSON; empty for an index).

    `pip install git+https://…` gives `flake8-nomock@git+https://…@COMMIT`, without any password in the address; a release
    and a folder give `flake8-nomock==VERSION`.
    """
    try:
        origin = json.loads(direct_url)
        url, source = str(origin["url"]), origin["vcs_info"]
        commit = str(source["commit_id"]) if source["vcs"] == "git" else ""
    except (ValueError, TypeError, KeyError):
        return f"{NAME}=={__version__}"
    if not re.fullmatch("[0-9a-f]{40}", commit):
        return f"{NAME}=={__version__}"
    without_password = re.sub(r"://[^/@]*:[^/@]*@", "://", url)
    return f"{NAME}@git+{without_password}@{commit}"


def _direct_url() -> str:
    try:
        return metadata.distribution(NAME).read_text("direct_url.json") or ""
    except metadata.PackageNotFoundError:
        return ""
