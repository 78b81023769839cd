"""Signal `route`: a route whose path says mock, or a handler that answers with something so named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Route, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import SYMBOL, Rule, either, field, full, has, inside, kinds
from flake8_nomock.engines.astgrep.rules.requirements import Requirement, Words, requirement, text, words_in

_REGISTERS = "^(get|post|put|patch|delete|del|all|use|route|head|options|on)$"
_DECORATORS = "^(Controller|Get|Post|Put|Patch|Delete|All|Head|Options|Sse)$"
_APPLICATIONS = r"(?i)(app|router|routes?|server|fastify|api|hono|express|instance)(\(\))?$"
_ANSWERS = "^(json|send|jsonp|end|body|write)$"
_RESPONSES = r"^(\w+\.)*(res|resp|response|reply|ctx|c|context|NextResponse|Response|HttpResponse)$"


def alternatives(signals: Sequence[tuple[Signal, Route]]) -> Iterator[Alternative]:
    """Stands at the call."""
    for signal, spec in signals:
        entry = entry_of(signal)
        rule = _path(spec, entry) if spec.segment else _response(spec, entry)
        yield Alternative(rule, f"route {signal.origin.entry}")


def needs(spec: Route) -> Requirement:
    """Return the literal parts of the segment, or of the answer's name or one of its keys."""
    if not spec.response:
        return requirement([words_in(spec.segment)], [text(f"(?i){spec.segment}", r"[/'\"`]", r"[/?'\"`]")])
    answer = words_in(spec.response)
    keys = words_in(*spec.keys) if spec.keys else answer
    is_known = answer.parts and keys.parts
    return requirement([Words(parts=answer.parts | keys.parts)] if is_known else [])


def _path(spec: Route, entry: Rule) -> Rule:
    path = _path_string(spec, "/")
    options: Rule = {
        "kind": "object",
        "has": {"kind": "pair", **field("key", regex="^(url|path)$"), "all": [field("value", **path)]},
    }
    register: Rule = {
        "kind": "member_expression",
        "all": [field("property", regex=_REGISTERS), field("object", regex=_APPLICATIONS)],
    }
    called = [field("function", **register), field("arguments", has=either([path, options]))]
    decorator = [field("function", kind="identifier", regex=_DECORATORS), inside(kind="decorator")]
    # Nest's paths need no slash in front
    relative = field("arguments", has=_path_string(spec, r"(^.|/)"))
    return {
        "kind": "call_expression",
        "all": [either([{"all": called}, {"all": [*decorator, relative]}]), entry],
    }


def _path_string(spec: Route, before: str) -> Rule:
    """Return a string with such a segment behind what `before` matches."""
    end = r"([/?\"'`]|$)"
    path: Rule = {
        **kinds("string", "template_string"),
        "regex": rf"(?i){before}({spec.segment}){end}",
        "pattern": SYMBOL,
    }
    if spec.except_:
        path["not"] = {"regex": rf"(?i){before}({spec.except_}){end}"}
    return path


def _response(spec: Route, entry: Rule) -> Rule:
    """`res.json(mockAssets)`, `NextResponse.json({ ...mockAsset, mock: true })`."""
    chained = field(
        "function",
        kind="member_expression",
        **field("property", regex="^(status|code|type|header|set)$"),
    )
    answer: Rule = {
        "kind": "member_expression",
        "all": [
            field("property", regex=_ANSWERS),
            field("object", any=[{"regex": _RESPONSES}, {"kind": "call_expression", **chained}]),
        ],
    }
    members: list[Rule] = [{"kind": "spread_element", **has(regex=full(spec.response))}]
    if spec.keys:
        keys = "|".join(spec.keys)
        members.append({"kind": "pair", **field("key", regex=rf"^['\"]?({keys})['\"]?$")})
    body: Rule = {
        "any": [
            {"kind": "identifier", "regex": full(spec.response)},
            {"kind": "object", "has": {"any": members}},
            {"kind": "array", "has": members[0]},
        ],
        "pattern": SYMBOL,
    }
    return {
        "kind": "call_expression",
        "all": [field("function", **answer), field("arguments", has=body), entry],
    }
