# NMK108-double-in-configuration/manifest-script.py
# /// script
# requires-python = ">=3.12"  # ok: a version
# dependencies = [
#     "httpx",  # ok: a client
#     "responses>=0.25",
#     'Flex_Mock; python_version > "3"',  # ok: no distribution of the catalogue
#     "flexmock",
# ]
# [tool.uv]
# dev-dependencies = ["pytest-mock"]
# ///
# dependencies = ["mock"]  # ok: behind the header
import httpx

print(httpx.get("https://example.org"))
