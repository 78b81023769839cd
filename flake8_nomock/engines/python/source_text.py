"""The words of a Python source, read from its text before anything is parsed.

Everything here may see more than Python does, never less: words of comments and docstrings count, and a text in which
a string may be put together from parts counts as one that can hold any string.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from flake8_nomock.core.regex import pattern
from flake8_nomock.core.regex_literals import Part, parts_of
from flake8_nomock.engines.python.code_alone import code_of

_SPACED = bytes(c if c == 95 or (chr(c).isalnum() and c < 128) else 32 for c in range(256))
"""Table that leaves ASCII words and makes spaces of everything else."""
_SPACED_ASCII = bytes(c if c > 127 else _SPACED[c] for c in range(256))
"""Table that leaves words of any script, in UTF-8, and makes spaces of other characters of ASCII."""

_TWO_LINES = rb"[^\r\n]*(?:\r\n?|\n)?[^\r\n]*"
_DECLARED = rb"coding[:=][ \t]*([-\w.]+)"
_UTF_8 = frozenset((b"utf-8", b"utf8", b"utf-8-sig"))
_ASCII_BELOW_128 = _UTF_8 | {b"ascii", b"us-ascii", b"latin-1", b"latin1", b"iso-8859-1", b"iso-latin-1"}
"""Encodings in which bytes below 128 mean what they mean in ASCII. Others (utf-7) are not read here."""

COMMENT = r"#[^\r\n]*(?![^\r\n])"
"""To the end of its line: no other reading, so that no search takes long."""
GAP = rf"[\s\\]*(?:{COMMENT}[\s\\]*)*"
"""What may stand between two tokens: blanks, line ends, backslash continuations and comments."""
_NAMES = r"[^\"'=:;\[\]{}@+\-/<>!%^&|~#]*"
_IMPORTS = tuple(
    rf"{keyword}(?<!\w{keyword})\b({_NAMES}(?:{COMMENT}{_NAMES})*)" for keyword in ("from", "import")
)
"""The names of an import statement: they go on for as long as there is nothing that an import cannot hold."""
_PREFIX = r"[rRbBuUfF]{1,2}"
_LITERALS = (
    (
        "",
        rf"[\"'](?<=\w[\"'])(?:[\s\\+({{}}\"']|\)(?!{GAP}\()|{COMMENT}|![rsa]|{_PREFIX}(?=[\"']))*[\"'](?=\w)",
    ),
    ("", rf"\{{(?<=\w\{{)[\s\\(]*(?:{_PREFIX})?[\"']"),
    (r"\}(?=\w)", r"[\"'](?<=\w[\"'])[\s\\)]*(?:![rsa])?[\s\\]*\}(?=\w)"),
    ("", r"\\(?<=\w\\)(?:\r\n?|\n)(?:\\(?:\r\n?|\n))*(?=\w)"),
)
"""What stands within a word of a string that is written in parts: `"mo" "ck"`, `f"mo{'ck'}"`, `f"{'mo'}ck"`, and a
backslash at the end of a line. Before each stands what it cannot do without, where that is found faster."""
_ESCAPE = r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{2,3})|N\{([^{}]+)\})"
"""An escape that may stand for a letter: `"\\x6dock"`."""
_BEFORE = rf"(?:[\s\\(\[]|{COMMENT})*"
"""What may stand before the first text of an expression that yields a constant text."""
_JOINED = (
    rf"join(?<!\wjoin)\b{GAP}\((?:[\s\\(]|{COMMENT})*[\[(]{_BEFORE}"
    rf"(?:[\])]|(?:[rRbBuU]{{1,2}})?[\"']|(?=\w{{1,2}}[\"'])[rR]?[fF][rR]?[\"'][^{{\"'\\]*(?:[\"'\\]|\{{(?:\{{|{_BEFORE}(?:{_PREFIX})?[\"'])))"
)
"""A list or tuple of constant texts that a string joins: `"".join(["mo", "ck"])`. It begins with such a text; one with a
variable in it (`f"{name}"`) is none."""


_IMPORTERS = {"import_module": "importlib", "importorskip": "pytest", "modules": "sys"}
"""What makes a module of a string, and where it is imported from."""


class SourceText:
    """The text of one source; make it with `of_text` or `of_bytes`."""

    def __init__(self, text: str) -> None:
        self.text = text if text.isascii() else unicodedata.normalize("NFKC", text)
        """The text, normalised as Python normalises identifiers: a full-width `mock` is `mock`."""
        self._written = text
        self._parts_of: SourceText | None = None
        """The text as it is written, where this one is followed by the same put together."""
        self.words = _words(self.text)
        """Every word of the text; those of other scripts with and without their combining marks."""

    @classmethod
    def of_bytes(cls, source: bytes) -> SourceText | None:
        """Return the text of a file's content; None if it is not decoded here and only Python itself can tell its words."""
        if b"\0" in source:
            return None
        plain = _ASCII_BELOW_128 if source.isascii() else _UTF_8
        if not plain.issuperset(_declared(source)):
            return None
        try:
            return cls(source.decode("utf-8-sig"))
        except UnicodeDecodeError:
            return None

    @cached_property
    def code(self) -> SourceText:
        """The text without comments and strings, or this one where those cannot be told from the code."""
        if self._parts_of is not None:
            return (
                self._parts_of.code
            )  # what is put together is strings, and a decoded quotation mark ends none
        code = code_of(self._written)  # normalisation makes quotation marks of other characters
        return SourceText(code) if code != self._written else self

    @cached_property
    def lowered(self) -> str:
        """The text in lower case."""
        return self.text.lower()

    @cached_property
    def glued(self) -> SourceText | None:
        """The text, followed by the same with escapes decoded and the parts of words put together.

        None where that is nothing new.
        """
        text = self.text
        if "\\" in text:
            text = pattern(_ESCAPE).sub(_decoded, text)
        for rare, regex in _LITERALS:
            if (not rare or pattern(rare).search(text)) and pattern(regex).search(text):
                text = pattern(regex).sub("", text)
        if text == self.text:
            return None
        glued = SourceText(f"{self.text}\n{text}")
        glued._parts_of = self
        return glued

    @cached_property
    def hides_words(self) -> bool:
        """Whether a string may be joined from a list, so that it holds a word that is no word of the text."""
        return "join" in self.words and self.has(_JOINED)

    @cached_property
    def imported(self) -> set[str]:
        """The words of import statements, and of what may be one."""
        if "import" not in self.words:
            return set()
        found = [names for regex in _IMPORTS for names in pattern(regex).findall(self.text)]
        return set(pattern(r"\w+").findall(" ".join(found)))

    @cached_property
    def imports_strings(self) -> bool:
        """Whether a string may become a module. If not, the root of every path is a name or in an import statement."""
        if "__import__" in self.words:
            return True
        is_hidden = self.hides_words and "getattr" in self.words
        return any(
            (is_hidden or name in self.words) and module in self.imported
            for name, module in _IMPORTERS.items()
        )

    def has_quoted(self, words: Iterable[str]) -> bool:
        """Whether one of these words may be a whole string."""
        options = "|".join(sorted(map(re.escape, words)))
        continued = r"(?:\\[\r\n]+)*"  # a backslash at the end of a line is no part of a string
        return self.hides_words or self.has(rf"[\"']{continued}(?:{options}){continued}[\"']")

    @cached_property
    def comments(self) -> str:
        """What stands behind the first number sign of each line: all comments are in it."""
        return "\n".join(pattern(r"#[^\r\n]*").findall(self.text)) if "#" in self.text else ""

    @cached_property
    def _vocabulary(self) -> str:
        """A text with every stretch of letters and digits, in lower case; shorter than the source itself."""
        return " ".join(self.words).lower() if self.text.isascii() else self.lowered

    def has_run(self, runs: Iterable[str]) -> bool:
        """Whether one of these stretches of letters and digits, in lower case, is in the text, in whatever case."""
        vocabulary = self._vocabulary
        for run in runs:  # noqa: SIM110 - asked some ten times for every file
            if run in vocabulary:
                return True
        return False

    def may_hold(self, regex: str) -> bool:
        """Whether a part of the text may match a regular expression in full."""
        return any(_holds_one(part, self.text, self.lowered) for part in self._likely_parts(regex))

    def may_say(self, regex: str) -> bool:
        """Whether a comment may match a regular expression somewhere."""
        likely = self._likely_parts(regex)
        if not likely:
            return False
        comments = self.comments
        lowered = comments.lower()
        return any(_holds_one(part, comments, lowered) for part in likely)

    def _likely_parts(self, regex: str) -> list[Part]:
        """Return the alternatives of a regular expression that the words of the text do not rule out."""
        return [part for part in parts_of(regex) if not part.runs or self.has_run(part.runs)]

    def has(self, regex: str) -> bool:
        """Whether the text matches a regular expression anywhere."""
        return pattern(regex).search(self.text) is not None


