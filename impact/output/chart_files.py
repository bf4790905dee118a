"""The charts of documents as pictures of their own, for slides, the web and other people's documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.charts.drawing.chart_file import EDGE, PictureForm, as_file
from impact.charts.drawing.picture import Picture
from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.document import Chart, Figure, plain, walk
from impact.files.rows import Row, as_csv

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawn

LIST = "charts.csv"  # what each picture shows, beside them
MM = 72 / 25.4  # in points
LEAST_MM, MOST_MM, LEAST_DPI, MOST_DPI = 30.0, 600.0, 36, 1200
FIGURE = "figure-"  # how ids of figures begin


@dataclass(frozen=True)
class PictureSize:
    """Size of pictures; what is 0 is that of the document.

    Attributes:
        width_mm, height_mm: of the whole picture. dpi: dots an inch, of PNG.
    """

    width_mm: float = 0.0
    height_mm: float = 0.0
    dpi: int = 200

    def check(self) -> None:
        for name, length in (("width", self.width_mm), ("height", self.height_mm)):
            if length and not LEAST_MM <= length <= MOST_MM:
                raise ImpactError(f"{name}: {length:g} mm is asked for. Give {LEAST_MM:g} to {MOST_MM:g} mm.")
        if not LEAST_DPI <= self.dpi <= MOST_DPI:
            raise ImpactError(f"dpi: {self.dpi} is asked for. Give {LEAST_DPI} to {MOST_DPI}.")


def pictures(
    context: BriefContext, documents: Iterable[str], names: Iterable[str], form: PictureForm, size: PictureSize
) -> dict[str, bytes]:
    """Return pictures by the name of their file, and a list of what they show.

    The same study gives the same bytes.

    Args:
        context: study, words and look. documents: whose charts are drawn.
        names: of charts, such as jobs-by-year; all of them when there are none.
        form: of the pictures. size: of each.
    """
    size.check()
    found = {figure.id.removeprefix(FIGURE): figure for name in documents for figure in _figures(context, name)}
    wanted = list(names) or list(found)
    for name in wanted:
        if name not in found:
            raise _unknown(name, found)
    files: dict[str, bytes] = {}
    rows: list[Row] = []
    for name in wanted:
        figure, file = found[name], f"{context.study.name}.{name}.{context.words.code}.{form}"
        files[file] = draw_chart(context, context.log.plain_pictures[figure.id], figure, form, size)
        rows.append({"file": file, **_figure_words(figure)})
    return {**files, LIST: as_csv(rows).encode()} if rows else {}


def captions(context: BriefContext, documents: Iterable[str]) -> list[Row]:
    """Return what the charts of documents show, each once: name, title, subtitle, text alternative, sources."""
    found = {figure.id.removeprefix(FIGURE): figure for name in documents for figure in _figures(context, name)}
    return [{"name": name, **_figure_words(figure)} for name, figure in found.items()]


def figure_of(context: BriefContext, documents: Sequence[str], name: str, size: PictureSize) -> Drawn:
    """Return a chart as a figure of matplotlib, on the paper of the theme, in the size of its picture.

    Args:
        context: study, words and look. documents: in which it is looked for, the first before the others.
        name: of the chart, such as jobs-by-year. size: of the figure; its dots an inch are those of a screen's picture.
    """
    size.check()
    seen: list[str] = []
    for document in documents:
        for figure in _figures(context, document):
            if figure.id == FIGURE + name:
                from matplotlib.backends.backend_agg import FigureCanvasAgg

                style = _style(context, figure, size)
                with style.applied():
                    drawn = context.log.plain_pictures[figure.id].draw(style)
                drawn.set_facecolor(context.theme.palette.paper)
                drawn.dpi = size.dpi
                # `savefig` goes by the dots an inch that the first canvas of a figure found: those of points.
                vars(drawn).pop("_original_dpi", None)
                FigureCanvasAgg(drawn)
                return drawn
            seen.append(figure.id.removeprefix(FIGURE))
    raise _unknown(name, seen)


def _unknown(name: str, found: Iterable[str]) -> ImpactError:
    names = sorted(set(found))
    return ImpactError(f"no chart is called '{name}'.{did_you_mean(name, names)} {list_choices(names)}")


def _figure_words(figure: Figure) -> dict[str, str]:
    return {
        "title": plain(figure.title), "subtitle": plain(figure.subtitle), "alt": figure.alt,
        "source": plain(figure.source),
    }  # fmt: skip


def _figures(context: BriefContext, document: str) -> Iterator[Figure]:
    made = compose(context, document)
    yield from (block for block in walk(made.blocks) if isinstance(block, Figure) and isinstance(block.chart, Chart))


def _style(context: BriefContext, figure: Figure, size: PictureSize) -> ChartStyle:
    chart = figure.chart
    width = size.width_mm * MM - 2 * EDGE if size.width_mm else chart.width
    height = size.height_mm * MM - 2 * EDGE if size.height_mm else chart.height
    return ChartStyle(context.theme, width, height)


def draw_chart(context: BriefContext, picture: Picture, figure: Figure, form: PictureForm, size: PictureSize) -> bytes:
    """Return one chart that is not drawn yet as a picture; its title and words are in the metadata."""
    return as_file(picture, _style(context, figure, size), form, size.dpi, plain(figure.title), figure.alt)
