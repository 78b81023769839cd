"""Reports: one module per format, each with `render(report) -> Iterator[str]` (pieces of text)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from flake8_nomock.core.errors import ConfigurationError

if TYPE_CHECKING:
    from flake8_nomock.reports.model import Report

FORMATS = (
    *("text", "concise", "statistics", "agent"),
    *("json", "jsonl", "sarif", "sarif-upload"),
    *(
        "github",
        "github-summary",
        "github-comment",
        "gitlab",
        "sonar",
        "junit",
        "checkstyle",
        "rdjsonl",
        "html",
    ),
)
"""Names of the formats; the module of `sarif-upload` is `sarif_upload`."""

COLOURED = ("text",)
"""Formats that can be coloured for a terminal."""


def writer(name: str, *, colour: bool = False) -> Callable[[Report], Iterator[str]]:
    """The function that writes a format; only the module of that format is imported.

    The pieces that it gives make one text (UTF-8; they hold no lone surrogates) when joined as they are.
    `colour` asks for ANSI colours where the format has any. Raises `ConfigurationError` for another name.
    """
    if name not in FORMATS:
        raise ConfigurationError(f"{name}: no such format: choose one of {', '.join(FORMATS)}")
    module = import_module(f"{__name__}.{name.replace('-', '_')}")
    render: Callable[..., Iterator[str]] = module.render
    return partial(render, colour=True) if colour and name in COLOURED else render
