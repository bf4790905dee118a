"""Honest files: editions of every kind, language, document and look, and what honest programs make of a file."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import pikepdf
import pypdfium2
from paper import XYZ, looked_at, printed
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, String
from pypdf import PdfWriter
from shared_studies import FEW, study_of
from signed_files import signed

from impact import api
from impact.look.brand_file import read_brand
from impact.printing import Printing
from impact.study.study import Study
from impact.trust.house import With

DATA = Path(__file__).resolve().parents[1] / "data"
KINDS = ("xyz", "xyz-power", "xyz-factory", "xyz-buses", "xyz-spending")  # one of every kind of project
VARIANTS = ("xyz-gas", "xyz-hydro", "xyz-solar-store", "xyz-uneven", "xyz-bus-fleet")
SHORT = ("buses", "cars", "mill", "schools", "solar")  # over the shipped data
LANGUAGES = ("en", "uz", "uz-Cyrl", "ru", "zh")
USUAL = Printing(data=(XYZ,))
LOOKS = {
    **{theme: replace(USUAL, theme=theme) for theme in ("grey", "high-contrast", "large-print", "sober")},
    "letter": replace(USUAL, paper="letter"),
}
WITHHELD = "withheld"
Way = Callable[[bytes, Path], bytes]


@dataclass(frozen=True)
class Edition:
    """An honest document.

    Attributes:
        name: In the table; what comes before a comma is counted together.
        case: Scenario.
        document: Of it.
        language: Of it.
        printing: How it is printed.
        ways: Number of programs that save it again.
        named: Whether the brand and the templates of the issuer are named when it is verified. They are inside, so
            that it makes no difference.
    """

    name: str
    case: str
    document: str = "summary"
    language: str = "en"
    printing: Printing = USUAL
    ways: int = 2
    named: bool = True

    def printed(self) -> bytes:
        """Return the document."""
        return printed(_study(self.case), self.document, self.language, self.printing)


@lru_cache(maxsize=3)
def _study(case: str) -> Study:
    if case in SHORT:
        return api.run(api.load(DATA / "short" / f"made-up-{case}.yaml"), draws=FEW)
    if case == WITHHELD:
        with tempfile.TemporaryDirectory() as place:
            file = Path(place, "withheld.yaml")
            own = "confidential: [project.staff.base, project.column.price]"
            file.write_text(f"inherits: xyz\nalternatives: []\ndraws: {FEW}\n{own}\n", encoding="utf-8")
            return api.run(file, data=(XYZ,))
    return study_of(case, data=(XYZ,), beside=False)


@lru_cache(maxsize=1)
def _words() -> Path:
    """Return a folder of templates with words of a house."""
    folder = Path(tempfile.mkdtemp(prefix="impact-words-"))
    own = folder / "languages" / "en"
    own.mkdir(parents=True)
    own.joinpath("own.ftl").write_text("kicker = Our own words\n", encoding="utf-8")
    return folder


def honest_editions() -> Iterator[Edition]:
    """Yield editions of every kind, language, document and look."""
    brand = replace(USUAL, brand=read_brand(DATA / "brand" / "example-advisory.yaml"))
    for case in KINDS:
        for language in LANGUAGES:
            yield Edition(f"summary, {case} {language}", case, language=language, ways=4)
        for document in ("brief", "annex"):
            yield Edition(f"{document}, {case}", case, document, ways=1)
    yield from (Edition(f"variants, {case}", case) for case in VARIANTS)
    yield from (Edition(f"shipped data, {case}", case, printing=Printing()) for case in SHORT)
    for name, printing in LOOKS.items():
        yield Edition(f"looks, {name}", "xyz-spending", printing=printing)
    yield Edition(f"{WITHHELD}, for everybody", WITHHELD, printing=replace(USUAL, attach="public"))
    for language in LANGUAGES:
        yield Edition(f"brand, {language}", "xyz", language=language, printing=brand, ways=1)
        yield Edition(
            f"brand out of the file alone, {language}", "xyz", language=language, printing=brand, ways=1, named=False
        )
    words = replace(USUAL, templates=(_words(),))
    yield Edition("words of a house, en", "xyz-spending", printing=words)
    yield Edition("words of a house out of the file alone, en", "xyz-spending", printing=words, named=False)


def as_printed(name: str) -> str:
    """Return the verdict on an edition as it is printed; without the inputs that are withheld, none can be said."""
    return "cannot be said" if name.startswith(WITHHELD) else "as issued"


def looked_at_with(file: Path, data: bytes, each: Edition) -> str:
    """Return the verdict on a file, looked at with what its issuer had."""
    asked = With(data=each.printing.data, beside=False)
    if each.named:
        asked = replace(asked, brand=each.printing.brand, templates=each.printing.templates)
    return looked_at(file, data, looked_with=asked).verdict


# What honest programs make of a file.


def _by_pikepdf(**how: object) -> Way:
    def save(data: bytes, key: Path) -> bytes:
        held = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(held, **how)  # type: ignore[arg-type]
        return held.getvalue()

    return save


def _with_own_metadata(data: bytes, key: Path) -> bytes:
    """Return a file in which the program names itself, and the day."""
    held = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_metadata():
            pass
        pdf.save(held)
    return held.getvalue()


def _by_pypdf(data: bytes, key: Path) -> bytes:
    held = io.BytesIO()
    PdfWriter(clone_from=io.BytesIO(data)).write(held)
    return held.getvalue()


def _by_pypdf_behind(data: bytes, key: Path) -> bytes:
    """Return a file with a note behind it, which covers nothing."""
    writer, held = PdfWriter(io.BytesIO(data), incremental=True), io.BytesIO()
    from pypdf.annotations import Text

    writer.add_annotation(0, Text(rect=(2, 2, 12, 12), text="Read."))
    writer.write(held)
    return held.getvalue()


def _by_pdfium(data: bytes, key: Path) -> bytes:
    held = io.BytesIO()
    pypdfium2.PdfDocument(data).save(held)
    return held.getvalue()


def _with_a_note(data: bytes, key: Path) -> bytes:
    held = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([2, 2, 12, 12]), Contents=String("Why?"), F=4)
        page.Annots = Array([*(list(page.Annots) if Name.Annots in page else []), pdf.make_indirect(note)])
        pdf.save(held)
    return held.getvalue()


HONEST: dict[str, Way] = {
    "signed": signed,
    "signed twice": lambda data, key: signed(signed(data, key), key, "Signature2"),
    "saved by pikepdf": _by_pikepdf(),
    "linearised": _by_pikepdf(linearize=True),
    "unpacked": _by_pikepdf(qdf=True),
    "packed into streams": _by_pikepdf(object_stream_mode=ObjectStreamMode.generate),
    "packed again": _by_pikepdf(recompress_flate=True, normalize_content=True),
    "saved with metadata of a program": _with_own_metadata,
    "saved by pypdf": _by_pypdf,
    "saved by pdfium": _by_pdfium,
    "with a note": _with_a_note,
    "with a note behind the end": _by_pypdf_behind,
    "with line ends behind the end": lambda data, key: data + b"\r\n\r\n",
}
