"""`ast-grep-ignore` comments that hide more than they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ast_grep_py import SgRoot

from flake8_nomock.config.languages import COMPONENTS, JAVASCRIPT, TYPESCRIPT, grammar_of
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.rules.render import FOLDER
from flake8_nomock.engines.astgrep.suppressions import MARK, Comment, comments
from flake8_nomock.git.repository import Repository

FILE, COLON, COMMA = "ignore-silences-file", "ignore-silences-all-rules", "ignore-reason-with-comma"
ID = "ignore-misses-id"


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at every source with such a comment."""
    variants = _variants(repository)
    for path in repository.with_suffix(*TYPESCRIPT, *JAVASCRIPT, *COMPONENTS):
        text = repository.text(path) or ""
        if MARK not in text:
            continue
        grammar = grammar_of(path)
        for part in scripts(text) if grammar == "Html" else [text]:
            root = SgRoot(part, "tsx" if grammar == "Html" else grammar.lower()).root()
            for comment in comments(root, part):
                yield from _comment(path, comment)
                yield from _missing_ids(path, comment, variants)


def _variants(repository: Repository) -> dict[str, list[str]]:
    """Return the further ids under which a plain scan of this repository knows a code; JSON has no comments."""
    found: dict[str, list[str]] = {}
    for path in repository.files:
        folder, _, name = path.rpartition("/")
        code, _, variant = name.removesuffix(".yml").partition("-")
        if folder == FOLDER and variant and "json" not in variant:
            found.setdefault(code, []).append(name.removesuffix(".yml"))
    return found


def _missing_ids(path: str, comment: Comment, variants: dict[str, list[str]]) -> Iterator[Diagnosis]:
    for code in sorted(variants.keys() & (comment.ids or ())):
        missing = [name for name in variants[code] if name not in (comment.ids or ())]
        if missing:
            problem = f"a plain `ast-grep scan` knows {code} also as {', '.join(missing)}, and may call the comment unused"
            fix = f"write `// {MARK}: {', '.join([code, *variants[code]])} -- reason`"
            yield Diagnosis(trap=ID, path=path, line=comment.line, problem=problem, fix=fix)


def _comment(path: str, comment: Comment) -> Iterator[Diagnosis]:
    if comment.ids is None:
        problem = "without a colon, the comment silences every rule on its line"
        fix = "write `// ast-grep-ignore: NMK205 -- reason`"
        yield Diagnosis(trap=COLON, path=path, line=comment.line, problem=problem, fix=fix)
    elif not any(rule.startswith("NMK") for rule in comment.ids):
        return
    if not comment.lines:
        problem = "on line 1, with nothing on line 2, the comment silences the whole file"
        yield Diagnosis(
            trap=FILE, path=path, line=comment.line, problem=problem, fix="move it to the line that it is for"
        )
    for rule in sorted(_behind_the_reason(comment)):
        problem = f"a comma in the reason makes `{rule}` another rule to silence"
        yield Diagnosis(
            trap=COMMA, path=path, line=comment.line, problem=problem, fix="write the reason without commas"
        )


def _behind_the_reason(comment: Comment) -> frozenset[str]:
    """Ids that ast-grep reads out of the reason."""
    named = re.split(r"\s--", comment.text.partition(MARK)[2], maxsplit=1)
    if len(named) == 1 or comment.ids is None:
        return frozenset()
    return comment.ids - set(re.findall(r"[\w-]+", named[0]))
