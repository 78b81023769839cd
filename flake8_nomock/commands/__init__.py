"""The `nomock` command: one module per subcommand."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from flake8_nomock import __version__
from flake8_nomock.commands import doctor, rule, sync
from flake8_nomock.errors import NomockError

_COMMANDS = (rule, sync, doctor)
USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `nomock`; the exit code is that of the subcommand, 2 for a usage or configuration error."""
    parser = argparse.ArgumentParser(
        prog="nomock", description="Keeps mocks, stand-ins and mock data out of a code base."
    )
    parser.add_argument("--version", action="version", version=f"nomock {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in _COMMANDS:
        module.add_parser(subparsers)
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options)
    except NomockError as error:
        print(f"nomock: {error}", file=sys.stderr)
        return USAGE_ERROR
    except BrokenPipeError:  # the reader had enough
        sys.stderr.close()
        return 0
    return code
