# NMK406-mock-module-import/import-names.py
from ..mock_invoices import INVOICES  # $ NMK406
from ..data.mockdata import ROWS  # $ NMK406
from ..invoices_mock import load  # $ NMK406
from .tariff_mocks import TARIFFS  # $ NMK406
from .mock_gateway import Gateway  # $ NMK406
from ..lib.fake_payments import charge  # $ NMK406
from .stub_client import client  # $ NMK406
from ..services.mock_mailer import mailer  # $ NMK406
from .gateways import mock_ledger  # $ NMK406
from .gateways import real_ledger, fake_bank  # $ NMK406

from .mock_elections import ballots  # ok: elections before the election
from .mock_exams import papers  # ok: exams before the exam
from .mock_server import routes  # ok: a mock server may be the product
from .mockups import frames  # ok: designs
from .fake_news import topics  # ok: the subject
from .dummy_provider import provider  # ok: too often the subject itself
from .gateways import mock_exam, mockup  # ok: other words
from .texts import fake_news_topics  # ok: the subject
from .pay import pay_stub  # ok: a slip
from .steps import stub_step  # ok: it makes a short form of a step
