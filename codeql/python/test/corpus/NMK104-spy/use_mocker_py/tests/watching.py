# NMK104-spy/use-mocker.py
from pytest_mock import MockerFixture, MockFixture  # $ NMK101


def watch_sender(mocker: MockerFixture, sender):
    größe, watched = 1, mocker.spy(sender, "größe")  # $ NMK104
    watched(größe)  # ok: using it is not making it
    return mocker.spy(sender, "send")  # $ NMK104


def watch_old(mocker: MockFixture, sender, recorder):
    recorder.spy(sender)  # ok: of an unknown object
    mocker.resetall()  # ok: makes nothing
    return lambda: mocker.spy(sender, "send")  # $ NMK104


class Watcher:
    def __init__(self, mocker: MockerFixture) -> None:
        self.look = mocker.spy  # ok: a name for it, used below
        self.spy = dict

    def watch(self):
        return self.spy()  # ok: an attribute of the project

    def again(self, sender):
        return "ß", self.look(sender, "send")  # $ NMK104


def test_asks_for_it(mocker, sender):  # $ NMK105
    mocker.spy(sender, "send")  # $ NMK104
