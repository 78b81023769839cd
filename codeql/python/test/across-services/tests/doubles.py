from unittest.mock import Mock


class Real:
    pass


class Holder:
    def __init__(self, gateway):
        self.gateway = gateway


class FakeGateway:
    def __init__(self):
        self.sent = []

    def pay(self, order):
        self.sent.append(order)


client = Mock()
pair = (Mock(), 1)
real = Real()


def make_client():
    return Mock()


def make_order():
    return {"id": 1}
