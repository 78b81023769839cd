"""The signal kinds of Python: one frozen type per kind, with the fields that schema.json describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_nomock.catalogue.signal_types import Origin, written_signals
from flake8_nomock.core.record import Record

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Rule


class ImportSignal(Record):
    """A module is imported, in any form."""

    origin: Origin
    module: str = ""
    names: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    generic: bool = False
    type_only: bool = False
    segment: str = ""
    own: bool = False
    first_party: bool = False
    holding_tests: bool = False
    imported: str = ""
    except_: str = ""


class UseSignal(Record):
    """An expression resolves to a path, or to a member of an object of a mocking library."""

    origin: Origin
    path: str = ""
    string: str = ""
    callee: str = ""
    except_: str = ""
    once: bool = False
    reexport: str = ""
    positional: int = -1
    min_positional: int = -1
    first: tuple[str, ...] = ()
    first_not: tuple[str, ...] = ()
    call: bool = False
    unless_keyword: str = ""
    value: str = ""


class FixtureSignal(Record):
    """A test or fixture function asks pytest for a fixture."""

    origin: Origin
    name: str
    provides: str = ""
    unless_imported: tuple[str, ...] = ()
    confirm: tuple[str, ...] = ()
    silent: bool = False


class MarkerSignal(Record):
    """A pytest marker is used: `pytest.mark.<name>`."""

    origin: Origin
    name: str


class PluginSignal(Record):
    """A module is named in `pytest_plugins`."""

    origin: Origin
    name: str


class ArgumentSignal(Record):
    """A call has an argument of a certain value or shape."""

    origin: Origin
    call: tuple[str, ...] = ()
    keyword: str = ""
    position: int = -1
    key: str = ""
    value: str | int | float | bool | None = None
    matches: str = ""
    at: str = "call"


class AssignSignal(Record):
    """A value is assigned to a target, or set by `setattr` or `Object.defineProperty`."""

    origin: Origin
    target: str
    value: str
    except_: tuple[str, ...] = ()


class DefineSignal(Record):
    """A class, function or variable has a name of a certain shape."""

    origin: Origin
    class_: str = ""
    function: str = ""
    variable: str = ""
    call: str = ""
    base: tuple[str, ...] = ()
    except_: str = ""
    except_base: tuple[str, ...] = ()
    text: str = ""
    needs: tuple[str, ...] = ()


class ConditionSignal(Record):
    """Code tests the environment, a setting or the test runner."""

    origin: Origin
    environment: str = ""
    stage: str = ""
    values: tuple[str, ...] = ()
    setting: str = ""
    module: str = ""
    argv: str = ""
    instance: tuple[str, ...] = ()
    attribute: str = ""
    of: str = ""
    offered: bool = False
    unless_beside: tuple[str, ...] = ()
    except_: str = ""


class RouteSignal(Record):
    """The path of a route has a certain segment, behind which another one may be asked for."""

    origin: Origin
    segment: str
    next: str = ""
    except_: str = ""


class PathSignal(Record):
    """The file's own path has a certain shape."""

    origin: Origin
    basename: str = ""
    directory: str = ""
    except_: str = ""


class ManifestSignal(Record):
    """A dependency is named in a manifest of the project."""

    origin: Origin
    name: str


class MemberSignal(Record):
    """A member with a certain name is used on an object of unknown origin."""

    origin: Origin
    call: tuple[str, ...] = ()
    assign: tuple[str, ...] = ()
    of: str = ""
    imports: tuple[str, ...] = ()


class FallbackSignal(Record):
    """An error path answers with a name of a certain shape."""

    origin: Origin
    name: str
    except_: str = ""


class ArrivalSignal(Record):
    """A made-up value arrives where a real one belongs."""

    origin: Origin
    at: tuple[str, ...]
    name: str = ""
    except_: str = ""
    value: str = ""
    comment: str = ""
    docstring: str = ""
    content: str = ""
    keys: tuple[str, ...] = ()
    literal: bool = False


class CommentSignal(Record):
    """A comment contains a phrase."""

    origin: Origin
    phrase: str


Signal = (
    ImportSignal
    | UseSignal
    | FixtureSignal
    | MarkerSignal
    | PluginSignal
    | ArgumentSignal
    | AssignSignal
    | DefineSignal
    | ConditionSignal
    | RouteSignal
    | PathSignal
    | ManifestSignal
    | MemberSignal
    | FallbackSignal
    | ArrivalSignal
    | CommentSignal
)

KINDS: dict[str, tuple[type[Signal], str]] = {
    # kind -> its type and the field that a plain string in the rule file fills
    "import": (ImportSignal, "module"),
    "use": (UseSignal, "path"),
    "fixture": (FixtureSignal, "name"),
    "marker": (MarkerSignal, "name"),
    "plugin": (PluginSignal, "name"),
    "argument": (ArgumentSignal, ""),
    "assign": (AssignSignal, ""),
    "define": (DefineSignal, ""),
    "condition": (ConditionSignal, ""),
    "route": (RouteSignal, ""),
    "path": (PathSignal, ""),
    "manifest": (ManifestSignal, "name"),
    "member": (MemberSignal, ""),
    "fallback": (FallbackSignal, ""),
    "arrival": (ArrivalSignal, ""),
    "comment": (CommentSignal, "phrase"),
}
"""The closed list of signal kinds for Python."""


def signals_of(rule: Rule) -> Iterator[tuple[str, Signal]]:
    """Yield the Python signals of a rule with their kinds, typed, in the order of the file."""
    for kind, origin, fields in written_signals(rule, rule.python, KINDS):
        type_, _ = KINDS[kind]
        yield kind, type_(origin, **fields)
