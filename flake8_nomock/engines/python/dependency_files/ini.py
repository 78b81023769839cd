"""Dependencies in setup.cfg, tox.ini and pytest.ini."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.engines.python.dependency_files.model import Dependency, requirement_at

_SECTION = re.compile(r"\[(?P<name>[^\]\n]+)\]")
_OPTION = re.compile(r"(?P<name>[^\s=:#;\[][^=:\n]*?)[ \t]*[=:]")
_COMMENT = re.compile(r"(?:^|(?<=\s))[#;].*")
_FACTORS = re.compile(r"[\w {}.!,-]+:\s+(?=\S)")
_REQUIREMENTS = ("install_requires", "tests_require", "setup_requires", "requires", "deps")
_EXTRAS = ("options.extras_require",)
_PYTEST = ("pytest", "tool:pytest")
_PLUGIN = re.compile(r"(?:^|(?<=\s))-p[ \t=]*(?P<name>[A-Za-z_][\w.]*)")
_WORD = re.compile(r"[^\s;,]+")
_PIECE = re.compile(r"[^;]+")


def read(text: str) -> Iterator[Dependency]:
    """Yield the dependencies in the text of an INI file."""
    section = option = ""
    position = 0
    for line in text.splitlines(keepends=True):
        start, content = position, line.rstrip("\r\n")
        position += len(line)
        if not content.strip() or content.lstrip()[0] in "#;":
            continue
        if not content[0].isspace():
            header, assigned = _SECTION.match(content), _OPTION.match(content)
            if header:
                section, option = header["name"].strip(), ""
                continue
            if not assigned:
                continue
            option = assigned["name"].strip().lower()
            content, start = content[assigned.end() :], start + assigned.end()
        yield from _value(section, option, _COMMENT.sub("", content), start)


def _value(section: str, option: str, text: str, start: int) -> Iterator[Dependency]:
    """Yield what one line of an option's value names; `start` is its offset."""
    if section in _PYTEST:
        if option == "required_plugins":
            yield from words(text, start)
        elif option == "addopts":
            yield from plugins(text, start)
        elif option == "usefixtures":
            yield from fixtures(text, start)
    elif option in _REQUIREMENTS or section in _EXTRAS:
        factors = _FACTORS.match(text) if option == "deps" else None
        begin = factors.end() if factors else 0
        for piece in _PIECE.finditer(text, begin):
            found = requirement_at(piece.group(), start + piece.start())
            if found:
                yield found


def words(text: str, start: int) -> Iterator[Dependency]:
    """Yield the distributions in a list that blanks separate: `pytest-mock pytest-django>=4`."""
    for word in _WORD.finditer(text):
        found = requirement_at(word.group(), start + word.start())
        if found:
            yield found


def fixtures(text: str, start: int) -> Iterator[Dependency]:
    """Yield the fixtures that every test uses: `usefixtures = mocker tmp_path`."""
    for word in _WORD.finditer(text):
        yield Dependency(word.group(), start + word.start(), start + word.end(), is_fixture=True)


def plugins(text: str, start: int) -> Iterator[Dependency]:
    """Yield the modules that options of pytest load: `-p pytest_mock`."""
    for match in _PLUGIN.finditer(text):
        yield Dependency(
            match["name"], start + match.start("name"), start + match.end("name"), is_plugin=True
        )
