"""The line of a parameter in the source of a function."""

from __future__ import annotations

import linecache
import re

_HEADER = 60
"""Lines that decorators and parameters of a function have at most."""


def line_of_parameter(file: str, first_line: int, name: str) -> int:
    """Return the line (1-based) of a parameter of the function that begins, with its decorators, at `first_line`.

    Where the source does not have it any more, that is `first_line`. The text is searched, not parsed: parsing every
    file of a suite would take longer than all the rest.
    """
    parameter = re.compile(rf"[(,\s]{re.escape(name)}\s*[:,)=]")
    in_header = False
    for line in range(first_line, first_line + _HEADER):
        text = linecache.getline(file, line)
        in_header = in_header or text.lstrip().startswith(("def ", "async def "))
        if in_header and parameter.search(f" {text}"):
            return line
    return first_line
