"""Files that are cut off, locked, scanned, saved again, foreign or hostile: a clear answer, and nothing written."""

import io
import json
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from alterations import one_digit_of_a_key_figure
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from hand_edited import altered, annotate, draw, file_of, instructions, put, remove_file, set_file
from paper import XYZ, edition, looked_at
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image
from pypdf import PdfWriter
from review_attacks import of_version
from signed_files import signed

from impact import api
from impact.core.errors import ImpactError
from impact.output.evidence import written
from impact.verify.house import With
from impact.verify.open_pdf import MOST_STREAM
from impact.verify.report import Report, as_text, conclusion
from impact.verify.verify import verify

Look = Callable[[bytes], Report]


@pytest.fixture
def look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Look:
    """Return what verifies bytes; the folder holds the file alone afterwards, and no temporary folder is left."""
    private, folder = tmp_path / "private", tmp_path / "folder"
    private.mkdir()
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))

    def found(data: bytes) -> Report:
        report = looked_at(folder / "file.pdf", data)
        assert [each.name for each in folder.iterdir()] == ["file.pdf"]
        assert list(private.iterdir()) == []
        return report

    return found


def saved(change: Callable[[pikepdf.Pdf], object], **how: Any) -> bytes:
    return altered(edition("summary"), change, **how)


def nothing(pdf: pikepdf.Pdf) -> None:
    """Change nothing."""


def first(report: Report) -> str:
    assert report.checks[0].verdict == report.verdict == "cannot be said"
    assert conclusion(report).startswith("CANNOT BE SAID HERE")
    return report.checks[0].says


@pytest.mark.parametrize("length", [9, 1_000, 200_000, -40])
def test_a_file_that_was_cut_off(look: Look, length: int) -> None:
    assert "cut off" in first(look(edition("summary")[:length]))


def test_a_file_that_is_no_pdf(look: Look) -> None:
    assert "it is no PDF" in first(look(b"PK\x03\x04 something else"))
    assert "it is no PDF" in first(look(b""))


def test_an_encrypted_file(look: Look) -> None:
    for password in ("", "secret"):
        locked = saved(nothing, encryption=pikepdf.Encryption(user=password, owner="owner"))
        assert "it is encrypted" in first(look(locked))


def test_a_scan(look: Look) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (40, 60), "white").save(stream, "PDF")
    assert "such as a scanner" in first(look(stream.getvalue()))


def test_the_file_of_another_program(look: Look) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.docinfo["/Producer"] = "Some Writer 1.0"
    stream = io.BytesIO()
    pdf.save(stream)
    said = first(look(stream.getvalue()))
    assert "another program made or re-saved it (Some Writer 1.0)" in said


