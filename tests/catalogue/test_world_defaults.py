"""World defaults: a layer below every pack, opened country by country, made by one command; installed packs."""

import sys
from pathlib import Path
from runpy import run_path

import pytest

from impact.catalogue import world_defaults
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import AFTER, BEFORE
from impact.core.errors import ImpactError, ProblemsError
from impact.core.plugins import pack_folders
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.scenario.load import load
from impact.study.analysis.changes import figure_changes

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
BY_COUNTRY = run_path(str(ROOT / ".ci" / "by_country.py"))
country_files, main = BY_COUNTRY["country_files"], BY_COUNTRY["main"]
HEADER = ",".join((*BEFORE, "fuel", *AFTER))


def row(key: str, period: str, value: str, unit: str = "persons", fuel: str = "", region: str = "AAA") -> str:
    return f"{key},{region},{period},{fuel},{value},,,,{unit},ipcc_2006_v2,,read,B,"


def placed(folder: Path, place: str, *rows: str) -> Path:
    file = folder / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    return folder


def test_shipped_files_are_what_the_command_writes() -> None:
    catalogue = Catalogue()
    rows = [row for country in world_defaults.countries() for row in catalogue.defaults(country)]
    found = {file.stem: file.read_text(encoding="utf-8") for file in (DATA / "world" / "by_country").iterdir()}
    assert country_files(rows) == found


def test_only_open_terms_ship_for_many_countries() -> None:
    catalogue = Catalogue()
    sources = {row.source for country in world_defaults.countries() for row in catalogue.defaults(country)}
    assert {catalogue.source(each).licence_kind for each in sources} == {"open"}
    assert not {each for each in sources if each.startswith(("imf", "unfccc", "exiobase", "tax_foundation"))}


def test_a_pack_goes_before_its_years_and_a_default_fills_what_lies_before(tmp_path: Path) -> None:
    folder = placed(
        tmp_path, "world/by_country/AAA.csv", *(row("made_up", year, "1") for year in ("2018", "2022", "2024"))
    )
    placed(folder, "countries/AAA/own.csv", row("made_up", "2020", "2"))
    catalogue = Catalogue((folder,))
    assert [catalogue.factor("made_up", ("AAA",), year).value for year in ("2019", "2020", "2024")] == [1, 2, 2]
    assert [found.period for found in catalogue.everything("AAA")] == ["2018", "2020"]


def test_indices_of_two_series_are_never_mixed(tmp_path: Path) -> None:
    folder = placed(tmp_path, "world/by_country/AAA.csv", row("made_up_index", "2018", "0.9", "1"))
    placed(folder, "countries/AAA/own.csv", row("made_up_index", "2020", "150", "1"))
    with pytest.raises(ImpactError, match=r"has no figure up to 2019\. There are: 2020\."):
        Catalogue((folder,)).factor("made_up_index", ("AAA",), "2019")


def test_a_default_of_the_first_region_goes_before_a_figure_of_the_next(tmp_path: Path) -> None:
    folder = placed(tmp_path, "world/by_country/AAA.csv", row("made_up", "2020", "1"))
    placed(folder, "world/own.csv", row("made_up", "2020", "2", region="WLD"))
    assert Catalogue((folder,)).factor("made_up", ("AAA", "WLD")).value == 1


def test_faults_are_told_with_file_and_line(tmp_path: Path) -> None:
    folder = placed(
        tmp_path, "world/by_country/AAA.csv", row("made_up", "2020", "1", region="BBB"), row("twice", "2020", "1"),
        row("twice", "2020", "2"), "no_source,AAA,2020,,1,,,,1,nobody,,read,B,",
    )  # fmt: skip
    found = Catalogue((folder,)).problems()
    assert [(each.line, each.message.partition(".")[0]) for each in found] == [
        (2, "the region is 'BBB'; this file is for AAA"),
        (4, "the same key, region, period and dimensions stand in line 3"),
        (5, "no source is called 'nobody'"),
    ]
    with pytest.raises(ProblemsError):
        Catalogue((folder,)).factor("made_up", ("AAA",))


