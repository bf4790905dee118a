"""The Word file of a house whose styles are used: whether it is one, and which styles it lacks."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

from impact.core.errors import ImpactError

# What documents are written with, as Word names it; a template that lacks one would print it as plain text.
NEEDED: Final = ("Normal", "heading 1", "heading 2", "heading 3", "Title", "caption", "List Bullet", "List Number")
MOST_BYTES: Final = 20_000_000
MOST_MEMBERS: Final = 2_000
MOST_UNPACKED: Final = 100_000_000
_MAIN: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_TYPES: Final = "[Content_Types].xml"
_DOCUMENT: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_BLANKS: Final = re.compile(r"\s+")
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "


def check_word_template(content: bytes) -> tuple[str, ...]:
    """Check a Word file, and return the names of its styles.

    Raises:
        ImpactError: it is no Word file, holds macros, unpacks to too much, or lacks styles; says what to do.
    """
    if len(content) > MOST_BYTES:
        raise ImpactError(
            f"the Word file has {len(content) / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} are read. "
            "Take pictures out of it: only its styles, margins, head and foot are used."
        )
    styles, types = _parts(content)
    if _DOCUMENT not in types:
        raise ImpactError("this is no Word document (it is a template .dotx, or of another kind). Save it as .docx.")
    names = tuple(dict.fromkeys(_style_names(styles)))
    known = {name.casefold() for name in names}
    if absent := [name for name in NEEDED if name.casefold() not in known]:
        raise ImpactError(
            f"the Word file lacks the styles {', '.join(absent)}. Open it in Word, use each of them once (they come "
            "with Word, under these names in every language of it), take the text away again and save it."
        )
    return names


def _parts(content: bytes) -> tuple[bytes, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            names = {member.filename for member in members}
            if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_UNPACKED:
                raise ImpactError(
                    "the Word file unpacks to far more than a template holds. Save it anew, with no text."
                )
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise ImpactError("the Word file holds macros, which are refused. Save it as .docx without them.")
            if not {_MAIN, _STYLES, _TYPES} <= names:
                raise ImpactError("this is no Word file: it lacks its document or its styles. Save it as .docx.")
            return archive.read(_STYLES), archive.read(_TYPES)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        raise ImpactError("this is no Word file (.docx), or a damaged or encrypted one. Save it again.") from None
    except ValueError:
        raise ImpactError("this is no Word file (.docx) that can be unpacked. Save it again.") from None


def _style_names(styles: bytes) -> Iterator[str]:
    """Yield the names of all styles in a part of a Word file; nothing that is declared in it is unfolded."""
    found: list[str] = []
    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        if name == f"{_W}style":
            inside = True
        elif inside and name == f"{_W}name":
            found.append(_BLANKS.sub(" ", attributes.get(f"{_W}val", "")).strip())

    def end(name: str) -> None:
        nonlocal inside
        inside = inside and name != f"{_W}style"

    def refuse(*declared: object) -> None:
        raise ImpactError("the styles of the Word file declare entities, which no Word writes. Save it again.")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler, parser.StartDoctypeDeclHandler = start, end, refuse
    try:
        parser.Parse(styles, True)
    except expat.ExpatError:
        raise ImpactError("the styles of the Word file cannot be read. Save it again.") from None
    yield from found
