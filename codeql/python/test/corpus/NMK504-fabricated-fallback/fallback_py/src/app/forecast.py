# NMK504-fabricated-fallback/fallback.py
import logging

from app.data import MOCK_WEATHER, fake_quote, sample_rows

log = logging.getLogger(__name__)


def predict(self, sample):
    try:
        return self.client.predict(sample)
    except Exception:
        return self._generate_mock_prediction(sample)  # $ NMK504


async def quote(self):
    try:
        größe = await self.client.quote()
    except (OSError, ValueError) as error:
        log.warning("using mock data: %s", error)  # ok: says so, hands nothing back
        größe = 0; antwort = await fake_quote()  # $ NMK504
        return antwort
    return größe


def weather(client):
    try:
        rows = client.weather()
    except ConnectionError:
        rows: dict = MOCK_WEATHER  # $ NMK504
    except TimeoutError:
        if client.retries:
            return mockWeather()  # $ NMK504
        rows = client.mocked_rows  # $ NMK504
    except:
        rows = build_sample_rows()  # $ NMK504
    return rows


def stream(client):
    try:
        yield from client.rows()
    except OSError:
        yield client.get_demo_rows()  # $ NMK504


def near(client, path):
    try:
        return client.load()
    except FileNotFoundError:
        return ""  # ok: an empty answer
    except PermissionError:
        return client.cached_rows()  # ok: real data, older
    except KeyError:
        return sample_rows(path)  # ok: draws a sample
    except ValueError:
        return DEFAULT_ROWS  # ok: a default
    except OSError as error:
        client.hammock = mockingbird(error)  # ok: another word
        raise


def optional():
    try:
        from redis import Redis
    except ImportError:
        Redis = FakeRedis  # ok: an optional dependency
    try:
        größe = unicode
    except NameError:
        größe = mock_unicode()  # ok: an optional name
    return Redis, größe


def product(client):
    try:
        return client.exams()
    except OSError:
        return mock_exams  # ok: exams before the exam
    except ValueError:
        return get_mock_server(client)  # ok: a product that hosts mock servers
    except TypeError:
        return mock_uploads  # $ NMK504
    except KeyError:
        return get_mock_examples()  # $ NMK504


def fine(client):
    try:
        return client.load()
    finally:
        client.mock_calls()  # ok: no error path
