"""What a rule says about itself: its page in the documentation and the output of `nomock rule`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from flake8_nomock.catalogue.phrases import in_words
from flake8_nomock.catalogue.rule import Entry, Rule
from flake8_nomock.catalogue.vocabulary import all_shared, shared_in
from flake8_nomock.catalogue.vocabulary.module_names import SHAPES

_ENGINES = {
    "python": "flake8 (Python)",
    "astgrep": "ast-grep (TypeScript, JavaScript)",
    "codeql": "CodeQL",
}
_LANGUAGES = {"python": "Python", "typescript": "TypeScript and JavaScript"}
_SCOPES = {"test": "test code", "production": "production code", "any": "all code"}
_LEVELS = {"error": "error", "warning": "warning", "off": "strict only"}
_CONFIDENCE = {"high": "nearly always", "medium": "mostly", "low": "often not: read each one"}


class Family(NamedTuple):
    """Rules whose codes begin alike."""

    prefix: str
    title: str
    text: str


FAMILIES = (
    Family(
        "NMK1", "Mocking libraries", "`unittest.mock`, `jest.fn`, `vi.mock`, `sinon`, mocking fixtures, spies"
    ),
    Family(
        "NMK2",
        "Fake services",
        "fake databases, caches, cloud services, HTTP, files, queues, mail, browsers, clocks",
    ),
    Family("NMK3", "Replaced code", "monkeypatching, assignments to real functions, `sys.modules`, settings"),
    Family(
        "NMK4",
        "Hand-written mocks and made-up data",
        "fake classes, mock files, mock data and mock routes in production",
    ),
    Family(
        "NMK5",
        "Test mode in production",
        "`if TESTING`, detection of the test runner, made-up answers after an error",
    ),
    Family(
        "NMK6",
        "Mocks across files",
        "mocks that reach a test through helper modules, fixtures or calls",
    ),
    Family(
        "NMK9",
        "The check itself",
        "files that cannot be checked, exceptions without a reason or past their end, weaker settings",
    ),
)
_OTHER = Family("", "Other rules", "rules that belong to none of these")
NOTICE = "<!-- Generated from flake8_nomock/catalogue/ by tools/generate.py; do not edit. -->"


def page(rule: Rule, ids: Sequence[str] = ()) -> str:
    """Return the page of a rule, Markdown; `ids` are those that a comment for ast-grep names, default: the code."""
    return "\n".join([NOTICE, "", *_body(rule, ids), ""])


def text(rule: Rule, ids: Sequence[str] = ()) -> str:
    """Return the same for a terminal."""
    return "\n".join(_body(rule, ids))


def as_json(rule: Rule) -> str:
    """Return everything that the catalogue knows of a rule, JSON."""
    return json.dumps(_plain(rule), indent=2, ensure_ascii=False)


def index(rules: Iterable[Rule]) -> str:
    """Return the page that lists all rules, one table per family, Markdown."""
    rules = tuple(rules)
    lines = [
        *(NOTICE, "", "# Rules", ""),
        "A rule has a code, such as NMK203, and a page. `nomock rule NMK203` prints the same page in a terminal.",
        "",
        "The column *recommended* says what the default profile does: *error* fails the check, *warning* is only shown,",
        "*off* is reported by the profile `strict` alone.",
    ]
    for family, of_family in _by_family(rules):
        lines += ["", f"## {family.title}", "", f"{family.text}", ""]
        lines += ["| code | finds | applies to | recommended |", "|---|---|---|---|"]
        lines += [
            f"| [{rule.code}]({rule.code}.md) | {_cell(rule.summary)} | {_SCOPES[rule.scope]} | {default_level(rule)} |"
            for rule in of_family
        ]
    return "\n".join([*lines, ""])


def families(rules: Iterable[Rule], folder: str) -> str:
    """Return one row per family of rules, Markdown; `folder` is the path of the rule pages."""
    rows = ["| family | what it finds | rules |", "|---|---|---|"]
    for family, of_family in _by_family(tuple(rules)):
        anchor = "-".join(re.findall(r"\w+", family.title.lower()))
        first, last = of_family[0].code, of_family[-1].code
        rows.append(f"| [{family.title}]({folder}/index.md#{anchor}) | {family.text} | {first} to {last} |")
    return "\n".join(rows)


def _by_family(rules: Sequence[Rule]) -> Iterator[tuple[Family, list[Rule]]]:
    for family in (*FAMILIES, _OTHER):
        of_family = [rule for rule in rules if _family_of(rule) is family]
        if of_family:
            yield family, of_family


def _family_of(rule: Rule) -> Family:
    return next((family for family in FAMILIES if rule.code.startswith(family.prefix)), _OTHER)


def default_level(rule: Rule) -> str:
    """Return the highest level of the rule's entries under the recommended profile, for people."""
    levels = {entry.level for entry in (*rule.python, *rule.typescript)}
    if not (rule.python or rule.typescript):
        return rule.severity
    if "recommended" not in rule.profiles:
        return "off"
    return next((level for level in ("error", "warning") if level in levels), "off")


