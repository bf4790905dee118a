"""One input tried in a process of its own: a copy of this one, with limits on memory and time, that is watched.

The copy stands in an empty folder. It tells through a pipe how it ended; what it wrote is looked at afterwards.
"""

import contextlib
import json
import os
import re
import resource
import select
import shutil
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from kind import ROOT, Kind

SECONDS = 20.0  # of a processor, which other work may keep busy: longer is a hang
WAITS = 5 * SECONDS  # by the clock: longer is one, too
MOST_MB = 1000  # more than the process had when it began
MOST_WRITTEN_MB = 100
_ROOM = 2_000_000_000  # address space that a copy may take besides what it has; the machine stays safe
_NO_NUMBER = re.compile(r"(?:^|[\s,(;])[-+−]?(?:nan|inf(?:inity)?)(?:$|[\s,);%])", re.IGNORECASE | re.MULTILINE)
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LONGEST_LINE = 3000  # characters of a message

GOOD = ("success", "error")
BAD = ("traceback", "hang", "memory", "no number", "outside", "left behind", "message")


@dataclass(frozen=True)
class Outcome:
    """How an input ended: `how` is one of `GOOD` or `BAD`, `what` tells a finding from others, `more` is its text."""

    how: str
    what: str = ""
    more: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0


STARTS = ("socket.connect", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "pickle.find_class")
# Classes of the locales that Babel has installed beside its code, and reads from there alone.
DRAWS = "impact.verify.pictures"  # draws the pages of a stranger's file in a process with limits of its own
BABEL = ("babel.plural", "babel.dates", "babel.numbers")


class Watch:
    """Notes what no input may make a process do: write outside its folder, connect, start programs, unpickle."""

    def __init__(self, *allowed: Path) -> None:
        self._allowed = tuple(f"{folder.resolve()}{os.sep}" for folder in allowed)
        self.seen: list[str] = []
        self.on = True

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event == "open":
            path, _, flags = args
            if isinstance(path, (str, bytes, os.PathLike)) and isinstance(flags, int):
                if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC):
                    self._place("writes to", path)
                elif os.fsdecode(path).startswith(("/dev/zero", "/dev/stdin", "/etc/hostname")):
                    self.seen.append(f"opens {os.fsdecode(path)}")
        elif event in ("os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.chmod"):
            self._place(event, args[0])
        elif event in ("os.rename", "os.link", "os.symlink"):
            self._place(event, args[1])
        elif (event == "pickle.find_class" and args[0] in BABEL) or (event == "subprocess.Popen" and DRAWS in args[1]):
            return
        elif event in STARTS:
            self.seen.append(f"{event} {args[:2]!r}"[:200])

    def _place(self, what: str, path: Any) -> None:
        if isinstance(path, int):
            return
        with contextlib.suppress(OSError, ValueError):
            name = os.fsdecode(path)
            if what.startswith("os."):  # what replaces or removes a link does not follow it
                folder, name = os.path.split(name)
                where = f"{os.path.realpath(folder)}{os.sep}{name}"
            else:
                where = os.path.realpath(name)
            if not f"{where}{os.sep}".startswith(self._allowed) and where != os.devnull:
                self.seen.append(f"{what} {where}")


def tried(kind: Kind, chance: Random, arena: Path, kept: Path | None = None) -> tuple[Outcome, str]:
    """Make an input, or take a kept one, and try it in a process of its own; return how it ended, and the way."""
    place = arena / "place"
    place.mkdir()
    told, tell = os.pipe()
    resident = _memory(1) / 1e6
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(told)
        _child(kind, chance, arena, kept, tell)
    os.close(tell)
    said = _heard(told, child)
    if hung := said is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - began
    megabytes = max(0.0, usage.ru_maxrss / 1000 - resident)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)  # what it started must not outlive it
    way = (arena / "way").read_text(encoding="utf-8") if (arena / "way").exists() else "?"
    outcome = _judged(said or "", status, hung, arena)
    if outcome.how in GOOD and megabytes > MOST_MB:
        outcome = Outcome("memory", f"{kind.name} {way}", f"{megabytes:.0f} MB more than at the beginning")
    return Outcome(outcome.how, outcome.what, outcome.more, seconds, megabytes), way


def _heard(told: int, child: int) -> str | None:
    chunks: list[bytes] = []
    began = time.monotonic()
    with os.fdopen(told, "rb", buffering=0) as pipe:
        poll = select.poll()
        poll.register(pipe, select.POLLIN | select.POLLHUP)
        while True:
            if poll.poll(1000):
                chunk = pipe.read(1 << 16)
                if not chunk:
                    return b"".join(chunks).decode(errors="replace")
                chunks.append(chunk)
            elif time.monotonic() - began > WAITS or _worked(child) > SECONDS:
                return None


