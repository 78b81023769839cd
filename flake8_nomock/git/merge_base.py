"""Where a branch left another one, also in clones whose history is cut off."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.git.command import GitError, attempt, git, revision


def merge_base(folder: Path, ref: str) -> str:
    """Id of the commit where the work tree's branch left `ref`.

    Raises `GitError` if `ref` is unknown, or if this clone does not reach back far enough: with what to fetch.
    """
    revision(ref)
    if attempt(folder, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}").returncode:
        name = ref.removeprefix("origin/")
        raise GitError(
            f"{ref}: no such commit in this clone: fetch it: `git fetch origin {name}` (GitHub: `fetch-depth: 0`)"
        )
    found = attempt(folder, "merge-base", ref, "HEAD")
    if found.returncode == 0:
        return found.stdout.decode().strip()
    if git(folder, "rev-parse", "--is-shallow-repository").strip() == "true":
        raise GitError(
            f"{ref}: this clone does not reach back to where the branch left it:"
            " `git fetch --deepen=100`, or `git fetch --unshallow` (GitHub: `fetch-depth: 0`)"
        )
    raise GitError(f"{ref}: no common ancestor with HEAD: name the branch that this one is to be merged into")


def changed_paths(folder: Path, commit: str) -> list[str]:
    """Return the files below a folder that differ between a commit and the work tree, new and deleted ones too."""
    listed = git(folder, "diff", "--name-only", "--no-renames", "--relative", "-z", commit, "--", ".")
    listed += git(folder, "ls-files", "-z", "--others", "--exclude-standard", "--", ".")
    return sorted({path for path in listed.split("\0") if path})
