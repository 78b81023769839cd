import json
from urllib.request import urlopen


def rate(server, currency):
    """The rate of a currency, as the server knows it."""
    with urlopen(f"{server}/rates/{currency}.json", timeout=5) as answer:
        return json.load(answer)["rate"]
