"""The signal kinds of TypeScript and JavaScript: one frozen type per kind, with the fields that schema.json describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.catalogue.signal_types import Origin, written_signals

if TYPE_CHECKING:
    from flake8_nomock.catalogue.loader import Rule

Names = tuple[str, ...]


class Import(NamedTuple):
    module: str = ""
    names: Names = ()
    segment: str = ""
    except_: str = ""


class Use(NamedTuple):
    from_: Names = ()
    names: Names = ()
    global_: bool = False
    members: Names = ()
    creates: Names = ()
    receiver: str = ""
    imports: Names = ()
    callee: str = ""
    except_: str = ""
    type: bool = False


class Argument(NamedTuple):
    callee: str = ""
    position: int = -1
    kind: Names = ()
    matches: str = ""
    name: str = ""
    except_: str = ""
    last: bool = False
    property: str = ""
    value: str = ""
    beside: str = ""
    replies: Names = ()


class Assign(NamedTuple):
    target: str
    names: Names = ()
    value: str = "any"
    except_: str = ""


class Define(NamedTuple):
    class_: str = ""
    function: str = ""
    variable: str = ""
    cast: str = ""
    except_: str = ""
    needs: Names = ()


class Condition(NamedTuple):
    environment: str = ""
    stage: str = ""
    values: Names = ()
    global_: Names = ()
    attribute: str = ""
    helper: str = ""
    switch: str = ""
    setting: str = ""
    except_: str = ""


class Route(NamedTuple):
    segment: str = ""
    except_: str = ""
    response: str = ""
    keys: Names = ()


class Path(NamedTuple):
    glob: str


class Manifest(NamedTuple):
    package: str = ""
    script: str = ""
    setting: str = ""
    value: str = ""
    matches: str = ""
    except_: str = ""


class Member(NamedTuple):
    call: Names
    unless: Names = ()


class Fallback(NamedTuple):
    name: str
    at: str
    except_: str = ""


class Comment(NamedTuple):
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
    """The TypeScript signals of a rule, typed, in the order of the file."""
    for kind, origin, fields in written_signals(rule, rule.typescript, KINDS):
        type_, _ = KINDS[kind]
        yield Signal(origin, kind, type_(**fields))
