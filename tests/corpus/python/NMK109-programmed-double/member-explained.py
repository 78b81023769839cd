# corpus: tests/test_explained.py
"""What is done with a double is reported too, each at its own line; not what makes it in the same expression."""

from unittest import mock  # expect: NMK101
from unittest.mock import Mock, patch  # expect: NMK101

from app import mail


@patch("app.mail.send")  # expect: NMK103:2
def test_decorated(send):
    send.return_value = 3  # expect: NMK109
    send.assert_called_once()  # expect: NMK109


@mock.patch.object(mail, "send")  # expect: NMK103:2
class TestDecorated:
    def test_it(self, größe):
        größe.return_value = 3  # expect: NMK109
        größe.assert_not_called()  # expect: NMK109


def test_made():
    double = Mock()  # expect: NMK102:14
    double.get.return_value = 3  # expect: NMK109
    double.get.assert_called_once_with("ß")  # expect: NMK109
    Mock().assert_not_called()  # expect: NMK102:5


def test_with(client):
    with patch("app.mail.send") as send:  # expect: NMK103:10
        send.side_effect = OSError  # expect: NMK109
        client.assert_called()  # expect: NMK109


def test_asks(mocker, client):  # expect: NMK105:15
    client.send.return_value = 3  # expect: NMK109


def test_elsewhere(client, größe):
    client.send.return_value = 3  # expect: NMK109:5
    größe, _ = 1, client.send.assert_called()  # expect: NMK109:19

    def nested(sender):
        sender.assert_not_called()  # expect: NMK109:9

    return nested, lambda c: c.assert_called_with(1)  # expect: NMK109:30


@patch("app.mail.send")  # expect: NMK103:2
@patch("app.mail.load")  # expect: NMK103:2
def test_asked(load, sent):
    assert load.call_count == 2  # expect: NMK109:12
    assert sent.called, "größe"  # expect: NMK109:12
    first = sent.call_args_list[0].kwargs  # expect: NMK109:13
    assert not load.method_calls and first  # expect: NMK109:16


class TestRecords:
    def setup_method(self):
        self.sender = Mock()  # expect: NMK102:23
        self.patcher = patch("app.mail.send")  # expect: NMK103:24

    def test_it(self, stats, mock_timer, timer_spy, FakeClock):
        assert self.sender.send.call_args == mock.call(1)  # expect: NMK109:16
        assert mock_timer.start.await_count == 1  # expect: NMK109:16
        assert timer_spy.mock_calls == []  # expect: NMK109:16
        assert FakeClock.called  # expect: NMK109:16
        (args,), _ = self.sender.send.mock_calls[0].args  # expect: NMK109:22
        assert stats.call_count == 3  # ok: nothing says that it is a double
        assert mail.called and mail.call_args  # ok: a module of the project
        mock_timer.called = True  # expect: NMK109@python
        assert Mock().call_count == 0  # expect: NMK102:16
        assert spyder.called, mockery.call_args  # ok: other words
        return self.called, dict(called=1), stats["call_count"]  # ok: of the test itself, a keyword, a text
