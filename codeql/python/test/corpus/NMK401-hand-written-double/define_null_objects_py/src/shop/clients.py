# NMK401-hand-written-double/define-null-objects.py
from shop.base import Base, UserClient


class NullUserClient(UserClient):  # not reported by CodeQL
    def users(self):
        return [{"id": 1, "name": "John Doe"}]


class OfflineRates:  # not reported by CodeQL
    def rate(self, currency):
        if currency == "eur":
            return {"currency": "eur", "rate": 1.1}
        return {}


class PriceFake(UserClient):  # $ NMK401
    def price(self):
        return 3


class NullMailer(UserClient):  # ok: it sends nothing, and makes nothing up
    def send(self, mail):
        return None


class NoopSpan:  # ok: it makes nothing up
    def attributes(self):
        return {}


class MockExamSession(Base):  # ok: an exam
    def seats(self):
        return 3


class FakeReview(Base):  # ok: the subject
    text = "größe"


class FakeNewsClassifier(Base):  # ok: the subject
    def classify(self):
        return 1