def test_a_file_whose_evidence_was_taken_out(look: Look) -> None:
    def strip(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[Name.AF], pdf.Root[Name.Names]

    said = first(look(saved(strip)))
    assert "says that impact 0.1.0 made it" in said
    assert "was taken out" in said


def test_a_file_whose_lists_alone_were_taken_out(look: Look) -> None:
    def strip(pdf: pikepdf.Pdf) -> None:
        for name in ("evidence.json", "manifest.json"):
            remove_file(pdf, name)

    assert "other files are inside" in first(look(saved(strip)))


@pytest.mark.parametrize("lost", [(), ("edition",)])
def test_without_its_list_of_evidence_nothing_is_said_of_a_changed_page(look: Look, lost: tuple[str, ...]) -> None:
    """Neither that it is as issued nor that it is not, whatever the page shows."""

    def plant(pdf: pikepdf.Pdf) -> None:
        one_digit_of_a_key_figure(pdf)
        held = json.loads(file_of(pdf, "evidence.json"))
        remove_file(pdf, "evidence.json")
        if lost:
            kept = {name: value for name, value in held.items() if name not in lost}
            set_file(pdf, "evidence.json", json.dumps(kept).encode())

    assert "evidence" in first(look(saved(plant)))


def by_pypdf() -> bytes:
    stream = io.BytesIO()
    PdfWriter(clone_from=io.BytesIO(edition("summary"))).write(stream)
    return stream.getvalue()


def by_pdfium() -> bytes:
    stream = io.BytesIO()
    pypdfium2.PdfDocument(edition("summary")).save(stream)
    return stream.getvalue()


def with_own_metadata(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata():
        """The program names itself, and the day."""


HONEST: dict[str, Callable[[], bytes]] = {
    "saved": partial(saved, nothing), "linearised": partial(saved, nothing, linearize=True),
    "unpacked": partial(saved, nothing, qdf=True),
    "packed again": partial(saved, nothing, recompress_flate=True, normalize_content=True),
    "with metadata of a program": partial(saved, with_own_metadata), "by pypdf": by_pypdf, "by pdfium": by_pdfium,
    "with line ends behind the end": lambda: edition("summary") + b"\r\n\r\n",
}  # fmt: skip


@pytest.mark.parametrize("program", HONEST)
def test_no_honest_program_is_taken_for_a_forger(look: Look, program: str) -> None:
    """All that the file holds is the same, but it is not the original."""
    report = look(HONEST[program]())
    assert report.verdict in ("same content", "cannot be said"), as_text(report, everything=True)
    assert report.verdict == "same content" or not program.startswith(("saved", "linearised"))


def rewritten(pdf: pikepdf.Pdf) -> None:
    """Let the file be as Ghostscript leaves it: letters stay, marks and structure go."""
    for page in pdf.pages:
        draw(pdf, page, [each for each in instructions(page) if str(each[1]) not in ("BDC", "BMC", "EMC")])
    del pdf.Root[Name.StructTreeRoot]
    pdf.docinfo["/Producer"] = "GPL Ghostscript 10.05.1"


def test_pages_that_another_program_wrote_anew(look: Look) -> None:
    """Who hears the document has lost it: that is not as it was issued."""
    report = look(saved(rewritten))
    assert report.verdict == "not as issued"
    assert not [each for each in report.check("content").findings if each.what in ("text", "picture of the page")]


NOTES = {"Text": [560, 3, 580, 23], "Square": [20, 5, 40, 20], "FreeText": [20, 5, 60, 20]}


def annotated(kind: str, place: Sequence[float], **more: Any) -> bytes:
    return saved(lambda pdf: annotate(pdf, kind, place, Contents=String("Please check"), **more))


@pytest.mark.parametrize("kind", NOTES)
def test_a_note_in_the_margin_is_named_and_all_else_holds(look: Look, kind: str) -> None:
    report = look(annotated(kind, NOTES[kind]))
    assert report.verdict == "note added", as_text(report, everything=True)
    assert "Please check" in as_text(report)


@pytest.mark.parametrize("kind", NOTES)
def test_a_note_over_what_is_printed_is_refused(look: Look, kind: str) -> None:
    report = look(annotated(kind, [60, 300, 500, 760]))
    assert "a note over what is printed" in [each.what for each in report.check("content").findings]
    assert report.verdict == "not as issued"


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("Text", {"A": Dictionary(S=Name.URI, URI=String("https://example.org/"))}),
        ("Square", {"AA": Dictionary(E=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))}),
        ("Link", {"A": Dictionary(S=Name.URI, URI=String("https://example.org/"))}),
        ("FileAttachment", {}),
        ("Screen", {}),
    ],
)
def test_a_note_that_may_act_is_refused(look: Look, kind: str, more: dict[str, Any]) -> None:
    report = look(annotated(kind, NOTES["Square"], **more))
    assert report.verdict == "not as issued"
    assert "which may act" in as_text(report, everything=True)


def test_a_digit_altered_before_another_program_wrote_it_anew(look: Look) -> None:
    def both(pdf: pikepdf.Pdf) -> None:
        one_digit_of_a_key_figure(pdf)
        rewritten(pdf)

    finding = look(saved(both)).check("content").findings[0]
    assert (finding.what, finding.page) == ("text", 1)
    assert finding.cells[0].startswith("key_figures/")


@pytest.mark.parametrize(
    ("size", "many", "says"),
    [(MOST_STREAM * 4, 1, "packed as no brief is"), (MOST_STREAM - 1_000_000, 14, "unpacks to")],
)
def test_bombs_among_the_files_inside(look: Look, size: int, many: int, says: str) -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        stream = Stream(pdf, zlib.compress(bytes(size), 9), Type=Name.EmbeddedFile, Filter=Name.FlateDecode)
        for number in range(many):
            name = String(f"bomb{number}.csv")
            held = Dictionary(Type=Name.Filespec, UF=name, F=name, EF=Dictionary(F=stream))
            pdf.Root.Names.EmbeddedFiles.Names.extend([name, pdf.make_indirect(held)])

    kept = {"recompress_flate": False, "stream_decode_level": pikepdf.StreamDecodeLevel.none}
    assert says in first(look(saved(plant, **kept)))


def test_more_files_inside_than_any_brief_has(look: Look) -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        held = next(iter(pdf.Root.AF))
        pdf.Root.Names.EmbeddedFiles.Names.extend(part for n in range(500) for part in (String(f"n{n}"), held))

    assert "more than 400 files" in first(look(saved(plant)))


@pytest.mark.parametrize(
    "name", ["../../out.csv", "/etc/out.csv", "a/../b.csv", "table-..--..--out.csv", "CON", "x\x00y"]
)
def test_names_inside_are_never_paths(look: Look, name: str) -> None:
    report = look(saved(lambda pdf: set_file(pdf, name, b"id\n1\n")))
    assert report.verdict == "not as issued"


