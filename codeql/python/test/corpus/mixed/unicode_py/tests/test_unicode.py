# mixed/unicode.py
"""Columns count characters, not the bytes of UTF-8: Größe, 数, 🐍."""

from unittest import mock as größe  # $ NMK101
from unittest.mock import Mock as Täuschung, patch as µ  # $ NMK101

ä = größe.Mock()  # $ NMK102
名前 = größe.Mock()  # $ NMK102
"🐍", größe.Mock()  # $ NMK102
"👩‍🚀", größe.Mock()  # $ NMK102
"é", größe.Mock()  # $ NMK102
print("ß" * 3, größe.Mock(name="ß"), größe.Mock())  # $ NMK102
x = "äöü"; y = größe.patch("app.größe")  # $ NMK103
数 = {"键": größe.sentinel, "值": größe.MagicMock()}  # $ NMK102


def prüfe_ä(größe):
    return größe.Mock()  # ok: the parameter


def test_ä(größe_µ, mocker):  # $ NMK105
    return größe_µ


def test_größe(monkeypatch, 客户):
    monkeypatch.setattr("äöü", "größe", 客户)  # $ NMK301
    客户.größe, 客户.send = 1, lambda: "ß"  # $ NMK302
    客户.größe.assert_called_once_with("ß")  # $ NMK109
    "ß"; 客户.assert_not_called()  # $ NMK109
    assert "größe.Mock()" == "🐍"  # ok: a word in a string


@µ("app.größe")  # $ NMK103
@µ.object(dict, "ß")  # $ NMK103
class TestÄ:
    """Über größe.Mock()."""

    def test_µ(self, täuschung=Täuschung()):  # $ NMK102
        "ä"; täuschung = [Täuschung()]  # $ NMK102
        return täuschung, f"ä {Täuschung()}"  # $ NMK102


class FakeÄther:  # $ MISSING: NMK401
    größe = 1


class FakeGröße:  # $ NMK401
    größe = 1


class Größe:
    def fake_größe(self):  # $ NMK401
        return "ß"
