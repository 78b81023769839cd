# NMK209-email-and-third-party/fixture.py
import pytest


def test_welcome(mailoutbox):  # $ NMK209
    assert len(mailoutbox) == 1


async def test_größe(n, *, mailoutbox):  # $ NMK209
    pass


@pytest.fixture
def letters(mailoutbox):  # $ NMK209
    return mailoutbox


@pytest.mark.usefixtures("db", "mailoutbox")  # $ NMK209
def test_named():
    pass


def test_dynamic(request):
    grüße = request.getfixturevalue("mailoutbox")  # $ NMK209
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
