# $ NMK405
"""Answers of the weather service."""

ANSWERS = [{"stadt": "Zürich"}]
