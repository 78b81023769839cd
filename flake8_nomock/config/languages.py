"""Which grammar reads which file.

Tsx is the best grammar for the whole JavaScript family; it reads `.ts` as well, except `<T>x` casts, after
which it loses code. The plain configuration knows Tsx only (an id must be unique within it); the runner
takes TypeScript for `.ts`, `.mts` and `.cts`.
"""

from __future__ import annotations

import re
from typing import Any

from flake8_nomock.config.astgrep_globs import glob_pattern

TYPESCRIPT = (".ts", ".mts", ".cts")
JAVASCRIPT = (".tsx", ".js", ".jsx", ".mjs", ".cjs")
COMPONENTS = (".vue", ".svelte")
"""Single-file components: only their `<script>` elements are read; templates stay dark."""

JSON_FILES = (
    *("package.json", "deno.json", "deno.jsonc", "import_map.json", "importmap.json"),
    *("jest.json", "jest{-,.}*.json"),
)
"""Names of files in JSON that say which packages a project takes, and of settings of Jest (`jest-e2e.json`), as globs."""
_JSON = re.compile("|".join(map(glob_pattern, JSON_FILES)))

PLAIN = "Tsx"
"""The grammar of the plain configuration."""


def grammar_of(path: str) -> str:
    """`TypeScript`, `Tsx`, `Html` (a component), `Json` (package.json and its kin) or "" (not for this engine).

    Suffixes are lower-case: ast-grep, TypeScript and the runners read no `cart.test.TS`, which is another language then.
    """
    name = path.rpartition("/")[2]
    dot = name.rfind(".")
    suffix = name[dot:] if dot > 0 else ""
    if suffix in TYPESCRIPT:
        return "TypeScript"
    if suffix in JAVASCRIPT:
        return "Tsx"
    if suffix in COMPONENTS:
        return "Html"
    return "Json" if suffix in (".json", ".jsonc") and _JSON.fullmatch(name) else ""


_FOREIGN: dict[str, list[Any]] = {
    "Tsx": [{"kind": "type_assertion"}],
    "TypeScript": [
        {"not": {"inside": {"kind": "jsx_closing_element"}}},
        {"kind": "jsx_element"},
        {"kind": "jsx_expression"},
        {"kind": "jsx_attribute"},
    ],
}
"""Parts of rules that name a kind of node which a grammar does not have."""


def fitted(rule: Any, grammar: str) -> Any:
    """Return the rule with only the node kinds that the grammar has: Tsx knows no `<T>x`, TypeScript no JSX."""
    if isinstance(rule, dict):
        return {key: fitted(value, grammar) for key, value in rule.items()}
    if isinstance(rule, list):
        return [fitted(item, grammar) for item in rule if item not in _FOREIGN.get(grammar, ())]
    return rule
