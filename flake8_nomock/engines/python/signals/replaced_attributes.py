"""Whether the text of a source may replace an attribute by a lambda, a definition of the file or a named double.

That is all that tells of a replacement: no name is telling. Each part is a necessary condition on the text: there is
an attribute that something is put into (`shop.charge = …`, a tuple of targets, `with … as a.b`, `setattr`), and there
is something that may be a double.
"""

from __future__ import annotations

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.code_alone import code_of
from flake8_nomock.engines.python.signals.replacements import DOUBLE_NAME
from flake8_nomock.engines.python.source_text import GAP, SourceText
from flake8_nomock.engines.python.word_shapes import WordShapes

_OWN = ("self", "cls")
_ASSIGNED = rf"\.{GAP}\w+{GAP}(?:[)\]]{GAP})*=(?!=)"
_ANNOTATED = rf"\.{GAP}\w+{GAP}(?:\){GAP})*:(?:[^=\r\n]*|[^=\r\n]*[\[(\"'\\][^=]*)=(?!=)"
_OWN_BEFORE = r"(?<![\w.])(?:self|cls)$"
_BOUND = rf"as(?<!\was)\b{GAP}(?:[(\[]|\w+{GAP}[.\[(])"
_OWN_NAME = r"(?<![\w.])(?:self|cls)\.\w+(?![\w.\[(])"
_STRING = r"\"[^\"\\]*\"|'[^'\\]*'"
_ENDS = frozenset(",)]}")
"""What stands before an equals sign behind several targets on one line."""
_UNCLEAR = frozenset("\"'\\")
"""Rest of a string that begins or ends elsewhere."""
_FUNCTION = r"def(?<!\wdef)[\s\\]+(\w+)"
_CLASS = r"class(?<!\wclass)[\s\\]+(\w+)"
_VALUE_OF_ONE = rf"=(?!=){GAP}(?:\({GAP})*(\w+)\b(?![ \t\f]*[.(\[])"
_VALUE_OF_SOME = rf"(?:[=,(\[]|\bwith\b){GAP}(\w+)(?=[\s\\,)\]:;#=]|$)"

_double_shape = WordShapes([DOUBLE_NAME])


def may_replace_attribute(source: SourceText) -> bool:
    """Whether an attribute may be replaced by a double, or by what may be one."""
    doubles = _double_shape.matches_one_of(source.words, DOUBLE_NAME)
    defined = {*pattern(_FUNCTION).findall(source.text), *pattern(_CLASS).findall(source.text)}
    if "lambda" in source.words:
        defined.add("lambda")
    is_one = doubles or _is_value(defined, _VALUE_OF_ONE, source)
    is_among_some = doubles or _is_value(defined, _VALUE_OF_SOME, source)
    if is_among_some and "setattr" in source.words:
        return True
    if not (is_one or is_among_some):
        return False
    code = code_of(source.text)
    return (is_one and _assigns_attribute(code, defined, anything=doubles)) or (
        is_among_some and (code.has(_BOUND) or _assigns_tuple(code, defined, anything=doubles))
    )


def _is_value(defined: set[str], regex: str, source: SourceText) -> bool:
    return not defined.isdisjoint(pattern(regex).findall(source.text))


def _assigns_attribute(source: SourceText, defined: set[str], *, anything: bool) -> bool:
    """Whether an attribute, but not the object's own, is assigned one of these names, or `anything`."""
    text, own_too = source.text, _is_own_object_unusual(source)
    for regex in (_ASSIGNED, _ANNOTATED):
        for match in pattern(regex).finditer(text):
            if not own_too and pattern(_OWN_BEFORE).search(text[max(match.start() - 5, 0) : match.start()]):
                continue
            value = pattern(_VALUE_OF_ONE).match(text, match.end() - 1)
            if anything or (value and value[1] in defined) or _is_chained(text, match.end()):
                return True
    return False


def _is_chained(text: str, start: int) -> bool:
    """Whether another equals sign of the same assignment may follow the one that ends at `start`."""
    ends = pattern(r"[\r\n]|$").search(text, start)
    line = _code(text[start : ends.start() if ends else len(text)])
    if not _UNCLEAR.isdisjoint(line):
        return True
    if any(_depth(line[: sign.start()]) <= 0 for sign in pattern("=").finditer(line)):
        return True
    if _depth(line) <= 0:
        return False  # the statement ends with the line
    rest = pattern(_STRING).sub("", text[start : text.find("=", start)])
    return not _UNCLEAR.isdisjoint(rest) or _depth(rest) <= 0


def _code(line: str) -> str:
    """Return a line or its rest without its strings and without a comment behind them."""
    return pattern(_STRING).sub("", line).partition("#")[0]


def _depth(code: str) -> int:
    """How many brackets are open at the end of a piece of code without strings."""
    return sum(map(code.count, "([{")) - sum(map(code.count, ")]}"))


def _is_own_object_unusual(source: SourceText) -> bool:
    """Whether `self` may be anything but a parameter."""
    return not source.imported.isdisjoint(_OWN) or source.has(rf"\.{GAP}(?:self|cls)\b")


def _assigns_tuple(source: SourceText, defined: set[str], *, anything: bool) -> bool:
    """Whether an attribute may be among several targets that are assigned one of these names, or `anything`."""
    own_too = _is_own_object_unusual(source)
    above = ""
    for line in pattern(r"\r\n?|\n").split(source.text):
        if "=" in line and (above.endswith("\\") or not _ENDS.isdisjoint(line)):
            for sign in pattern(r"(?<![=!<>:])=(?!=)").finditer(line):
                if not _is_target_list(line[: sign.start()], above, own_too):
                    continue
                if anything or _may_hold(line[sign.end() :], defined):
                    return True
        above = line
    return False


def _may_hold(values: str, defined: set[str]) -> bool:
    """Whether what follows an equals sign on its line holds one of these names, or goes on below."""
    code = _code(values)
    if not _UNCLEAR.isdisjoint(code) or _depth(code) > 0 or not code.strip():
        return True
    return not defined.isdisjoint(pattern(r"\w+").findall(code))


def _is_target_list(before: str, above: str, own_too: bool) -> bool:
    """Whether what stands before an equals sign may be several targets with an attribute among them.

    `before` is the text from the beginning of the line, `above` is the line above.
    """
    code = pattern(_STRING).sub("", before)
    if not _UNCLEAR.isdisjoint(code):
        return True
    depth = _depth(code)
    if depth > 0:
        return False  # the keyword argument of a call
    if depth < 0 or above.endswith("\\"):
        return True  # the list begins further up
    return "," in code and (own_too or "." in pattern(_OWN_NAME).sub("", code))
