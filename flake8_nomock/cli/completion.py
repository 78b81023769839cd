"""`nomock completion SHELL`: print what makes a shell complete nomock's commands and options.

bash: eval "$(nomock completion bash)" in ~/.bashrc; zsh: the same in ~/.zshrc; fish: nomock completion fish | source.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from flake8_nomock.cli.formatter import formatter

SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "completion", help="print completions for a shell", description=__doc__, formatter_class=formatter()
    )
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the code; exit code 0."""
    from argcomplete.shell_integration import shellcode

    code = shellcode(["nomock"], shell="bash" if options.shell == "zsh" else options.shell)
    sys.stdout.write(code if code.endswith("\n") else f"{code}\n")
    return 0
