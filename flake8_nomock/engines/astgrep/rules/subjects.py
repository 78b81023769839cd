"""What a file is about, where that decides whether a telling name means a double."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import Rule, contains, kinds, within

_MOCK_SERVER = r"(?i)mock[-_]?server(s|[-_/]?\w)"
"""A mock server with attributes, or several: `mockServerUid`, `mock-servers`. A bare `mockServer` is one of tests."""
_SPEAKS = kinds(
    *("identifier", "property_identifier", "shorthand_property_identifier", "type_identifier"),
    "string_fragment",
)
_TESTS = {
    "kind": "identifier",
    "regex": "^(setupServer|setupWorker|mockServerClient|describe|it|test|expect|beforeEach|beforeAll|vi|jest)$",
}
"""Starts a mock server of its own, or tests."""

UTILITIES: dict[str, Rule] = {
    # a product that offers mock servers to its users calls its own rows mock responses, mock routes and so on
    "row-of-a-mock-server": {
        "all": [
            {"regex": r"[mM]ocks?_?([rR]esponse|[rR]oute|[rR]ule|[rR]equest|[eE]ndpoint|[sS]erver|[dD]ir)"},
            within(
                kind="program", all=[contains(**_SPEAKS, regex=_MOCK_SERVER), {"not": contains(**_TESTS)}]
            ),
        ]
    },
}
