# NMK302-assigned-replacement/assign.py
import builtins
import datetime
import logging
import os.path
import sys

import openai
import requests
import requests as http
import stripe
from app import mail
from app.models import User
from faker import Faker
from unittest.mock import Mock  # $ NMK101

from app.pb import greeter_pb2_grpc


def load(*args):
    return args


class Answer:
    pass


requests.get = lambda *a: Answer()  # $ NMK302
http.post = load  # $ NMK302
mail.Client = Answer  # $ NMK302
os.path.exists = lambda path: True  # $ NMK302
datetime.datetime.now = load  # $ NMK302
User.save = lambda self: None  # $ NMK302
User.objects.get = load  # $ NMK302
builtins.open = load  # $ NMK302
stripe.Charge.create = lambda **kwargs: {}  # $ NMK302
openai.ChatCompletion.create = load  # $ NMK302
stripe.api_key = load  # ok: a setting of the library
größe = 1; mail.send = load  # $ NMK302
mail.größe = Mock()  # $ NMK102 NMK302
first = mail.send = load  # $ NMK302
mail.send, mail.quit = load, load  # $ NMK302
setattr(requests, "get", load)  # $ NMK302
setattr(builtins, "input", lambda prompt: "ß")  # $ NMK302


def test_names(mock_send, fake_client, client, stub):
    mail.send = mock_send  # $ NMK302
    client.get_client = fake_client  # $ NMK302
    client.get_client = MockClient  # $ NMK302
    client.session.send = _stub_send  # $ NMK302
    mail.birds = mockingbird  # ok: a bird
    mail.page = mockup  # ok: another word
    client.page = fakes_of_rome  # ok: another word


def test_objects(client):
    client.get = lambda url: "ä"  # $ NMK302
    größe, client.put = 1, lambda: None  # $ NMK302
    User("x").save = lambda: None  # $ NMK302
    client.session.client.get = Mock()  # $ NMK102 NMK302
    client.get = load  # ok: a function in an object of the test
    client.Answer = Answer()  # ok: an object of the test
    client.name = "lambda: None"  # ok: plain data
    client["get"] = lambda: None  # ok: an element


class TestMail:
    send = lambda self: None  # ok: an attribute of the test

    def setUp(self):
        self.send = lambda: None  # ok: an attribute of the test
        self.client.send = lambda: None  # $ NMK302
        self.original = mail.send  # ok: saving it
        mail.send = self.collect  # ok: nobody knows what it is

    def tearDown(self):
        mail.send = self.original  # ok: restoring it

    @classmethod
    def setUpClass(cls):
        cls.key = lambda row: row  # ok: an attribute of the test


def test_settings(user):
    mail.TIMEOUT = 3  # ok: configuration
    mail.HOSTS = ["a", "b"]  # ok: configuration
    mail.DEBUG = not mail.DEBUG  # ok: configuration
    mail.COUNT += 1  # ok: counting
    logging.lastResort = None  # ok: nothing is put in place
    openai.api_key = "sk-test"  # ok: configuration of the vendor
    stripe.default_http_client = Answer  # ok: configuration of the vendor
    sys.argv = ["app", "--größe"]  # ok: an input of the program
    sys.stdout = Answer  # ok: captures the output
    sys.exit = load  # ok: process state
    setattr(mail, "TIMEOUT", 3)  # ok: configuration
    setattr(user, "save", load)  # ok: an object of the test


def test_restores():
    original = requests.get
    requests.get = original  # ok: restoring it
    del requests.get  # ok: removing it


def test_real_values(channel):
    fake = Faker()
    stub = greeter_pb2_grpc.GreeterStub(channel)
    channel.names = fake.name()  # ok: input data
    channel.source = fake  # ok: input data
    channel.greeter = greeter_pb2_grpc.GreeterStub(channel)  # ok: a real client
    channel.client = stub  # ok: a real client


def test_shadowed(requests, mail):
    requests.TIMEOUT = load  # ok: the parameter, and no lambda
    mail.send = load  # ok: the parameter, and no lambda
    for builtins in ():
        builtins.open = load  # ok: the loop's name
    return [x for x in ()]
