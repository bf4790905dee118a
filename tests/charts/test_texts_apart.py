"""No text of a chart leaves it or meets another, whatever the study, the width, the type size and the language."""

from functools import cache

import pytest
from drawn_charts import WORDS, charts_of
from made_up_tables import HOSTILE, LongerWords, times
from marks_of import LABELLED_INSIDE, Box, misplaced
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.charts import ChartContext, charts
from impact.charts.drawing.style import ChartStyle
from impact.charts.recording.renderer import record
from impact.core.errors import ImpactError
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.theme.themes import load_theme

HEIGHT = 150.0
FULL_WIDTH = ("results",)  # with columns of values and ranges beside it, never ordered narrower
REFUSED = {("purchases_by_origin", "zero"): "the study has none in 2025"}

theme_of = cache(load_theme)


def faults(name: str, study: StudyData, words: Language, theme: str, columns: int, *, marks: bool = False) -> list[str]:
    """Return what is wrong with the places of the texts, those on marks where that is asked."""
    look = theme_of(theme)
    style = ChartStyle(look, look.column_width(columns), HEIGHT)
    with style.applied():
        figure = charts[name](ChartContext(study, words)).draw(style)
        asked = figure.axes if marks and name not in LABELLED_INSIDE else ()
        return list(misplaced(record(figure, style), look, asked))


@pytest.mark.sampled(16)
@pytest.mark.parametrize("case", HOSTILE)
@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_texts_of_the_largest_type_stay_inside_and_apart(study: StudyData, name: str, case: str) -> None:
    study = HOSTILE[case](study)
    if (name, case) in REFUSED:
        with pytest.raises(ImpactError, match=REFUSED[name, case]):
            faults(name, study, WORDS, "default", 1)
        return
    assert faults(name, study, WORDS, "large-print", 1, marks=True) == []


def of_each_kind() -> list[tuple[str, str]]:
    kinds = {case: str(study_of(case).facts["kind"]) for case in ONE_OF_EACH_KIND}
    return [(case, name) for case, kind in kinds.items() for name in charts_of(kind)]


@pytest.mark.sampled(40)
@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("factor", [1e-6, -1e-6, 1e-3, -1.0, 1e3, -1e3])
@pytest.mark.parametrize(("case", "name"), of_each_kind())
def test_amounts_of_any_size_and_sign_with_long_names_stay_inside_and_apart(
    case: str, name: str, factor: float, columns: int
) -> None:
    """Results of a thousandth to a thousand million, at either sign, in Russian that is a third longer."""
    study = study_of(case)
    words = LongerWords("ru", kind=str(study.facts["kind"]))
    try:
        charts[name](ChartContext(study, words))
    except ImpactError:
        return  # the study has nothing for this chart, which says so
    columns = 1 if name in FULL_WIDTH else columns
    assert faults(name, times(study, factor), words, "default", columns) == []


def test_meeting_texts_are_found() -> None:
    box = Box("text", 0, 0, 20, 8)
    assert box.meets(box)
    assert Box("over", 1, 0, 21, 5).meets(box)
    assert not box.meets(Box("beside", 20, 0, 30, 8))
    assert not box.meets(Box("over", 0, 8, 20, 16))
