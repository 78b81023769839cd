# corpus: src/shop/choices.py
# A list of what a setting can be, with a double in it.
import argparse
from enum import Enum, StrEnum
from typing import Annotated, Literal, Optional

import click
import typer
from django.db import models
from marshmallow import validate
from pydantic_settings import BaseSettings

parser = argparse.ArgumentParser()
parser.add_argument("--backend", choices=["redis", "mock"])  # expect: NMK506@python
parser.add_argument("-p", "--llm-provider", choices=("openai", "fake"), default="openai")  # expect: NMK506@python
parser.add_argument("--driver", choices={"chrome": Chrome, "stub": Stub})  # expect: NMK506@python
parser.add_argument("--backend", choices=["redis", "postgres"])  # ok: real ones
parser.add_argument("--species", choices=["parrot", "mock"])  # ok: no setting of a service
parser.add_argument("--mode", choices=["mock"])  # ok: no choice
parser.add_argument("--exam-mode", choices=["mock", "final"])  # ok: mock exams are the subject

PaymentBackend = Literal["stripe", "fake"]  # expect: NMK506@python
Bird = Literal["parrot", "mock"]  # ok: no setting of a service


@click.command()
@click.option("--backend", type=click.Choice(["s3", "mock"]))  # expect: NMK506@python
@click.option("--color", type=click.Choice(["red", "mock"]))  # ok: no setting of a service
def main(backend, color):
    return {"s3": S3, "mock": Memory}[backend]  # expect: NMK506@python


def make(storage_backend: Literal["s3", "mock"] = "s3", mode: Optional[Literal["live", "stub"]] = None):  # expect: NMK506@python
    größe = {"mock": "before the exam", "final": "the exam"}
    return größe[mode]  # ok: texts


class StorageBackend(str, Enum):
    S3 = "s3"
    MOCK = "mock"  # expect: NMK506@python


class ProviderType(StrEnum):
    OPENAI = "openai"
    FAKE = "fake"  # expect: NMK506@python


class Mode(Enum):
    LIVE = "live"  # ok: a real one
    DRY_RUN = "dry-run"  # ok: a feature


class Species(Enum):
    PARROT = "parrot"
    MOCK = "mock"  # ok: no setting of a service


class Account(models.Model):
    gateway = models.CharField(choices=[("stripe", "Stripe"), ("mock", "Mock")], max_length=9)  # expect: NMK506@python
    colour = models.CharField(choices=[("red", "Red"), ("mock", "Mock")], max_length=9)  # ok: no service


class Settings(BaseSettings):
    backend: Literal["redis", "mock"] = "redis"  # expect: NMK506@python
    cache_engine: Annotated[Literal["redis", "fake"], "which"]  # expect: NMK506@python
    mail_transport: str = validate.OneOf(["smtp", "stub"])  # expect: NMK506@python
    region: Literal["eu", "mock"] = "eu"  # ok: no service
