# corpus: tests/test_mock_invoices.py
NAME = "größe"  # ok: a test about it
