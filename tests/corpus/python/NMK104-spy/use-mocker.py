# corpus: tests/watching.py
from pytest_mock import MockerFixture, MockFixture  # expect: NMK101


def watch_sender(mocker: MockerFixture, sender):
    größe, watched = 1, mocker.spy(sender, "größe")  # expect: NMK104:25
    watched(größe)  # ok: using it is not making it
    return mocker.spy(sender, "send")  # expect: NMK104:12


def watch_old(mocker: MockFixture, sender, recorder):
    recorder.spy(sender)  # ok: of an unknown object
    mocker.resetall()  # ok: makes nothing
    return lambda: mocker.spy(sender, "send")  # expect: NMK104:20


class Watcher:
    def __init__(self, mocker: MockerFixture) -> None:
        self.look = mocker.spy  # ok: a name for it, used below
        self.spy = dict

    def watch(self):
        return self.spy()  # ok: an attribute of the project

    def again(self, sender):
        return "ß", self.look(sender, "send")  # expect: NMK104:21


def test_asks_for_it(mocker, sender):  # expect: NMK105:22
    mocker.spy(sender, "send")  # expect: NMK104
