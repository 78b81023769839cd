# NMK408-double-in-production/use-chosen.py
from dependency_injector import containers, providers
from fastapi import Depends

from shop.mail import FakeMailer, SmtpMailer
from shop.pay import MockPaymentGateway, StripeGateway
from shop.settings import sandbox

mailer = (FakeMailer if sandbox else SmtpMailer)()  # not reported by CodeQL
größe = (SmtpMailer if sandbox else FakeMailer)("größe")  # not reported by CodeQL
real = (SmtpMailer if sandbox else StripeGateway)()  # ok: real ones


class Container(containers.DeclarativeContainer):
    payments = providers.Singleton(MockPaymentGateway, "größe")  # not reported by CodeQL
    mailer = providers.Factory(FakeMailer)  # not reported by CodeQL
    gateway = providers.Singleton(StripeGateway)  # ok: the real one
    setting = providers.Singleton("FakeMailer")  # ok: a text


async def pay(gateway=Depends(MockPaymentGateway)):  # not reported by CodeQL
    return gateway


async def ship(gateway=Depends(StripeGateway)):  # ok: the real one
    return isinstance(gateway, FakeMailer)  # ok: only asks
