# corpus: tests/test_mocks_are_gone.py
NAME = "größe"  # ok: a test about it, the name must match whole
