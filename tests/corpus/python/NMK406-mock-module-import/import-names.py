# corpus: src/app/billing/screens.py
from ..mock_invoices import INVOICES  # expect: NMK406:1
from ..data.mockdata import ROWS  # expect: NMK406
from ..invoices_mock import load  # expect: NMK406
from .tariff_mocks import TARIFFS  # expect: NMK406
from .mock_gateway import Gateway  # expect: NMK406
from ..lib.fake_payments import charge  # expect: NMK406
from .stub_client import client  # expect: NMK406
from ..services.mock_mailer import mailer  # expect: NMK406
from .gateways import mock_ledger  # expect: NMK406
from .gateways import real_ledger, fake_bank  # expect: NMK406

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
