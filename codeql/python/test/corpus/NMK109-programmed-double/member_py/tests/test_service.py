# NMK109-programmed-double/member.py
"""Doubles that come from somewhere else give themselves away by how they are used."""

from tests.helpers import build


def test_programs(db, größe):
    db.fetch.return_value = [1]  # $ NMK109
    db.save.side_effect = OSError  # $ NMK109
    db.fetch.assert_called_once_with(1)  # $ NMK109
    größe.db.assert_not_called()  # $ NMK109
    db.commit.assert_has_calls([1])  # $ NMK109
    db.reset_mock()  # $ NMK109
    größe, _ = 1, db.configure_mock(name="x")  # $ NMK109


async def test_waits(client):
    client.get.return_value.json.return_value = {}  # $ NMK109
    await client.get.assert_awaited_once()  # $ NMK109
    client.get.assert_any_await()  # $ NMK109


def test_built(tmp_path):
    service = build(tmp_path)
    service.client.attach_mock(service, "x")  # $ NMK109
    build(tmp_path).send.assert_called()  # $ NMK109
    for sender in service:
        sender.return_value = 3  # $ NMK109
    with service.open() as f:
        f.read.side_effect = [b"a"]  # $ NMK109
    return [s.assert_any_call("ß") for s in service]  # $ NMK109


def test_flex(user):
    user.should_receive("save").once()  # $ NMK109
    user.should_call("load")  # $ NMK109
    user.new_instances(dict)  # $ NMK109


class TestService:
    return_value = 3  # ok: an attribute of the test

    def assert_called(self):
        return self.return_value  # ok: read, not set

    def test_own(self, stats):
        self.assert_called()  # ok: a method of the test
        self.return_value = 4  # ok: an attribute of the test
        self.db.load.return_value = 4  # $ NMK109
        assert stats.call_count == 0  # ok: a common word
        assert stats.called and stats.call_args  # ok: common words
        assert stats.mock_calls == []  # ok: never alone
        assert stats.return_value == 3  # ok: read, not set
        return_value = stats.load()  # ok: a local name
        side_effect: int = 3  # ok: a local name
        return dict(return_value=return_value, side_effect=side_effect)  # ok: keywords
