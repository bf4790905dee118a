"""Sources are complete, their terms are stated, and the page of licences agrees with them."""

from collections import Counter
from pathlib import Path
from runpy import run_path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.sources import COLUMNS, read_sources
from impact.core.errors import ImpactError

CI = Path(__file__).parents[2] / ".ci"
EXTRACTS = run_path(str(CI / "extracts.py"))
extract_sha256, sources_with_hashes = EXTRACTS["extract_sha256"], EXTRACTS["sources_with_hashes"]
licences_page = run_path(str(CI / "licences.py"))["licences_page"]
HEADER = ",".join(COLUMNS)
MADE_UP = "made_up,Nobody,Round numbers,Nobody: round numbers.,,,2026-11-24,facts,,,"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([HEADER, MADE_UP.replace("Nobody,", ",", 1)], "sources.csv, line 2, made_up: 'producer' is empty."),
        ([HEADER, MADE_UP.replace("2026-11-24", "")], "'accessed' is empty."),
        ([HEADER, MADE_UP.replace("facts", "mine")], "is 'mine'. There are: open, share-alike, facts, unknown."),
        ([HEADER, MADE_UP.replace("facts", "open")], "needs its name after a colon and a licence_url"),
        ([HEADER, MADE_UP + ","], "12 cells, 11 columns"),
        ([HEADER, MADE_UP, MADE_UP], "sources.csv, line 3, made_up: this id is used twice."),
        (["id,producer", MADE_UP], "sources.csv, line 1: the columns are not id, producer, title"),
    ],
)
def test_a_wrong_source_is_told(tmp_path: Path, rows: list[str], words: str) -> None:
    file = tmp_path / "sources.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    (problem,) = read_sources(file, "sources.csv")[1]
    assert words in str(problem)


def test_an_unknown_id_says_what_may_be_meant() -> None:
    with pytest.raises(ImpactError, match="Did you mean 'ipcc_2006_v2'"):
        Catalogue().source("ipcc_2006_v22")


def test_unknown_terms_ship_at_most_ten_figures() -> None:
    catalogue = Catalogue()
    unknown = [row for row in catalogue.everything() if catalogue.source(row.source).licence_kind == "unknown"]
    assert len(unknown) <= 10


def test_share_alike_data_stand_in_files_of_their_own() -> None:
    catalogue = Catalogue()
    kinds: dict[str, set[str]] = {}
    for row in catalogue.everything():
        kinds.setdefault(row.file, set()).add(catalogue.source(row.source).licence_kind)
    assert [file for file, found in kinds.items() if "share-alike" in found and len(found) > 1] == []


def test_the_page_of_licences_is_up_to_date(root: Path) -> None:
    catalogue = Catalogue()
    page = licences_page(catalogue.sources, Counter(row.source for row in catalogue.everything()))
    assert (root / "data" / "LICENCES.md").read_text(encoding="utf-8") == page, (
        "run: python .ci/licences.py > data/LICENCES.md"
    )


def test_hashes_are_those_of_the_figures(root: Path) -> None:
    text = (root / "data" / "sources.csv").read_text(encoding="utf-8")
    assert text == sources_with_hashes(Catalogue()), "run: python .ci/extracts.py"


def figure(value: float, line: int = 2) -> Factor:
    texts = ("", "1", "made_up", "", "read", "A", "", "made_up.csv")
    return Factor("made_up", "AAA", "2020", {"fuel": "straw"}, value, None, None, *texts, line)


def test_a_hash_follows_the_figures_not_their_place() -> None:
    one, two = figure(1.0), figure(2.0, line=3)
    assert extract_sha256([one, two]) == extract_sha256([two, one])
    assert extract_sha256([one]) == extract_sha256([figure(1.0, line=9)])
    assert extract_sha256([one]) != extract_sha256([two])
