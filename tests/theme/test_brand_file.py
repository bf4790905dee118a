"""Brand files: what is wrong with them is named at once, each with its line; what they say lies over the theme."""

import io
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from PIL import Image

from impact.core.errors import ProblemsError
from impact.files.resources import shipped
from impact.theme.brand import brand_theme, read_brand
from impact.theme.fonts import font_files
from impact.theme.logo import Brand
from impact.theme.themes import load_theme
from impact.theme.word_template import NEEDED, check_word_template

HOUSE = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
FONT = Path(str(shipped("templates"))) / "fonts" / "SourceSans3-Regular.ttf"
RUSSIAN = {"ru": "Жук и ёж", "en": "beetle"}


@pytest.fixture(scope="module")
def latin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a font without Cyrillic."""
    from fontTools import subset

    options = subset.Options(notdef_outline=True, name_IDs=["*"], hinting=False, layout_features=[])
    file = tmp_path_factory.mktemp("fonts") / "latin.ttf"
    with subset.load_font(FONT, options) as font:
        cut = subset.Subsetter(options)
        cut.populate(unicodes=range(0x20, 0x250))
        cut.subset(font)
        subset.save_font(font, file, options)
    return file


@pytest.fixture
def folder(tmp_path: Path, latin: Path) -> Path:
    """Return a folder with a logo and a font without Cyrillic."""
    shutil.copy(HOUSE.with_name("example-advisory.svg"), tmp_path / "logo.svg")
    shutil.copy(latin, tmp_path)
    return tmp_path


def _read(folder: Path, content: str, **letters: str) -> Brand:
    file = folder / "house.yaml"
    file.write_text(content, encoding="utf-8")
    return read_brand(file, letters=letters or RUSSIAN)


def _refused(folder: Path, content: str) -> str:
    with pytest.raises(ProblemsError) as caught:
        _read(folder, content)
    return str(caught.value)


def test_a_whole_brand_lies_over_its_theme() -> None:
    brand = read_brand(HOUSE)
    assert brand.logo is not None
    assert (brand.name, brand.logo.alt, brand.logo.media) == ("Example Advisory", "Example Advisory", "image/svg+xml")
    assert not brand.credit
    theme = brand_theme(brand, "sober")
    assert theme.palette.navy == "#12432F"
    assert theme.palette.ink == load_theme("sober").palette.ink


def test_fonts_of_a_house_take_the_place_of_the_theme_s(folder: Path) -> None:
    brand = _read(folder, "name: House\nfonts: {regular: latin.ttf}\n", en="beetle")
    files = font_files(brand_theme(brand, "default"))
    assert files["regular"] == (folder / "latin.ttf").resolve()
    assert files["bold"].name == "SourceSans3-Bold.ttf"


def test_aliases_that_multiply_are_refused(folder: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert "house.yaml" in _refused(folder, "\n".join([*lines, "name: *a11"]))


def test_a_font_without_cyrillic_is_refused_where_russian_is_asked(folder: Path) -> None:
    said = _refused(folder, "name: House\nfonts:\n  regular: latin.ttf\n")
    assert said.startswith(
        f"{folder}/house.yaml, line 3, column 3, fonts.regular: 'latin.ttf' lacks 6 characters (Cyrillic:"
    )
    assert "that briefs in ru are printed with" in said
    assert "in en" not in said


def test_a_pair_of_colours_that_cannot_be_read_is_refused_with_the_nearest_that_can(folder: Path) -> None:
    said = _refused(folder, 'name: House\ncolours:\n  muted: "#999999"\n')
    assert "house.yaml, line 3, column 3, colours.muted: text in muted #999999 on paper" in said
    # WCAG 2.2 asks 3:1 of text from 18 pt on; every style of navy together needs 4.5:1.
    assert "under 4.5:1 (headline" in _refused(folder, 'name: House\ncolours: {navy: "#7A8FA0"}\n')
    found = said.partition('The nearest colour that can be read: "')[2][:7]
    _read(folder, f'name: House\ncolours:\n  muted: "{found}"\n')


def test_everything_is_said_at_once_and_with_its_line(folder: Path) -> None:
    Image.new("RGBA", (400, 20)).save(folder / "small.png")
    (folder / "house.docx").write_bytes(b"no Word file")
    said = _refused(
        folder,
        "name: House\nlogo: {file: small.png, alt: House}\ncolours: {ink: '#AAAAAA'}\n"
        "fonts: {regular: none.ttf, bald: latin.ttf}\nword_template: house.docx\nfooter: =1+1\n",
    )
    for words in (
        "line 2, column 8, logo.file: 'small.png': the logo is 20 pixels high",
        "line 3, column 11, colours.ink: text in ink #AAAAAA on paper",
        "line 4, column 9, fonts.regular: 'none.ttf': the file cannot be read",
        "line 4, column 28, fonts.bald: no face is called 'bald'. Did you mean 'bold'?",
        "line 5, column 1, word_template: 'house.docx': this is no Word file",
        "line 6, column 1, footer: the text '=1+1' begins with",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "the key 'name' is missing"),
        ("name: ' '", "the name is blank"),
        ("name: House\ncolors: {}", "Did you mean 'colours'"),
        ("name: House\ncolours: {navy: #123456}", "this is no valid YAML"),
        ("name: House\ncolours:\n  navy: #123456", "in quotes, \"#RRGGBB\": without them '#' begins a remark"),
        ("name: House\ncolours: {navy: red}", "'red' is no colour"),
        ("name: House\ncolours: {marine: '#123456'}", "no key is called 'marine' here"),
        ("name: House\ntheme: sobre", "Did you mean 'sober'"),
        ("name: House\ncredit: maybe", "neither true nor false"),
        ("name: House\nlogo: {file: logo.svg}", "the key 'alt' is missing"),
        ("name: House\nlogo: {file: none.svg, alt: House}", "'none.svg': the file cannot be read"),
        ("name: House\nlogo: {file: ., alt: House}", "a folder is there, and no file"),
        ("name: House\nfooter: " + "x" * 200, "the text has 200 characters; at most 105"),
        ("name: House\ncontact: 'a\n\n  b'", "it has several lines"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nname: *b", "no key is called 'a' here"),
        ("- name", "keys with values belong"),
        ("name: !!python/object:os.system x", "python/object"),
    ],
)
def test_what_a_file_may_not_say(folder: Path, content: str, message: str) -> None:
    assert message.casefold() in _refused(folder, content).casefold()


def test_a_logo_that_nobody_sees_on_paper_is_refused(folder: Path) -> None:
    picture = Image.new("RGBA", (300, 100))
    picture.paste((255, 255, 240, 255), (0, 0, 200, 100))
    picture.save(folder / "white.png")
    said = _refused(folder, "name: House\nlogo: {file: white.png, alt: House}\n")
    assert "'white.png': on paper (#FFFFFF) only 0 % of the logo can be seen" in said


def test_what_is_wrong_inside_a_drawing_is_said_with_both_lines(folder: Path) -> None:
    (folder / "bad.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<text>a</text></svg>')
    said = _refused(folder, "name: House\nlogo:\n  file: bad.svg\n  alt: House\n")
    assert "house.yaml, line 3, column 3, logo.file: 'bad.svg': line 2, <text>: text depends on fonts" in said


def _word(styles: tuple[str, ...] = NEEDED, members: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    named = "".join(f'<w:style w:type="paragraph"><w:name w:val="{name}"/></w:style>' for name in styles)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types><Override PartName="/a.xml" ContentType="{kind}"/></Types>'.encode(),
        "word/document.xml": b"<x/>",
        "word/styles.xml": f'<w:styles xmlns:w="{space}">{named}</w:styles>'.encode(),
        **members,
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_a_word_file_with_its_styles_is_kept(folder: Path) -> None:
    content = _word()
    (folder / "house.docx").write_bytes(content)
    assert _read(folder, "name: House\nword_template: house.docx\n").word_template == content
    assert check_word_template(_word(("HEADING 1", *(name for name in NEEDED if name != "heading 1"))))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: _word(("Normal", "heading 1")), "lacks the styles heading 2, heading 3, Title, caption, List Bullet"),
        (lambda: _word(members={"word/vbaProject.bin": b"x"}), "macros"),
        (lambda: _word(members={"[Content_Types].xml": b"<Types/>"}), "this is no Word document"),
        (lambda: _word(members={"word/styles.xml": b"<w:styles"}), "styles of the Word file cannot be read"),
        (lambda: _word(members={"word/styles.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "declare entities"),
        (lambda: _word(members={f"word/{number}": b"" for number in range(2_001)}), "unpacks to far more"),
        (lambda: b"PK\x03\x04" + bytes(50), "this is no Word file"),
        (lambda: _word()[:200], "this is no Word file"),
    ],
)
def test_word_files_that_are_refused(folder: Path, make: Callable[[], bytes], message: str) -> None:
    (folder / "house.docx").write_bytes(make())
    said = _refused(folder, "name: House\nword_template: house.docx\n")
    assert message in said
    assert "line 2, column 1, word_template" in said
