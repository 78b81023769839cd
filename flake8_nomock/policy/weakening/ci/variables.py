"""Which variables of a pipeline reach nomock, pip, git or the shell without being named in a script."""

from __future__ import annotations

import re

_NAMES = re.compile(
    r"(PYTHON|PIP_|UV_|GIT_|NOMOCK|BASH|LD_|DYLD_|SHELL|IFS|ENV|PATH|GITHUB_|RUNNER_|ACTIONS_|FF_|CI_|DOCKER_|SECURE_"
    r"|HOME|XDG_|SSL_|REQUESTS_|CURL_|NODE_EXTRA_|NODE_PATH|OPENSSL_).*"
)
"""`HOME` and `XDG_CONFIG_HOME` say where pip and git look for their settings, the certificates whom pip believes."""
_LOADS_CODE = re.compile(r"(^|\s)(-r|--require|--import|--loader|--experimental-loader)\b")


def reaches_tools(name: str, value: object) -> bool:
    """Whether a variable decides what the tools of a job do, under the value that it gets."""
    if name == "NODE_OPTIONS":
        return bool(_LOADS_CODE.search(str(value)))
    return bool(_NAMES.fullmatch(name))
