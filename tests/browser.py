"""A real browser without a window, driven over the pipe of Chromium's DevTools protocol; nothing but the standard library.

https://chromedevtools.github.io/devtools-protocol: messages are JSON, each ended by a null byte.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


class Page:
    """A tab. `problems` collects what the browser itself complains about: scripts that fail, policies that are broken."""

    def __init__(self, reading: int, writing: int) -> None:
        self._in, self._out = os.fdopen(reading, "rb"), os.fdopen(writing, "wb")
        self._number, self._rest, self._session = 0, b"", ""
        self.problems: list[str] = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")

    def look(self, url: str, width: int, dark: bool = False) -> None:
        """Open an address in a window of this width."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._call("Emulation.setEmulatedMedia", features=scheme)
        self._call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=900,
            deviceScaleFactor=1,
            mobile=width < 500,
        )
        self._call("Page.navigate", url="about:blank")
        self._call("Page.navigate", url=url)
        self.ask(
            "new Promise(done => document.readyState == 'complete' ? done(1) : addEventListener('load', () => done(1)))"
        )

    def ask(self, script: str) -> Any:
        """The value of an expression in the page, awaited."""
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def type(self, selector: str, text: str) -> None:
        """Type a text into a field, as a person does."""
        self.ask(f"document.querySelector({json.dumps(selector)}).focus()")
        self._call("Input.insertText", text=text)

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while True:
            told = self._next()
            if told.get("id") == self._number:
                assert "error" not in told, (method, told)
                result: dict[str, Any] = told["result"]
                return result
            self._note(told)

    def _note(self, told: dict[str, Any]) -> None:
        what = told.get("params", {})
        if told.get("method") == "Runtime.exceptionThrown":
            self.problems.append(json.dumps(what["exceptionDetails"]))
        elif told.get("method") == "Log.entryAdded" and what["entry"]["level"] == "error":
            self.problems.append(what["entry"]["text"])
        elif told.get("method") == "Network.requestWillBeSent":
            url = what["request"]["url"]
            if not url.startswith(("file:", "about:")):
                self.problems.append(f"asks for {url}")

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            block = os.read(self._in.fileno(), 1 << 16)
            assert block, "the browser is gone"
            self._rest += block
        told, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(told)
        return message


@contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """A page in a browser of its own; `profile` is an empty folder."""
    assert CHROMIUM
    its_in, our_out = os.pipe()
    our_in, its_out = os.pipe()

    def plumb() -> None:  # the browser reads from descriptor 3 and writes to 4
        reading, writing = (fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (its_in, its_out))
        os.dup2(reading, 3)
        os.dup2(writing, 4)

    command = [CHROMIUM, *_FLAGS, f"--user-data-dir={profile}", "--remote-debugging-pipe"]
    process = subprocess.Popen(
        command, preexec_fn=plumb, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(its_in)
    os.close(its_out)
    try:
        yield Page(our_in, our_out)
    finally:
        process.terminate()
        process.wait()