def _body(rule: Rule, ids: Sequence[str]) -> Iterator[str]:
    yield f"# {rule.code} {rule.name}"
    yield ""
    yield f"{rule.summary}."
    yield ""
    yield "## Why it is a problem"
    yield ""
    yield rule.why
    yield from examples(rule)
    yield from _instead(rule)
    yield from _exceptions(rule, ids or [rule.code])
    for language, entries in (("python", rule.python), ("typescript", rule.typescript)):
        if entries:
            yield from _entries(language, entries)
    yield from _shapes(rule)
    yield from _facts(rule)
    if rule.references:
        yield ""
        yield "## Read more"
        yield ""
        yield from (f"- <{link}>" for link in rule.references)


def examples(rule: Rule) -> Iterator[str]:
    """Yield lines of Markdown: code that is reported and what to write instead, per language."""
    for language, example in rule.examples.items():
        yield ""
        yield f"## Example in {_LANGUAGES[language]}"
        for title, code in (("Reported:", example.bad), ("Write instead:", example.good)):
            yield ""
            yield title
            yield ""
            yield f"```{language}"
            yield code.rstrip()
            yield "```"


def _instead(rule: Rule) -> Iterator[str]:
    yield ""
    yield "## What to use instead"
    yield ""
    for remedy in rule.instead:
        link = f" ([documentation]({remedy.link}))" if remedy.link else ""
        yield f"- **{remedy.technology}:** {' '.join(remedy.use.split())}{link}"


def _exceptions(rule: Rule, ids: Sequence[str]) -> Iterator[str]:
    yield ""
    yield "## Allow an exception"
    yield ""
    if rule.code.startswith("NMK9"):
        yield "Findings of this rule cannot be allowed by a comment."
        return
    yield "Write a comment with the reason: in Python at the end of the line, in TypeScript and JavaScript on the"
    yield "line above."
    yield ""
    if rule.python:
        yield f"- Python: `# noqa: {rule.code} -- reason`"
    if rule.typescript:
        yield f"- TypeScript and JavaScript: `// ast-grep-ignore: {', '.join(ids)} -- reason`"
        if len(ids) > 1:
            yield ""
            yield "ast-grep knows the rule by several ids, one for each level or kind of file. `nomock check` needs the code"
            yield "alone; with all of them, the comment also holds in a plain `ast-grep scan`, which else calls it unused."


def _facts(rule: Rule) -> Iterator[str]:
    yield ""
    yield "## Facts"
    yield ""
    yield "| | |"
    yield "|---|---|"
    yield f"| applies to | {_SCOPES[rule.scope]} |"
    yield f"| in the recommended profile | {default_level(rule)} |"
    yield f"| profiles | {', '.join(rule.profiles)} |"
    yield f"| how often a finding is right | {_CONFIDENCE[rule.confidence]} |"
    yield f"| since version | {rule.since} |"
    if rule.status != "stable":
        yield f"| status | {rule.status}{f', see {rule.replaced_by}' if rule.replaced_by else ''} |"
    for engine, name in _ENGINES.items():
        support = rule.engines[engine]
        yield f"| {name} | {support.support}{f': {_cell(support.reason)}' if support.reason else ''} |"


def _entries(language: str, entries: Sequence[Entry]) -> Iterator[str]:
    """Yield one item of a list per entry: a pattern may hold `|`, which a table cannot show everywhere."""
    yield ""
    yield f"## What is reported in {_LANGUAGES[language]}"
    yield ""
    for entry in sorted(entries, key=lambda entry: entry.level == "allow"):
        package = f" ({entry.package})" if entry.package not in ("", entry.id) else ""
        level = "never reported" if entry.level == "allow" else _LEVELS[entry.level]
        summary = (
            f"- **{entry.id}**{package}, {level}: {' '.join(in_words(language, entry.signals).split())}."
        )
        advice = f"Instead: {_one_line(entry.instead)}." if entry.instead and entry.level != "allow" else ""
        yield " ".join(filter(None, (summary, _sentence(_one_line(entry.why)), advice)))


def _shapes(rule: Rule) -> Iterator[str]:
    """Yield what the names in braces stand for."""
    used = {name for part in ("python", "typescript") for name in shared_in(getattr(rule, part))}
    shapes = [
        f"- `{{{shape.name}}}`: {shape.meaning}" + (f": `{shape.regex}`" if shape.name in SHAPES else "")
        for shape in all_shared()
        if shape.name in used
    ]
    if shapes:
        yield from ("", "## Names in braces", "", *shapes)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _sentence(text: str) -> str:
    """Begin with a capital, unless a name comes first, and end with a full stop."""
    if not text:
        return ""
    start = text[0].upper() + text[1:] if re.match(r"[a-z]+[ ,]", text) else text
    return start if start.endswith((".", "!", "?")) else f"{start}."


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {key: _plain(part) for key, part in value._asdict().items()}
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value
