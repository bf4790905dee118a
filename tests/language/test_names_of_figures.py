"""Every input that a model reads has a name in every language: no row of the annex shows a dash for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shared_studies import ONE_OF_EACH_KIND

from impact import api
from impact.language.data_texts import DataTexts
from impact.language.input_names import has_input_name, input_name
from impact.language.messages import Language, languages
from impact.study.study import StudyData
from impact.study.tables import input_key

SHORT = Path(__file__).parents[1] / "data" / "short"
MAIN = [*ONE_OF_EACH_KIND, *(str(SHORT / f"made-up-{name}.yaml") for name in ("solar", "buses", "mill", "cars"))]
VARIANTS = [pytest.param(name, marks=pytest.mark.slow) for name in api.parts("scenarios") if name not in MAIN]


def unnamed(study: StudyData) -> Iterator[str]:
    kind = str(study.facts["kind"])
    for words in (Language(code).of_kind(kind) for code in languages()):
        keys = {input_key(row) for row in study["assumptions"].rows}
        yield from (f"{words.code}: {key}" for key in sorted(keys) if not has_input_name(words, study.facts, key))


@pytest.mark.parametrize("case", [*MAIN, *VARIANTS], ids=lambda case: Path(case).stem)
def test_every_input_that_is_read_has_a_name(case: str) -> None:
    assert list(unnamed(api.run(case, draws=0))) == []


def test_a_figure_without_a_message_goes_by_its_key_in_the_language_of_the_data() -> None:
    assert input_name(Language("en"), {}, "vat_rate.DEU.2026-05") == "Rate of value added tax"
    assert input_name(Language("en"), {}, "made_up_figure.XYZ.2025") == "Made up figure"
    assert not has_input_name(Language("ru"), {}, "made_up_figure.XYZ.2025")
    assert input_name(Language("ru"), {}, "exchange_rate.KAZ.2025") == "Обменный курс"


def test_what_fills_a_hole_is_said_in_the_language_where_it_is_a_text_of_the_data() -> None:
    words = DataTexts({"intake fraction": "доля"}, {"no figure '{}' of {}": "нет «{1}» для {2}"})
    assert words.said("no figure 'intake fraction' of SRB") == "нет «доля» для SRB"
    assert words.said("no figure 'other' of SRB") == "нет «other» для SRB"
