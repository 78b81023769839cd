# NMK206-filesystem/fixture-fsspec.py
# Where a package of that name is at work, `fs` is one of its filesystems.
import fsspec
import pytest


@pytest.fixture
def source(fs):  # ok: an fsspec filesystem
    return fs


def test_copy(fs):  # ok: the same
    fs.copy("a", "b")
    assert fsspec.filesystem("file").exists("b")
