# NMK208-queue-and-stream/use-settings.py
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels.layers.InMemoryChannelLayer"},  # $ NMK208
    "größe": {"BACKEND": "channels_redis.core.RedisChannelLayer"},  # ok: a real server
}
TASKS = {
    "default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"},  # $ NMK208
    "süß": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"},  # $ NMK208
    "db": {"BACKEND": "django_tasks.backends.database.DatabaseBackend"},  # ok: a real queue
}
DRAMATIQ_BROKER = {"BROKER": "dramatiq.brokers.stub.StubBroker"}  # $ NMK208
PRODUCER = {"test.mock.num.brokers": 3, "größe": 1}  # $ NMK208
REAL = {"BROKER": "dramatiq.brokers.rabbitmq.RabbitmqBroker"}  # ok: a real broker
TEXT = "channels.layers.InMemoryChannelLayer loses messages"  # ok: prose
