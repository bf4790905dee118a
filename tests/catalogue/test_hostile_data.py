"""Data folders and tables of others: whatever their bytes are, they are read or named, at once and in little memory."""

import contextlib
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from impact import api
from impact.catalogue.factors import read_factors
from impact.catalogue.io_table.build import load_io_table
from impact.catalogue.sources import read_sources
from impact.core.errors import ImpactError, ProblemsError
from impact.files.reading import text_fault
from impact.files.units import check_unit, registry

FACTORS = "key,region,period,fuel,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
ROW = "density,WLD,2025,petrol,0.74,,,,kg/L,ours,table 1,read,B,{note}\n"
SOURCES = "id,producer,title,citation,url,published,accessed,licence,licence_url,sha256,note\n"
SOURCE = "ours,{producer},Title,Citation,,2025,2026-01-01,facts,,,\n"
TABLE = """\
name: Miniature
country: AAA
year: 2019
kind: industry_by_industry
unit: million AAA_2019
flows: domestic
columns: {output: output, gva: gva}
"""
TABLES = {
    "table.yaml": TABLE,
    "Z.csv": "code,farm,works\nfarm,150,500\nworks,200,100\n",
    "primary_inputs.csv": "code,name,output,gva\nfarm,Хўжалик,1000,650\nworks,Заводлар,2000,1400\n",
    "final_use.csv": "code,households\nfarm,350\nworks,1700\n",
}
Data = Callable[..., Path]


@pytest.fixture
def data(tmp_path: Path) -> Data:
    """Write a data folder of one figure, its source and a table, with some files replaced by other bytes."""

    def write(**files: bytes) -> Path:
        texts = {
            "world/own.csv": FACTORS + ROW.format(note="Бензин"),
            "sources.csv": SOURCES + SOURCE.format(producer="Қўмита"),
            "units.txt": "dozen_cars = 12 vehicle\n",
            **{f"countries/AAA/io/{name}": text for name, text in TABLES.items()},
        }
        for name, text in texts.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(files.get(file.stem, text.encode()))
        return tmp_path

    return write


@pytest.fixture(autouse=True)
def _no_registry_is_kept() -> Iterator[None]:
    """Folders of tests have the same place with other units."""
    yield
    from impact.files import units

    units._registry.cache_clear()


def refusal(folder: Path) -> str:
    """Return why `impact check` refuses a data folder."""
    with pytest.raises(ProblemsError) as caught:
        api.check_data([folder])
    return str(caught.value)


def test_a_byte_order_mark_and_line_ends_of_all_kinds_are_welcome(data: Data) -> None:
    folder = data()
    for file in folder.rglob("*.*"):
        file.write_bytes(
            b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r" if file.suffix == ".csv" else b"\r\n")
        )
    assert api.check_data([folder]) > 100


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", ["own", "sources", "units", "table", "Z", "primary_inputs"])
@pytest.mark.parametrize(
    ("new", "why"),
    [
        ("ключ,х\nимя,наука\n".encode("cp1251"), r", line 1: byte 1 \(hexadecimal EA\) .*Windows-1251.*Save it as"),
        ("key,a\nb,1\n".encode("utf-16"), ", line 1: byte 1 .*looks like UTF-16"),
        (b"key,a\nb,\0\n", ", line 2: it holds the character NUL"),
    ],
    ids=["cp1251", "utf-16", "nul"],
)  # fmt: skip
def test_bytes_that_are_no_text_are_named(name: str, new: bytes, why: str, data: Data) -> None:
    with pytest.raises(ProblemsError, match=rf"{name}\.\w+{why}"):
        api.check_data([data(**{name: new})])


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", ["own", "sources", "Z", "primary_inputs"])
def test_cells_without_end_are_named(name: str, data: Data) -> None:
    header = {"own": FACTORS, "sources": SOURCES}.get(name, "code,a\n")
    said = refusal(data(**{name: header.encode() + b'"' + b"x" * 140_000}))
    assert f"{name}.csv, line 2: this is no CSV" in said
    assert len(said) < 2_000


