"""Which engine does what of a rule, in which language: the table in the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_nomock.catalogue.rule import Rule, Support
from flake8_nomock.engines.codeql.languages import JAVASCRIPT, PYTHON

NOTICE = "<!-- Generated from flake8_nomock/catalogue/ by tools/generate.py; do not edit. -->"
FILE = "docs/parity.md"
_COLUMNS = (
    "flake8 (Python)",
    "ast-grep (TypeScript, JavaScript)",
    "CodeQL (Python)",
    "CodeQL (TypeScript, JavaScript)",
)


def page(rules: Iterable[Rule]) -> str:
    """Return the page: one row per rule, and below it the reason of every cell that is not a plain yes."""
    rules = tuple(rules)
    lines = [NOTICE, "", "# What each engine reports", "", _INTRODUCTION, ""]
    lines += [f"| rule | {' | '.join(_COLUMNS)} |", f"|---|{'---|' * len(_COLUMNS)}"]
    for rule in rules:
        cells = " | ".join(_cell(support) for support in _supports(rule))
        lines.append(f"| [{rule.code}](rules/{rule.code}.md) {rule.name} | {cells} |")
    lines += ["", "## Why not", "", "| rule | engine | | reason |", "|---|---|---|---|"]
    for rule in rules:
        lines += _reasons(rule)
    return "\n".join([*lines, "", *_codeql(), ""])


_INTRODUCTION = (
    "`yes`: the engine reports what the corpus expects of it. `partial`: with the exceptions named below. `no`: for the\n"
    "reason named below. A rule without signals in a language is `-` there. How each engine was checked is in\n"
    "[evidence](evidence.md)."
)

_UNREAD = (
    (
        "TypeScript, JavaScript",
        "hidden folders (`.storybook/`, `.jest/`)",
        "doubles and patches there are not reported",
    ),
    (
        "TypeScript, JavaScript",
        "JSON, but for `package.json` and `.eslintrc*`",
        "`src/mocks/users.json` is not reported",
    ),
    ("TypeScript, JavaScript", "symbolic links", "a file is reported where it lies"),
    ("Python", "everything but `.py` files: `pyproject.toml`, notebooks, stubs", "NMK108 is partial"),
    ("both", "`paths-ignore` of the CodeQL configuration", "`nomock check` reads those files nevertheless"),
)
"""Language, what CodeQL's extractor leaves out, what follows from it."""
_MORE = """\
NMK601 to NMK608 follow values from file to file; the other engines follow imports of one step (NMK601 to NMK604) or
none. In one file of TypeScript or JavaScript, CodeQL's data flow also follows: what is assigned later or two assignments
away, a computed module name (`import("no" + "ck")`), a path that is written as a template, and a double that is made in two
steps. In Python there is no such difference."""


def _codeql() -> Iterator[str]:
    yield from ("## What CodeQL reads", "", "Less than `nomock check` reads, whatever the rule:", "")
    yield from ("| language | not read | so that |", "|---|---|---|")
    yield from (f"| {' | '.join(row)} |" for row in _UNREAD)
    yield from ("", "## Where CodeQL finds more", "", _MORE)


def _supports(rule: Rule) -> tuple[Support | None, ...]:
    policy = rule.code.startswith(("NMK6", "NMK9"))  # rules without entries
    return (
        rule.engines["python"] if rule.python or policy else None,
        rule.engines["astgrep"] if rule.typescript or policy else None,
        PYTHON.support(rule) if rule.python or policy else None,
        JAVASCRIPT.support(rule) if rule.typescript or policy else None,
    )


def _cell(support: Support | None) -> str:
    return "-" if support is None else support.support


def _reasons(rule: Rule) -> Iterator[str]:
    for column, support in zip(_COLUMNS, _supports(rule), strict=True):
        if support is not None and support.support != "yes":
            yield f"| {rule.code} | {column} | {support.support} | {' '.join(support.reason.split())} |"
