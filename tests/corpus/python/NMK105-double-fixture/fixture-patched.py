# corpus: tests/test_patched.py
"""Leading parameters that decorators of unittest.mock fill are no fixtures."""

from unittest.mock import patch  # expect: NMK101


@patch("app.mail.send")  # expect: NMK103
def test_first(mocker):  # ok: the patch fills it
    assert mocker


@patch("app.mail.send", new=print)  # expect: NMK103
def test_replaced(mocker):  # expect: NMK105:19
    assert mocker


@patch("app.mail.send")  # expect: NMK103
def test_second(send, mocker):  # expect: NMK105:23
    assert send and mocker


class TestMail:
    @patch("app.mail.send")  # expect: NMK103
    def test_method(self, mocker):  # ok: the patch fills what comes after self
        assert mocker

    @patch("app.mail.send")  # expect: NMK103
    @patch("app.mail.quit")  # expect: NMK103
    def test_two(self, quit, mocker):  # ok: two patches
        assert quit and mocker

    @patch("app.mail.send")  # expect: NMK103
    def test_after(self, send, mocker):  # expect: NMK105:32
        assert send and mocker
