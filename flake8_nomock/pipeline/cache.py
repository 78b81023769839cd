"""What earlier runs found, by content: a file that has not changed is not checked again, and most are not even read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from flake8_nomock.core.finding import Finding
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.base import FileResult
from flake8_nomock.pipeline.store import Result, Store


class Cache:
    """Results of one project; `fingerprint` is of all that they depend on besides the content of a file.

    `purpose` keeps the files of a commit apart from those of the work tree, which have the same paths.
    """

    def __init__(self, root: Path, fingerprint: str, purpose: str = "check") -> None:
        self._store = Store(root, purpose, fingerprint)
        self._known = {result.path: result for result in self._store.load()}
        self._contents: dict[str, dict[str, Any]] = {}
        """What is known of the files that were asked for, parsed."""
        self._changed: set[str] = set()

    def __len__(self) -> int:
        return len(self._known)

    @property
    def problem(self) -> str:
        """Why what lay there could not be used, or could not be written; empty if nothing is wrong."""
        return self._store.problem

    def get(
        self, path: str, digest: str, is_own: Callable[[str, str], bool], answer: Callable[[str, str], str]
    ) -> FileResult | None:
        """Return what is known of a file with this content; `is_own` says whether a module is the project's own.

        `answer` says what a file gets from another one. None if one of the modules that the result depends on has
        another answer today.
        """
        content = self._content(path, digest)
        if content is None:
            return None
        first_party = tuple((name, answer) for name, answer in content["first_party"])
        if any(is_own(name, path) != answer for name, answer in first_party):
            return None
        answers = tuple((question, got) for question, got in content["answers"])
        if any(answer(path, question) != got for question, got in answers):
            return None
        return FileResult(
            path=path,
            digest=digest,
            findings=tuple(map(Finding.from_row, content["findings"])),
            first_party=first_party,
            may_suppress=content["may_suppress"],
            answers=answers,
        )

    def digest_by(self, stamp: str, path: str) -> str:
        """Digest of the content that a file had when it bore this stamp; empty if that is not known."""
        known = self._known.get(path)
        return known.version if known is not None and stamp and known.stamp == stamp else ""

    def confirm(self, path: str, stamp: str) -> None:
        """Remember the stamp that a known file bears now."""
        known = self._known[path]
        if stamp and known.stamp != stamp:
            self._known[path] = known._replace(stamp=stamp)
            self._changed.add(path)

    def put(self, results: Iterable[FileResult], stamps: Mapping[str, str]) -> None:
        """Remember results with the stamps that their files bore before they were read.

        Those of files that could not be read are not remembered.
        """
        for result in results:
            if result.digest:
                stamp = stamps.get(result.path, "")
                self._known[result.path] = Result(result.path, result.digest, stamp, "")
                self._contents[result.path] = {
                    "findings": [finding.to_row() for finding in result.findings],
                    "first_party": result.first_party,
                    "answers": result.answers,
                    "may_suppress": result.may_suppress,
                    "permits": None,
                }
                self._changed.add(result.path)

    def permits(self, path: str, digest: str) -> tuple[Permit, ...] | None:
        """Return what `put_permits` was given for a file with this content; None if that is not known."""
        content = self._content(path, digest)
        if content is None or content["permits"] is None:
            return None
        return tuple(Permit.from_row(path, row) for row in content["permits"])

    def put_permits(self, path: str, digest: str, permits: Sequence[Permit]) -> None:
        """Remember the permits in a file with this content."""
        content = self._content(path, digest)
        if content is not None:
            content["permits"] = [permit.to_row() for permit in permits]
            self._changed.add(path)

    def save(self, present: Iterable[str] | None) -> None:
        """Write what has changed; `present` are all files of the project, where they are known."""
        kept = None if present is None else set(present)
        surplus = kept is not None and not kept.issuperset(self._known)
        if self._changed or surplus:
            self._store.save(map(self._result, sorted(self._changed)), kept if surplus else None)

    def _content(self, path: str, digest: str) -> dict[str, Any] | None:
        known = self._known.get(path)
        if known is None or known.version != digest:
            return None
        content = self._contents.get(path)
        if content is None:
            content = self._contents[path] = json.loads(known.value)
        return content

    def _result(self, path: str) -> Result:
        """Return what is written of a file that was checked now, or has another stamp."""
        known, content = self._known[path], self._contents.get(path)
        if content is None:
            return known
        return known._replace(
            value=json.dumps(content, separators=(",", ":"))
        )  # ASCII: a name may be no text
