from visits import visit


def test_visit(redis_client):
    assert visit(redis_client, "home") == 1
    assert visit(redis_client, "home") == 2
    assert 0 < redis_client.ttl("visits:home") <= 86400
