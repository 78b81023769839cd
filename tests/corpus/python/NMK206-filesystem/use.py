# corpus: tests/test_export.py
import tempfile
import unittest

from django.core.files.storage import FileSystemStorage, InMemoryStorage
from fs.memoryfs import MemoryFS  # expect: NMK206
from fs.tempfs import TempFS
from fsspec.implementations.memory import MemoryFileSystem  # expect: NMK206
from pyfakefs import fake_filesystem, fake_filesystem_unittest as ffu  # expect: NMK206
from pyfakefs.fake_filesystem_unittest import Patcher, patchfs  # expect: NMK206


class TestExport(ffu.TestCase):  # expect: NMK206:18
    def setUp(self):
        self.setUpPyfakefs()


class TestMixed(unittest.TestCase, ffu.TestCaseMixin):  # expect: NMK206:36
    pass


@patchfs  # expect: NMK206:2
def test_patched(fake_fs):
    fake_fs.create_file("/größe.txt")  # ok: the decorator is the finding


def test_patcher():
    with Patcher() as patcher:  # expect: NMK206:10
        patcher.fs.create_file("/x")  # ok: made above
    größe = fake_filesystem.FakeFilesystem()  # expect: NMK206:13
    return größe


def test_memory():
    grün = MemoryFS()  # expect: NMK206:12
    süß, rows = 1, MemoryFileSystem().ls("/")  # expect: NMK206:20
    InMemoryStorage().save("x", grün)  # expect: NMK206:5


def test_real(tmp_path):
    tempfile.TemporaryDirectory()  # ok: a real directory
    TempFS()  # ok: the same
    FileSystemStorage(location=tmp_path)  # ok: a real directory
    (tmp_path / "größe.txt").write_text("3")  # ok: a real file


def test_shadow(paths):
    def MemoryFS():
        return dict(paths)

    return MemoryFS()  # ok: a function of this test
