"""What reads each format: a real parser where there is one, and the form that the consumer publishes.

`read[name](text)` gives the findings as `(path, line, code)` of all that the text holds, or fails.
"""

from __future__ import annotations

import json
import re
import sys
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

import html5lib
from jsonschema import Draft202012Validator
from junitparser import Error, Failure, JUnitXml
from lxml import etree
from markdown_it import MarkdownIt

from flake8_nomock.reports import __file__ as reports

DATA = Path(__file__).parent / "data" / "consumers"
Place = tuple[str, int, str]
SAMPLE = 200
"""Of very many findings, so many from the start and from the end go through a schema, which takes its time."""


def sample(found: list[Any]) -> list[Any]:
    """All of few, the first and the last of many."""
    return found if len(found) <= 2 * SAMPLE else [*found[:SAMPLE], *found[-SAMPLE:]]


def _schema(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((DATA / name).read_text(encoding="utf-8")))


GITLAB = _schema("gitlab-codequality.schema.json")
SONAR = _schema("sonar-generic-issues.schema.json")
RDF = _schema("rdf-diagnostic.schema.json")
OURS = json.loads(Path(reports).with_name("schema.json").read_text(encoding="utf-8"))
JSON, JSON_LINE = (
    Draft202012Validator(OURS),
    Draft202012Validator({**OURS["$defs"]["line"], "$defs": OURS["$defs"]}),
)
JUNIT = etree.XMLSchema(etree.parse(DATA / "junit.xsd"))
CHECKSTYLE = etree.XMLSchema(etree.parse(DATA / "checkstyle.xsd"))


class Command(NamedTuple):
    """A workflow command of GitHub Actions."""

    name: str
    properties: dict[str, str]
    message: str


def command(line: str) -> Command:
    """A line as the runner reads it (actions/runner, `ActionCommand.TryParseV2`)."""
    assert line.lstrip().startswith("::"), line
    head, separator, message = line.lstrip()[2:].partition("::")
    assert separator, line
    name, _, rest = head.partition(" ")
    pairs = [part.split("=", 1) for part in rest.split(",") if part.strip()]
    return Command(
        name, {key.strip(): _unescaped(value, ":,") for key, value in pairs}, _unescaped(message, "")
    )


def _unescaped(text: str, more: str) -> str:
    for character in f"\r\n{more}":
        text = text.replace(f"%{ord(character):02X}", character)
    return text.replace("%25", "%")


def xml(text: str, schema: etree.XMLSchema) -> Any:
    """The root of a document that must be well-formed and keep to the schema."""
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, huge_tree=True))
    schema.assertValid(root)
    return root


