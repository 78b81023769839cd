# NMK209-email-and-third-party/use-settings.py
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # $ NMK209
GRÜSSE = {"backend": "django.core.mail.backends.dummy.EmailBackend"}  # $ NMK209
FILES = "django.core.mail.backends.filebased.EmailBackend"  # $ NMK209
CONSOLE = "django.core.mail.backends.console.EmailBackend"  # $ NMK209
FLASK = {"MAIL_SUPPRESS_SEND": True}  # $ NMK209
SMTP = "django.core.mail.backends.smtp.EmailBackend"  # ok: real SMTP
SES = "django_ses.SESBackend"  # ok: a real service
MAIL_SERVER = "localhost"  # ok: an address
DOC = "django.core.mail.backends.locmem.EmailBackend keeps them"  # ok: prose
