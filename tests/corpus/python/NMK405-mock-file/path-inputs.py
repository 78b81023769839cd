# corpus: tests/fixtures/testdata/samples.py
NAME = "größe"  # ok: inputs
