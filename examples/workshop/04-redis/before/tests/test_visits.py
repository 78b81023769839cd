import fakeredis

from visits import visit


def test_visit():
    client = fakeredis.FakeRedis()
    assert visit(client, "home") == 1
    assert visit(client, "home") == 2