def html(text: str) -> Any:
    """The root of a page in which a strict HTML5 parser finds no mistake, and that reaches for nothing outside."""
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    for element in root.iter():
        element.tag = element.tag.removeprefix("{http://www.w3.org/2000/svg}")
    tags = {element.tag for element in root.iter()}
    assert not tags & {
        "img",
        "link",
        "iframe",
        "object",
        "embed",
        "base",
        "form",
        "audio",
        "video",
        "b",
    }
    for element in root.iter():
        assert not [
            name
            for name in element.attrib
            if name.startswith("on") or name in ("src", "srcset", "action", "style")
        ]
        assert element.get("href", "https://").startswith(("https://", "#"))
    (style,), (script,) = root.iter("style"), root.iter("script")
    assert not re.search(r"url\(|@import|https?:", style.text)
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|XMLHttp|https?:", script.text
    )
    (policy,) = [
        m.get("content") for m in root.iter("meta") if m.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules == {
        "default-src": "'none'",
        "style-src": f"'sha256-{_digest(style.text)}'",
        "script-src": f"'sha256-{_digest(script.text)}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return root


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def markdown(text: str) -> str:
    """HTML that GitHub's Markdown gives; only the tags that we mean."""
    shown = str(MarkdownIt("gfm-like").render(text))
    tags = set(re.findall(r"</?([a-zA-Z][\w-]*)", shown))
    assert tags <= {"h2", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "a"}, tags
    links = re.findall(r'href="([^"]*)"', shown)
    assert all(link.startswith("https://flake8-nomock.readthedocs.io/") for link in links), links
    return shown


def _json(text: str) -> list[Place]:
    document = json.loads(text)
    JSON.validate({**document, "findings": sample(document["findings"])})
    return [(f["path"], f["line"], f["code"]) for f in document["findings"]]


def _jsonl(text: str) -> list[Place]:
    *lines, last = [json.loads(line) for line in text.splitlines()]
    for line in (*sample(lines), last):
        JSON_LINE.validate(line)
    assert last["type"] == "summary"
    return [(f["path"], f["line"], f["code"]) for f in lines]


def _sarif(text: str) -> list[Place]:
    log = json.loads(text)
    results = log["runs"][0]["results"]
    if sys.version_info >= (3, 11):
        from sarif_kit.validate import validation_errors

        log["runs"][0]["results"] = sample(results)
        assert validation_errors(log) == []
    places = [(r["locations"][0]["physicalLocation"], r["ruleId"]) for r in results]
    return [
        (unquote_to_bytes(p["artifactLocation"]["uri"]).decode(), p["region"]["startLine"], code)
        for p, code in places
    ]


def _gitlab(text: str) -> list[Place]:
    issues = json.loads(text)
    GITLAB.validate(sample(issues))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return [(i["location"]["path"], i["location"]["lines"]["begin"], i["check_name"]) for i in issues]


def _sonar(text: str) -> list[Place]:
    document = json.loads(text)
    SONAR.validate({**document, "issues": sample(document["issues"])})
    ids = [rule["id"] for rule in document["rules"]]
    assert len(set(ids)) == len(ids)
    assert {issue["ruleId"] for issue in document["issues"]} <= set(ids)
    places = [(issue["primaryLocation"], issue["ruleId"]) for issue in document["issues"]]
    return [(p["filePath"], p["textRange"]["startLine"], code) for p, code in places]


def _junit(text: str) -> list[Place]:
    xml(text, JUNIT)
    suites = JUnitXml.fromstring(text.encode())
    cases = [case for suite in suites for case in suite]
    assert suites.tests == len(cases)
    assert suites.failures == sum(isinstance(r, Failure) for case in cases for r in case.result)
    assert suites.errors == sum(isinstance(r, Error) for case in cases for r in case.result)
    found = [case for case in cases if case.classname != "nomock"]
    return [(c.classname, int(c.name.rpartition(" at line ")[2]), c.name.split()[0]) for c in found]


def _checkstyle(text: str) -> list[Place]:
    root = xml(text, CHECKSTYLE)
    return [
        (file.get("name"), int(error.get("line")), error.get("source").removeprefix("nomock."))
        for file in root
        for error in file
    ]


def _rdjsonl(text: str) -> list[Place]:
    lines = [json.loads(line) for line in text.splitlines()]
    for line in sample(lines):
        RDF.validate(line)
    return [
        (d["location"]["path"], d["location"]["range"]["start"]["line"], d["code"]["value"]) for d in lines
    ]


def _concise(text: str) -> list[Place]:
    places = [
        re.fullmatch(r"(?:\./(?=::))?(.+?):(\d+):\d+: (NMK\d{3}) .+", line) for line in text.splitlines()
    ]
    return [(place[1], int(place[2]), place[3]) for place in places if place]


def _html(text: str) -> list[Place]:
    places = []
    for file in html(text).iterfind(".//section[@id='places']/details"):
        path = file.findtext("summary/code")
        for row in file.iter("tr"):
            where, _, what = row.iterfind("td")
            found = re.match(r"NMK\d{3}", "".join(what.itertext()))
            assert found
            places.append((path, int(where.text.partition(":")[0]), found[0]))
    return places


READ: dict[str, Callable[[str], list[Place]]] = {
    "json": _json,
    "jsonl": _jsonl,
    "sarif": _sarif,
    "sarif-upload": _sarif,
    "gitlab": _gitlab,
    "sonar": _sonar,
    "junit": _junit,
    "checkstyle": _checkstyle,
    "rdjsonl": _rdjsonl,
    "concise": _concise,
    "html": _html,
}
"""Formats that hold every finding as data."""
