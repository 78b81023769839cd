"""Files are replaced in one step, however long their text is and whatever goes wrong."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_nomock.core import atomic_write as atomic


def test_a_long_text_is_never_held_as_a_whole(tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        atomic.write_pieces(tmp_path / "long", ("0123456789" * 100 for _ in range(50_000)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (tmp_path / "long").stat().st_size == 50_000_000
    assert peak < 1_000_000


def test_a_text_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "report"
    atomic.write(file, "old\n")

    def pieces() -> Iterator[str]:
        yield "new\n" * 100_000
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        atomic.write_pieces(file, pieces())
    assert file.read_text() == "old\n"
    assert [found.name for found in tmp_path.iterdir()] == ["report"]


def test_a_link_stays_a_link_and_the_mode_stays(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    file.write_text("old\n")
    file.chmod(0o640)
    link.symlink_to("file")
    atomic.write(link, "new\n")
    assert link.is_symlink() and file.read_text() == "new\n"
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("link", ["report.json", "folder/report.json"])
def test_nothing_is_written_through_a_link_out_of_the_project(project: Path, link: str) -> None:
    outside = project.parent / f"{project.name}-outside"
    outside.mkdir()
    victim = outside / "report.json"
    victim.write_text("precious", encoding="utf-8")
    if "/" in link:
        (project / "folder").symlink_to(outside)
    else:
        (project / link).symlink_to(victim)
    with pytest.raises(atomic.WriteError, match="a link out of the project"):
        atomic.write(project / link, "text")
    assert victim.read_text(encoding="utf-8") == "precious"
    (project / "inside.json").write_text("old", encoding="utf-8")
    (project / "link.json").symlink_to("inside.json")
    atomic.write(project / "link.json", "new")
    assert (project / "inside.json").read_text(encoding="utf-8") == "new"
    atomic.write(victim, "named itself")
