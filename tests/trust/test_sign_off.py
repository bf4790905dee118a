"""The annex has a signature field for each role that is held; pyHanko's command fills them, and verify judges them."""

from __future__ import annotations

import io
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from made_once import made_once
from paper import XYZ, printed
from signed_files import issued, signed

from impact import api
from impact.scenario.load import parse
from impact.trust.verify import With, verify

pytest.importorskip("pyhanko", reason="needs the extra 'sign'")

ROLES = ("commissioner", "funder", "client_inputs", "analyst", "assurer", "approver")
ORDER = ("analyst", "assurer", "approver")
COMMAND = "import sys; from pyhanko.cli import launch; sys.exit(launch())"


@made_once
def annex(stage: str, vacant: str = "") -> bytes:
    """Return the annex of the made-up country at a stage, whose roles are held but for one."""
    text = (XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8")
    for role in ROLES:
        held = f"{{name: Example {role}, signed_on: 2026-11-20}}"
        if role != vacant:
            text = text.replace(f"  {role}: {{name: none, reason: Made up.}}", f"  {role}: {held}")
    text = text.replace("roles:\n", f"stage: {stage}\nroles:\n", 1)
    text = text.replace("{says: none, reason: Made up.}", "{says: Made up.}")
    return printed(api.run(parse(text, "xyz", "xyz.yaml", (XYZ,)), data=[XYZ], draws=40), "annex")


def signatures(pdf: bytes) -> list[Any]:
    from pyhanko.pdf_utils.reader import PdfFileReader

    return list(PdfFileReader(io.BytesIO(pdf)).embedded_signatures)


def fields(pdf: bytes) -> list[str]:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    return [name for name, _, _ in enumerate_sig_fields(PdfFileReader(io.BytesIO(pdf)))]


def holds(folder: Path, pdf: bytes) -> str:
    """Return what a verification says of the signatures of a file that holds, with all certificates trusted."""
    file = folder / "signed.pdf"
    file.write_bytes(pdf)
    report = verify(file, With(data=(XYZ,), trust=tuple(sorted(folder.glob("*.pem"))), beside=False))
    assert report.holds, [(each.name, each.says, each.findings[:3]) for each in report.checks]
    return report.check("signatures").says


def test_a_vacant_role_has_no_field() -> None:
    assert fields(annex("final")) == [f"sign-off-{role}" for role in ORDER]
    assert fields(annex("draft", vacant="analyst")) == ["sign-off-assurer", "sign-off-approver"]


def test_three_sign_in_order_and_all_of_it_holds(tmp_path: Path) -> None:
    """The first certifies; a time office vouches for the second; the file that was printed is its beginning."""
    original = done = annex("final")
    office = issued(tmp_path, "time", stamps_time=True)
    for role in ORDER:
        key = issued(tmp_path, role)
        clock = office if role == "assurer" else None
        done = signed(done, key, f"sign-off-{role}", certifies=role == "analyst", office=clock)
    assert done.startswith(original)
    assert [each.field_name for each in signatures(done)] == [f"sign-off-{role}" for role in ORDER]
    says = holds(tmp_path, done)
    assert all(f"Example {role} is valid" in says for role in ORDER)
    assert "stamped by an office of time" in says


def by_the_guide(root: Path, folder: Path) -> bytes:
    """Return the annex as the commands of the guide sign it, in a folder with its configuration."""
    pytest.importorskip("pyhanko.cli", reason="needs pyhanko-cli")
    page = (root / "templates" / "guide" / "revisions.md").read_text(encoding="utf-8")
    (settings,) = re.findall(r"<!-- file: pyhanko.yml -->\n```yaml\n(.*?)```", page, re.DOTALL)
    (block,) = re.findall(r"```text\n(pyhanko .*?)```", page, re.DOTALL)
    commands = block.replace("\\\n", " ").splitlines()
    assert [f"sign-off-{role}" in command for role, command in zip(ORDER, commands, strict=True)] == [True] * 3
    (folder / "pyhanko.yml").write_text(settings, encoding="utf-8")
    shutil.copy(root / "templates" / "fonts" / "SourceSans3-Regular.ttf", folder)
    (folder / "annex.pdf").write_bytes(annex("final"))
    for role, command in zip(ORDER, commands, strict=True):
        issued(folder, role)
        asked = [sys.executable, "-c", COMMAND, *shlex.split(command)[1:]]
        done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == 0, done.stderr
    return (folder / "final.pdf").read_bytes()


def test_the_commands_of_the_guide_sign_the_annex(root: Path, tmp_path: Path) -> None:
    """Each in its field, seen there in letters that the file holds; the first certifies the document."""
    from pypdf import PdfReader

    done = by_the_guide(root, tmp_path)
    found = signatures(done)
    assert [each.field_name for each in found] == [f"sign-off-{role}" for role in ORDER]
    assert [each.docmdp_level is not None for each in found] == [True, False, False]
    says = holds(tmp_path, done)
    assert all(f"Example {role} is valid" in says for role in ORDER)
    widgets = [each.get_object() for page in PdfReader(io.BytesIO(done)).pages for each in page.get("/Annots", [])]
    looks = [each["/AP"]["/N"].get_object() for each in widgets if str(each.get("/T", "")).startswith("sign-off-")]
    assert len(looks) == len(ORDER)
    for look in looks:
        fonts = [font.get_object() for font in look["/Resources"]["/Font"].values()]
        assert all("/FontFile2" in str(font["/DescendantFonts"][0].get_object()["/FontDescriptor"]) for font in fonts)


@pytest.mark.java
def test_an_annex_that_is_signed_so_keeps_both_standards(root: Path, tmp_path: Path, verapdf: Any) -> None:
    file = tmp_path / "final.pdf"
    file.write_bytes(by_the_guide(root, tmp_path))
    report = verapdf("ua1,3a", file)
    assert report.returncode == 0, report.stdout + report.stderr
