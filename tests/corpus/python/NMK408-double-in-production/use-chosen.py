# corpus: src/shop/container.py
from dependency_injector import containers, providers
from fastapi import Depends

from shop.mail import FakeMailer, SmtpMailer
from shop.pay import MockPaymentGateway, StripeGateway
from shop.settings import sandbox

mailer = (FakeMailer if sandbox else SmtpMailer)()  # expect: NMK408:10@python
größe = (SmtpMailer if sandbox else FakeMailer)("größe")  # expect: NMK408@python
real = (SmtpMailer if sandbox else StripeGateway)()  # ok: real ones


class Container(containers.DeclarativeContainer):
    payments = providers.Singleton(MockPaymentGateway, "größe")  # expect: NMK408:16@python
    mailer = providers.Factory(FakeMailer)  # expect: NMK408@python
    gateway = providers.Singleton(StripeGateway)  # ok: the real one
    setting = providers.Singleton("FakeMailer")  # ok: a text


async def pay(gateway=Depends(MockPaymentGateway)):  # expect: NMK408@python
    return gateway


async def ship(gateway=Depends(StripeGateway)):  # ok: the real one
    return isinstance(gateway, FakeMailer)  # ok: only asks
