"""Phrases for the kinds of signals that TypeScript and JavaScript have in a form of their own."""

from __future__ import annotations

from flake8_nomock.catalogue.phrases.phrase import Item, Phrase, code, exceptions, joined, names


def _use(item: Item) -> Phrase:
    if "callee" in item:
        return Phrase("`new` with a class name like", (item["callee"],), exceptions(item))
    if item.get("type"):
        return Phrase("type", names(item["names"]), _origin(item))
    if "receiver" in item:
        members = code(item["members"], "or")
        files = f"in files that import {code(item['imports'], 'or')}" if "imports" in item else ""
        return Phrase(f"{members} of an object written like", (item["receiver"],), files)
    owners = [name for name in names(item["names"]) if name != "default"] or ["the default export"]
    if "members" in item:
        return Phrase("use of", tuple(f"{owners[0]}.{member}" for member in item["members"]), _origin(item))
    return Phrase("call of", tuple(owners), _origin(item))


def _origin(item: Item) -> str:
    modules = f"from {code(names(item['from']), 'or')}" if "from" in item else ""
    return " or ".join(filter(None, (modules, "global" if item.get("global") else "")))


def _argument(item: Item) -> Phrase:
    value = joined(
        f"a value like `{item['matches']}`" if "matches" in item else "",
        f"a name like `{item['name']}`" if "name" in item else "",
        f"the property `{item['property']}`" if "property" in item else "",
        f"equal to `{item['value']}`" if "value" in item else "",
        f"beside `{item['beside']}`" if "beside" in item else "",
        f"an {' or '.join(item['kind'])} as value" if "kind" in item else "",
        f"a function that calls {code(item['replies'], 'or')}" if "replies" in item else "",
        exceptions(item),
    )
    if "callee" in item:
        return Phrase("call of", (item["callee"],), f"with {value}")
    return Phrase(f"object with {value}")


_TARGETS = {
    "global": "a global object:",
    "path": "",
    "prototype": "a member of a prototype",
    "cast": "a member of `(… as any)`",
    "namespace": "a member of an imported module",
    "imported": "a member of an imported object",
    "define": "a property, by `Object.defineProperty`, `Object.assign` or `Reflect.set` on",
    "environment": "an environment variable:",
    "require.cache": "`require.cache`",
}


def _assign(item: Item) -> Phrase:
    target = _TARGETS[item["target"]]
    what = {
        "callable": "of a function or a test double",
        "double": "of a function or a test double",
        "named": "of what is named after a mock",
    }.get(item.get("value", ""), "")
    lead = " ".join(filter(None, ("assignment", what, "to", target)))
    return Phrase(
        lead, names(item.get("names", ())), "unless it restores the original" if "except" in item else ""
    )


KINDS = {"use": _use, "argument": _argument, "assign": _assign}
