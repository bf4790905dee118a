"""A PDF of a stranger, opened within limits: nothing of it is run, and no name in it becomes a path."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from impact.core.errors import ImpactError
from impact.core.text import shortened

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_FILE = 40_000_000  # bytes; a brief with all its evidence has less than two million
MOST_STREAM = 12_000_000  # bytes of one stream, unpacked
MOST_UNPACKED = 120_000_000  # bytes of all of them
MOST_PAGES = 2_000
MOST_OBJECTS = 400_000  # that are looked at
HEADER_WITHIN = 1_024  # bytes
END = b"%%EOF"


class UnreadableError(ImpactError):
    """The file cannot be read as a PDF."""


@dataclass
class SafePdf:
    """An open file.

    Attributes:
        data: its bytes.
        reader: of pypdf.
        unpacked: bytes of streams unpacked so far.
    """

    data: bytes
    reader: PdfReader
    unpacked: int = 0

    @cached_property
    def root(self) -> Any:
        return resolved(self.reader.trailer["/Root"])

    @cached_property
    def info(self) -> Any:
        return resolved(self.reader.trailer.get("/Info")) or {}

    @cached_property
    def pages(self) -> list[Any]:
        pages = self.reader.pages
        if len(pages) > MOST_PAGES:
            raise UnreadableError(f"it has {len(pages):,} pages; at most {MOST_PAGES:,} are looked at.")
        return list(pages)

    def said(self, key: str) -> str:
        found = resolved(self.info.get(key)) if hasattr(self.info, "get") else None
        return shortened(str(found), 200) if isinstance(found, str) else ""

    def content(self, stream: Any) -> bytes:
        """Return the bytes of a stream, unpacked.

        Raises:
            UnreadableError: they are more than any brief has: a bomb.
        """
        data: bytes = stream.get_data()
        self.unpacked += len(data)
        if len(data) > MOST_STREAM or self.unpacked > MOST_UNPACKED:
            raise UnreadableError(
                f"what it holds unpacks to more than {MOST_UNPACKED // 1_000_000} MB, which no brief has. "
                "It is not looked at further."
            )
        return data


def resolved(value: Any) -> Any:
    from pypdf.generic import IndirectObject, NullObject

    for _ in range(50):
        if not isinstance(value, IndirectObject):
            return None if isinstance(value, NullObject) else value
        value = value.get_object()
    raise UnreadableError("its references go round in a circle.")


@contextmanager
def guarded() -> Iterator[None]:
    """Turn whatever a reader of hostile bytes raises into one kind of error, and bound what it unpacks."""
    from pypdf import apply_configuration
    from pypdf.errors import LimitReachedError

    log = logging.getLogger("pypdf")
    level = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        with apply_configuration(
            maximum_declared_stream_length=MOST_FILE,
            zlib_maximum_output_length=MOST_STREAM,
            lzw_maximum_output_length=MOST_STREAM,
            run_length_maximum_output_length=MOST_STREAM,
            array_based_stream_maximum_output_length=MOST_STREAM,
        ):
            yield
    except ImpactError:
        raise
    except (LimitReachedError, MemoryError, RecursionError):
        raise UnreadableError("it is nested or packed as no brief is. It is not looked at further.") from None
    except Exception as error:  # pypdf fails in many ways on bytes that are no PDF
        why = shortened(f"{type(error).__name__}: {error}", 160)
        raise UnreadableError(f"it is damaged, or was cut off ({why}). Ask for the file again.") from None
    finally:
        log.setLevel(level)


@contextmanager
def report_foreign_errors() -> Iterator[None]:
    """Turn what a study of a stranger makes the model or the pages fail with into one kind of error.

    Of our own studies such a failure would be a fault of ours; of bytes that others may have changed it is none.
    """
    try:
        yield
    except ImpactError:
        raise
    except Exception as error:
        why = shortened(f"{type(error).__name__}: {error}", 120)
        raise ImpactError(f"what it holds is not as impact writes it ({why})") from None


def opened(data: bytes) -> SafePdf:
    """Return an open file.

    Raises:
        UnreadableError: it is no PDF, is damaged, truncated, encrypted or too large.
    """
    if len(data) > MOST_FILE:
        raise UnreadableError(f"it has {len(data):,} bytes; a brief has less than a tenth of {MOST_FILE:,}.")
    if b"%PDF-" not in data[:HEADER_WITHIN]:
        raise UnreadableError("it is no PDF. Name the PDF of a brief.")
    if END not in data[-HEADER_WITHIN:]:
        raise UnreadableError("its end is missing: it was cut off on its way. Ask for the file again.")
    with guarded():
        from pypdf import PdfReader

        found = SafePdf(data, PdfReader(io.BytesIO(data), strict=True))
        if found.reader.is_encrypted:
            raise UnreadableError(
                "it is encrypted, which impact never does. Ask its sender for the file as it was issued."
            )
        if not found.pages:
            raise UnreadableError("it has no pages.")
        return found
