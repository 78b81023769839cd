"""Signal `manifest`: a dependency in package.json, or a setting of the runner that swaps modules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Manifest, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    contains,
    either,
    entry_variable,
    field,
    has,
)

PACKAGE = ("**/package.json",)
CONFIGURATION = (
    "**/*jest*.{js,ts,cjs,mjs,cts,mts}",
    "**/*vite*.{js,ts,cjs,mjs,cts,mts}",
    "**/karma.conf.{js,ts,cjs,mjs}",
)
_DEPENDENCIES = '^"((dev|peer|optional)D|d)ependencies"$'


def branches(signals: Sequence[tuple[Signal, Manifest]]) -> Iterator[Branch]:
    """Dependencies share one alternation (`$SYMBOL` is the package); a setting stands in either place."""
    packages = [item.package for _, item in signals if item.package]
    if packages:
        yield Branch(_dependency(packages), language="Json", files=PACKAGE)
    for signal, item in signals:
        entry = {"pattern": entry_variable(signal.origin.entry)}
        if item.script:
            yield Branch(_script(item, entry), language="Json", files=PACKAGE)
        if item.setting:
            yield Branch(_setting(item, entry, "string_fragment"), files=CONFIGURATION)
            yield Branch(_setting(item, entry, "string_content"), language="Json", files=PACKAGE)


def _dependency(packages: Sequence[str]) -> Rule:
    """`"nock": "^13.0.0"` or `"http": "npm:nock@13"` below one of the dependency tables."""
    names = alternation(packages)
    name: Rule = {"kind": "string_content", "regex": f"^({names})$", "pattern": SYMBOL}
    alias: Rule = {"kind": "string_content", "regex": f"^npm:({names})(@.*)?$", "pattern": SYMBOL}
    table: Rule = {"kind": "pair", **field("key", regex=_DEPENDENCIES)}
    return {
        "kind": "pair",
        "all": [
            either(
                [
                    field("key", kind="string", has=name),
                    field("value", kind="string", has=alias),
                ]
            ),
            {"inside": {"kind": "object", "inside": table}},
        ],
    }


def _script(item: Manifest, entry: Rule) -> Rule:
    """A command of this name below `scripts`."""
    table: Rule = {"kind": "pair", **field("key", regex='^"scripts"$')}
    command: Rule = {
        "kind": "string_content",
        "regex": rf"(^|[\s&|;/])({item.script})([\s@;&|]|$)",
        "pattern": SYMBOL,
    }
    return {
        "kind": "pair",
        "all": [
            field("value", kind="string", has=command),
            {"inside": {"kind": "object", "inside": table}},
            entry,
        ],
    }


def _setting(item: Manifest, entry: Rule, text: str) -> Rule:
    """`automock: true`, or a value below `moduleNameMapper` or `alias` that names a stand-in."""
    if item.value:
        key = field("key", regex=rf"^['\"]?({item.setting})['\"]?$", pattern=SYMBOL)
        value = field("value", regex=rf"^['\"]?({item.value})['\"]?$")
        return {"kind": "pair", "all": [key, value, entry]}
    table: Rule = {"kind": "pair", **field("key", regex=rf"^['\"]?({item.setting})['\"]?$")}
    path: Rule = {"kind": text, "regex": f"^({item.matches})$", "pattern": SYMBOL}
    named: Rule = {"kind": "string", "has": path}
    # path.resolve(__dirname, "test/mocks/db.ts")
    computed: Rule = {"kind": "call_expression", **contains(**path)}
    value = field("value", **either([named, computed] if text == "string_fragment" else [named]))
    exception = [{"not": field("key", regex=item.except_)}] if item.except_ else []
    direct: list[Rule] = [{"inside": {"kind": "object", "inside": table}}, *exception]
    return {"kind": "pair", "all": [value, either([{"all": direct}, _in_list(item, table)]), entry]}


def _in_list(item: Manifest, table: Rule) -> Rule:
    """`alias: [{ find: "pg", replacement: "pg-mem" }]` of Vite: what is mapped stands beside."""
    exception = {"not": field("value", regex=item.except_)} if item.except_ else {}
    find: Rule = {"kind": "pair", **field("key", regex="^find$"), **exception}
    in_table = {"inside": {"kind": "array", "inside": table}}
    beside: Rule = {"kind": "object", "all": [has(**find), in_table]}
    return {"all": [field("key", regex="^replacement$"), {"inside": beside}]}