def test_a_tree_of_names_in_a_circle(look: Look) -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        node = pdf.make_indirect(Dictionary(Names=Array([])))
        node.Kids = Array([node])
        pdf.Root.Names.EmbeddedFiles = node

    assert first(look(saved(plant)))


def test_a_list_of_evidence_that_is_none(look: Look) -> None:
    for data in (b"no JSON", b"[1]", b"[" * 100_000, b'{"form": 99}'):
        report = look(saved(partial(set_file, name="evidence.json", data=data)))
        assert "evidence.json" in first(report)


def test_settings_that_would_lead_elsewhere(look: Look) -> None:
    """A theme or a language of the list is a name, and is never looked for outside its folder."""

    def plant(pdf: pikepdf.Pdf) -> None:
        held = json.loads(file_of(pdf, "evidence.json"))
        held["edition"]["theme"] = "../../../../etc/passwd"
        set_file(pdf, "evidence.json", written(held))

    report = look(saved(plant))
    assert "as theme, which is none" in first(report) or report.verdict == "not as issued"


def test_a_scenario_over_a_file_elsewhere_is_not_read(look: Look) -> None:
    data = b"inherits: ../../../etc/other.yaml\ntitle: x\n"
    report = look(saved(partial(set_file, name="scenario.yaml", data=data)))
    assert report.verdict == "not as issued"
    assert "laid over a file elsewhere" in report.check("study").says


def test_what_is_told_moves_no_cursor(look: Look) -> None:
    titled = saved(lambda pdf: put(pdf.docinfo, Title="evil\x1b[2Jtitle"))
    assert "\x1b" not in as_text(look(titled), everything=True)


@pytest.mark.sampled(8)
@pytest.mark.parametrize("at", range(0, 60, 3))
def test_what_is_damaged_is_refused_by_each_command_that_reads_a_brief(at: int, tmp_path: Path) -> None:
    """A byte here and there: whatever becomes of it, an answer and no failure of a library."""
    data = bytearray(edition("summary"))
    for place in range(4):
        data[(len(data) * (at + place)) // 64 + 97] ^= 0x55
    file = tmp_path / "damaged.pdf"
    file.write_bytes(data)
    for read in (lambda: api.study_inside(file), lambda: api.diff(file, file, data=[XYZ])):
        with suppress(ImpactError):
            read()


LARGE = 300_000_000  # bytes


def test_a_file_of_300_megabytes_is_refused_at_once(tmp_path: Path) -> None:
    file = tmp_path / "large.pdf"
    with file.open("wb") as stream:
        stream.write(edition("summary"))
        stream.truncate(LARGE)  # takes no room on the disk
    began = time.monotonic()
    with pytest.raises(ImpactError, match=r"large\.pdf: 300 MB|large\.pdf.*larger"):
        verify(file, With(data=(XYZ,)))
    assert time.monotonic() - began < 5


def test_a_file_of_another_version_says_which_to_install(tmp_path: Path) -> None:
    report = looked_at(tmp_path / "file.pdf", of_version(edition("summary"), "0.0.1"))
    assert report.verdict == "cannot be said", as_text(report)
    assert "pip install 'impact-brief==0.0.1'" in report.check("content").says


def _circle(folder: Path) -> tuple[Path, list[Path]]:
    """Return a key whose certificate was issued by one that it has issued itself, and both certificates."""
    names = [x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"Example {who}")]) for who in ("one", "other")]
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in names]
    last = datetime.now(UTC) + timedelta(days=30)
    made: list[Any] = []
    for at in (0, 1):
        builder = x509.CertificateBuilder(
            names[1 - at], names[at], keys[at].public_key(), 1 + at, last - timedelta(days=60), last
        ).add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        made.append(builder.sign(keys[1 - at], hashes.SHA256()))
    files = [folder / f"{at}.pem" for at in (0, 1)]
    for file, certificate in zip(files, made, strict=True):
        file.write_bytes(certificate.public_bytes(Encoding.PEM))
    key = folder / "circle.p12"
    key.write_bytes(pkcs12.serialize_key_and_certificates(b"x", keys[0], made[0], made[1:], NoEncryption()))
    return key, files


@pytest.mark.parametrize("named", [(), (1,), (0, 1)])
def test_certificates_that_issue_each_other_end_in_a_verdict(named: tuple[int, ...], tmp_path: Path) -> None:
    pytest.importorskip("pyhanko", reason="needs the extra 'sign'")
    key, files = _circle(tmp_path)
    began = time.monotonic()
    report = looked_at(tmp_path / "file.pdf", signed(edition("summary"), key), tuple(files[at] for at in named))
    assert time.monotonic() - began < 60
    says = report.check("signatures").says
    assert "The signature of Example one is valid" in says, as_text(report)
    assert ("Whether a certificate is theirs" in says) is (
        0 not in named
    )  # the other one issues it, and is issued by it
