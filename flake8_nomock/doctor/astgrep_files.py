"""Files that plain ast-grep passes without having read them: not UTF-8, or lost to the grammar behind a `<T>x` cast."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ast_grep_py import SgRoot

from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.languages import JAVASCRIPT, TYPESCRIPT
from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.engines.astgrep.rules.render import FOLDER, PROJECT
from flake8_nomock.git.repository import LARGEST, Repository
from flake8_nomock.pipeline.discover import engine_for

ENCODING, CAST = "ast-grep-skips-encoding", "ast-grep-loses-casts"
_CAST = re.compile(r"(?:[=(,:?&|!\[]|\breturn)\s*<\s*[A-Za-z_$][\w$.<>\[\], |]*>\s*[\w$(\[{\"'`]")


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at the sources, if a plain ast-grep is used on them."""
    document = settings.mapping(settings.yaml(repository, PROJECT))
    if FOLDER not in settings.sequence(document.get("ruleDirs")) and not any(
        commands(repository, "ast-grep scan")
    ):
        return
    configuration = find_configuration(repository.root)
    tsx = "*.ts" in settings.sequence(settings.mapping(document.get("languageGlobs")).get("tsx"))
    for path in repository.with_suffix(*TYPESCRIPT, *JAVASCRIPT):
        if engine_for(path, configuration)[1]:  # nothing asks ast-grep to read it
            continue
        text = repository.text(path)
        if text is None and (repository.root / path).stat().st_size <= LARGEST:
            problem = "ast-grep skips this file without a word, because it is not UTF-8"
            yield Diagnosis(trap=ENCODING, path=path, line=0, problem=problem, fix="save it as UTF-8")
        elif text and tsx and path.endswith(TYPESCRIPT) and _CAST.search(text):
            yield from _casts(path, text)


def _casts(path: str, text: str) -> Iterator[Diagnosis]:
    if SgRoot(text, "typescript").root().find(kind="ERROR") is not None:
        return
    error = SgRoot(text, "tsx").root().find(kind="ERROR")
    if error is not None:
        problem = "the Tsx grammar of plain `ast-grep scan` loses code after a `<T>x` cast here"
        fix = "write `x as T`; `nomock check` reads the file in full"
        yield Diagnosis(trap=CAST, path=path, line=error.range().start.line + 1, problem=problem, fix=fix)
