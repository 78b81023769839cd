"""NMK900: a file that was not looked at in full is reported, never passed over."""

from __future__ import annotations

from flake8_nomock.astgrep.nodes import Rule

CODE = "NMK900"
REASON = "syntax error"

RULE: Rule = {
    "kind": "ERROR",
    "all": [
        # what is left of `f<typeof import("m")>()`, which the grammar does not know: no code is lost
        {"not": {"regex": r"^>?\s*\(\s*\)\s*;?$"}},
        {"not": {"inside": {"stopBy": "end", "kind": "ERROR"}}},
    ],
}
"""The outermost places that the parser gave up on. A plain scan names each, the runner the first."""
