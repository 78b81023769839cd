from invoice import total


def test_discount():
    assert total(10, [100, 200]) == 270
