"""Messages that name what is doubled and where it comes from: `patch` replaces `app.db.connect`, not just code."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OF_PROJECT = re.compile(r"\.+([^\W\d][\w.]*)")
"""A Python path that is known to lie in the project: a leading dot tells it from a library of the same name."""
_PHRASES = {
    "NMK102": ("creates a mock object", "creates a mock of {target}"),
    "NMK103": ("replaces code", "replaces {target}"),
    "NMK104": ("spies on calls", "spies on {target}"),
    "NMK107": ("overrides a dependency of the application", "overrides {target} of the application"),
    "NMK301": ("replaces an object", "replaces {target}"),
    "NMK303": ("replaces an imported module", "replaces the module {target}"),
}
"""Code to what its message says in general, and what it says of a target."""
ASSIGNED = "NMK302"
"""The rule whose symbol is the thing itself, or the tool that replaces it."""

MADE_UP = ("NMK403", "NMK404", "NMK504")
"""The rules whose symbol is a name of made-up data, of which the source may take a member: `mock_data.orders`."""


def with_target(code: str, message: str, symbol: str, target: str) -> str:
    """Return the message of a finding that names its target; as it is where there is none.

    `target` is as `Finding.target`: of `#send`, the member of an unknown object, and of `./db#query`, that of a module.
    `.shop.orders.charge` is shown without its leading dot.
    """
    if not target:
        return message
    shown = _shown(target)
    if code == ASSIGNED or code in MADE_UP:
        return message.replace(f"`{symbol}`", shown, 1)
    general, named = _PHRASES.get(code, ("", ""))
    return message.replace(general, named.format(target=shown), 1) if general else message


def _shown(target: str) -> str:
    if target.startswith("#"):
        return f"`{target[1:]}`" if target[1:] else "`#`"
    module, _, member = target.partition("#")
    of_project = _OF_PROJECT.fullmatch(module)
    module = of_project[1] if of_project else module
    return f"`{member}` of `{module}`" if member else f"`{module}`"


def with_way(message: str, path: str, way: Sequence[str]) -> str:
    """Return the message of a finding with the way that the double takes to the file; unchanged where there is none."""
    return f"{message} ({' → '.join((path, *way))})" if way else message
