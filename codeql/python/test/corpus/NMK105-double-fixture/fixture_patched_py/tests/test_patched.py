# NMK105-double-fixture/fixture-patched.py
"""Leading parameters that decorators of unittest.mock fill are no fixtures."""

from unittest.mock import patch  # $ NMK101


@patch("app.mail.send")  # $ NMK103
def test_first(mocker):  # ok: the patch fills it
    assert mocker


@patch("app.mail.send", new=print)  # $ NMK103
def test_replaced(mocker):  # $ NMK105
    assert mocker


@patch("app.mail.send")  # $ NMK103
def test_second(send, mocker):  # $ NMK105
    assert send and mocker


class TestMail:
    @patch("app.mail.send")  # $ NMK103
    def test_method(self, mocker):  # ok: the patch fills what comes after self
        assert mocker

    @patch("app.mail.send")  # $ NMK103
    @patch("app.mail.quit")  # $ NMK103
    def test_two(self, quit, mocker):  # ok: two patches
        assert quit and mocker

    @patch("app.mail.send")  # $ NMK103
    def test_after(self, send, mocker):  # $ NMK105
        assert send and mocker
