"""A brief over `inherits: defaults` holds: the origin of the defaults that it uses is read from the file itself."""

from pathlib import Path

import pytest
from hand_edited import altered, file_of, set_file
from made_once import made_once
from paper import printed
from pikepdf import Pdf
from written_files import folder_with

from impact import api
from impact.output.editions import PrintOptions
from impact.verify.house import With
from impact.verify.report import Report, as_text
from impact.verify.verify import verify

SHORT = Path(__file__).resolve().parent.parent / "data" / "short"


@made_once
def summary(case: str) -> bytes:
    return printed(api.run(api.load(SHORT / f"made-up-{case}.yaml"), draws=20), printing=PrintOptions())


def verified(file: Path, data: bytes, *folders: Path) -> Report:
    file.write_bytes(data)
    return verify(file, With(data=folders))


def test_defaults_that_changed_since_change_nothing(tmp_path: Path) -> None:
    """An untouched brief of every kind holds: `tests/strangers` prints and verifies them."""
    own = 'values:\n  wages_spent: {central: 0.5, unit: "1", reason: Another one., year: 2031}\n'
    folder_with(tmp_path, {"data/countries/UZB/defaults/values.yaml": own})
    loaded = api.load(SHORT / "made-up-solar.yaml", (tmp_path / "data",))
    assert loaded.assumptions["households.spent"][0].central == 0.5
    report = verified(tmp_path / "file.pdf", summary("solar"), tmp_path / "data")
    assert report.holds, as_text(report)


@pytest.mark.parametrize("listed", [False, True], ids=["alone", "with all hashes"])
@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        pytest.param("scenario.yaml", "central: 0.7", "central: 0.75", id="value"),
        pytest.param("scenario.yaml", "layer: kind", "layer: country", id="layer"),
        pytest.param("scenario.yaml", "year: '2024'", "year: '2026'", id="year"),
        pytest.param("scenario.yaml", "- life\n", "- capacity\n", id="another key"),
        pytest.param("assumptions.csv", "default_of_kind", "assumption", id="table"),
    ],
)
def test_a_forged_default_is_found(name: str, before: str, after: str, listed: bool, tmp_path: Path) -> None:
    """Of one file inside that was changed, another tells, whether its hashes were changed with it or not."""

    def forge(pdf: Pdf) -> None:
        text = file_of(pdf, name).decode()
        assert before in text
        set_file(pdf, name, text.replace(before, after, 1).encode(), listed=listed)

    report = verified(tmp_path / "forged.pdf", altered(summary("solar"), forge))
    assert report.verdict == "not as issued", as_text(report)
    if listed:
        assert "assumptions.csv" in {each.place for each in report.check("study").findings}
