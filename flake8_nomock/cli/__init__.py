"""The `nomock` command: one module per subcommand."""

from __future__ import annotations

import argparse
import errno
import sys
from collections.abc import Sequence
from importlib import import_module

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import IncompleteError, NomockError

_COMMANDS = (
    *("check", "gate", "rule", "explain", "sync", "init"),
    *("doctor", "hook", "baseline", "permits", "trend", "comment"),
)
USAGE_ERROR, INCOMPLETE = 2, 3
_MACHINE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM)
"""What the machine lacks; no defect of ours."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `nomock`.

    The exit code is that of the subcommand, 2 for a usage or configuration error, 3 for a run that proves nothing.
    """
    parser = argparse.ArgumentParser(
        prog="nomock",
        description="Keeps mocks, stand-ins and mock data out of a code base.",
        formatter_class=formatter(raw=False),
    )
    parser.add_argument("--version", action="version", version=f"nomock {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    given = sys.argv[1:] if arguments is None else arguments
    for name in given[:1] if given[:1] and given[0] in _COMMANDS else _COMMANDS:
        import_module(f"{__name__}.{name}").add_parser(subparsers)  # the others would only take time
    options = parser.parse_args(given)
    try:
        code: int = options.run(options)
    except NomockError as error:
        print(f"nomock: {error}", file=sys.stderr)
        return INCOMPLETE if isinstance(error, IncompleteError) else USAGE_ERROR
    except KeyboardInterrupt:
        print("nomock: interrupted: the run proves nothing", file=sys.stderr)
        return INCOMPLETE
    except BrokenPipeError:  # the reader had enough, but did not see the end
        sys.stderr.close()
        return INCOMPLETE
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _MACHINE:
            place = f"{error.filename}: " if error.filename else ""
            print(f"nomock: {place}{error.strerror}: the run proves nothing", file=sys.stderr)
            return INCOMPLETE
        import traceback

        traceback.print_exc()
        print(
            "nomock: a defect of nomock: the run proves nothing; please report what stands above",
            file=sys.stderr,
        )
        return INCOMPLETE
    return code