def test_rows_without_end_are_named(data: Data) -> None:
    assert "own.csv, line 2: 30,001 cells; at most 20,000" in refusal(data(own=FACTORS.encode() + b"," * 30_000))


def test_many_narrow_rows_under_a_wide_header_cost_nothing(data: Data) -> None:
    """Filled up to the header's width they would be some thousand million cells."""
    begin = time.process_time()
    said = refusal(data(Z=b"code," + b",".join(b"%d" % at for at in range(19_000)) + b"\n" + b"a\n" * 100_000))
    assert "99990 more rows are not as wide as the header" in said
    assert time.process_time() - begin < 10


def test_many_faulty_figures_are_cut(data: Data) -> None:
    said = refusal(data(own=FACTORS.encode() + b"x\n" * 100_000))
    assert "What follows is not looked at." in said
    assert len(said.splitlines()) < 210


@pytest.mark.sampled(3)
@pytest.mark.parametrize("value", ["1_000", "٣", "1e999", "inf", "9" * 400, "0x10", " 1", "1,5"])
def test_what_python_takes_for_a_number_is_none(value: str, data: Data) -> None:
    said = refusal(data(own=(FACTORS + ROW.format(note="")).replace("0.74", f'"{value}"').encode()))
    assert "in 'value' is not a number" in said
    assert len(said) < 300


@pytest.mark.sampled(1)
@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("a = 1\nx = 5 *\n", 2, "this is no definition of a unit"),
        ("a b c\n", 1, "this is no definition of a unit"),
        ("= = =\n", 1, "this is no definition of a unit"),
        ("@import /etc/passwd\n", 1, "'@import' is not allowed"),
        ("# 9^9^9 is fine here\nu = 9**9**9**9 meter\n", 2, "A power has at most two digits"),
        ("u = ((99^99)^99)^99\n", 1, "A power has at most two digits"),
        ("u = 1" + "0" * 2_000, 1, "at most 1,000 are read"),
        ("@alias zz = qq\n", 0, "pint does not understand this file"),
    ],
)  # fmt: skip
def test_a_units_file_that_pint_does_not_understand_is_named(text: str, line: int, why: str, data: Data) -> None:
    place = rf"units\.txt, line {line}\b.*" if line else r"units\.txt: .*"
    with pytest.raises(ProblemsError, match=place + why):
        registry((data(units=text.encode()),))
    assert why in refusal(data(units=text.encode()))


@pytest.mark.parametrize(
    "unit",
    ["kg^9^9^9", "9**9**9**9", "kg^(9^9)", "(2^99)^99", "kg^999999999", "(" * 150 + "kg", "k" * 500, "kg\x1b[31m"],
)
def test_units_that_take_for_ever_or_are_none_are_refused(unit: str) -> None:
    begin = time.process_time()
    said = check_unit(unit)
    assert said is not None
    assert len(said) < 300
    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("extensions: {co2: {file: ../../../etc/passwd, column: a, unit: t}}", "is no name of a file"),
        ('extensions: {co2: {file: "a\\u0000.csv", column: a, unit: t}}', "file"),
        (f"extensions: {{co2: {{file: {'x' * 300}.csv, column: a, unit: t}}}}", "is no name of a file"),
        ("extensions: {co2: {file: /dev/zero, column: a, unit: t}}", "'/dev/zero' is no name of a file"),
        ("workbook: table.xlsx", "no key is called 'workbook' here"),
        ("extensions: 5", "keys with values belong"),
        ("employment: [[[]]]", "line 8"),
        ("control_totals: {output: [1]}", "text belongs"),
        ("total_flows: {matrix: ..}", "'..' is no name of a file"),
        ("columns: {output: output}", "stands twice"),
        ("year: .inf", "stands twice"),
    ],
)
def test_descriptions_with_odd_values_are_named(line: str, why: str, data: Data) -> None:
    with pytest.raises(ProblemsError, match=why):
        load_io_table(data(table=f"{TABLE}{line}\n".encode()) / "countries" / "AAA" / "io")


