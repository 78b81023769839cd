"""What the documentation tells a reader to do: the files to write and the commands to run, in the order of the page.

Markers are HTML comments of their own, directly above what they are about:

    <!-- not run: REASON -->      the commands below are not executed by the tests
    <!-- exit code: 1 -->         … and end with this code
    <!-- exit codes: 1 0 -->      each line is a command of its own, and these are their codes
    <!-- file: nomock.toml -->    the block below is this file of the reader's project
    <!-- needs: services -->      … and need this; see `NEEDS` in test_docs_commands.py
    <!-- project: examples/shop --> the page starts in a copy of this folder of the repository
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKER = re.compile(r"<!-- (not run|exit codes?|file|needs|project): (.+?) -->")
SHELLS = frozenset({"sh", "bash", "shell", "console"})


class Block(NamedTuple):
    """A fenced block that a reader acts on."""

    line: int
    """1-based, of its first line of text."""
    text: str
    file: str = ""
    """Path that it is to be written to; empty for commands."""
    not_run: str = ""
    """Why the commands are not executed; empty if they are."""
    exit_codes: tuple[int, ...] = (0,)
    """One for the whole block, or one per line."""
    needs: str = ""
    """Something that not every machine has."""
    output: str | None = None
    """What the page shows as their output."""


class Page(NamedTuple):
    """A page with what it asks for."""

    project: str
    """Folder of the repository that the page starts from; empty for the default."""
    blocks: tuple[Block, ...]


def read(file: Path) -> Page:
    """The blocks of a Markdown file. Raises `ValueError` for a marker with nothing below it."""
    tokens = MarkdownIt().parse(file.read_text(encoding="utf-8"))
    project = next((value for token in tokens for key, value in _markers(token) if key == "project"), "")
    return Page(project, tuple(_blocks(file, tokens)))


def _blocks(file: Path, tokens: list[Token]) -> Iterator[Block]:
    marks: dict[str, str] = {}
    for position, token in enumerate(tokens):
        found = dict(_markers(token))
        found.pop("project", None)
        if found:
            marks |= found
            continue
        if token.type == "fence":
            assert token.map
            shell = token.info.strip() in SHELLS
            if shell or "file" in marks:
                shown = _output(tokens, position) if shell else None
                yield Block(
                    token.map[0] + 2,
                    token.content,
                    marks.pop("file", ""),
                    marks.pop("not run", ""),
                    tuple(map(int, marks.pop("exit codes", marks.pop("exit code", "0")).split())),
                    marks.pop("needs", ""),
                    shown,
                )
        if marks and token.nesting >= 0 and token.type != "html_block":
            raise ValueError(f"{file}: nothing to run or to write below the marker {marks}")


def _output(tokens: list[Token], position: int) -> str | None:
    """Text of a `text` block that follows directly."""
    after = tokens[position + 1 : position + 2]
    if after and after[0].type == "fence" and after[0].info.strip() == "text":
        return after[0].content
    return None


def _markers(token: Token) -> list[tuple[str, str]]:
    return _MARKER.findall(token.content) if token.type == "html_block" else []


def lines_in_order(expected: str, output: str) -> str | None:
    """The first line that the output does not have (after those before it); None if it has all.

    Runs of blanks count as one, and a line `…` stands for anything.
    """
    rest = iter(" ".join(line.split()) for line in output.splitlines())
    for line in filter(None, (" ".join(line.split()) for line in expected.splitlines())):
        if line not in ("…", "...") and line not in rest:
            return line
    return None
