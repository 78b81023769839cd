# corpus: tests/test_unicode.py
"""Columns count characters, not the bytes of UTF-8: Größe, 数, 🐍."""

from unittest import mock as größe  # expect: NMK101:1
from unittest.mock import Mock as Täuschung, patch as µ  # expect: NMK101:1

ä = größe.Mock()  # expect: NMK102:5
名前 = größe.Mock()  # expect: NMK102:6
"🐍", größe.Mock()  # expect: NMK102:6
"👩‍🚀", größe.Mock()  # expect: NMK102:8
"é", größe.Mock()  # expect: NMK102:7
print("ß" * 3, größe.Mock(name="ß"), größe.Mock())  # expect: NMK102:16
x = "äöü"; y = größe.patch("app.größe")  # expect: NMK103:16
数 = {"键": größe.sentinel, "值": größe.MagicMock()}  # expect: NMK102:32


def prüfe_ä(größe):
    return größe.Mock()  # ok: the parameter


def test_ä(größe_µ, mocker):  # expect: NMK105:21
    return größe_µ


def test_größe(monkeypatch, 客户):
    monkeypatch.setattr("äöü", "größe", 客户)  # expect: NMK301:5
    客户.größe, 客户.send = 1, lambda: "ß"  # expect: NMK302:15
    客户.größe.assert_called_once_with("ß")  # expect: NMK109:5
    "ß"; 客户.assert_not_called()  # expect: NMK109:10
    assert "größe.Mock()" == "🐍"  # ok: a word in a string


@µ("app.größe")  # expect: NMK103:2
@µ.object(dict, "ß")  # expect: NMK103:2
class TestÄ:
    """Über größe.Mock()."""

    def test_µ(self, täuschung=Täuschung()):  # expect: NMK102:32
        "ä"; täuschung = [Täuschung()]  # expect: NMK102:27
        return täuschung, f"ä {Täuschung()}"  # expect: NMK102


class FakeÄther:  # miss: NMK401 -- the shapes of names are ASCII
    größe = 1


class FakeGröße:  # expect: NMK401:1
    größe = 1


class Größe:
    def fake_größe(self):  # expect: NMK401:5
        return "ß"
