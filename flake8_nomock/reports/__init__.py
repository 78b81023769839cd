"""Reports: one module per format, each with `render(report) -> Iterator[str]` (pieces of text)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from flake8_nomock.core.errors import ConfigurationError

if TYPE_CHECKING:
    from flake8_nomock.pipeline.report import Report

_MODULES = {
    "text": "text",
    "concise": "concise",
    "statistics": "statistics",
    "agent": "agent",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif.archive",
    "sarif-upload": "sarif.upload",
    "github": "github",
    "github-summary": "github_summary",
    "github-comment": "github_comment",
    "gitlab": "gitlab",
    "sonar": "sonar",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "rdjsonl": "rdjsonl",
    "html": "page.document",
}
"""Format to the module that renders it. To add a format: a module here, and a line in this table."""

FORMATS = tuple(_MODULES)
"""Names of the formats."""

FOR_PEOPLE = ("text",)
"""Formats that can be coloured, and that can leave advice and summary out."""


def writer(name: str, *, colour: bool = False, quiet: bool = False) -> Callable[[Report], Iterator[str]]:
    """Return the function that writes a format; only the module of that format is imported.

    The pieces that it gives make one text (UTF-8; they hold no lone surrogates) when joined as they are.
    `colour` asks for ANSI colours, `quiet` for findings alone, where the format knows of either.
    Raises `ConfigurationError` for another name.
    """
    if name not in FORMATS:
        raise ConfigurationError(f"{name}: no such format: choose one of {', '.join(FORMATS)}")
    module = import_module(f"{__name__}.{_MODULES[name]}")
    render: Callable[..., Iterator[str]] = module.render
    return partial(render, colour=colour, quiet=quiet) if name in FOR_PEOPLE else render
