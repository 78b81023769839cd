# mixed/unicode-production.py
"""Zeichen, nicht Bytes: 数."""

import os

GRÖSSE = os.environ.get("TESTING")  # $ NMK501
ÜBRIG = "ß", os.environ.get("LATEST")  # ok: another word
"ä"; MOCK_USERS = [{"name": "Jürgen"}]  # $ NMK403


def länge(größe="ä"):
    if "ä" in größe and os.environ.get("TESTING"):  # $ NMK501
        return "ß"
    try:
        return größe
    except OSError:
        "数"; return fake_antwort(größe)  # $ NMK504