def _holds_one(part: Part, text: str, lowered: str) -> bool:
    words = part.words
    if not words:
        return pattern(part.regex).search(text) is not None
    if not part.width or len(lowered) != len(text):
        return any(word in lowered for word in words) and pattern(part.regex).search(text) is not None
    search, width = pattern(part.regex).search, part.width
    for word in words:
        start = lowered.find(word)
        while start >= 0:  # a match that holds the word lies around it
            if search(text, max(start - width, 0), start + 2 * width):
                return True
            start = lowered.find(word, start + 1)
    return False


def _decoded(escape: re.Match[str]) -> str:
    """Return the character that an escape stands for; the escape itself where there is none."""
    short, four, eight, octal, name = escape.groups()
    try:
        if name:
            return unicodedata.lookup(name)
        return chr(int(octal, 8) if octal else int(short or four or eight, 16))
    except (KeyError, ValueError, OverflowError):
        return escape[0]


def _words(text: str) -> set[str]:
    if text.isascii():
        return set(text.encode("ascii").translate(_SPACED).decode("ascii").split())
    # everything beyond ASCII may belong to an identifier (combining marks do), and may be none (typographic quotes)
    encoded = text.encode("utf-8", "surrogatepass")
    joined = b" ".join(set(encoded.translate(_SPACED_ASCII).split())).decode("utf-8", "surrogatepass")
    return {*encoded.translate(_SPACED).decode("ascii").split(), *joined.split(" ")}


def _declared(source: bytes) -> set[bytes]:
    """Return the encodings that the first two lines may declare (PEP 263), in lower case."""
    head = re.match(_TWO_LINES, source)
    found = re.findall(_DECLARED, head[0]) if head and b"coding" in head[0] else []
    return {name.lower().replace(b"_", b"-") for name in found}
