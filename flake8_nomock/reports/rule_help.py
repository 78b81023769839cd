"""What a rule says about itself inside other tools: short, without the tables of its page."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.catalogue.pages import examples
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.reports.tool import rule_url


def text(rule: Rule) -> str:
    """Plain text: why, and what to use instead."""
    lines = [rule.why, "", "Instead:"]
    lines += [f"- {r.technology}: {r.use}{f' ({r.link})' if r.link else ''}" for r in rule.instead]
    if rule_url(rule):
        lines += ["", rule_url(rule)]
    return "\n".join(lines)


def markdown(rule: Rule) -> str:
    """Markdown: the same with examples."""
    return "\n".join(_markdown(rule))


def _markdown(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code} {rule.name}"
    yield ""
    yield rule.why
    yield ""
    yield "## Instead"
    yield ""
    for remedy in rule.instead:
        link = f" ([documentation]({remedy.link}))" if remedy.link else ""
        yield f"- **{remedy.technology}**: {remedy.use}{link}"
    yield from examples(rule)
    if rule_url(rule):
        yield ""
        yield f"[The rule's page]({rule_url(rule)})"
