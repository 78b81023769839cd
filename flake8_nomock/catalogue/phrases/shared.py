"""Phrases for the kinds of signals that both languages have."""

from __future__ import annotations

from flake8_nomock.catalogue.phrases.phrase import Item, Phrase, code, exceptions, joined, names


def _import(item: Item) -> Phrase:
    if "segment" in item:
        what = "module of the project" if item.get("own") or item.get("first_party") else "module"
        return Phrase(
            f"import of a {what} with a part of its name like", (item["segment"],), exceptions(item)
        )
    if "imported" in item:
        return Phrase(
            "import from a module of the project, of a name like", (item["imported"],), exceptions(item)
        )
    if "only" in item:
        return Phrase("import of nothing else than", names(item["only"]), f"from `{item['module']}`")
    if item.get("type_only"):
        return Phrase("import for type annotations (`if TYPE_CHECKING`) of", (item["module"],))
    if "starts" in item:
        return Phrase(
            "import of", (item["module"],), f"unless only {code(names(item['starts']), 'or')} is used"
        )
    return Phrase("import of", names(item["names"]), f"from `{item['module']}`")


_NEEDS = {
    "literal": "that holds literal data",
    "records": "that holds a list of records with an id, a name, a title or an e-mail address",
    "loaded": "that holds a module whose name is computed",
    "literal-method": "with a method that returns records",
    "own-base": "with a base class of the project",
    "constant-methods": "all of whose methods return constants",
    "switch": "that says on or off, or is read from the environment",
    "setting": "of a module or a class",
    "settings-class": "of a class of settings",
    "literal-return": "that returns literal data",
    "base-or-method": "with a base class or a method",
    "shared-suffix-or-store": "if another class has the same ending, or if it stores data in a dictionary",
    "callable-member": "with a function as member",
    "empty-bases": "without base classes",
    "double-name": "with the name of a test double",
    "not-fixture": "that is not a fixture",
    "function": "that holds a function",
    "object": "that holds an object of functions or a class",
    "data": "that holds no function",
    "scalar": "that holds a text or a number",
    "content": "with a text or a number in it that is not zero",
    "exported": "that the module exports",
    "result": "that holds the result of a function with literal data as argument",
    "own-type": "of a type of the project",
    "constant-members": "all of whose members are functions that return constants",
}


def _define(item: Item) -> Phrase:
    needs = " and ".join(_NEEDS[need] for need in item.get("needs", ()))
    bases = f"except with the base class {code(item['except_base'], 'or')}" if "except_base" in item else ""
    text = f"with the text `{item['text']}`" if "text" in item else ""
    tail = joined(needs, text, exceptions(item), bases)
    if "call" in item:
        return Phrase("call of", (item["call"],), tail)
    if "base" in item:
        return Phrase("class with the base class", names(item["base"]), tail)
    if "cast" in item:
        return Phrase("object literal cast to a type with a name like", (item["cast"],), tail)
    kind = next(key for key in ("class", "function", "variable") if key in item)
    return Phrase(f"{kind} with a name like", (item[kind],), tail)


_CONDITIONS = {
    "environment": "check of an environment variable with a name like",
    "setting": "check of a setting with a name like",
    "module": "check whether this module is loaded:",
    "argv": "check of the command line for",
    "instance": "`isinstance` with",
    "attribute": "check of the attribute",
    "global": "check of the global name",
    "helper": "variable computed from the environment, with a name like",
    "literal-method": "with a method that returns records",
    "own-base": "with a base class of the project",
    "constant-methods": "all of whose methods return constants",
    "switch": "variable with a name like",
    "option": "property set to true, false or an environment variable, with a name like",
}


def _condition(item: Item) -> Phrase:
    if "stage" in item:
        values = code(item["values"], "or")
        return Phrase(
            f"comparison with {values} of a variable with a name like",
            (item["stage"],),
            joined(
                "also as one of the choices that are offered" if item.get("offered") else "",
                _beside(item),
                exceptions(item),
            ),
        )
    kind = next(key for key in _CONDITIONS if key in item)
    owner = f"of an imported object or one with a name like `{item['of']}`" if "of" in item else ""
    return Phrase(_CONDITIONS[kind], names(item[kind]), joined(owner, exceptions(item)))


