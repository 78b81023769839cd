"""Signal `manifest`: a dependency in package.json or deno.json, or a setting of the runner that swaps modules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Manifest, Signal
from flake8_nomock.config.languages import JSON_FILES
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import SYMBOL, Rule, alternation, contains, either, field, has
from flake8_nomock.engines.astgrep.rules.module_specifiers import any_specifier
from flake8_nomock.engines.astgrep.rules.requirements import Requirement, any_name, requirement, words_in

ALL = tuple(f"**/{name}" for name in JSON_FILES)
"""Files in JSON that are read."""
CONFIGURATION = (
    "**/*jest*.{js,ts,cjs,mjs,cts,mts}",
    "**/*vite*.{js,ts,cjs,mjs,cts,mts}",
    "**/karma.conf.{js,ts,cjs,mjs}",
)
_DEPENDENCIES = '^"(((dev|peer|optional)D|d)ependencies|catalog)"$'
_REPLACING = '^"(overrides|resolutions)"$'
"""Tables of what is installed in place of a dependency of a dependency: one that only names a version declares nothing."""
_IMPORTS = '^"(imports|scopes)"$'


def alternatives(signals: Sequence[tuple[Signal, Manifest]]) -> Iterator[Alternative]:
    """Dependencies share one alternation (`$SYMBOL` is the package); a setting stands in either place."""
    packages = [spec.package for _, spec in signals if spec.package]
    if packages:
        yield Alternative(
            _dependency(packages), "manifest: dependency on a package", language="Json", files=ALL
        )
        yield Alternative(_mapped(packages), "manifest: package behind a name", language="Json", files=ALL)
    for signal, spec in signals:
        entry = entry_of(signal)
        title = f"manifest {signal.origin.entry}"
        if spec.script:
            yield Alternative(_script(spec, entry), title, language="Json", files=ALL)
        if spec.setting:
            yield Alternative(_setting(spec, entry, "string_fragment"), title, files=CONFIGURATION)
            yield Alternative(_setting(spec, entry, "string_content"), title, language="Json", files=ALL)


def needs(spec: Manifest) -> Requirement:
    """Return the package, or the literal parts of the script or setting and of its value."""
    return requirement([any_name([spec.package]), *map(words_in, (spec.script, spec.setting, spec.matches))])


def _dependency(packages: Sequence[str]) -> Rule:
    """`"nock": "^13.0.0"` or `"http": "npm:nock@13"` below one of the dependency tables; the latter below overrides, too."""
    names = alternation(packages)
    name: Rule = {"kind": "string_content", "regex": f"^({names})$", "pattern": SYMBOL}
    alias: Rule = {"kind": "string_content", "regex": f"^npm:({names})(@.*)?$", "pattern": SYMBOL}
    declared, replaced = (field("key", kind="string", has=name), field("value", kind="string", has=alias))
    return {
        "kind": "pair",
        "any": [
            {"all": [either([declared, replaced]), _in_table(_DEPENDENCIES)]},
            {"all": [replaced, _in_table(_REPLACING, stopBy="end")]},
        ],
    }


def _mapped(packages: Sequence[str]) -> Rule:
    """`"sinon": "npm:sinon@17"` or `"http": "https://esm.sh/nock@13"` below the imports of Deno or of an import map."""
    specifier: Rule = {
        "kind": "string_content",
        "regex": f"^{any_specifier(packages)}$",
        "pattern": SYMBOL,
    }
    named = field("value", kind="string", has=specifier)
    return {"kind": "pair", "all": [named, _in_table(_IMPORTS, stopBy="end")]}


def _in_table(key: str, **reach: str) -> Rule:
    """Return that a pair stands in the object of a key, or anywhere below it with `stopBy="end"`."""
    table: Rule = {"kind": "pair", **reach, **field("key", regex=key)}
    return {"inside": {"kind": "object", "inside": table}}


def _script(spec: Manifest, entry: Rule) -> Rule:
    """Return a command of this name below `scripts`."""
    table: Rule = {"kind": "pair", **field("key", regex='^"scripts"$')}
    command: Rule = {
        "kind": "string_content",
        "regex": rf"(^|[\s&|;/])({spec.script})([\s@;&|]|$)",
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


def _setting(spec: Manifest, entry: Rule, text: str) -> Rule:
    """`automock: true`, or a value below `moduleNameMapper` or `alias` that names a stand-in."""
    if spec.value:
        key = field("key", regex=rf"^['\"]?({spec.setting})['\"]?$", pattern=SYMBOL)
        value = field("value", regex=rf"^['\"]?({spec.value})['\"]?$")
        return {"kind": "pair", "all": [key, value, entry]}
    table: Rule = {"kind": "pair", **field("key", regex=rf"^['\"]?({spec.setting})['\"]?$")}
    path: Rule = {"kind": text, "regex": f"^({spec.matches})$", "pattern": SYMBOL}
    named: Rule = {"kind": "string", "has": path}
    # path.resolve(__dirname, "test/mocks/db.ts")
    computed: Rule = {"kind": "call_expression", **contains(**path)}
    value = field("value", **either([named, computed] if text == "string_fragment" else [named]))
    exception = [{"not": field("key", regex=spec.except_)}] if spec.except_ else []
    direct: list[Rule] = [{"inside": {"kind": "object", "inside": table}}, *exception]
    return {"kind": "pair", "all": [value, either([{"all": direct}, _in_list(spec, table)]), entry]}


def _in_list(spec: Manifest, table: Rule) -> Rule:
    """`alias: [{ find: "pg", replacement: "pg-mem" }]` of Vite: what is mapped stands beside."""
    exception = {"not": field("value", regex=spec.except_)} if spec.except_ else {}
    find: Rule = {"kind": "pair", **field("key", regex="^find$"), **exception}
    in_table = {"inside": {"kind": "array", "inside": table}}
    beside: Rule = {"kind": "object", "all": [has(**find), in_table]}
    return {"all": [field("key", regex="^replacement$"), {"inside": beside}]}
