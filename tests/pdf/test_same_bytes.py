"""The same document gives the same bytes, wherever and whenever it is made."""

import os
import subprocess
import sys
from pathlib import Path

from small_documents import pdf_of

from impact.document import Paragraph, text

PROGRAM = """
import hashlib, sys
sys.path[:0] = sys.argv[1:4]
from gallery_document import gallery, sample
from impact.look.themes import load_theme
from impact.pdf import render
theme = load_theme()
files = [render(sample(theme, mark="DRAFT"), theme), render(sample(theme), theme)]
files += [render(gallery(theme, language), theme) for language in ("zh", "uz-Cyrl")]
print(hashlib.sha256(b"".join(files)).hexdigest())
"""


def test_other_processes_hash_seeds_time_zones_and_folders_give_the_same_bytes(root: Path, tmp_path: Path) -> None:
    folders = [str(root / "tests" / name) for name in ("pdf", "shared")]
    digests = set()
    for seed, zone, name in (("1", "UTC", "a"), ("77", "Asia/Tashkent", "b c")):
        folder = tmp_path / name
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        environment.pop("SOURCE_DATE_EPOCH", None)
        command = [sys.executable, "-c", PROGRAM, str(root), *folders]
        run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
        digests.add(run.stdout.strip())
    assert len(digests) == 1


def test_the_file_identifier_follows_the_content() -> None:
    one, other = (pdf_of(Paragraph(text(word))) for word in ("one", "other"))
    assert one[one.index(b"/ID") :][:80] != other[other.index(b"/ID") :][:80]
