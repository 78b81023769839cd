# corpus: src/shop/settings_fields.py
# A field of a class of settings is read from the environment.
from dataclasses import dataclass

from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    mock_llm: bool = False  # expect: NMK506:5@python
    mock_payments: bool = Field(default=False, alias="MOCK_PAYMENTS")  # expect: NMK506:5@python
    fake_auth: bool = False  # expect: NMK506:5@python
    mock_server: bool = False  # ok: a server that the product has
    mock_exam_reminders: bool = True  # ok: the subject
    mock_rows: list = []  # ok: no switch


@dataclass
class PaymentConfig:
    mocked: bool = False  # expect: NMK506:5@python
    sandbox: bool = False  # ok: of the real vendor


class Bird:
    mock_song: bool = True  # ok: no settings
