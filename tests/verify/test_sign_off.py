"""The annex has a signature field for each role that is held; pyHanko's command fills them, and verify judges them."""

import io
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from paper import looked_at as verified
from sign_off_attacks import ORDER, annex, sign_off_forgeries
from signed_files import issued, issued_by, signed

from impact.verify.report import as_text
from impact.verify.sign_off import SignatureHolder
from impact.verify.signatures import looked_at

pytest.importorskip("pyhanko", reason="needs the extra 'sign'")

COMMANDS = """
import json, sys
from pyhanko.cli import launch
for arguments in json.loads(sys.argv[1]):
    sys.argv = arguments
    try:
        launch()
    except SystemExit as end:
        if end.code:
            raise
"""


def signatures(pdf: bytes) -> list[Any]:
    from pyhanko.pdf_utils.reader import PdfFileReader

    return list(PdfFileReader(io.BytesIO(pdf)).embedded_signatures)


def fields(pdf: bytes) -> list[str]:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    return [name for name, _, _ in enumerate_sig_fields(PdfFileReader(io.BytesIO(pdf)))]


def holds(folder: Path, pdf: bytes) -> str:
    report = verified(folder / "signed.pdf", pdf, tuple(sorted(folder.glob("*.pem"))))
    assert report.holds, [(each.name, each.says, each.findings[:3]) for each in report.checks]
    return report.check("signatures").says


def fails(folder: Path, pdf: bytes, trust: tuple[Path, ...] = ()) -> str:
    report = verified(folder / "signed.pdf", pdf, trust)
    assert report.verdict == "not as issued", as_text(report, everything=True)
    return as_text(report, everything=True).replace("\n", " ")


def test_a_vacant_role_has_no_field() -> None:
    assert fields(annex("final")) == [f"sign-off-{role}" for role in ORDER]
    assert fields(annex("draft", vacant="assurer")) == ["sign-off-analyst", "sign-off-approver"]


def test_three_sign_in_order_and_all_of_it_holds(tmp_path: Path) -> None:
    """The first certifies; a time office vouches for the second; the file that was printed is its beginning."""
    original = done = annex("final", certificate="Example analyst")
    office = issued(tmp_path, "time", stamps_time=True)
    for role in ORDER:
        key = issued(tmp_path, role)
        clock = office if role == "assurer" else None
        done = signed(done, key, f"sign-off-{role}", certifies=role == "analyst", office=clock)
    assert done.startswith(original)
    assert [each.field_name for each in signatures(done)] == [f"sign-off-{role}" for role in ORDER]
    says = holds(tmp_path, done)
    assert all(f"Example {role} is valid: as the {role}, Example {role}" in says for role in ORDER)
    assert says.count("not bound to that person") == len(ORDER) - 1  # the analyst is named with the certificate
    assert says.count("by the clock of Example time;") == 1
    (tmp_path / "time.pem").unlink()
    assert "by the clock of Example time, which you did not name with --trust" in holds(tmp_path, done)


def test_one_key_in_two_roles_fails(tmp_path: Path) -> None:
    key, done = issued(tmp_path, "office"), annex("final")
    for role in ORDER[:2]:
        done = signed(done, key, f"sign-off-{role}")
    assert "one key signs in two roles" in fails(tmp_path, done, (tmp_path / "office.pem",))


def test_a_final_document_with_one_signature_names_the_roles_that_lack(tmp_path: Path) -> None:
    done = signed(annex("final"), issued(tmp_path, "analyst"), "sign-off-analyst")
    says = fails(tmp_path, done, (tmp_path / "analyst.pem",))
    assert "the document is final, and the assurer has not signed it" in says
    assert "the document is final, and the approver has not signed it" in says


@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("a box, three keys", "after"),
        ("a program in the file, three keys", "after"),
        ("names of two roles exchanged, three keys", "after"),
        ("signatures of two roles exchanged, three keys", "before"),
    ],
)
def test_a_forgery_that_roles_sign_is_not_as_issued(name: str, when: str, tmp_path: Path) -> None:
    """`tests/faults/forge.py` tries all of them, in two languages, with one key and with three."""
    made = {(each, state): make for each, state, make in sign_off_forgeries(tmp_path, "en")}
    assert fails(tmp_path, made[name, when]())


