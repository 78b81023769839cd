def test_amount():
    assert 1
