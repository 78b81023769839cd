"""The `nomock` command: one module per subcommand."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.cli.parser import Parser
from flake8_nomock.cli.terminal import discard_unwritten, flush_output, never_fails_to_encode, note
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import IncompleteError, NomockError

_COMMANDS = (
    *("check", "gate", "rule", "explain", "sync", "init"),
    *("doctor", "hook", "baseline", "permit", "permits", "trend", "comment", "completion", "lsp", "health"),
    "workshop",
)
USAGE_ERROR, INCOMPLETE = 2, 3
_PRINTING = ("rule", "explain", "permits", "doctor", "completion")
"""Subcommands that do nothing but print."""
_MACHINE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM)
"""What the machine lacks; no defect of ours."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `nomock`.

    The exit code is that of the subcommand, 2 for a usage or configuration error, 3 for a run that proves nothing.
    """
    parser = Parser(
        prog="nomock",
        description="Keeps mocks, stand-ins and mock data out of a code base.",
        formatter_class=formatter(raw=False),
    )
    parser.add_argument("--version", action="version", version=f"nomock {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    given = sys.argv[1:] if arguments is None else arguments
    for name in given[:1] if given[:1] and given[0] in _COMMANDS else _COMMANDS:
        import_module(f"{__name__}.{name}").add_parser(subparsers)  # the others would only take time
    if "_ARGCOMPLETE" in os.environ:
        import argcomplete

        argcomplete.autocomplete(parser)
    if not given:
        parser.print_help()
        return USAGE_ERROR  # a job that runs nothing does not pass
    options = parser.parse_args(given)
    never_fails_to_encode()
    try:
        if sys.stdout is None and options.command in _PRINTING:
            raise IncompleteError("standard output is closed, and the command prints its result there")
        code: int = options.run(options)
        flush_output()
    except NomockError as error:
        note(error)
        return INCOMPLETE if isinstance(error, IncompleteError) else USAGE_ERROR
    except KeyboardInterrupt:
        note("interrupted: the result is not valid")
        return INCOMPLETE
    except BrokenPipeError:  # the reader had enough, but did not see the end
        discard_unwritten()
        return INCOMPLETE
    except Exception as error:
        return _unexpected(error)
    return code


def _unexpected(error: Exception) -> int:
    """Say what the machine lacks, or that this is a defect of ours, and return the exit code."""
    if isinstance(error, OSError) and error.errno in _MACHINE:
        place = f"{error.filename}: " if error.filename else ""
        note(f"{place}{error.strerror}: the result is not valid")
        discard_unwritten()
        return INCOMPLETE
    import traceback

    from flake8_nomock.reports.characters import visible

    print(visible("".join(traceback.format_exception(error))), file=sys.stderr, end="")
    note("internal error; the result is not valid. Please report the traceback above.")
    return INCOMPLETE