def test_a_role_is_bound_to_its_certificate(tmp_path: Path) -> None:
    """Whoever has another certificate signs for nobody, trusted or not."""
    done = annex("final", certificate="Example analyst")
    for role, key in zip(ORDER, ("somebody", *ORDER[1:]), strict=True):
        done = signed(done, issued(tmp_path, key), f"sign-off-{role}")
    assert "the certificate of the analyst is 'Example analyst'" in fails(tmp_path, done)


def test_a_fingerprint_binds_as_a_name_does(tmp_path: Path) -> None:
    certificate = x509.load_pem_x509_certificate((issued(tmp_path, "analyst").with_suffix(".pem")).read_bytes())
    digits = certificate.fingerprint(hashes.SHA256()).hex(":").upper()
    another = digits[:-1] + ("1" if digits[-1] == "0" else "0")
    one, other = SignatureHolder("A", digits), SignatureHolder("A", another)
    found = looked_at(signed(annex("final"), tmp_path / "analyst.p12", "sign-off-analyst"), [])
    assert not isinstance(found, str)
    assert (one.signs_with(found[0]), other.signs_with(found[0])) == (True, False)


def test_a_certificate_that_may_not_issue_vouches_for_itself_alone(tmp_path: Path) -> None:
    key = issued(tmp_path, "analyst")
    done = signed(annex("draft", vacant="assurer"), issued_by(tmp_path, key, "approver"), "sign-off-approver")
    (tmp_path / "approver.pem").unlink()
    says = holds(tmp_path, done)
    assert "certificate of Example analyst, SHA-256" in says
    assert ", trusted" not in says


@pytest.fixture(scope="module")
def by_the_guide(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with certificates and `final.pdf`: the annex as the commands of the guide sign it."""
    pytest.importorskip("pyhanko.cli", reason="needs pyhanko-cli")
    folder = tmp_path_factory.mktemp("guide")
    page = (root / "templates" / "guide" / "revisions.md").read_text(encoding="utf-8")
    (settings,) = re.findall(r"<!-- file: pyhanko.yml -->\n```yaml\n(.*?)```", page, re.DOTALL)
    (block,) = re.findall(r"```text\n(pyhanko .*?)```", page, re.DOTALL)
    commands = block.replace("\\\n", " ").splitlines()
    assert [f"sign-off-{role}" in command for role, command in zip(ORDER, commands, strict=True)] == [True] * 3
    (folder / "pyhanko.yml").write_text(settings, encoding="utf-8")
    shutil.copy(root / "templates" / "fonts" / "SourceSans3-Regular.ttf", folder)
    (folder / "annex.pdf").write_bytes(annex("final"))
    for role in ORDER:
        issued(folder, role)
    asked = [sys.executable, "-c", COMMANDS, json.dumps([shlex.split(command) for command in commands])]
    done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_commands_of_the_guide_sign_the_annex(by_the_guide: Path) -> None:
    from pypdf import PdfReader

    done = (by_the_guide / "final.pdf").read_bytes()
    found = signatures(done)
    assert [each.field_name for each in found] == [f"sign-off-{role}" for role in ORDER]
    assert [each.docmdp_level is not None for each in found] == [True, False, False]
    says = holds(by_the_guide, done)
    assert all(f"Example {role} is valid" in says for role in ORDER)
    widgets = [each.get_object() for page in PdfReader(io.BytesIO(done)).pages for each in page.get("/Annots", [])]
    looks = [each["/AP"]["/N"].get_object() for each in widgets if str(each.get("/T", "")).startswith("sign-off-")]
    assert len(looks) == len(ORDER)
    for look in looks:
        fonts = [font.get_object() for font in look["/Resources"]["/Font"].values()]
        assert all("/FontFile2" in str(font["/DescendantFonts"][0].get_object()["/FontDescriptor"]) for font in fonts)


@pytest.mark.java
def test_an_annex_that_is_signed_so_keeps_both_standards(by_the_guide: Path, verapdf: Any) -> None:
    report = verapdf("ua1,3a", by_the_guide / "final.pdf")
    assert report.returncode == 0, report.stdout + report.stderr
