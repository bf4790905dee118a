"""Data of a country from an installed distribution serve as those of the package; two of one figure are refused."""

import sys
from pathlib import Path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.installed import pack_folders

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
