"""The texts that `nomock init` writes, kept as files in `templates/`; `@@NAME@@` marks what is filled in."""

from __future__ import annotations

import re
from importlib.resources import files
from textwrap import indent

from flake8_nomock.core.about import __version__

PINNED = {
    "CHECKOUT": "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "PYTHON": "actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065 # v5.6.0",
    "UPLOAD": "actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2",
    "DOWNLOAD": "actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0",
    "CODEQL": "5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9",
}
"""Actions by the commit of a release: a tag can be moved by whoever takes over the repository."""


def template(name: str, **values: str) -> str:
    """Text of a template.

    `@@name.sh@@`, alone on its line, stands for the text of that file and gives it its indentation.
    Raises `KeyError` for a mark that nobody fills in.
    """
    known = {"VERSION": __version__, **PINNED, **values}
    text = _with_scripts(name)
    return re.sub(r"@@([A-Z]+)@@(?!@)", lambda match: known[match[1]], text)


def _with_scripts(name: str) -> str:
    """Return the text of a file with the scripts that it names put in."""
    text = (files(__package__) / "templates" / name).read_text(encoding="utf-8")
    return re.sub(
        r"(?m)^( *)@@([a-z-]+\.sh)@@\n", lambda match: indent(_with_scripts(match[2]), match[1]), text
    )


def shipped(name: str) -> str:
    """Text of a template that other commands use too."""
    return (files("flake8_nomock") / "templates" / name).read_text(encoding="utf-8")
