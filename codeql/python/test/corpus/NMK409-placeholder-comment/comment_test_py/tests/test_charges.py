# NMK409-placeholder-comment/comment-test.py
def test_charge():
    # TODO: replace with real payment API  # ok: test code
    assert "größe"
