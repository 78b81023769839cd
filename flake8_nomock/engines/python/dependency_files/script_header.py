"""Dependencies in the header of a script (PEP 723): TOML in comments between `# /// script` and `# ///`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.engines.python.dependency_files.model import Dependency
from flake8_nomock.engines.python.dependency_files.toml import SCRIPT, read

START = "# /// script"
_BLOCK = re.compile(
    rf"(?m)^{START}[ \t]*\r?\n(?P<content>(?:#(?:|[ \t][^\r\n]*)\r?\n)+?)# ///[ \t]*(?:\r?$|\Z)"
)
_SIGN = re.compile(r"(?m)^# ?")


def dependencies(text: str) -> Iterator[Dependency]:
    """Yield the distributions that the header asks for; offsets are those in `text`, the whole source of the script."""
    block = _BLOCK.search(text)
    if block is None:
        return
    start = block.start("content")
    content = _SIGN.sub(lambda sign: " " * len(sign[0]), block["content"])
    for found in read(content, SCRIPT):
        yield found._replace(start=found.start + start, end=found.end + start)
