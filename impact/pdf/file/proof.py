"""Pages as grey pictures: what an office printer or a photocopier makes of them."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from pathlib import Path

from impact.errors import ImpactError

DPI = 100


def proof(pdf: bytes, *, dpi: int = DPI) -> list[bytes]:
    """Return each page as a greyscale PNG; needs `pdftoppm` of poppler.

    Raises:
        ImpactError: poppler is not installed, or cannot read the file.
    """
    program = shutil.which("pdftoppm")
    if program is None:
        raise ImpactError(
            "A proof needs pdftoppm. Install poppler (Debian: poppler-utils; macOS: brew install poppler)."
        )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "document.pdf")
        file.write_bytes(pdf)
        command = [program, "-gray", "-png", "-r", str(dpi), str(file), str(Path(folder, "page"))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ImpactError(f"pdftoppm cannot draw the pages: {done.stderr.strip() or 'no reason given'}")
        return [_grey(page) for page in sorted(Path(folder).glob("page-*.png"))]


def _grey(file: Path) -> bytes:
    """Return a picture with one channel; some releases of poppler write grey pages as RGB."""
    from PIL import Image

    buffer = io.BytesIO()
    with Image.open(file) as page:
        page.convert("L").save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()
