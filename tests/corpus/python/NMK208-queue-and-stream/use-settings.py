# corpus: src/app/settings.py
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels.layers.InMemoryChannelLayer"},  # expect: NMK208:28
    "größe": {"BACKEND": "channels_redis.core.RedisChannelLayer"},  # ok: a real server
}
TASKS = {
    "default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"},  # expect: NMK208:28
    "süß": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"},  # expect: NMK208:24
    "db": {"BACKEND": "django_tasks.backends.database.DatabaseBackend"},  # ok: a real queue
}
DRAMATIQ_BROKER = {"BROKER": "dramatiq.brokers.stub.StubBroker"}  # expect: NMK208:30
PRODUCER = {"test.mock.num.brokers": 3, "größe": 1}  # expect: NMK208:13
REAL = {"BROKER": "dramatiq.brokers.rabbitmq.RabbitmqBroker"}  # ok: a real broker
TEXT = "channels.layers.InMemoryChannelLayer loses messages"  # ok: prose
