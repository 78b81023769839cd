"""Addresses of the distributions: those of the documentation, which `mkdocs.yml` names."""

from __future__ import annotations

import re
from pathlib import Path

from hatchling.metadata.plugin.interface import MetadataHookInterface


class Addresses(MetadataHookInterface):
    """Fills `project.urls`; without a `repo_url` in `mkdocs.yml` the repository is left out."""

    def update(self, metadata: dict[str, object]) -> None:
        """Set the addresses in the metadata of a distribution."""
        text = Path(self.root, "mkdocs.yml").read_text(encoding="utf-8")
        named = dict(re.findall(r"(?m)^(site_url|repo_url): *(\S+?)/?$", text))
        urls = {"Documentation": named["site_url"], "Changelog": f"{named['site_url']}/en/latest/changelog"}
        if "repo_url" in named:
            urls |= {"Source": named["repo_url"], "Issues": f"{named['repo_url']}/issues"}
        metadata["urls"] = urls
