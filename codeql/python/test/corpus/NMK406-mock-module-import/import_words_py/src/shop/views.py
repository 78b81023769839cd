# NMK406-mock-module-import/import-words.py
from .mocked_data import orders  # $ NMK406
from .fixtures.fake_catalog import catalog  # $ NMK406
from .services.fake_mailer import mailer  # $ NMK406
from .clients.stripe_mocked import client  # $ NMK406
from .fake_news import topics  # ok: the subject
from .mockery import words  # ok: another word
from .unmocked import rows  # ok: the real ones
from .stub_resolver import resolve  # ok: name servers
