# corpus: tests/test_explained.py
"""Silent where another finding stands for the double already."""

from unittest import mock  # expect: NMK101
from unittest.mock import Mock, patch  # expect: NMK101

from app import mail


@patch("app.mail.send")  # expect: NMK103:2
def test_decorated(send):
    send.return_value = 3  # ok: the decorator was reported
    send.assert_called_once()  # ok: the decorator was reported


@mock.patch.object(mail, "send")  # expect: NMK103:2
class TestDecorated:
    def test_it(self, größe):
        größe.return_value = 3  # ok: the decorator was reported
        größe.assert_not_called()  # ok: the decorator was reported


def test_made():
    double = Mock()  # expect: NMK102:14
    double.get.return_value = 3  # ok: reported where it was made
    double.get.assert_called_once_with("ß")  # ok: reported where it was made
    Mock().assert_not_called()  # expect: NMK102:5


def test_with(client):
    with patch("app.mail.send") as send:  # expect: NMK103:10
        send.side_effect = OSError  # ok: reported by the with statement
        client.assert_called()  # ok: something is patched here


def test_asks(mocker, client):  # expect: NMK105:15
    client.send.return_value = 3  # ok: the parameter was reported


def test_elsewhere(client, größe):
    client.send.return_value = 3  # expect: NMK109:5
    größe, _ = 1, client.send.assert_called()  # expect: NMK109:19

    def nested(sender):
        sender.assert_not_called()  # expect: NMK109:9

    return nested, lambda c: c.assert_called_with(1)  # expect: NMK109:30
