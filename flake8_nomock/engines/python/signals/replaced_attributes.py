"""Whether the text of a source may replace an attribute by a lambda, a definition of the file or a named double.

That is all that tells of a replacement: no name is telling. Each part is a necessary condition on the text: there is
an attribute that something is put into (`shop.charge = …`, a tuple of targets, `with … as a.b`, `setattr`), and there
is something that may be a double.
"""

from __future__ import annotations

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.signals.replacements import DOUBLE_NAME
from flake8_nomock.engines.python.source_text import GAP, SourceText
from flake8_nomock.engines.python.word_shapes import WordShape

_OWN = ("self", "cls")
_OWN_ATTRIBUTE = r"(?:(?<![\w.])(self|cls)[ \t]*)?"
"""Tells whether the attribute is one of the object's own, which is never a finding."""
_ASSIGNED = rf"{_OWN_ATTRIBUTE}\.{GAP}\w+{GAP}(?:[)\]]{GAP})*=(?!=)"
_ANNOTATED = rf"{_OWN_ATTRIBUTE}\.{GAP}\w+{GAP}(?:\){GAP})*:(?:[^=\r\n]*|[^=\r\n]*[\[(\"'\\][^=]*)=(?!=)"
_BOUND = rf"\bas\b{GAP}(?:[(\[]|\w+{GAP}[.\[(])"
_OWN_NAME = r"(?<![\w.])(?:self|cls)\.\w+(?![\w.\[(])"
_STRING = r"\"[^\"\\]*\"|'[^'\\]*'"
_ENDS = frozenset(",)]}")
"""What stands before an equals sign behind several targets on one line."""
_UNCLEAR = frozenset("\"'\\")
"""Rest of a string that begins or ends elsewhere."""
_DEFINED = r"\b(?:def|class)\b[\s\\]+(\w+)"
_VALUE_OF_ONE = rf"=(?!=){GAP}(?:\({GAP})*(\w+)"
_VALUE_OF_SOME = rf"(?:[=,(\[]|\bwith\b){GAP}(\w+)(?=[\s\\,)\]:;#=]|$)"

_doubles = WordShape(DOUBLE_NAME)


def may_replace_attribute(source: SourceText) -> bool:
    """Whether an attribute may be replaced by a double, or by what may be one."""
    defined = {*pattern(_DEFINED).findall(source.text), "lambda"} & source.words
    doubles = _doubles.matches_name(source)
    if not (doubles or defined):
        return False
    if _assigns_attribute(source) and (doubles or _is_value(defined, _VALUE_OF_ONE, source)):
        return True
    if not (doubles or _is_value(defined, _VALUE_OF_SOME, source)):
        return False
    return "setattr" in source.words or source.has(_BOUND) or _assigns_tuple(source)


def _is_value(defined: set[str], regex: str, source: SourceText) -> bool:
    return not defined.isdisjoint(pattern(regex).findall(source.text))


def _assigns_attribute(source: SourceText) -> bool:
    """Whether an attribute stands directly before an equals sign or an annotation."""
    own_too = _is_own_object_unusual(source)
    return any(
        own_too or not match[1]
        for regex in (_ASSIGNED, _ANNOTATED)
        for match in pattern(regex).finditer(source.text)
    )


def _is_own_object_unusual(source: SourceText) -> bool:
    """Whether `self` may be anything but a parameter."""
    return not source.imported.isdisjoint(_OWN) or source.has(rf"\.{GAP}(?:self|cls)\b")


def _assigns_tuple(source: SourceText) -> bool:
    """Whether an attribute may be among several targets of one assignment."""
    own_too = _is_own_object_unusual(source)
    above = ""
    for line in pattern(r"\r\n?|\n").split(source.text):
        if "=" in line and (above.endswith("\\") or not _ENDS.isdisjoint(line)):
            for sign in pattern(r"(?<![=!<>:])=(?!=)").finditer(line):
                if _is_target_list(line[: sign.start()], above, own_too):
                    return True
        above = line
    return False


def _is_target_list(before: str, above: str, own_too: bool) -> bool:
    """Whether what stands before an equals sign may be several targets with an attribute among them.

    `before` is the text from the beginning of the line, `above` is the line above.
    """
    code = pattern(_STRING).sub("", before)
    if not _UNCLEAR.isdisjoint(code):
        return True
    opened = sum(map(code.count, "([{"))
    closed = sum(map(code.count, ")]}"))
    if opened > closed:
        return False  # the keyword argument of a call
    if closed > opened or above.endswith("\\"):
        return True  # the list begins further up
    return "," in code and (own_too or "." in pattern(_OWN_NAME).sub("", code))
