"""The shipped brief and summary are what the package makes today."""

from __future__ import annotations

import hashlib
import io
import zlib
from importlib.metadata import version
from pathlib import Path

from pypdf import PdfReader

from impact import api

# What decides about the bytes of a PDF, apart from our own code.
PROBE = "eb1a8422b84d02348eb02ee96de9ece16903f967ccf8b854546dda6e00d6993d"
MAKERS = ("reportlab", "matplotlib", "numpy", "pillow", "fonttools", "uharfbuzz", "pydantic", "babel", "fluent.runtime")


def pins(root: Path) -> dict[str, str]:
    """Return the pinned version of each package."""
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if "==" in line)
    return {name.strip().lower(): pin.strip() for name, pin in pairs}


def compresses_alike() -> bool:
    """Return whether this machine's zlib gives the bytes that it gave when the report was made."""
    probe = b"".join(bytes([number % 251, number % 7]) for number in range(4000))
    return hashlib.sha256(zlib.compress(probe)).hexdigest() == PROBE


def as_pinned(root: Path) -> bool:
    """Return whether everything that makes the bytes is as it was when the report was made."""
    pinned = pins(root)
    return compresses_alike() and all(version(name) == pinned[name.lower()] for name in MAKERS)


def test_the_brief_has_eight_pages_and_mails_well(root: Path) -> None:
    """An even number of pages for duplex; with all attachments small enough to be sent."""
    data = (root / "reports" / "byd-jizzakh.en.pdf").read_bytes()
    assert len(pages(data)) == 8
    assert len(data) < 900_000
    assert len(pages((root / "reports" / "byd-jizzakh.summary.en.pdf").read_bytes())) == 1


def pages(data: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def test_the_reports_are_what_the_package_makes_now(root: Path, tmp_path: Path) -> None:
    """Under the constraints to the bit; with other versions page by page."""
    rebuilt = api.briefs("byd-jizzakh", tmp_path, documents=["all"])
    assert sorted(file.name for file in rebuilt) == sorted(file.name for file in (root / "reports").glob("*.pdf"))
    for file in rebuilt:
        shipped = (root / "reports" / file.name).read_bytes()
        assert pages(file.read_bytes()) == pages(shipped), file.name
        if as_pinned(root):
            assert hashlib.sha256(file.read_bytes()).hexdigest() == hashlib.sha256(shipped).hexdigest(), file.name
