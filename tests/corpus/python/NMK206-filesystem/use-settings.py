# corpus: config/settings/test.py
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},  # expect: NMK206:28
    "größe": {"BACKEND": "django.core.files.storage.memory.InMemoryStorage"},  # expect: NMK206:26
    "static": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},  # ok: real files
    "media": {"BACKEND": "django.core.files.storage.FileSystemStorage"},  # ok: real files
}
DEFAULT_FILE_STORAGE = "django.core.files.storage.InMemoryStorage"  # expect: NMK206:24
HELP = "see django.core.files.storage.InMemoryStorage"  # ok: prose, no path
