# corpus: tests/test_charges.py
def test_charge():
    # TODO: replace with real payment API  # ok: test code
    assert "größe"
