# corpus: tests/test_assistant.py
import pytest


def test_assistant(openai_mock):  # expect: NMK218:20
    openai_mock.chat.completions.create.response = {"größe": 1}


async def test_größe(n, *, openai_mock):  # expect: NMK218:28
    pass


@pytest.mark.usefixtures("openai_mock")  # expect: NMK218:26
def test_named():
    pass


@pytest.fixture
def assistant(openai_mock):  # expect: NMK218:15
    return openai_mock


def test_dynamic(request):
    größe = request.getfixturevalue("openai_mock")  # expect: NMK218:13
    return größe


def test_real(openai_client):  # ok: a real client
    pass


def prompt(openai_mock):  # ok: neither a test nor a fixture
    return openai_mock


@pytest.mark.parametrize("openai_mock", [1])
def test_parametrized(openai_mock):  # ok: parametrized
    pass


def test_similar(openai_mockup):  # ok: another name
    pass
