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


class NullAccountClient:  # not reported by CodeQL
    def get_user(self, user_id):
        return User(id=user_id, name="Anonymous", email="anonymous@shop.test")


class NoOpDirectory:  # not reported by CodeQL
    def people(self):
        return [Person(name="Größe", title="Dr."), Person(name="Klein", title="")]


class NullTracer:  # ok: what it answers with is a report of the program
    def start(self, name):
        return Span(name="none", attributes={})


class NullFinder:  # ok: the name is that which it was asked for
    def find(self, name):
        return Entry(name=name, found=False)


class NoOpRenderer:  # ok: nothing about a person or a thing
    def render(self, page):
        return Page(body="", cached=False)


class DummyAgent:  # $ NMK401
    def step(self, state):
        return self.steps[state.number]


class DummyCommand:  # ok: no part that a user or a service plays
    def run(self):
        return self.steps