def test_a_pipe_in_place_of_a_file_does_not_wait(data: Data) -> None:
    folder = data()
    (folder / "world" / "pipe.csv").mkdir()
    assert "pipe.csv: a folder is there, and no file" in refusal(folder)
    (folder / "world" / "pipe.csv").rmdir()
    os.mkfifo(folder / "world" / "pipe.csv")
    assert "pipe.csv: a pipe is there, and no file" in refusal(folder)


BEGINS, HIDDEN, NONE = "Put a letter or a quotation mark before it", "which no page shows", "a number that is none"
TEXTS = {
    **dict.fromkeys(["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\nx", "--1", "-1 x"], BEGINS),
    **dict.fromkeys(["", "-5", "+0.5", "-1e3", "a=b", "'=1", "plain, with-hyphen", "Ўзбекистон – x"], ""),
    **dict.fromkeys(["a\x1b[31m", "a\u202eb", "a\u200fb", "\x7f"], HIDDEN),
    **dict.fromkeys(["nan", "NaN", " inf ", "Infinity"], NONE),
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_acts_in_a_spreadsheet_hides_or_is_no_number_has_its_remedy(text: str) -> None:
    fault = text_fault(text)
    assert TEXTS[text] in (fault or "")
    assert (fault is None) == (not TEXTS[text])


def test_check_names_the_row_and_the_column(data: Data) -> None:
    said = refusal(data(own=(FACTORS + ROW.format(note="=HYPERLINK(1)")).encode()))
    assert "world/own.csv, line 2, density: 'note': the text '=HYPERLINK(1)' begins with" in said
    said = refusal(data(sources=(SOURCES + SOURCE.format(producer="@office")).encode()))
    assert "sources.csv, ours: 'producer': the text '@office' begins with" in said


def test_check_names_the_texts_of_tables(data: Data) -> None:
    said = refusal(data(primary_inputs=TABLES["primary_inputs.csv"].replace("Хўжалик", "=cmd").encode()))
    assert "AAA/io, name of sector 1: the text '=cmd' begins with" in said
    said = refusal(data(table=TABLE.replace("Miniature", '"+mini"').encode()))
    assert "AAA/io, name: the text '+mini' begins with" in said


def test_damaged_data_are_read_or_named(data: Data) -> None:
    """Some hundred files with a few bytes changed, cut out or put in: no other exception, no wait."""
    rng = random.Random(16)
    whole = {file.stem: file.read_bytes() for file in data().rglob("*.*")}
    signs = [b"\0", b"\xff", b'"', b",", b"\n", b"\r", b"9" * 400, b"=", "Ў".encode(), b":", b"{", b"- ", b"^9"]
    readers: dict[str, Callable[[Path], object]] = {
        "own": lambda folder: read_factors(folder / "world" / "own.csv", "own.csv"),
        "sources": lambda folder: read_sources(folder / "sources.csv", "sources.csv"),
        "units": lambda folder: registry((folder,)),
        "table": lambda folder: load_io_table(folder / "countries" / "AAA" / "io"),
    }
    for _ in range(200):
        name = rng.choice(list(whole))
        if name == "units" and rng.random() < 0.9:
            continue  # pint takes a third of a second
        held = bytearray(whole[name])
        for _ in range(rng.choice([1, 2, 5])):
            at = rng.randrange(len(held) + 1)
            held[at : at + rng.choice([0, 0, 1, 20])] = rng.choice([*signs, b"", rng.randbytes(2)])
        begin = time.process_time()
        read: Callable[[Path], object] = readers.get(name, readers["table"])
        with contextlib.suppress(ImpactError):
            read(data(**{name: bytes(held)}))
        assert time.process_time() - begin < 10, (name, bytes(held))