def _worked(child: int) -> float:
    """Return how long a process has had a processor, with what it started and waited for [s]."""
    said = Path(f"/proc/{child}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    return sum(map(int, said[11:15])) / os.sysconf("SC_CLK_TCK")


def _judged(said: str, status: int, hung: bool, arena: Path) -> Outcome:
    if hung:
        return Outcome("hang", f"over {SECONDS:g} s", "")
    try:
        found: dict[str, Any] = json.loads(said)
    except ValueError:
        number = os.waitstatus_to_exitcode(status)
        name = signal.Signals(-number).name if number < 0 else f"exit {number}"
        return Outcome("traceback", f"the process ended with {name}", said[-2000:])
    outcome = Outcome(found["how"], found["what"], found["more"])
    if outcome.how == "harness":
        raise RuntimeError(f"the harness itself failed:\n{outcome.more}")
    if outcome.how in GOOD:
        if strangers := {path.name for path in arena.iterdir()} - {"place", "way", "settings", "tmp"}:
            return Outcome("outside", "files beside the working folder", f"{sorted(strangers)}")
        left = [*_left(arena / "place"), *(arena / "tmp").iterdir()]
        if left:
            return Outcome("left behind", "temporary files", f"{[file.name for file in left]}")
        size = sum(file.lstat().st_size for file in (arena / "place").rglob("*") if file.is_file())
        if size > MOST_WRITTEN_MB * 1_000_000:
            return Outcome("memory", "much on the disk", f"{size / 1e6:.0f} MB written")
    return outcome


def _left(place: Path) -> Iterator[Path]:
    for path in place.rglob(".*"):
        if path.suffix in (".part", ".old", ".tmp"):
            yield path


def _child(kind: Kind, chance: Random, arena: Path, kept: Path | None, tell: int) -> None:
    try:
        os.setpgid(0, 0)
        _alone(arena)
        found = _attempted(kind, chance, arena, kept)
    except BaseException:
        found = {"how": "harness", "what": "", "more": traceback.format_exc()}
    with contextlib.suppress(BaseException):
        data = json.dumps(found).encode(errors="replace")
        while data:
            data = data[os.write(tell, data) :]
    os._exit(0)


def _alone(arena: Path) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    (arena / "tmp").mkdir()
    os.environ["TMPDIR"] = str(arena / "tmp")
    import tempfile

    tempfile.tempdir = None
    room = _memory(0) + _ROOM
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000_000, 1_000_000_000))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.dont_write_bytecode = True  # what is imported first in a copy would be compiled to a file outside


def _attempted(kind: Kind, chance: Random, arena: Path, kept: Path | None) -> dict[str, str]:
    place = arena / "place"
    if kept is None:
        way = kind.make(chance, place)
    else:
        way = (kept / "way").read_text(encoding="utf-8")
        shutil.copytree(kept / "place", place, symlinks=True, dirs_exist_ok=True)
    (arena / "way").write_text(way, encoding="utf-8")
    os.chdir(place)
    watch = Watch(place, arena / "tmp", Path(os.environ["IMPACT_CONFIG"]))
    sys.addaudithook(watch)
    found = _ended(kind, way, place)
    watch.on = False
    if watch.seen and found["how"] in GOOD:
        what = re.sub(r"[^ ]*/place/", "", watch.seen[0])
        what = re.sub(r"\.[a-z0-9_]{8}\.part$", ".*.part", what)
        return {"how": "outside", "what": what.replace(str(arena), "ARENA")[:120], "more": "\n".join(watch.seen[:10])}
    return found


def _ended(kind: Kind, way: str, place: Path) -> dict[str, str]:
    import click

    from impact.core.errors import ImpactError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for text in kind.attempt(way, place):
                if match := _NO_NUMBER.search(text):
                    line = text[: match.start() + 1].count("\n")
                    return {"how": "no number", "what": f"{kind.name} {way}", "more": text.split("\n")[line][:500]}
    except (ImpactError, click.ClickException) as error:
        return _message(error)
    except MemoryError:
        return {"how": "memory", "what": _place(sys.exc_info()[1]), "more": traceback.format_exc()[-6000:]}
    except BaseException as error:
        lines = traceback.format_exc()
        more = lines if len(lines) < 8000 else f"{lines[:3000]}\n...\n{lines[-4000:]}"
        return {"how": "traceback", "what": f"{type(error).__name__} {_place(error)}", "more": more}
    return {"how": "success", "what": "", "more": ""}


def _message(error: Exception) -> dict[str, str]:
    words = str(error)
    where = _place(error)
    if found := _HIDDEN.search(words):
        around = words[max(0, found.start() - 60) : found.end() + 20]
        return {"how": "message", "what": f"control character in a message, {where}", "more": ascii(around)}
    longest = max(words.split("\n"), key=len)
    if len(longest) > _LONGEST_LINE:
        shown = f"{len(longest):,}: {longest[:200]!a}"
        return {"how": "message", "what": f"very long message, {where}", "more": shown}
    if not words.strip():
        return {"how": "message", "what": f"empty message, {where}", "more": ""}
    return {"how": "error", "what": "", "more": words[:2000]}


def _place(error: BaseException | None) -> str:
    """Return the last line of our own that an error went through."""
    ours = f"{ROOT / 'impact'}{os.sep}"
    place = "outside the package"
    for frame in traceback.extract_tb(error.__traceback__) if error else ():
        if frame.filename.startswith(ours):
            place = f"{frame.filename.removeprefix(f'{ROOT}{os.sep}')}:{frame.lineno} {frame.name}"
    return place


def _memory(which: int) -> int:
    """Return the bytes of address space (0), or those that are in memory (1)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[which]) * resource.getpagesize()
