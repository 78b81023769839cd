# NMK206-filesystem/use-settings.py
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},  # $ NMK206
    "größe": {"BACKEND": "django.core.files.storage.memory.InMemoryStorage"},  # $ NMK206
    "static": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},  # ok: real files
    "media": {"BACKEND": "django.core.files.storage.FileSystemStorage"},  # ok: real files
}
DEFAULT_FILE_STORAGE = "django.core.files.storage.InMemoryStorage"  # $ NMK206
HELP = "see django.core.files.storage.InMemoryStorage"  # ok: prose, no path
