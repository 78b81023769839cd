# corpus: tests/test_files.py
import pyfakefs  # expect: NMK206:1
from pyfakefs import fake_filesystem_unittest as ffu  # expect: NMK206
from pyfakefs.fake_filesystem import FakeFilesystem  # expect: NMK206
from fs.memoryfs import MemoryFS  # expect: NMK206
import fsspec.implementations.memory  # expect: NMK206
from fs.osfs import OSFS  # ok: the real filesystem
from fs.tempfs import TempFS  # ok: a real temporary directory
from fsspec.implementations.local import LocalFileSystem  # ok: the real filesystem
import tempfile, pathlib, shutil  # ok: the standard library
from testfixtures import TempDirectory  # ok: a real temporary directory
from django.core.files.storage import InMemoryStorage  # ok: only its use is a finding


def test_spät():
    größe = 1; import pyfakefs.fake_os as grün  # expect: NMK206:16


try:
    pass
finally:
    from fs import memoryfs  # expect: NMK206:5
