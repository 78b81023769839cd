# NMK403-mock-data-in-production/arrival-fields.py
from django.db import models
from pydantic import BaseModel, Field
from sqlalchemy import Column


class Settings(BaseModel):
    fake_wallet_secret: str = Field(default="ToTheMoon1")  # ok: one text, the default of a setting
    mock_label: str = Field("größe", description="what the label says")  # ok: the same
    mock_rows: list[dict] = [{"id": 1, "name": "Zoë"}]  # $ NMK403


class Order(models.Model):
    mock_name = models.CharField(default="none", help_text="what the exam is called")  # ok: a column
    fake_id = Column("id", nullable=True, comment="größe")  # ok: a column


class Shop:
    mock_owner = Owner(name="Zoë")  # $ NMK403
