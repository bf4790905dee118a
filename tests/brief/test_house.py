"""Documents of a house: its logo, names and lines; the same numbers; and, where it asks, no word of the program."""

import dataclasses
import io
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from shared_studies import study_of
from vendor import said_in

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.document import Document, walk
from impact.language.messages import Language
from impact.output.evidence import with_files
from impact.output.laid_out import laid_out
from impact.output.pdf import render
from impact.output.pdf.page.logo import running_logo
from impact.study.store import load, restored, results_sha256
from impact.study.store.folder import with_manifest
from impact.theme.brand import brand_theme, read_brand
from impact.theme.logo import NO_BRAND, Brand

HOUSE = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
CASE = "initiative-budget"
NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


@pytest.fixture(scope="module")
def house() -> Brand:
    return read_brand(HOUSE)


def _context(brand: Brand, language: str = "en") -> BriefContext:
    return BriefContext(study_of(CASE), Language(language), brand_theme(brand, "default"), None, brand)


@cache
def _composed(branded: bool, document: str, language: str = "en") -> Document:
    brand = read_brand(HOUSE) if branded else NO_BRAND
    return compose(_context(dataclasses.replace(brand, over=None), language), document)  # colours change no words


def _lines(document: Document) -> list[str]:
    return [line for block in walk(document.blocks) for line in block.lines({})]


@pytest.mark.parametrize("document", ["brief", "annex"])
def test_a_brand_changes_no_number(document: str) -> None:
    """Nothing but names of the program and the step that names it differs."""
    plain, branded = (_lines(_composed(of_house, document)) for of_house in (False, True))
    differing = [(one, other) for one, other in zip(plain, branded, strict=True) if one != other]
    assert all(said_in(one) or "impact" in one for one, _ in differing)
    assert len(differing) <= 6
    for one, other in differing:
        assert set(NUMBER.findall(other)) <= set(NUMBER.findall(one))


@pytest.mark.parametrize("language", ["en", "ru", "uz", "zh"])
def test_pages_name_no_program_in_any_language(language: str) -> None:
    for document in ("summary", "annex"):
        made = _composed(True, document, language)
        running = made.running
        words = [*_lines(made), *("".join(span.text for span in part) for part in
                 (running.header_left, running.header_right, running.footer_left))]  # fmt: skip
        assert [line for line in words if said_in(line)] == []
        assert said_in(made.author + made.producer + made.title + made.keywords) == []


def test_head_and_foot_are_those_of_the_house(house: Brand) -> None:
    running = _composed(True, "brief").running
    logo = running_logo(house)
    assert logo is not None
    assert (logo.alt, logo.drawing is not None) == ("Example Advisory", True)
    foot = "".join(span.text for span in running.footer_left)
    assert foot.startswith(f"{house.footer}\n")
    assert CASE in foot


def test_a_house_without_logo_is_named_at_the_head() -> None:
    made = compose(_context(Brand("Example Advisory", contact="briefs@example.org")), "summary")
    assert made.running.header_left[0].text.startswith("Example Advisory")
    assert made.running.footer_left[0].text.startswith("briefs@example.org\n")
    assert made.producer.startswith("impact ")


@pytest.fixture(scope="module")
def pdf(house: Brand) -> bytes:
    """Return the summary in English, charts drawn, with all its files."""
    context = _context(house)
    return render(with_files(context, laid_out(context, compose(context, "summary"))), context.theme)


def _attached(pdf: bytes) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {name: each.get_file().read_bytes() for name, each in document.attachments.items()}


def _everything(pdf: bytes) -> Iterator[tuple[str, str]]:
    """Yield name and content of each stream and each object of a file, and its bytes."""
    yield "file", pdf.decode("latin-1")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for each in document.objects:
            name = f"object {each.objgen}"
            if isinstance(each, pikepdf.Stream):
                data = each.read_bytes()
                yield from ((name, data.decode(encoding, "replace")) for encoding in ("utf-8", "utf-16-be"))
                yield name, repr(dict(each.stream_dict))
            else:
                values = each.values() if isinstance(each, pikepdf.Dictionary) else [each]
                strings = (str(value) for value in values if isinstance(value, pikepdf.String))
                yield name, " ".join((repr(each), *strings))


def test_no_stream_of_a_file_names_the_program(pdf: bytes) -> None:
    assert [(name, found) for name, content in _everything(pdf) if (found := said_in(content))] == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert {str(document.docinfo[key]) for key in ("/Producer", "/Creator", "/Author")} == {"Example Advisory"}
        assert len(document.pages) == 1


def test_the_hash_of_the_results_can_be_made_again(pdf: bytes, tmp_path: Path) -> None:
    """Attached files are a study folder; with the usual names back in its sources its hash is that of the run."""
    files = _attached(pdf)
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    study = load(tmp_path)
    assert study.name == CASE
    stated = study.row("run", "run")["results_sha256"]
    changed = {**files, "sources.csv": restored(files["sources.csv"])}
    del changed["manifest.json"]
    for name, data in with_manifest(changed).items():
        (tmp_path / name).write_bytes(data)
    assert results_sha256(load(tmp_path).tables.values()) == stated
    assert files["scenario.yaml"] == study_of(CASE).scenario.encode()


def test_the_readme_says_how_to_run_it_again_in_neutral_words(pdf: bytes) -> None:
    readme = _attached(pdf)["README.txt"].decode()
    assert f"2. Rename scenario.yaml to {CASE}.yaml. Run it with version" in readme
    assert "     --draws 40 --seed" in readme
    assert readme.rstrip().splitlines()[-1].startswith("Made with version")
