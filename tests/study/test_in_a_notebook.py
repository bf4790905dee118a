"""Studies and tables as Python and notebooks show them: short, numbers as numbers, no code of others."""

from dataclasses import replace

import pandas as pd

from impact.study.study import StudyData
from impact.study.tables import ResultTable


def test_a_notebook_shows_key_figures_and_no_code_of_others(study: StudyData) -> None:
    row = {**study["key_figures"].rows[0], "unit": "<script>alert(1)</script>"}
    table = ResultTable("key_figures", (row, *study["key_figures"].rows[1:]))
    named = replace(study, name="<b>x", tables={**study.tables, "key_figures": table})
    for shown in (named._repr_html_(), table._repr_html_()):
        assert "<table" in shown
        assert "<script>" not in shown
        assert "&lt;script&gt;" in shown
    assert "<b>x" not in named._repr_html_()
    assert "jobs_net" in study._repr_html_()


def test_frames_hold_numbers_as_numbers_and_missing_as_missing(study: StudyData) -> None:
    for name, table in study.tables.items():
        frame = study.frame(name)
        for column in ("value", "low", "high", "mean"):
            if column in frame and table.layout.results:
                assert pd.api.types.is_numeric_dtype(frame[column]), (name, column)
                known = [row[column] for row in table.rows if row[column] is not None]
                assert frame[column].notna().sum() == len(known), (name, column)
