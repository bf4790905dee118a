"""Reading what others wrote: regular files of bounded size, text in UTF-8, tables with commas, plain numbers.

Scenarios, data folders, studies and templates come from other people and from machines that crashed. All of them are
read here, so that every one has the same limits and says the same where something is wrong.
"""

import csv
import io
import os
import re
import stat
from collections.abc import Iterable, Iterator
from importlib.resources.abc import Traversable
from math import isfinite
from pathlib import Path
from typing import TypeAlias

from impact.core.errors import ImpactError, ProblemsError, problem
from impact.core.text import shortened, unseen

Stamp: TypeAlias = tuple[int, tuple[tuple[str, int, int], ...]]

LIMIT = "IMPACT_MOST_MB"  # environment variable: largest file that is read [MB]
MOST_MB = 64
MOST_CELL = 131_072  # characters of a cell, as the csv module has it; a longer one is a quote that was never closed
MOST_COLUMNS = 20_000
MOST_NUMBER = 60  # characters of a number

# What readers of tables take for a number that is none.
_NO_NUMBER = re.compile(r"[-+]?(?:nan|inf(?:inity)?)", re.IGNORECASE).fullmatch
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?").fullmatch
_ACTS = ("=", "+", "-", "@", "\t", "\r", "\n")  # a line end stands for CR, which reading turns into one
_SAVE = "Save it as UTF-8: 'CSV UTF-8' in Excel, 'Save with encoding' in an editor."


def max_file_bytes() -> int:
    """Return the size of the largest file that is read.

    Raises:
        ImpactError: the environment variable is no whole number above zero.
    """
    said = os.environ.get(LIMIT, str(MOST_MB))
    if not (said.isascii() and said.isdigit() and 0 < len(said) < 7 and int(said)):
        raise ImpactError(
            f"{LIMIT} is '{said[:40]}'. Give the size of the largest file to read in megabytes, such as 64."
        )
    return int(said) * 1_000_000


def stamp_of(files: Iterable[Traversable]) -> Stamp | None:
    """Return what changes with files or with how much of them is read; None where one lies on no disk or is gone."""
    found: list[tuple[str, int, int]] = []
    for file in files:
        try:
            held = file.stat() if isinstance(file, Path) else None
        except OSError:  # reading says what is wrong with it
            held = None
        if held is None:
            return None
        found.append((str(file), held.st_mtime_ns, held.st_size))
    return max_file_bytes(), tuple(found)


def read_bytes(file: Traversable, name: str = "") -> bytes:
    """Return the content of a regular file.

    Args:
        file: on the disk, or in a package.
        name: how messages call it; its path unless given.

    Raises:
        ProblemsError: it is none (a device, a pipe, a folder), is too large, or cannot be read.
    """
    name = name or str(file)
    most = max_file_bytes()
    try:
        if isinstance(file, Path):
            held = file.stat()
            if not stat.S_ISREG(held.st_mode):
                raise ProblemsError([problem(f"{kind(held.st_mode)} is there, and no file. Name a file.", file=name)])
            size = held.st_size
            with file.open("rb") as stream:
                data = stream.read(min(size, most) + 1)  # a file that grows while it is read is not read to its end
        else:
            data = file.read_bytes()
    except (OSError, ValueError) as error:  # a name with NUL is a ValueError
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise ProblemsError([problem(f"the file cannot be read: {why}.", file=name)]) from None
    if len(data) > most:
        raise ProblemsError(
            [problem(f"the file is larger than {most // 1_000_000:,} MB. If it is meant, set {LIMIT}.", file=name)]
        )
    return data


def kind(mode: int) -> str:
    """Return what a mode of `stat` that is no regular file's stands for, with its article."""
    kinds = {
        stat.S_IFDIR: "a folder", stat.S_IFIFO: "a pipe", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device",
        stat.S_IFSOCK: "a socket",
    }  # fmt: skip
    return kinds.get(stat.S_IFMT(mode), "something else")


def read_text(file: Traversable, name: str = "") -> str:
    return decoded(read_bytes(file, name), name or str(file))


def decoded(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"byte {error.start + 1} (hexadecimal {data[error.start]:02X}) is no UTF-8 text"
        raise ProblemsError([problem(f"{found}{_guess(data)}. {_SAVE}", file=name, line=line)]) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ProblemsError([problem(f"it holds the character NUL: this is no text. {_SAVE}", file=name, line=line)])
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _guess(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "; it looks like UTF-16"
    high = [byte for byte in data[:10_000] if byte >= 0x80]
    cyrillic = sum(byte >= 0xC0 or byte in (0xA8, 0xB8) for byte in high)
    return "; it looks like Windows-1251 (Cyrillic)" if len(high) > 2 and cyrillic > 0.9 * len(high) else ""


def rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the line where each row of a CSV text begins, and its cells; empty lines are passed over.

    Raises:
        ProblemsError: a cell or a row is longer than any that is meant, or quotes are not closed.
    """
    reader, long = csv.reader(io.StringIO(text, newline="")), len(text) > MOST_CELL
    line = 1
    try:
        for row in reader:
            if len(row) > MOST_COLUMNS:
                message = f"{len(row):,} cells; at most {MOST_COLUMNS:,} are read. Is a line break missing?"
                raise ProblemsError([problem(message, file=name, line=line)])
            # The csv module has a limit too, which any library may change for all.
            if long and max(map(len, row), default=0) > MOST_CELL:
                raise csv.Error("field larger than field limit")
            if row:
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        message = f"this is no CSV: {error}. A cell holds at most {MOST_CELL:,} characters: is a quote not closed?"
        raise ProblemsError([problem(message, file=name, line=line)]) from None


def number(text: str) -> float:
    """Return the number that a text is: digits with a point, no spaces, no underscores, nothing but ASCII.

    Raises:
        ValueError: it is none; says so.
    """
    if _NUMBER(text) and len(text) <= MOST_NUMBER and isfinite(found := float(text)):
        return found
    raise ValueError(f"'{shortened(text, 40)}' is not a number. Write digits with a point, no spaces.")


def text_fault(text: str) -> str | None:
    """Return what is wrong with a text that goes out in tables, and what to do; None when nothing is.

    Spreadsheets work out what begins with these characters, and tables are attached to briefs. A number is no text.
    """
    if _NO_NUMBER(text.strip()) or (_NUMBER(text) and not isfinite(float(text))):
        return (
            f"the text '{shortened(text, 40)}' is read as a number that is none, in any table. Write words, or a "
            "number that can be calculated with."
        )
    if text.startswith(_ACTS) and not _NUMBER(text):
        return (
            f"the text '{shortened(text, 40)}' begins with a character that spreadsheets take for a formula "
            "(= + - @, tab or line end). Put a letter or a quotation mark before it."
        )
    if found := unseen(text):
        return f"the text '{shortened(text, 40)}' holds {', '.join(found[:5])}, which no page shows. Take it out."
    return None
