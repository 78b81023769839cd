"""What a run is asked for, and the files that it looks at."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.pipeline.discover import OTHER_REPOSITORY, Selection, discover, select
from flake8_nomock.pipeline.shard import Shard

if TYPE_CHECKING:
    from flake8_nomock.pipeline.changes import Changes


class Request(NamedTuple):
    """What to check, and how."""

    paths: tuple[Path, ...] = ()
    """Files and folders; none for the whole project."""
    changed: str = ""
    """Only what differs from this commit."""
    staged: bool = False
    """Only what is staged for a commit, as it is staged."""
    select: tuple[str, ...] = ()
    """Codes or their beginnings; none for all."""
    ignore: tuple[str, ...] = ()
    against: str = ""
    """A branch: what is weaker than there is a finding, and only its baseline excuses any."""
    new_from: str = ""
    """A branch: what was there where it was left is not new. A run for changed or staged files has it without asking."""
    observed: Path | None = None
    """What `pytest --nomock` or Vitest wrote: doubles in it that no engine saw are findings."""
    shard: Shard | None = None
    """Only this part of the whole project; what is said of the project as a whole is said in the first part."""
    jobs: int = 0
    cached: bool = True
    cache_of_base: bool = False
    """Believe the cache only for files that are as they were where the branch left `against`."""
    on_selected: Callable[[Selection], None] = lambda selection: None
    """Called with the files of the run, before any is checked."""
    progress: Callable[[int], None] = lambda files: None
    """Called with the number of files that were finished since the last call."""


class SelectedFiles(NamedTuple):
    """The files of a run."""

    selection: Selection
    sources: Path
    """The folder that they are read from."""
    complete: bool
    """Whether they are the whole project."""
    changes: Changes | None = None


def select_files(request: Request, configuration: Configuration, stack: ExitStack) -> SelectedFiles:
    """Find the files; a folder for what is staged lives as long as the `stack`.

    Files that are named and left out are no fault: a pre-commit hook names whatever a commit changes. Raises
    `IncompleteError` if there is nothing to check in folders.
    """
    root = configuration.root
    if request.staged:
        import tempfile

        from flake8_nomock.pipeline.changes import staged

        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nomock-staged-")))
        changes = staged(root, folder)
        return SelectedFiles(
            select(configuration, changes.lines, folder, changes.lines), folder, False, changes
        )
    if request.changed:
        from flake8_nomock.pipeline.changes import changed

        changes = changed(root, request.changed)
        return SelectedFiles(select(configuration, changes.lines, None, changes.lines), root, False, changes)
    paths = request.paths or (root,)
    selection = discover(configuration, paths, _changed(request, root))
    if request.shard is not None and selection.files:
        return SelectedFiles(request.shard.of(selection), root, False)
    if not selection.files and not (selection.skipped and all(path.is_file() for path in paths)):
        raise IncompleteError(_nothing(selection, configuration))
    return SelectedFiles(selection, root, any(path.resolve() == root.resolve() for path in paths))


def _changed(request: Request, root: Path) -> frozenset[str]:
    """Return the files of the change that the run is compared with; none where it is compared with nothing."""
    ref = request.against or request.new_from
    if not ref:
        return frozenset()
    from flake8_nomock.pipeline.changes import branch_point

    return branch_point(root, ref).changed


def _nothing(selection: Selection, configuration: Configuration) -> str:
    skipped = ", ".join(f"{count:,} {reason}" for reason, count in selection.skipped.items())
    hint = f"all files were skipped ({skipped})" if skipped else "there are no files"
    remedy = (
        "run nomock inside it"
        if [*selection.skipped] == [OTHER_REPOSITORY]
        else "name the folder with your code"
    )
    return f"{configuration.root}: nothing was checked: {hint}: {remedy}"
