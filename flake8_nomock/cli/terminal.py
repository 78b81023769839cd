"""How commands talk to a terminal or a log: nothing from outside (paths, comments, names) can control either."""

from __future__ import annotations

import sys


def say(line: str) -> None:
    """Print one line on standard output; it never begins like a command to a CI runner."""
    from flake8_nomock.reports.characters import printable_path

    print(printable_path(line))


def note(message: object) -> None:
    """Print `nomock: message` on standard error, on one line."""
    from flake8_nomock.reports.characters import printable

    if sys.stderr is None:  # closed: `print` would take standard output instead
        return
    print(f"nomock: {printable(str(message))}", file=sys.stderr)


def never_fails_to_encode() -> None:
    """Let standard output show what its encoding does not have as `\\u65e5`, as standard error does already."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
