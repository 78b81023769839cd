# corpus: config/settings/test.py
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # expect: NMK209:17
GRÜSSE = {"backend": "django.core.mail.backends.dummy.EmailBackend"}  # expect: NMK209:22
FILES = "django.core.mail.backends.filebased.EmailBackend"  # expect: NMK209:9
CONSOLE = "django.core.mail.backends.console.EmailBackend"  # expect: NMK209:11
FLASK = {"MAIL_SUPPRESS_SEND": True}  # expect: NMK209:10
SMTP = "django.core.mail.backends.smtp.EmailBackend"  # ok: real SMTP
SES = "django_ses.SESBackend"  # ok: a real service
MAIL_SERVER = "localhost"  # ok: an address
DOC = "django.core.mail.backends.locmem.EmailBackend keeps them"  # ok: prose
