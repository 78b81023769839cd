# corpus: src/media/fallbacks.py
# Classes in production that are called after a stub or a dummy, and answer everything with constants.
import queue

from django.db import models
from media.ports import Payments


class StubPayments(Payments):  # expect: NMK401@python
    def charge(self, amount):
        return {"id": "ch_1", "status": "succeeded"}

    def refund(self, charge):
        """Refund nothing."""


class DummyGrößenQueue:  # expect: NMK401@python
    def __init__(self):
        self.size = 0

    def put(self, item):
        pass

    async def get(self):
        return None


class _CannedAnswers:  # expect: NMK401@python
    def answer(self, question):
        return "yes"


class StubbedUploader:  # expect: NMK401@python
    def upload(self, file): ...


class DummyQueue(queue.Queue):  # ok: does something
    def put(self, item):
        self.count = self.qsize() + 1


class StubServicer:  # ok: does something
    def Charge(self, request, context):
        return self.gateway.charge(request)


class DummyRow(models.Model):  # ok: a table
    pass


class Dummy:  # ok: nothing behind the word
    def name(self):
        return "dummy"


class StubError(Exception):  # ok: an exception
    def code(self):
        return 7
