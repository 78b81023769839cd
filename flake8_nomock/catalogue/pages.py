"""What a rule says about itself: its page in the documentation and the output of `nomock rule`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from flake8_nomock.catalogue.loader import Entry, Rule

_ENGINES = {
    "python": "flake8 (Python)",
    "astgrep": "ast-grep (TypeScript, JavaScript)",
    "codeql": "CodeQL",
}
_LANGUAGES = {"python": "Python", "typescript": "TypeScript and JavaScript"}
_SCOPES = {"test": "test code", "production": "production code", "any": "all code"}
NOTICE = "<!-- Generated from flake8_nomock/catalogue/ by tools/generate.py; do not edit. -->"


def page(rule: Rule) -> str:
    """The rule's page, Markdown."""
    return "\n".join([NOTICE, "", *_body(rule), ""])


def text(rule: Rule) -> str:
    """The same for a terminal."""
    return "\n".join(_body(rule))


def as_json(rule: Rule) -> str:
    """Everything the catalogue knows of the rule, JSON."""
    return json.dumps(_plain(rule), indent=2, ensure_ascii=False)


def index(rules: Iterable[Rule]) -> str:
    """The page before the rules' own, Markdown."""
    text = (
        "One page per rule: what it finds, why, and what to use instead. `nomock rule CODE` prints the same."
    )
    return "\n".join([NOTICE, "", "# Rules", "", text, "", table(rules, "."), ""])


def table(rules: Iterable[Rule], folder: str) -> str:
    """One row per rule, Markdown; `folder` is the path of the rule pages."""
    rows = ["| code | rule | applies to | recommended | finds |", "|---|---|---|---|---|"]
    for rule in rules:
        rows.append(
            f"| [{rule.code}]({folder}/{rule.code}.md) | {rule.name} | {_SCOPES[rule.scope]}"
            f" | {default_level(rule)} | {_cell(rule.summary)} |"
        )
    return "\n".join(rows)


def default_level(rule: Rule) -> str:
    """The highest level of the rule's entries under the recommended profile, for people."""
    levels = {entry.level for entry in (*rule.python, *rule.typescript)}
    if rule.code.startswith("NMK9"):
        return "error"
    if "recommended" not in rule.profiles:
        return "off"
    return next((level for level in ("error", "warning") if level in levels), "off")


def _body(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code} {rule.name}"
    yield ""
    yield f"{rule.summary}."
    yield ""
    yield "| | |"
    yield "|---|---|"
    yield f"| applies to | {_SCOPES[rule.scope]} |"
    yield f"| recommended profile | {default_level(rule)} |"
    yield f"| profiles | {', '.join(rule.profiles)} |"
    yield f"| confidence | {rule.confidence} |"
    yield f"| since | {rule.since} |"
    if rule.status != "stable":
        yield f"| status | {rule.status}{f', see {rule.replaced_by}' if rule.replaced_by else ''} |"
    for engine, name in _ENGINES.items():
        support = rule.engines[engine]
        yield f"| {name} | {support.support}{f': {_cell(support.reason)}' if support.reason else ''} |"
    yield ""
    yield "## Why"
    yield ""
    yield rule.why
    yield from _instead(rule)
    yield from examples(rule)
    for language, entries in (("python", rule.python), ("typescript", rule.typescript)):
        if entries:
            yield from _entries(_LANGUAGES[language], entries)
    yield ""
    yield "## Exceptions"
    yield ""
    if rule.code.startswith("NMK9"):
        yield "None: findings of the policy cannot be suppressed."
    else:
        yield f"- Python: `# noqa: {rule.code} -- reason`"
        yield f"- TypeScript and JavaScript: `// ast-grep-ignore: {rule.code} -- reason`"
    if rule.references:
        yield ""
        yield "## References"
        yield ""
        yield from (f"- <{link}>" for link in rule.references)


def _instead(rule: Rule) -> Iterator[str]:
    yield ""
    yield "## Instead"
    yield ""
    yield "| for | use |"
    yield "|---|---|"
    for remedy in rule.instead:
        link = f" ([documentation]({remedy.link}))" if remedy.link else ""
        yield f"| {_cell(remedy.technology)} | {_cell(remedy.use)}{link} |"


def examples(rule: Rule) -> Iterator[str]:
    """Lines of Markdown: flagged code and its replacement, per language."""
    for language, example in rule.examples.items():
        yield ""
        yield f"## Example in {_LANGUAGES[language]}"
        for title, code in (("Flagged:", example.bad), ("Instead:", example.good)):
            yield ""
            yield title
            yield ""
            yield f"```{language}"
            yield code.rstrip()
            yield "```"


def _entries(language: str, entries: Iterable[Entry]) -> Iterator[str]:
    yield ""
    yield f"## What is recognised in {language}"
    yield ""
    yield "| what | level | signals | why | instead |"
    yield "|---|---|---|---|---|"
    for entry in entries:
        package = f" ({entry.package})" if entry.package not in ("", entry.id) else ""
        signals = "; ".join(f"{kind}: {_items(items)}" for kind, items in entry.signals.items())
        yield (
            f"| {entry.id}{package} | {entry.level} | {signals} | {_cell(entry.why)}"
            f" | {_cell(entry.instead)} |"
        )


def _items(items: Iterable[Any]) -> str:
    return ", ".join(_item(item) for item in items)


def _item(item: Any) -> str:
    if isinstance(item, str):
        shown = item
    else:
        shown = " ".join(
            f"{key}={'/'.join(map(str, value)) if isinstance(value, list) else value}"
            for key, value in item.items()
        )
    return f"`{_cell(shown)}`"


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
