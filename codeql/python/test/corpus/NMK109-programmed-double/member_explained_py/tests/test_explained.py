# NMK109-programmed-double/member-explained.py
"""What is done with a double is reported too, each at its own line; not what makes it in the same expression."""

from unittest import mock  # $ NMK101
from unittest.mock import Mock, patch  # $ NMK101

from app import mail


@patch("app.mail.send")  # $ NMK103
def test_decorated(send):
    send.return_value = 3  # $ NMK109
    send.assert_called_once()  # $ NMK109


@mock.patch.object(mail, "send")  # $ NMK103
class TestDecorated:
    def test_it(self, größe):
        größe.return_value = 3  # $ NMK109
        größe.assert_not_called()  # $ NMK109


def test_made():
    double = Mock()  # $ NMK102
    double.get.return_value = 3  # $ NMK109
    double.get.assert_called_once_with("ß")  # $ NMK109
    Mock().assert_not_called()  # $ NMK102


def test_with(client):
    with patch("app.mail.send") as send:  # $ NMK103
        send.side_effect = OSError  # $ NMK109
        client.assert_called()  # $ NMK109


def test_asks(mocker, client):  # $ NMK105
    client.send.return_value = 3  # $ NMK109


def test_elsewhere(client, größe):
    client.send.return_value = 3  # $ NMK109
    größe, _ = 1, client.send.assert_called()  # $ NMK109

    def nested(sender):
        sender.assert_not_called()  # $ NMK109

    return nested, lambda c: c.assert_called_with(1)  # $ NMK109


@patch("app.mail.send")  # $ NMK103
@patch("app.mail.load")  # $ NMK103
def test_asked(load, sent):
    assert load.call_count == 2  # $ NMK109
    assert sent.called, "größe"  # $ NMK109
    first = sent.call_args_list[0].kwargs  # $ NMK109
    assert not load.method_calls and first  # $ NMK109


class TestRecords:
    def setup_method(self):
        self.sender = Mock()  # $ NMK102
        self.patcher = patch("app.mail.send")  # $ NMK103

    def test_it(self, stats, mock_timer, timer_spy, FakeClock):
        assert self.sender.send.call_args == mock.call(1)  # $ NMK109
        assert mock_timer.start.await_count == 1  # $ NMK109
        assert timer_spy.mock_calls == []  # $ NMK109
        assert FakeClock.called  # $ NMK109
        (args,), _ = self.sender.send.mock_calls[0].args  # $ NMK109
        assert stats.call_count == 3  # ok: nothing says that it is a double
        assert mail.called and mail.call_args  # ok: a module of the project
        mock_timer.called = True  # not reported by CodeQL
        assert Mock().call_count == 0  # $ NMK102
        assert spyder.called, mockery.call_args  # ok: other words
        return self.called, dict(called=1), stats["call_count"]  # ok: of the test itself, a keyword, a text
