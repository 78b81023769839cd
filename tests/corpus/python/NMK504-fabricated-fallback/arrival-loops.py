# corpus: src/shop/quotes.py
FAKE_QUOTES = [{"symbol": "größe"}]  # expect: NMK403


def given_up(client):
    while True:
        try:
            return client.quotes()
        except TimeoutError:
            break
    return FAKE_QUOTES  # expect: NMK504@python


def tried(client):
    for number in range(3):
        try:
            return client.quotes()
        except TimeoutError:
            if number == 2:
                break
    größe = 1; return FAKE_QUOTES  # expect: NMK504:23@python


def raised(client):
    while True:
        try:
            return client.quotes()
        except TimeoutError:
            raise
    return []  # ok: empty


def one(client):
    try:
        return client.rate()
    except TimeoutError:
        # a dummy answer until the service exists
        return {"rate": 1.0}  # expect: NMK504@python


def two(client):
    try:
        return client.rate()
    except TimeoutError:
        return {"rate": 1}  # simulate a rate  # expect: NMK504@python


def three(client):
    try:
        return client.rate()
    except TimeoutError:
        # no rate: the dummy account has none
        return {"rate": 0}  # ok: nothing thought up


def four(client):
    try:
        return client.rate()
    except TimeoutError:
        # the last known number of tries
        return {"tries": 1}  # ok: no admission
