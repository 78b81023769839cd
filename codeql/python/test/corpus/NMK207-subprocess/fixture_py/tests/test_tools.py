# NMK207-subprocess/fixture.py
import pytest


def test_git(fp):  # $ NMK207
    fp.register(["git", "status"], stdout="clean")  # $ NMK207


async def test_größe(n, *, fake_process):  # $ NMK207
    pass


def test_both(fake_process, tmp_path):  # $ NMK207
    fake_process.allow_unregistered(True)


@pytest.mark.usefixtures("fake_process")  # $ NMK207
def test_named():
    pass


@pytest.fixture
def tools(fp):  # $ NMK207
    fp.keep_last_process(True)
    return fp


def test_dynamic(request):
    größe, process = 1, request.getfixturevalue("fake_process")  # $ NMK207
    return process, größe


def test_file(fp):  # ok: a file pointer, nothing of the library is used
    assert fp.read() == ""


def parse(fp, fake_process):  # ok: neither a test nor a fixture
    fp.register("x")  # $ NMK207


@pytest.mark.parametrize("fake_process", [True, False])
def test_parametrized(fake_process):  # ok: parametrized
    pass


def test_fingerprint(fp_rate):  # ok: another name
    assert fp_rate < 0.1


@pytest.fixture(name="chart")
def make_chart(fp):  # ok: false positives per class, by what is done with them
    return fp.plot()
