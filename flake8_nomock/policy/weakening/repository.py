"""What git is told about sources so that they are not seen: attributes, links, other repositories."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

import pathspec

from flake8_nomock.config.languages import COMPONENTS, JAVASCRIPT, TYPESCRIPT
from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci import Snapshot

ATTRIBUTES = ".gitattributes"
_GENERATED = ("astgrep-rules/.gitattributes", "astgrep-utils/.gitattributes")
_OF_INIT = "* linguist-generated"
"""What `nomock init --with astgrep` writes there; the files are compared with what `nomock sync` writes."""
_HIDING = re.compile(
    r"binary|-diff|diff=(?!python)\S+|filter=\S+|working-tree-encoding=\S+|ident|linguist-(generated|vendored)(=true)?"
)
"""Attributes under which a source is not compared, not stored as text, or taken for generated."""
_ENDINGS = (".py", ".pyi", *TYPESCRIPT, *JAVASCRIPT, *COMPONENTS)
_PROBES = (
    "a.py",
    "tests/test_a.py",
    "src/a.py",
    "a/b/c/test_a.py",
    "a.ts",
    "src/a.tsx",
    "web/a.test.ts",
    "a.js",
)


def attributes(base: Snapshot, head: Snapshot, sources: Iterable[str]) -> Iterator[Weakening]:
    """Yield lines of `.gitattributes` that are new and hide sources; `sources` are the paths of all of them."""
    sources = [*sources]
    names = [*sources, *_PROBES]
    for path in sorted(name for name in head.names if name.rpartition("/")[2] == ATTRIBUTES):
        known = set(map(_bare, (base.text(path) or "").splitlines()))
        text = head.text(path) or ""
        folder = path[: -len(ATTRIBUTES)]
        for line in map(_bare, text.splitlines()):
            hiding = [word for word in line.split()[1:] if _HIDING.fullmatch(word)]
            is_macro = line.startswith(
                "[attr]"
            )  # a name for other attributes, which later lines give to files
            of_init = (
                path in _GENERATED and line == _OF_INIT and not any(n.startswith(folder) for n in sources)
            )
            if of_init or line in known or not hiding:
                continue
            if is_macro or _matches(folder, line.split()[0], names):
                yield Weakening(f"{path} + {line}", path, line_of(text, *line.split()))


def entries(base: dict[str, str], head: dict[str, str], seen: Iterable[str]) -> Iterator[Weakening]:
    """Yield new links and submodules behind which sources are not checked.

    `base` and `head` are the paths of links and submodules to what they point to: a path relative to the top of the
    repository, or "" for a submodule; `seen` are the files that are checked.
    """
    files = set(seen)
    folders = {parent for path in files for parent in _parents(path)}
    for path, target in sorted(head.items()):
        if base.get(path) == target:
            continue
        if not target:
            if path not in base:
                yield Weakening(f"submodule {path} added: its files are not checked", path)
        elif target not in files and target not in folders and _may_be_source(path):
            yield Weakening(f"symbolic link {path} to {target}, which is not checked", path)


def linked(policy_files: Iterable[str], links: Container[str]) -> Iterator[Weakening]:
    """Yield files of the policy, regular at the base, that are links now: what they point to is compared by nobody."""
    for path in policy_files:
        if path in links:
            yield Weakening(f"{path} is a symbolic link now", path)


def _bare(line: str) -> str:
    return " ".join(line.partition("#")[0].split()) if not line.startswith("#") else ""


def _matches(folder: str, pattern: str, names: Iterable[str]) -> bool:
    spec = pathspec.GitIgnoreSpec.from_lines([pattern.strip('"')])
    inside = (name[len(folder) :] for name in names if name.startswith(folder))
    return any(spec.match_file(name) for name in [*inside, *_PROBES])


def _may_be_source(path: str) -> bool:
    """Whether a link may stand for sources: it has one of their endings, or none, as a folder has."""
    name = path.rpartition("/")[2]
    return "." not in name or name.endswith(_ENDINGS)


def _parents(path: str) -> Iterator[str]:
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path
