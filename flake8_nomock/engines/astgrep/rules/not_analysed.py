"""NMK900: a file that was not looked at in full is reported, never passed over.

The rules find the outermost places that the parser gave up on. A plain scan names each, the runner the first.
"""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import Rule, either, kinds

REASON = "syntax error"

_OUTERMOST: Rule = {"not": {"inside": {"stopBy": "end", "kind": "ERROR"}}}

_TYPE_ARGUMENTS: Rule = {"regex": r"^>*\s*\(\s*\)\s*;?$"}
"""What is left of `f<typeof import("m")>()`."""

_TYPE_STAR: Rule = {"regex": "^type$", "inside": {"kind": "export_statement"}}
"""`export type * from "m"`."""

_AMPERSAND: Rule = {"regex": r"^&[^{}<>]*$", "inside": kinds("string", "jsx_element")}
"""A lone & in the text of an element or in the string of an attribute."""

RULE: Rule = {
    "kind": "ERROR",
    "all": [{"not": either([_TYPE_ARGUMENTS, _TYPE_STAR, _AMPERSAND])}, _OUTERMOST],
}
"""For code. Valid forms that the grammars do not know, where no code is lost, are left out."""

JSON_RULE: Rule = {"kind": "ERROR", "all": [_OUTERMOST]}
