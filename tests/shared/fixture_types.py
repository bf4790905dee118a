"""Types of what fixtures return: the command in this process and in one of its own, and edits of a scenario."""

import subprocess
from collections.abc import Callable
from typing import NamedTuple

from impact.core.errors import Problem


class Done(NamedTuple):
    """What a command left behind: exit code, standard output and standard error."""

    code: int
    out: str
    err: str


Impact = Callable[..., Done]
Run = Callable[..., subprocess.CompletedProcess[str]]
But = Callable[..., str]
Told = Callable[[str], tuple[Problem, ...]]
