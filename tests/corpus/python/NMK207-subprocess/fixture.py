# corpus: tests/test_tools.py
import pytest


def test_git(fp):  # expect: NMK207:14
    fp.register(["git", "status"], stdout="clean")  # expect: NMK207


async def test_größe(n, *, fake_process):  # expect: NMK207:28
    pass


def test_both(fake_process, tmp_path):  # expect: NMK207:15
    fake_process.allow_unregistered(True)


@pytest.mark.usefixtures("fake_process")  # expect: NMK207:26
def test_named():
    pass


@pytest.fixture
def tools(fp):  # expect: NMK207:11
    fp.keep_last_process(True)
    return fp


def test_dynamic(request):
    größe, process = 1, request.getfixturevalue("fake_process")  # expect: NMK207:25
    return process, größe


def test_file(fp):  # ok: a file pointer, nothing of the library is used
    assert fp.read() == ""


def parse(fp, fake_process):  # ok: neither a test nor a fixture
    fp.register("x")  # expect: NMK207


@pytest.mark.parametrize("fake_process", [True, False])
def test_parametrized(fake_process):  # ok: parametrized
    pass


def test_fingerprint(fp_rate):  # ok: another name
    assert fp_rate < 0.1


@pytest.fixture(name="chart")
def make_chart(fp):  # ok: false positives per class, by what is done with them
    return fp.plot()
