# NMK206-filesystem/import.py
import pyfakefs  # $ NMK206
from pyfakefs import fake_filesystem_unittest as ffu  # $ NMK206
from pyfakefs.fake_filesystem import FakeFilesystem  # $ NMK206
from fs.memoryfs import MemoryFS  # $ NMK206
import fsspec.implementations.memory  # $ NMK206
from fs.osfs import OSFS  # ok: the real filesystem
from fs.tempfs import TempFS  # ok: a real temporary directory
from fsspec.implementations.local import LocalFileSystem  # ok: the real filesystem
import tempfile, pathlib, shutil  # ok: the standard library
from testfixtures import TempDirectory  # ok: a real temporary directory
from django.core.files.storage import InMemoryStorage  # ok: only its use is a finding


def test_spät():
    größe = 1; import pyfakefs.fake_os as grün  # $ NMK206


try:
    pass
finally:
    from fs import memoryfs  # $ NMK206
