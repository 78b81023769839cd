"""`nomock lsp`: the language server, which an editor starts and speaks to over standard input and output.

Needs `pip install 'flake8-nomock[lsp]'`. The pages on editors say how to set up VS Code, Neovim, Helix and Zed.
"""

from __future__ import annotations

import argparse
from typing import Any

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.core.errors import ConfigurationError


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "lsp", help="the language server for editors", description=__doc__, formatter_class=formatter()
    )
    parser.add_argument("--stdio", action="store_true", help="what some editors say; there is no other way")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until the editor ends it. Raises `ConfigurationError` where pygls is not installed."""
    try:
        from flake8_nomock.lsp.server import make_server
    except ImportError as error:
        raise ConfigurationError(
            f"the language server needs more ({error.name}): pip install 'flake8-nomock[lsp]'"
        ) from error
    make_server().start_io()
    return 0
