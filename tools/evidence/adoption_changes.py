"""What developers do to files with recorded mocks: ten refactorings that add none, ten changes that add or redirect one.

Every change works on the files of a checkout; it returns how many files it has changed, 0 where the project has no place
for it. The code is not run afterwards, only checked.
"""

from __future__ import annotations

from collections.abc import Iterator

from adoption_additions import ADDITIONS
from adoption_project import Change
from adoption_refactorings import REFACTORINGS


def all_changes() -> Iterator[tuple[str, bool, Change]]:
    """Yield name, whether the check must stay green, and the change."""
    for name, change in REFACTORINGS.items():
        yield name, True, change
    for name, change in ADDITIONS.items():
        yield name, False, change
