# NMK206-filesystem/fixture-own.py
import pytest


@pytest.fixture
def fs(tmp_path):  # ok: the project's own fixture on a real directory
    return tmp_path


def test_write(fs):  # ok: asks for the fixture above
    (fs / "x").write_text("größe")


@pytest.fixture(name="fs_module")
def _fs_module(tmp_path_factory):  # ok: defines a fixture under another name
    return tmp_path_factory.mktemp("fs")


def test_module(fs_module):  # ok: asks for it
    assert fs_module.exists()
