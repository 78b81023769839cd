# NMK403-mock-data-in-production/define-functions.py
def get_mock_weather(city):  # $ NMK403
    return {"city": city, "temp": 20}


async def mock_quotes():  # $ NMK403
    return [{"symbol": "ÄÖ", "price": 3}]


class Predictor:
    def _generate_mock_prediction(self, sample):  # $ NMK403
        if sample.größe > 3:
            return {"label": "big", "score": 0.9}
        return {"label": "small", "score": 0.5}

    def mocked_batch(self, n):  # $ NMK403
        return [{"label": "small"} for _ in range(n)]


def load_mock_rows(path):  # ok: reads a file
    with open(path) as file:
        return file.readlines()


def mock():  # ok: nothing follows
    return {"größe": 3}


def is_mock_allowed():  # ok: a question
    return ("a", "b")


def should_mock_requests(settings):  # ok: a question
    return {"a": settings.mock}


def get_mock_client(url):  # ok: no literal
    return Predictor(url)


def get_sample_rate():  # ok: another word
    return {"rate": 44100}


def mockup_page():  # ok: another word
    return {"title": "größe"}


def mock_default():  # ok: an empty answer
    return {}


def outer_mock_data(rows):  # ok: the literal belongs to the inner function
    def row(n):
        return {"n": n}

    return [row(r) for r in rows]
