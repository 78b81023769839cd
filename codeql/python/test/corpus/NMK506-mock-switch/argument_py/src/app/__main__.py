# NMK506-mock-switch/argument.py
import argparse
from argparse import ArgumentParser

import click
import typer

parser = argparse.ArgumentParser()
parser.add_argument("--mock", action="store_true")  # $ NMK506
parser.add_argument("-m", "--use-mock", help="größe")  # $ NMK506
größe = 1; parser.add_argument("--fake-data")  # $ NMK506

other = ArgumentParser("größe")
other.add_argument("--mock-api")  # $ NMK506
group = parser.add_argument_group("größe")
group.add_argument("--with-fakes", action="store_true")  # $ NMK506
exclusive = parser.add_mutually_exclusive_group()
exclusive.add_argument("--mock-llm", action="store_true")  # $ NMK506
sub = parser.add_subparsers().add_parser("serve")
sub.add_argument("--fake-payments")  # $ NMK506
sub.add_argument("--mock-server")  # ok: a server of the product


class Command:
    def add_arguments(self, parser):
        parser.add_argument("--mock", action="store_true")  # not reported by CodeQL
        parser.add_argument("--verbose", action="store_true")  # ok: a feature


def add_to(registry):
    registry.add_argument("--mock")  # ok: nothing says that it is a parser


@click.option("--mock/--no-mock", default=False)  # $ NMK506
@click.option("--mocked", is_flag=True)  # $ NMK506
@click.option("-n", "--enable-mock", is_flag=True)  # $ NMK506
@click.option("--größe", default="--mock")  # ok: a value
@click.option("--dry-run", is_flag=True)  # ok: a feature
def main(mocked, enable_mock, größe, dry_run):
    pass


def run(fake: bool = typer.Option(False, "--fake")):  # $ NMK506
    return fake


parser.add_argument("--mockup")  # ok: another word
parser.add_argument("--faker-seed")  # ok: another word
parser.add_argument("mock")  # ok: no option
parser.add_argument("--format", help="--mock")  # ok: prose
registry.add_argument("--mock")  # ok: an object of unknown origin
