"""Which charts a kind has, and those of a car plant in English: what they declare, and their figures."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from impact.charts import ChartContext, Picture, charts
from impact.charts.drawing.style import ChartStyle
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables.declared import declared
from impact.theme.themes import load_theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WORDS = Language("en", kind="vehicle_plant")


def charts_of(kind: str) -> list[str]:
    """Return the charts that a study of a kind can be shown by: its own, and the general ones of tables that it has."""
    own, kinds, tables = f"impact.kinds.{kind}.", "impact.kinds.", declared(kind).tables
    homes = {name: charts[name].__module__ for name in charts}
    shown = {name for name, home in homes.items() if getattr(sys.modules[home], "TABLE", "key_figures") in tables}
    return [
        name for name, home in homes.items() if home.startswith(own) or (name in shown and not home.startswith(kinds))
    ]


def pictured(name: str, study: StudyData, **options: str) -> Picture:
    """Return what a chart declares; further words are its options."""
    return charts[name](ChartContext(study, WORDS, options))


def drawn(name: str, study: StudyData, width: float = 225.0, height: float = 140.0, **options: str) -> Figure:
    """Return the figure of a chart in the default theme."""
    style = ChartStyle(load_theme(), width, height)
    with style.applied():
        return pictured(name, study, **options).draw(style)


def texts(figure: Figure) -> list[str]:
    """Return what is written in a figure."""
    return [text.get_text() for text in figure.texts]
