# corpus: src/app/größe/länge.py
"""Zeichen, nicht Bytes: 数."""

import os

GRÖSSE = os.environ.get("TESTING")  # expect: NMK501:10
ÜBRIG = "ß", os.environ.get("LATEST")  # ok: another word
"ä"; MOCK_USERS = [{"name": "Jürgen"}]  # expect: NMK403:6


def länge(größe="ä"):
    if "ä" in größe and os.environ.get("TESTING"):  # expect: NMK501:8
        return "ß"
    try:
        return größe
    except OSError:
        "数"; return fake_antwort(größe)  # expect: NMK504:21
