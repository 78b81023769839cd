# corpus: src/media/answers.py
# A function that does nothing but answer with a literal, and a comment or its docstring that admits that it is made up.
import asyncio
import logging
import time

log = logging.getLogger(__name__)


def labels(image):
    # Placeholder: returns dummy labels
    return ["cat", "dog"]  # expect: NMK504


def größe(video):
    """Return the size (mock implementation)."""
    return {"id": video, "title": "Größe"}  # expect: NMK504


async def upload(file):
    await asyncio.sleep(1)  # Simulate upload
    return {"url": "https://bucket.s3.amazonaws.com/x"}  # expect: NMK504


def thumbnail(video):
    log.info("thumbnail of %s", video)
    # TODO: replace with the real FFmpeg call  # expect: NMK409
    return b"thumbnail data"  # expect: NMK504


class Client:
    async def rates(self):
        """Fetch the rates of today.

        Stub: answers with the rates of last May.
        """
        return {"EUR": 1.1, "CHF": 0.98}  # expect: NMK504

    def stations(self): return ["Bern", "Thun"]  # dummy list until the API exists  # expect: NMK504

    def days(self):
        print("days")
        pass
        return [{"day": "mon", "rain": 4}]  # pretend that it rains  # expect: NMK504

    def levels(self):
        # use the real gauge here
        return [81, 82]  # expect: NMK504

    def codes(self):
        # the canned answer of last year
        return {"mon": 4, "tue": 5}  # expect: NMK504


def colours():
    # for now only what the brand allows
    return ["red", "white"]  # ok: nobody says what the brand allows elsewhere


def field():
    """Return the placeholder and the label of the search field."""
    return {"placeholder": "Search", "label": "Find"}  # ok: text of a form


def defaults():
    """Default parameters of the simulation."""
    return {"steps": 100, "seed": 42}  # ok: simulations are what the product is about


def nothing():
    # dummy implementation
    return []  # ok: empty


def failure(error):
    # a fake answer would hide it
    return {"status": "error", "message": "no answer"}  # ok: describes the error


def prepared(client):
    # not a mock: asks the real service
    rates = client.rates()
    return {"rates": rates, "unit": "EUR"}  # ok: does more than answer


def waited(client):
    time.sleep(1)  # the simulator needs a second
    return client.state()  # ok: the real answer


def places():
    return [  # expect: NMK504
        "Bern",
        "Thun",
    ]  # dummy places until the API exists
