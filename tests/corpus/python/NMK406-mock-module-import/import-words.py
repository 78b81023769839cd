# corpus: src/shop/views.py
from .mocked_data import orders  # expect: NMK406
from .fixtures.fake_catalog import catalog  # expect: NMK406
from .services.fake_mailer import mailer  # expect: NMK406
from .clients.stripe_mocked import client  # expect: NMK406
from .fake_news import topics  # ok: the subject
from .mockery import words  # ok: another word
from .unmocked import rows  # ok: the real ones
from .stub_resolver import resolve  # ok: name servers
