"""How a command ends that does not come to its end: one line, and an exit code."""

import re
import signal
import sys

from impact.cli._streams import OutputLostError
from impact.core.errors import ImpactError
from impact.core.text import shortened, visible

MEMORY = "There is not enough memory. Close other programs, or ask for fewer draws, languages or kinds at once."
# How libraries that cannot be loaded, and threads that cannot be started, say that memory is short.
SIGNS = ("failed to map segment", "annot allocate memory", "can't start new thread")
PIPE_CLOSED = 141  # as shells say it of programs that a closed pipe ended


class Stopped(BaseException):
    """The user, or the system, ended the command by a signal."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class UnexpectedError(Exception):
    """What the system refused where no part of the program counted on it."""

    def __init__(self, error: OSError) -> None:

        names = [shortened(str(name), 200) for name in (error.filename, error.filename2) if name is not None]
        super().__init__(": ".join([*names, f"{error.strerror or error}."]))


def describe_old_library(error: AttributeError | ImportError) -> str:
    """Return which version of a library lacks a part of it that we use; empty where no library of ours lacks one."""
    from importlib.metadata import packages_distributions, requires, version
    from types import ModuleType

    owner = error.obj if isinstance(error, AttributeError) else error.name
    if isinstance(owner, ModuleType | type):
        owner = owner.__name__ if isinstance(owner, ModuleType) else owner.__module__
    if not isinstance(owner, str):
        return ""  # an object without a name of it may as well be a fault of ours
    for name in packages_distributions().get(owner.partition(".")[0], ()):
        for line in requires("impact-brief") or ():
            library, works = re.split(r"(?=[<>=!~;\s]|$)", line.partition(";")[0].strip(), maxsplit=1)
            if library.lower() == name.lower():
                found = f"{name} {version(name)} lacks a part that impact needs: {str(error).partition(' (')[0]}."
                return f"{found} Versions that work: {works}. Install one: pip install '{name}{works}'"
    return ""


def ended(error: BaseException) -> int:
    """Say in one line why a command ended early, if anybody can be told, and return its exit code.

    Raises:
        BaseException: the error itself, where it is a fault of the program.
    """
    match error:
        case KeyboardInterrupt():
            return ended(Stopped(signal.SIGINT))
        case Stopped():
            line, code = "Stopped. Files are as they were, or whole.", 128 + error.number
        case OutputLostError():
            line, code = (str(error), 1) if error.wanted else ("", PIPE_CLOSED)
        case MemoryError():
            line, code = MEMORY, 1
        case ImportError() | RuntimeError() if any(sign in str(error) for sign in SIGNS):
            line, code = MEMORY, 1
        case AttributeError() | ImportError() if said := describe_old_library(error):
            line, code = said, 1
        case OSError():
            return ended(UnexpectedError(error))
        case ImpactError() | UnexpectedError():
            line, code = str(error), 1
        case _:
            raise error
    if line:
        sys.stderr.write(f"{visible(line)}\n")  # a name out of a file may hold what moves the cursor
    return code