def test_a_file_that_no_country_would_open_is_told(tmp_path: Path) -> None:
    (found,) = Catalogue((placed(tmp_path, "world/by_country/Kenya.csv", row("made_up", "2020", "1")),)).problems()
    assert found.message == "'Kenya' is no code of a country in ISO 3166. Did you mean KEN (Kenya)? Rename the file."


def test_a_run_opens_only_the_files_of_its_countries() -> None:
    loaded = load("byd-jizzakh")
    catalogue = Catalogue(kind="vehicle_plant")
    tuple(models["vehicle_plant"](Inputs(loaded, catalogue, Draws(0, 1))))
    opened = {country for country in world_defaults.countries() if country in catalogue._defaults}
    assert opened <= {"UZB", "KAZ", "KGZ", "TJK", "CHN", "GBR"}


def test_a_changed_default_is_a_step_of_a_comparison(tmp_path: Path) -> None:
    first, second = (
        Catalogue(
            (placed(tmp_path / name, "world/by_country/AAA.csv", row("made_up", "2020", value), row("x", "2020", "5")),)
        )
        for name, value in (("first", "1"), ("second", "2"))
    )
    read = [found.identity for found in first.defaults("AAA")]
    (change,) = figure_changes(first, second, read)
    assert change.identity is not None
    changed = first.changed({change.identity: change.factor}, second, tables=False)
    assert [changed.factor(key, ("AAA",)).value for key in ("made_up", "x")] == [2, 5]
    gone = first.changed({change.identity: None}, second, tables=False)
    with pytest.raises(ImpactError, match="no factor is called 'made_up'"):
        gone.factor("made_up", ("AAA",))


def test_the_command_splits_and_takes_away(tmp_path: Path) -> None:
    bulk, place = tmp_path / "bulk", tmp_path / "by_country"
    placed(bulk, "b.csv", row("made_up", "2020", "1", region="BBB"), row("made_up", "2020", "1.50"))
    placed(place, "CCC.csv")
    main(bulk, place)
    assert sorted(file.name for file in place.iterdir()) == ["AAA.csv", "BBB.csv"]
    text = (place / "AAA.csv").read_text(encoding="utf-8")
    assert text == f"{','.join((*BEFORE, *AFTER))}\nmade_up,AAA,2020,1.5,,,,persons,ipcc_2006_v2,,read,B,\n"
    placed(bulk, "c.csv", row("made_up", "2020", "2"))
    with pytest.raises(ProblemsError, match="a default has no rival"):
        main(bulk, place)


FILES = {
    "sources.csv": (
        "id,producer,title,citation,url,published,accessed,licence,licence_url,sha256,note\n"
        "made_up,Nobody,Made up,Nobody: Made up (2025).,,,2025-01-01,facts,,,\n"
    ),
    "countries/KEN/taxes.csv": (
        "key,region,period,payer,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
        "income_tax_rate,KEN,2025,,,,,,1,,,,,To fill: rate of income tax.\n"
        "vat_rate,KEN,2025,,0.16,,,,1,made_up,,assumption,D,Invented.\n"
    ),
}


def test_installed_packs_serve_and_two_of_one_figure_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "site"
    place.mkdir()
    monkeypatch.syspath_prepend(str(place))
    for name in ("one", "two"):
        package = place / f"pack_{name}"
        for file, content in FILES.items():
            (package / "data" / file).parent.mkdir(parents=True, exist_ok=True)
            (package / "data" / file).write_text(content, encoding="utf-8")
        (package / "__init__.py").write_text("", encoding="utf-8")
        info = place / f"pack_{name}-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pack-{name}\nVersion: 1\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[impact.packs]\nKEN-{name} = pack_{name}\n", encoding="utf-8")
        if name == "one":
            assert Catalogue().factor("vat_rate", ("KEN",)).value == 0.16
    (twice,) = Catalogue().problems()
    assert "pack-two (pack_two/data)/countries/KEN/taxes.csv, line 3" in str(twice)
    assert "the other stands in pack-one (pack_one/data)/countries/KEN/taxes.csv, line 3" in str(twice)
    monkeypatch.undo()
    for name in ("pack_one", "pack_two"):
        sys.modules.pop(name, None)
    assert pack_folders() == ()
