# corpus: tests/unit/_mocks.py
"""Answers of the weather service."""

ANSWERS = [{"stadt": "Zürich"}]
