# NMK403-mock-data-in-production/define-samples.py
from app.models import User

SAMPLE_USERS = [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bob"}]  # $ NMK403
demo_projects: list[dict] = [{"project_id": "p1", "title": "Harbour"}]  # $ NMK403
PLACEHOLDER_ASSETS = ({"title": "Sunrise", "seconds": 12},)  # $ NMK403
_hardcoded_customers = [{"email": "ann@shop.test"}]  # $ NMK403
invoicesExample = [{"total": 3}, {"ownerId": 7}]  # $ NMK403

SAMPLE_RATES = [{"hertz": 44100}]  # ok: no record of a thing
EXAMPLE_COLOURS = [{"name": None}]  # ok: nothing made up
PLACEHOLDER_NAMES = ["Ann", "Bob"]  # ok: no records
demo_user = {"id": 1, "name": "Ann"}  # ok: one record, no list
sample_users = [User(id=1)]  # ok: no literal record
resampled = [{"id": 1, "name": "Ann"}]  # ok: another word
users = [{"id": 1, "name": "Ann"}]  # ok: no telling name
SAMPLE_COLUMNS = [{"id": column} for column in User.columns]  # ok: read from the model
