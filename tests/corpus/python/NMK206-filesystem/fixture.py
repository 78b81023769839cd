# corpus: tests/test_rotation.py
import pytest


def test_rotate(fs):  # expect: NMK206:17
    fs.create_file("/var/log/app.log")


async def test_größe(name, *, fs_session):  # expect: NMK206:31
    pass


class TestRotation:
    def test_module(self, fs_module, tmp_path):  # expect: NMK206:27
        pass

    @pytest.mark.usefixtures("fs_class")  # expect: NMK206:30
    def test_class(self):
        pass


@pytest.fixture
def log_file(fs):  # expect: NMK206:14
    return fs.create_file("/var/log/app.log")


def test_dynamic(request):
    größe, files = 1, request.getfixturevalue("fs")  # expect: NMK206:23
    return files, größe


def test_real(tmp_path, tmp_path_factory, tmpdir):  # ok: real directories
    pass


def write(fs, name):  # ok: neither a test nor a fixture
    fs.touch(name)


@pytest.mark.parametrize("fs", ["ext4", "btrfs"])
def test_kinds(fs):  # ok: parametrized
    assert fs


def test_default(fs="ext4"):  # ok: pytest does not fill defaults
    assert fs


def test_similar(s3fs, memory_fs):  # ok: other names
    pass
