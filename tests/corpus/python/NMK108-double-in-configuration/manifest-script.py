# corpus: tools/probe.py
# /// script
# requires-python = ">=3.12"  # ok: a version
# dependencies = [
#     "httpx",  # ok: a client
#     "responses>=0.25",  # expect: NMK108:8@python
#     'Flex_Mock; python_version > "3"',  # ok: no distribution of the catalogue
#     "flexmock",  # expect: NMK108:8@python
# ]
# [tool.uv]
# dev-dependencies = ["pytest-mock"]  # expect: NMK108:24@python
# ///
# dependencies = ["mock"]  # ok: behind the header
import httpx

print(httpx.get("https://example.org"))
