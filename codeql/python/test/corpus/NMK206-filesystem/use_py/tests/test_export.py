# NMK206-filesystem/use.py
import tempfile
import unittest

from django.core.files.storage import FileSystemStorage, InMemoryStorage
from fs.memoryfs import MemoryFS  # $ NMK206
from fs.tempfs import TempFS
from fsspec.implementations.memory import MemoryFileSystem  # $ NMK206
from pyfakefs import fake_filesystem, fake_filesystem_unittest as ffu  # $ NMK206
from pyfakefs.fake_filesystem_unittest import Patcher, patchfs  # $ NMK206


class TestExport(ffu.TestCase):  # $ NMK206
    def setUp(self):
        self.setUpPyfakefs()


class TestMixed(unittest.TestCase, ffu.TestCaseMixin):  # $ NMK206
    pass


@patchfs  # $ NMK206
def test_patched(fake_fs):
    fake_fs.create_file("/größe.txt")  # ok: the decorator is the finding


def test_patcher():
    with Patcher() as patcher:  # $ NMK206
        patcher.fs.create_file("/x")  # ok: made above
    größe = fake_filesystem.FakeFilesystem()  # $ NMK206
    return größe


def test_memory():
    grün = MemoryFS()  # $ NMK206
    süß, rows = 1, MemoryFileSystem().ls("/")  # $ NMK206
    InMemoryStorage().save("x", grün)  # $ NMK206


def test_real(tmp_path):
    tempfile.TemporaryDirectory()  # ok: a real directory
    TempFS()  # ok: the same
    FileSystemStorage(location=tmp_path)  # ok: a real directory
    (tmp_path / "größe.txt").write_text("3")  # ok: a real file


def test_shadow(paths):
    def MemoryFS():
        return dict(paths)

    return MemoryFS()  # ok: a function of this test
