"""The texts that `nomock init` writes, kept as files in `templates/init/`; `placeholders` says how they are filled in."""

from __future__ import annotations

from importlib.resources import files

from flake8_nomock.core.about import __version__
from flake8_nomock.core.placeholders import filled
from flake8_nomock.init.requirement import requirement

PINNED = {
    "CHECKOUT": "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "PYTHON": "actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0",
    "UPLOAD": "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
    "DOWNLOAD": "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
    "RESTORE": "actions/cache/restore@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0",
    "SAVE": "actions/cache/save@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0",
    "CODEQL": "5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9",
}
"""Actions by the commit of a release: a tag can be moved by whoever takes over the repository."""


BASE = (
    "${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha"
    " || github.event.repository.default_branch && !github.ref_protected"
    " && github.ref_name != github.event.repository.default_branch"
    " && format('refs/remotes/origin/{0}', github.event.repository.default_branch) || github.event.before }}"
)
"""What a run on GitHub is compared with: the base of the event, or the commit before on a protected branch.

Another branch is compared with the default branch: its own last commit may be what a pull request has loosened.
"""
RUNTIME = "3.12"
"""The Python that nomock runs on in CI, unless the project needs a newer one."""
ONLY_NEW = {
    "NEWTARGET": ' --new-from "$target"',
    "NEWBASE": ' --new-from "$BASE"',
    "NEWHEAD": "; against=(--new-from HEAD)",
    "NEWCOMMIT": " --new-from HEAD",
    "NEWBRANCH": "",
}
"""What the scripts say besides where only what is new is reported, and no baseline records the rest."""


def template(name: str, **values: str) -> str:
    """Return a text of `templates/init/`, filled in. Raises `KeyError` for a placeholder that has no value."""
    known = {"VERSION": __version__, "REQUIREMENT": requirement(), "RUNTIME": RUNTIME, "BASE": BASE, **PINNED}
    known |= {**dict.fromkeys(ONLY_NEW, ""), **values}
    return filled(_text_of(name), known, _text_of)


def _text_of(name: str) -> str:
    return unfilled(f"init/{name}")


def unfilled(path: str) -> str:
    """Return the text of a file below `templates/` as it is there."""
    return (files("flake8_nomock") / "templates" / path).read_text(encoding="utf-8")
