# corpus: tests/test_any_position.py
"""A telling word in any position of a name, and names in which it means something else."""

from unittest import TestCase

from factory.django import DjangoModelFactory
from shop.mail import Mailer
from .ports import BaseClock, ChargeGateway


class StubbedMailer:  # expect: NMK401:1
    def send(self): ...


class FakedMailer:  # expect: NMK401:1
    def send(self): ...


class WSMock:  # expect: NMK401:1
    def send(self): ...


class DBStub:  # expect: NMK401:1
    def send(self): ...


class HTTPFake:  # expect: NMK401:1
    def send(self): ...


class S3Spy:  # expect: NMK401:1
    def send(self): ...


class GenericMockMailer:  # expect: NMK401:1
    def send(self): ...


class AsyncFakeGröße:  # expect: NMK401:1
    def send(self): ...


class _HTTPStubClient:  # expect: NMK401:1
    def send(self): ...


class NullMailer(Mailer):  # expect: NMK401:1
    def send(self, mail):
        print(mail)


class MailerDouble(Mailer):  # expect: NMK401:1
    def send(self, mail):
        print(mail)


class Echo(ChargeGateway):  # expect: NMK401:1@python
    def charge(self, amount):
        return {"ok": True}

    async def refund(self, amount):
        """Pay it back."""
        return None


class Noon(BaseClock):  # expect: NMK401:1@python
    def now(self):
        return 12


def fakeSend():  # expect: NMK401:1
    return 1


def send_fake():  # expect: NMK401:1
    return 1


def mockSend():  # expect: NMK401:1
    return 1


def make_fake_client():  # expect: NMK401:1
    return 1


stub_charge = lambda amount: True  # expect: NMK401:1
send_mock = lambda: 1  # expect: NMK401:1


class Sandbox(ChargeGateway):  # ok: it does something
    def charge(self, amount):
        return self.session.post(self.url, amount)


class Ledger(ChargeGateway):  # ok: it keeps what it is given
    def charge(self, amount):
        self.total = amount


class FakeNewsDetectorTest(TestCase):  # ok: tests of a detector
    def test_a(self): ...


class TestFakeNews:  # ok: tests of a detector
    def test_a(self): ...


class MockExamFactory(DjangoModelFactory):  # ok: makes exams
    seats = 3


class MockInterviewTests(TestCase):  # ok: tests of interviews
    def test_a(self): ...


class StubResolverTest(TestCase):  # ok: tests of a resolver
    def test_a(self): ...


class MockServerSpider:  # ok: crawls servers of mocks
    def crawl(self): ...


class FakeError(Exception):  # ok: an error
    pass


class PayStub:  # ok: a slip of paper
    def total(self): ...


class Stubborn:  # ok: another word
    def retry(self): ...


class Hammock:  # ok: another word
    def hang(self): ...


def fakeTan(skin):  # ok: a tan
    return skin


def stubAxles(cars):  # ok: parts of a car
    return cars


def mockTurtleSoup(guests):  # ok: a soup
    return guests


def mockingbird():  # ok: another word
    return 1


use_fakes = lambda: False  # ok: a switch
