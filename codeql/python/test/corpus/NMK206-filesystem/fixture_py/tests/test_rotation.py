# NMK206-filesystem/fixture.py
import pytest


def test_rotate(fs):  # $ NMK206
    fs.create_file("/var/log/app.log")


async def test_größe(name, *, fs_session):  # $ NMK206
    pass


class TestRotation:
    def test_module(self, fs_module, tmp_path):  # $ NMK206
        pass

    @pytest.mark.usefixtures("fs_class")  # $ NMK206
    def test_class(self):
        pass


@pytest.fixture
def log_file(fs):  # $ NMK206
    return fs.create_file("/var/log/app.log")


def test_dynamic(request):
    größe, files = 1, request.getfixturevalue("fs")  # $ NMK206
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
