"""Findings in a file that lists dependencies: signals `manifest`, `plugin` and `fixture` of the catalogue."""

from __future__ import annotations

import codecs
import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.python.dependency_files import ini, lines
from flake8_nomock.engines.python.dependency_files.model import Dependency, normalised
from flake8_nomock.engines.python.dependency_files.toml import read as read_toml
from flake8_nomock.engines.python.dependency_files.which_files import reader_of
from flake8_nomock.engines.python.signal_index import SignalIndex

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def decode(source: bytes) -> str:
    """Return the text of such a file, without its byte order mark; bytes that are no UTF-8 become U+FFFD."""
    for mark, encoding in _MARKS:
        if source.startswith(mark):
            return source[len(mark) :].decode(encoding, "replace")
    return source.decode("utf-8", "replace")


def check(source: bytes, path: str, index: SignalIndex, of_tests: SignalIndex) -> list[Finding]:
    """Return the findings in the order of the source; `path` is relative to the project, with forward slashes.

    `index` is that of the file, `of_tests` that of test code, for the fixtures that pytest is told to use.
    Raises `ValueError` for a TOML file that cannot be parsed and in which such a name stands.
    """
    text = decode(source)
    if not may_name_double(text, index, of_tests):
        return []
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
    return [
        _finding(dependency, origin, path, starts, of_tests if dependency.is_fixture else index)
        for dependency in _dependencies(text, path)
        for origin in _origins(dependency, index, of_tests)
    ]


def _origins(dependency: Dependency, index: SignalIndex, of_tests: SignalIndex) -> Iterator[Origin]:
    if dependency.is_fixture:
        for signal in of_tests.fixtures.get(dependency.name, ()):
            if not (signal.silent or signal.confirm):
                yield signal.origin
    else:
        table = index.plugins if dependency.is_plugin else index.manifests
        yield from (signal.origin for signal in table.get(dependency.name, ()))


def may_name_double(text: str, index: SignalIndex, of_tests: SignalIndex) -> bool:
    """Whether a word of the text is the name of something that the catalogue knows."""
    words = set(_WORD.findall(text))
    if "usefixtures" in words and not of_tests.fixtures.keys().isdisjoint(words):
        return True
    names = {normalised(part) for word in words for part in (word, word.partition("-")[0])}
    modules = words | {word[1:] for word in words if word[0] == "p"}  # `-ppytest_mock`
    return not (index.plugins.keys().isdisjoint(modules) and index.manifests.keys().isdisjoint(names))


def _dependencies(text: str, path: str) -> Iterable[Dependency]:
    readers: dict[str, Callable[[str], Iterator[Dependency]]] = {
        "ini": ini.read,
        "requirements": lines.requirements,
        "environment": lines.environment,
    }
    kind = reader_of(path)
    if kind == "toml":
        _parse(text)
        return read_toml(text, path.rpartition("/")[2])
    return readers[kind](text)


def _parse(text: str) -> None:
    """Raise `ValueError` for what is no TOML: the reader of places goes on as long as it can."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"invalid TOML: {error}") from error


def _finding(
    dependency: Dependency, origin: Origin, path: str, starts: list[int], index: SignalIndex
) -> Finding:
    line = bisect_right(starts, dependency.start)
    column = dependency.start - starts[line - 1] + 1
    return Finding(
        code=origin.code,
        path=path,
        line=line,
        column=column,
        end_line=line,
        end_column=column + dependency.end - dependency.start,
        message=index.catalogue.rules[origin.code].message.replace("{symbol}", dependency.name),
        symbol=dependency.name,
        severity=index.severity(origin),
        entry=origin.entry,
        definition="",
        engine="python",
    )
