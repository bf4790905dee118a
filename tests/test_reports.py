"""The shipped brief and summary are what the package makes today."""

import hashlib
import io
import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from pypdf import PdfReader

HASH = re.compile(r"[0-9a-f]{12,64}")
# As the command does it: what is set before numpy is loaded decides about last bits.
ARITHMETIC = """
from impact.core.threads import before_numpy
before_numpy()
import hashlib
import numpy as np
x = np.linspace(0.001, 30, 20001)
a = np.sin(np.arange(1, 6401)).reshape(80, 80)
parts = [np.exp(-x), np.log(x), np.power(x, 1.37), np.linalg.solve(np.eye(80) * 9 - a / 5, np.arange(80.0)), a @ a.T]
print(hashlib.sha256(b"".join(part.tobytes() for part in parts)).hexdigest())
"""
BITS = "cf6e7ed9132f9c7353a0f8ea92592df78d6841936c1aba291830d38e7a07f44f"

# What decides about the bytes of a PDF, apart from our own code.
PROBE = "eb1a8422b84d02348eb02ee96de9ece16903f967ccf8b854546dda6e00d6993d"
MAKERS = ("reportlab", "matplotlib", "numpy", "pillow", "fonttools", "uharfbuzz", "pydantic", "babel", "fluent.runtime")


def as_pinned(root: Path) -> bool:
    """Return whether everything that makes the bytes is as it was when the report was made, zlib too."""
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {name.strip().lower(): pin.strip() for name, pin in (line.split("==") for line in lines if "==" in line)}
    probe = b"".join(bytes([number % 251, number % 7]) for number in range(4000))
    compressed = hashlib.sha256(zlib.compress(probe)).hexdigest()
    return compressed == PROBE and all(version(name) == pins[name.lower()] for name in MAKERS)


def test_the_brief_has_eight_pages_and_mails_well(root: Path) -> None:
    """Eight, and one for its third answer; with all attachments small enough to be sent."""
    data = (root / "reports" / "byd-jizzakh.en.pdf").read_bytes()
    assert len(pages(data)) == 8
    assert len(data) < 1_050_000
    assert len(pages((root / "reports" / "byd-jizzakh.summary.en.pdf").read_bytes())) == 1


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


def test_the_reports_are_what_the_package_makes_now(
    root: Path, tmp_path: Path, run_impact: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    """Under the constraints to the bit; with other versions, or on another sort of processor, page by page."""
    run_impact("brief", "byd-jizzakh", "--document", "all", "--quiet")
    rebuilt = sorted(tmp_path.glob("*.pdf"))
    assert [file.name for file in rebuilt] == sorted(file.name for file in (root / "reports").glob("*.pdf"))
    sums = subprocess.run([sys.executable, "-c", ARITHMETIC], capture_output=True, text=True, check=True).stdout
    alike = sums.strip() == BITS
    for file in rebuilt:
        shipped = (root / "reports" / file.name).read_bytes()
        was, now = pages(shipped), pages(file.read_bytes())
        assert [HASH.sub("#", words) for words in now] == [HASH.sub("#", words) for words in was], file.name
        if alike:
            assert now == was, file.name
        if alike and as_pinned(root):
            assert hashlib.sha256(file.read_bytes()).hexdigest() == hashlib.sha256(shipped).hexdigest(), file.name
