"""The signal kinds of TypeScript and JavaScript: one frozen type per kind, with the fields that schema.json describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.catalogue.signal_types import Origin, written_signals

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Rule

Names = tuple[str, ...]


class Import(NamedTuple):
    """A module is imported, in any form."""

    module: str = ""
    names: Names = ()
    segment: str = ""
    except_: str = ""


class Use(NamedTuple):
    """An expression resolves to a path, or to a member of an object of a mocking library."""

    from_: Names = ()
    names: Names = ()
    global_: bool = False
    members: Names = ()
    creates: Names = ()
    receiver: str = ""
    imports: Names = ()
    unless_called: Names = ()
    unless_data: bool = False
    callee: str = ""
    except_: str = ""
    type: bool = False


class Argument(NamedTuple):
    """A call has an argument of a certain value or shape."""

    callee: str = ""
    position: int = -1
    kind: Names = ()
    matches: str = ""
    name: str = ""
    shows_name: bool = False
    except_: str = ""
    last: bool = False
    property: str = ""
    value: str = ""
    beside: str = ""
    replies: Names = ()


class Assign(NamedTuple):
    """A value is assigned to a target, or set by `setattr` or `Object.defineProperty`."""

    target: str
    names: Names = ()
    value: str = "any"
    except_: str = ""


class Define(NamedTuple):
    """A class, function or variable has a name of a certain shape."""

    class_: str = ""
    function: str = ""
    variable: str = ""
    cast: str = ""
    except_: str = ""
    needs: Names = ()


class Condition(NamedTuple):
    """Code tests the environment, a setting or the test runner."""

    environment: str = ""
    stage: str = ""
    values: Names = ()
    global_: Names = ()
    attribute: str = ""
    helper: str = ""
    switch: str = ""
    option: str = ""
    argv: str = ""
    setting: str = ""
    anywhere: bool = False
    except_: str = ""


class Route(NamedTuple):
    """The path of a route has a certain segment."""

    segment: str = ""
    except_: str = ""
    response: str = ""
    keys: Names = ()


class Path(NamedTuple):
    """The file's own path has a certain shape."""

    glob: str
    except_: Names = ()


class Manifest(NamedTuple):
    """A dependency is named in a manifest of the project."""

    package: str = ""
    script: str = ""
    setting: str = ""
    value: str = ""
    matches: str = ""
    except_: str = ""


class Member(NamedTuple):
    """A member with a certain name is used on an object of unknown origin."""

    call: Names
    unless: Names = ()


class Fallback(NamedTuple):
    """An error path answers with a name of a certain shape."""

    name: str
    at: str
    except_: str = ""


class Arrival(NamedTuple):
    """A made-up value arrives where a real one belongs."""

    at: Names
    name: str
    except_: str = ""
    literal: bool = False


class Comment(NamedTuple):
    """A comment contains a phrase."""

    phrase: str


Spec = (
    Import
    | Use
    | Argument
    | Assign
    | Define
    | Condition
    | Route
    | Path
    | Manifest
    | Member
    | Fallback
    | Arrival
    | Comment
)

KINDS: dict[str, tuple[type[Spec], str]] = {
    # kind -> its type and the field that a plain string in the rule file fills
    "import": (Import, "module"),
    "use": (Use, ""),
    "argument": (Argument, ""),
    "assign": (Assign, ""),
    "define": (Define, ""),
    "condition": (Condition, ""),
    "route": (Route, ""),
    "path": (Path, "glob"),
    "manifest": (Manifest, "package"),
    "member": (Member, ""),
    "fallback": (Fallback, ""),
    "arrival": (Arrival, ""),
    "comment": (Comment, "phrase"),
}
"""The closed list of signal kinds for TypeScript and JavaScript."""


class Signal(NamedTuple):
    """One signal with what it belongs to."""

    origin: Origin
    kind: str
    spec: Spec
    """Its fields, in the type of its kind."""


def signals_of(rule: Rule) -> Iterator[Signal]:
    """Yield the TypeScript signals of a rule, typed, in the order of the file."""
    for kind, origin, fields in written_signals(rule, rule.typescript, KINDS):
        type_, _ = KINDS[kind]
        yield Signal(origin, kind, type_(**fields))
