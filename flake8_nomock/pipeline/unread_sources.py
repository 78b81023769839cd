"""Sources that a change brings under a name which no engine reads, though an interpreter or a test runner can.

An ending in capitals, `.es6`, `.pyw`, a script whose first line names an interpreter, a notebook, the scripts of a page:
runs count them as another language. What is new in them is looked at once, so that no double comes in under such a name.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from flake8_nomock.catalogue.rules_in_force import RulesInForce
from flake8_nomock.config.foreign_code import foreign_reason
from flake8_nomock.config.foreign_folders import FOREIGN_FOLDERS
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import read_bytes
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.base import Checker
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.pipeline.base_commit import BaseCommit
from flake8_nomock.policy.weakening import Weakening

_PAGES = (".html", ".htm", ".xhtml")
_READ_AS = {
    **dict.fromkeys((".es6", ".es", ".jsm"), ".js"),
    **dict.fromkeys((".pyw", ".py3", ".wsgi", ".tac", ".pyx", ".ipynb"), ".py"),
    **dict.fromkeys((*_PAGES, ".astro", ".mdx", ".gts", ".gjs"), ".tsx"),
}
"""Endings of other names for the same languages, to those with which an engine reads the text."""
_INTERPRETERS = (
    (re.compile(r"\ufeff?#!.*\b(i?python|pypy|pytest|uv run|pipx run)[\d.]*\b"), ".py"),
    (re.compile(r"\ufeff?#!.*\b(node|nodejs|bun|deno|tsx|ts-node)\b"), ".ts"),
)
_FIRST = 200
"""Bytes of a file in which the name of its interpreter is looked for."""
_MOST = 2_000_000
"""Characters of code that are looked at; a file with more is named without."""
_FOREIGN = frozenset(FOREIGN_FOLDERS)


def unread(before: BaseCommit, changed: Collection[str], configuration: Configuration) -> Iterator[Weakening]:
    """Yield files with findings that were not there at the base, and that no run looks at because of their name.

    `changed` are the paths that differ from the base, relative to the project. Files that the user's own globs name
    are left out: what changes in the globs is compared elsewhere.
    """
    named = [path for path in sorted(changed) if _may_be_source(path, configuration)]
    texts = {path: text for path in named if (text := _source(path, configuration))}
    if not texts:
        return
    renames = before.renames()
    then = before.texts({renames.get(path, path) for path in texts})
    checkers: dict[str, Checker] = {}
    for path, text in texts.items():
        old = _code(path, then.get(renames.get(path, path), ""))
        if len(text) > _MOST:
            if len(old) <= _MOST:
                yield Weakening(f"{path} is left out and has more than {_MOST:,} characters of code", path)
            continue
        found = _codes(path, text, configuration, checkers)
        if found:
            found -= _codes(path, old, configuration, checkers)
        for code in sorted(found)[:1]:
            yield Weakening(f"{path} has {code} and is left out (no run reads files of this name)", path)


def _may_be_source(path: str, configuration: Configuration) -> bool:
    """Whether a path that no engine reads may be a source, unless it is another project's or chosen by the user."""
    if (
        engine_of(path)
        or not _FOREIGN.isdisjoint(path.split("/"))
        or configuration.file_kinds.chosen(path)[0]
    ):
        return False
    return not foreign_reason(str(configuration.root), path)


def _suffix(path: str) -> str:
    """Return the ending of a path in small letters, with its dot; empty if it has none."""
    name = path.rpartition("/")[2]
    return name[name.rfind(".") :].lower() if "." in name[1:] else ""


def _source(path: str, configuration: Configuration) -> str:
    """Return the code of a file that an engine could read under another name; empty if there is none."""
    file = f"{configuration.root}/{path}"
    try:
        if not _ending(path):
            with Path(file).open("rb") as stream:
                if not _ending(path, stream.read(_FIRST).decode("utf-8", "replace")):
                    return ""
        return _code(path, read_bytes(file).decode("utf-8", "replace"))
    except OSError:
        return ""


def _ending(path: str, text: str = "") -> str:
    """Return the ending with which an engine reads a file: by that of its name, or by the interpreter it names."""
    suffix = _suffix(path)
    if suffix in _READ_AS or engine_of(f"a{suffix}"):
        return _READ_AS.get(suffix, suffix)
    return _by_first_line(text)


def _codes(path: str, text: str, configuration: Configuration, checkers: dict[str, Checker]) -> Counter[str]:
    """Count the errors in the code of a file by rule, as if an engine read files of this name."""
    suffix = _suffix(path)
    ending = _ending(path, text)
    engine = engine_of(f"a{ending}") if ending else None
    if engine is None:
        return Counter()
    if engine.name not in checkers:
        checkers[engine.name] = engine.checker(configuration, RulesInForce(configuration.extra_rules))
    stem = path[: -len(suffix)] if suffix else path
    result = checkers[engine.name].check_source(text.encode(), f"{stem}{ending}")
    return Counter(f.code for f in result.findings if f.severity == "error" and f.code != NOT_ANALYSED)


def _by_first_line(text: str) -> str:
    """Return the ending for the interpreter that the first line names; empty if it names none of ours."""
    first = text.partition("\n")[0]
    return next((ending for pattern, ending in _INTERPRETERS if pattern.match(first)), "")


def _code(path: str, text: str) -> str:
    return _PARTS.get(_suffix(path), str)(text)


def _astro(text: str) -> str:
    """Return the code between the lines `---` at the head of an Astro component, and its scripts."""
    head = re.match(r"\ufeff?\s*---[ \t]*\r?\n(.*?)^---", text, re.DOTALL | re.MULTILINE)
    return f"{head[1] if head else ''}\n{_scripts(text[head.end() :] if head else text)}"


def _scripts(text: str) -> str:
    """Return the scripts that stand in a page."""
    from flake8_nomock.engines.astgrep.components import script_text

    return script_text(text)


def _mdx(text: str) -> str:
    """Return the imports and exports of an MDX page: paragraphs that begin with such a word."""
    shown = re.sub(r"(?ms)^(```|~~~).*?(^\1|\Z)", "", text)  # examples, which nothing runs
    return "\n".join(match[0] for match in re.finditer(r"(?m)^(?:import|export)\b(?:.+\n?)+", shown))


def _code_cells(text: str) -> str:
    """Return the code of a notebook; lines for the shell and cells of other languages are left out."""
    try:
        cells = json.loads(text)["cells"]
        sources = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return ""
    lines = [line for source in sources if not source.startswith("%%") for line in source.split("\n")]
    return "\n".join(re.sub(r"^(\s*)[%!?].*$", r"\1pass", line) for line in lines)


_PARTS: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(_PAGES, _scripts),
    ".astro": _astro,
    ".mdx": _mdx,
    ".ipynb": _code_cells,
}
"""Endings of files of which only a part is code, to what takes it out."""
