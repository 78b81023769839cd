# corpus: tests/test_signup.py
import pytest


def test_welcome(mailoutbox):  # expect: NMK209:18
    assert len(mailoutbox) == 1


async def test_größe(n, *, mailoutbox):  # expect: NMK209:28
    pass


@pytest.fixture
def letters(mailoutbox):  # expect: NMK209:13
    return mailoutbox


@pytest.mark.usefixtures("db", "mailoutbox")  # expect: NMK209:32
def test_named():
    pass


def test_dynamic(request):
    grüße = request.getfixturevalue("mailoutbox")  # expect: NMK209:13
    return grüße


def test_real(smtpd, mailpit):  # ok: real SMTP servers
    pass


def deliver(mailoutbox):  # ok: neither a test nor a fixture
    return mailoutbox


@pytest.mark.parametrize("mailoutbox", [1])
def test_parametrized(mailoutbox):  # ok: parametrized
    pass


def test_similar(outbox, mail_outbox):  # ok: other names
    pass
