"""The `nomock` command: one module per subcommand."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence

from flake8_nomock import __version__
from flake8_nomock.commands import baseline, check, doctor, gate, hook, init, permits, rule, sync, trend
from flake8_nomock.errors import IncompleteError, NomockError

_COMMANDS = (check, gate, rule, sync, init, doctor, hook, baseline, permits, trend)
USAGE_ERROR, INCOMPLETE = 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `nomock`; the exit code is that of the subcommand, 2 for a usage or
    configuration error, 3 for a run that is not complete."""
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
        return INCOMPLETE if isinstance(error, IncompleteError) else USAGE_ERROR
    except KeyboardInterrupt:
        print("nomock: interrupted: the run proves nothing", file=sys.stderr)
        return INCOMPLETE
    except BrokenPipeError:  # the reader had enough, but did not see the end
        sys.stderr.close()
        return INCOMPLETE
    except Exception:
        traceback.print_exc()
        print(
            "nomock: a defect of nomock: the run proves nothing; please report what stands above",
            file=sys.stderr,
        )
        return INCOMPLETE
    return code
