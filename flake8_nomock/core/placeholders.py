"""Templates with placeholders: `@@name@@` stands for a value, `@@file.sh@@` for the text of another template.

Nothing else in a template is touched, so that shell, YAML, Python and TypeScript keep their own `$` and `{}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from textwrap import indent

_PLACEHOLDER = re.compile(r"(?P<margin>^ *)?@@(?P<name>[\w/.-]+?)@@", re.MULTILINE)


def filled(text: str, values: Mapping[str, str], read: Callable[[str], str]) -> str:
    """Return a template with its placeholders filled in.

    A name with a dot is that of a template, which `read` returns the text of; it is filled in too, and all its lines get
    the indentation of the placeholder. Raises `KeyError` for a name without a value: an error of ours.
    """

    def replacement(match: re.Match[str]) -> str:
        margin, name = match["margin"] or "", match["name"]
        if "." in name:
            return indent(filled(read(name), values, read).rstrip(), margin)
        return margin + values[name]

    return _PLACEHOLDER.sub(replacement, text)
