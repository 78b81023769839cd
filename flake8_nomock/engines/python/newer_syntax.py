"""Source in the syntax of a Python that is newer than the one nomock runs on, rewritten so that this one can parse it.

Every character that stays keeps its line and column, so findings stand where they stand in the file. Rewritten are

* f-strings as PEP 701 allows them since 3.12 (the same quotes inside, backslashes, line breaks) and template strings
  (3.14): each becomes the tuple of its expressions;
* `type X = …` (3.12): an assignment to `type_X`; type parameters in brackets (3.12): left out;
* `except A, B:` without brackets (3.14): `except A| B:`.
"""

from __future__ import annotations

import re

_PREFIX = re.compile(r"(?<![\w])([A-Za-z]{0,2})('''|\"\"\"|'|\")")
_TYPE = re.compile(r"(?m)^[ \t]*(?:\w[^\n;]*;[ \t]*)?type([ \t]+)(?=[^\W\d]\w*[ \t]*(?:\[|=(?!=)))")
_PARAMETERS = re.compile(r"\b(?:(?:def|class)[ \t]+|type_+)[^\W\d]\w*[ \t]*(\[)")
_EXCEPT = re.compile(r"(?m)^[ \t]*except[ \t]*\*?[ \t]+(?=[^\s:])")
_OPEN, _CLOSE = "([{", ")]}"


def older(source: str) -> str:
    """Return the source in older syntax; the same text where nothing of the above is in it.

    Says nothing about whether the rest is valid: the parser does. Raises `SyntaxError` for a string without an end.
    """
    rewriting = _Rewriting(source)
    rewriting.strings()
    rewriting.type_statements()
    rewriting.type_parameters()
    rewriting.handlers()
    return "".join(rewriting.characters)


class _Rewriting:
    """The characters of a source on their way; a line break may get a backslash before it, all others are one for one."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.characters = list(source)
        self.code = list(source)
        """The source with blanks for strings and comments: the same length always."""

    # -- strings -------------------------------------------------------------------------------

    def strings(self) -> None:
        """Rewrite the f-strings that need it, and blank all strings and comments in `code`."""
        position, end = 0, len(self.source)
        while position < end:
            position = self._token(position)

    def _token(self, position: int) -> int:
        """Step over a comment, a string or one character, and return where it ends."""
        source = self.source
        if source[position] == "#":
            end = source.find("\n", position)
            end = len(source) if end < 0 else end
            self._blank(position, end)
            return end
        match = _PREFIX.match(source, position)
        if match is None:
            return position + 1
        if re.search("[ftFT]", match[1]):
            return self._formatted(position, match)
        end = self._plain(match.end(), match[2])
        self._blank(position, end)
        return end

    def _plain(self, position: int, quote: str) -> int:
        source = self.source
        while not source.startswith(quote, position):
            position += 2 if source.startswith("\\", position) else 1
            if position >= len(source):
                raise SyntaxError("a string without an end")
        return position + len(quote)

    def _formatted(self, start: int, opening: re.Match[str]) -> int:
        """Step over an f-string; make it a tuple if an older Python cannot read it."""
        parts: list[tuple[int, int]] = []
        end = self._literal(opening.end(), opening[2], parts, in_format=False)
        quote = opening[2]
        inside = [self.source[first:last] for first, last in parts]
        newer = "t" in opening[1].lower() or any(
            quote[0] in part or "\\" in part or "#" in part or (len(quote) == 1 and "\n" in part)
            for part in inside
        )
        kept = set[int]()
        for first, last in parts:
            kept.update(range(first, last))
        for index in range(start, end):
            if index not in kept:
                self.code[index] = self._space(self.code[index])
        if newer:
            self._tuple(start, end, parts, kept)
        return end

    def _tuple(self, start: int, end: int, parts: list[tuple[int, int]], kept: set[int]) -> None:
        for index in range(start, end):
            if index not in kept:
                self.characters[index] = self._space(self.characters[index])
        for _, last in parts:
            self.characters[last] = ","
        self.characters[start], self.characters[end - 1] = "(", ")"

    def _literal(self, position: int, quote: str, parts: list[tuple[int, int]], *, in_format: bool) -> int:
        """Step over the text of an f-string, or of a format in it, and collect the places of its expressions."""
        source = self.source
        while position < len(source):
            if not in_format and source.startswith(quote, position):
                return position + len(quote)
            character = source[position]
            if source.startswith("\\N{", position):
                position = self._find("}", position) + 1
            elif character == "\\":
                position += 1 if source.startswith("\\{", position) else 2
            elif source.startswith("{{", position) and not in_format:
                position += 2
            elif character == "{":
                position = self._replacement(position + 1, quote, parts)
            elif character == "}" and in_format:
                return position
            else:
                position += 1
        raise SyntaxError("an f-string without an end")

    def _replacement(self, first: int, quote: str, parts: list[tuple[int, int]]) -> int:
        """Step over `expression!r:format}`, from behind its bracket."""
        position = self._expression(first)
        parts.append((first, position))
        position = self._find(":}", position)
        if self.source[position] == ":":
            position = self._literal(position + 1, quote, parts, in_format=True)
        return position + 1

    def _find(self, characters: str, position: int) -> int:
        """Return where one of the characters comes next."""
        found = next((i for i in range(position, len(self.source)) if self.source[i] in characters), -1)
        if found < 0:
            raise SyntaxError("an f-string without an end")
        return found

    def _expression(self, position: int) -> int:
        """Return where an expression of an f-string ends: at `}`, `:`, `!r` or the `=` of `{x=}`."""
        source, depth = self.source, 0
        while position < len(source):
            character = source[position]
            if character in _OPEN:
                depth += 1
            elif character in _CLOSE:
                if depth == 0:
                    return position
                depth -= 1
            elif depth == 0 and (
                character == ":" or re.match(r"![rsa]\s*[:}]|=\s*[!:}]", source[position : position + 40])
            ):
                return position
            position = self._token(position)
        raise SyntaxError("an f-string without an end")

    def _blank(self, start: int, end: int) -> None:
        self.code[start:end] = [self._space(character) for character in self.code[start:end]]

    @staticmethod
    def _space(character: str) -> str:
        return character if character in "\r\n" else " "

    # -- statements ----------------------------------------------------------------------------

    def type_statements(self) -> None:
        """Make `type X = …` an assignment."""
        for match in _TYPE.finditer("".join(self.code)):
            for index in range(*match.span(1)):
                self.characters[index] = self.code[index] = "_"

    def type_parameters(self) -> None:
        """Leave out `[T: Base]` behind the name of a function, a class or a type."""
        code = "".join(self.code)
        for match in _PARAMETERS.finditer(code):
            for index in range(match.start(1), self._end_of_bracket(code, match.start(1))):
                self.characters[index] = "\\\n" if self.source[index] == "\n" else " "

    @staticmethod
    def _end_of_bracket(code: str, position: int) -> int:
        depth = 0
        for index in range(position, len(code)):
            depth += (code[index] in _OPEN) - (code[index] in _CLOSE)
            if depth == 0:
                return index + 1
        raise SyntaxError("a bracket without an end")

    def handlers(self) -> None:
        """Make the types of `except A, B:` one expression."""
        code = "".join(self.code)
        for match in _EXCEPT.finditer(code):
            depth = 0
            for index in range(match.end(), len(code)):
                depth += (code[index] in _OPEN) - (code[index] in _CLOSE)
                if depth == 0 and code[index] == ",":
                    self.characters[index] = "|"
                if depth == 0 and code[index] in ":\n":
                    break
