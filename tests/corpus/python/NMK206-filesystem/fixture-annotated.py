# corpus: tests/test_disks.py
from pathlib import Path

import pytest
from pyfakefs.fake_filesystem import FakeFilesystem  # expect: NMK206

from shop.disks import Disk
from tests.support.disks import PatchedFilesystem

from .typed import Drive


class Volume:
    name = "größe"


def test_made(fs: FakeFilesystem):  # expect: NMK206:15
    fs.create_file("/a")


def test_typed_elsewhere(fs: PatchedFilesystem):  # expect: NMK206:26
    fs.create_file("/a")


def test_any(fs: object, fs_session: "FakeFilesystem"):  # expect: NMK206:14
    fs.create_file("/a")


def test_disk(fs: Disk):  # ok: a class of the project
    fs.write("a")


@pytest.fixture
def mounted(fs: Drive, fs_module: Volume):  # ok: a class of a neighbour, a class of this file
    return fs, fs_module


def test_optional(fs: "Disk | None", fs_class: Path):  # ok: a text that names the class, a path
    assert fs or fs_class
