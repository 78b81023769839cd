"""What a verdict about a run looks like, one module per format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_nomock.health.judge import Verdict

_MODULES = {
    "text": "text",
    "github": "github",
    "github-summary": "github_summary",
    "json": "json",
    "html": "page",
    "benchmark": "benchmark",
}
FORMATS = tuple(_MODULES)


def writer(name: str) -> Callable[[Verdict], Iterator[str]]:
    """Return what renders a verdict in a format, in pieces."""
    render: Callable[[Verdict], Iterator[str]] = import_module(f"{__name__}.{_MODULES[name]}").render
    return render
