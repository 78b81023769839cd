# NMK506-mock-switch/define-settings.py
# A field of a class of settings is read from the environment.
from dataclasses import dataclass

from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    mock_llm: bool = False  # not reported by CodeQL
    mock_payments: bool = Field(default=False, alias="MOCK_PAYMENTS")  # not reported by CodeQL
    fake_auth: bool = False  # not reported by CodeQL
    mock_server: bool = False  # ok: a server that the product has
    mock_exam_reminders: bool = True  # ok: the subject
    mock_rows: list = []  # ok: no switch


@dataclass
class PaymentConfig:
    mocked: bool = False  # not reported by CodeQL
    sandbox: bool = False  # ok: of the real vendor


class Bird:
    mock_song: bool = True  # ok: no settings