def _beside(item: Item) -> str:
    """Say which other comparisons keep a comparison with a stage silent."""
    others = item.get("unless_beside")
    return f"unless the file compares it with {code(others, 'or')}, too" if others else ""


def _route(item: Item) -> Phrase:
    if "response" in item:
        return Phrase(
            "route that answers with a name like",
            (item["response"],),
            f"or with the key {code(item['keys'], 'or')}",
        )
    behind = f"before one like {code(names(item['next']))}" if "next" in item else ""
    return Phrase("route with a part of its path like", (item["segment"],), joined(behind, exceptions(item)))


def _path(item: Item) -> Phrase:
    if "directory" in item:
        return Phrase("file in a folder with a name like", (item["directory"],), exceptions(item))
    if "glob" in item:
        return Phrase("file at", (item["glob"],), exceptions(item))
    return Phrase("file with a name like", (item["basename"],), exceptions(item))


def _member(item: Item) -> Phrase:
    if "assign" in item:
        return Phrase("assignment to the attribute", names(item["assign"]), "of an unknown object")
    unless = (
        f"unless it was created in the same expression by {code(item['unless'], 'or')}"
        if "unless" in item
        else ""
    )
    return Phrase("call of the method", names(item["call"]), joined("of an unknown object", unless))


def _fallback(item: Item) -> Phrase:
    place = {"bound": "after `??`, `||` or in `?:`", "unbound": "after `??`, `||` or in `?:`"}.get(
        item.get("at", ""), "in an error handler"
    )
    return Phrase(f"value used {place}, with a name like", (item["name"],), exceptions(item))


_ARRIVALS = {
    "handler": "returned by an error handler",
    "absent": "used where the real value is missing",
    "default": "as a default",
    "route": "as the answer of a route",
    "state": "as state",
    "field": "in a field",
    "export": "exported by a module",
    "delayed": "returned after a fixed delay",
    "returned": "what a function answers with, of another file",
    "answer": "returned by a function",
    "whole": "returned by a function that does nothing else",
}


_RECORDS = {
    "handler-record": "records as the answer to an error, with a text like",
    "delayed-record": "records after a delay by a function like",
    "text": "text that is kept, returned or handed over, like",
    "handler-comment": "literal data returned by an error handler, under a comment like",
    "answer-comment": "literal data returned by a function, under a comment like",
    "whole-comment": "literal data returned by a function that does nothing else, with a comment like",
}


def _arrival(item: Item) -> Phrase:
    if item["at"][0] in _RECORDS:
        return Phrase(_RECORDS[item["at"][0]], (item.get("name") or item["content"],), exceptions(item))
    place = ", ".join(_ARRIVALS[place_name] for place_name in item["at"])
    if "comment" in item:
        return Phrase(f"literal data {place}, under a comment like", (item["comment"],))
    if "docstring" in item:
        return Phrase(f"literal data {place}, with a line in its docstring like", (item["docstring"],))
    if "content" in item:
        return Phrase(f"records {place}, with a text like", (item["content"],))
    if "keys" in item:
        return Phrase(f"literal data {place}, with the key", names(item["keys"]))
    if "literal" in item and "name" in item:
        return Phrase(f"list of records {place}, kept under a name like", (item["name"],), exceptions(item))
    if "literal" in item:
        return Phrase(f"records {place}")
    made = {"made": "literal data", "named": "value of unknown content"}.get(item.get("value", ""), "value")
    return Phrase(f"{made} {place}, with a name like", (item["name"],), exceptions(item))


def _manifest(item: Item) -> Phrase:
    if "script" in item:
        return Phrase("command in the scripts of package.json like", (item["script"],))
    value = f"equal to `{item['value']}`" if "value" in item else f"with a value like `{item['matches']}`"
    return Phrase("setting like", (item["setting"],), value)


KINDS = {
    "import": _import,
    "define": _define,
    "condition": _condition,
    "route": _route,
    "path": _path,
    "member": _member,
    "fallback": _fallback,
    "arrival": _arrival,
    "manifest": _manifest,
}
