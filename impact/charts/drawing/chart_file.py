"""One chart as a file of its own: PNG, SVG or PDF, the same bytes each time."""

import io
from typing import Literal, TypeAlias

from impact.charts.drawing.picture import Picture
from impact.charts.drawing.style import ChartStyle
from impact.theme.fonts import chinese_files

PictureForm: TypeAlias = Literal["png", "svg", "pdf"]
EDGE = 4.0  # that stays free about a picture [pt]
INCH = 72.0  # in points


def as_file(
    picture: Picture, style: ChartStyle, form: PictureForm, dpi: int, title: str, alt: str, *, page: bool = False
) -> bytes:
    """Return a chart as a file; its title and words are in the metadata.

    Args:
        picture: what is shown.
        style: look and size.
        form: of the file.
        dpi: dots an inch, of PNG.
        title, alt: what it is called and shows.
        page: whether it is part of a page, which has the letters, the paper and an edge.
    """
    from matplotlib.backend_bases import FigureCanvasBase
    from matplotlib.transforms import Bbox

    stream = io.BytesIO()
    with style.applied():
        import matplotlib as mpl

        mpl.rcParams["font.family"] = [*mpl.rcParams["font.family"], *_behind(style)]
        mpl.rcParams["svg.hashsalt"] = "impact"  # the same bytes each time
        mpl.rcParams["svg.fonttype"] = "none" if page else "path"
        mpl.rcParams["pdf.fonttype"] = 42  # letters stay letters, which others can search and edit
        made = picture.draw(style)
        FigureCanvasBase(made)
        right, top = made.bbox.width + EDGE, made.bbox.height + EDGE
        made.savefig(
            stream,
            format=form,
            dpi=dpi,
            facecolor="none" if page else style.palette.paper,
            bbox_inches=None if page else Bbox([[-EDGE / INCH, -EDGE / INCH], [right / INCH, top / INCH]]),
            metadata=_metadata(form, title, alt),
        )
    return stream.getvalue()


def _behind(style: ChartStyle) -> list[str]:
    """Return families that stand in for letters which the face of the theme lacks; pages find these by themselves."""
    from matplotlib.font_manager import FontEntry, fontManager

    families = []
    for file in chinese_files(style.theme):
        name = f"impact behind {file.stem}"
        known = {entry.weight for entry in fontManager.ttflist if entry.name == name}
        for weight in {400, 600} - known:  # one file for both: there is no stronger one
            entry = FontEntry(fname=str(file), name=name, style="normal", weight=weight, size="scalable")
            fontManager.ttflist.append(entry)
        families.append(name)
    return families


def _metadata(form: PictureForm, title: str, alt: str) -> dict[str, str | None]:
    if form == "pdf":
        return {"Title": title, "Subject": alt, "Creator": None, "Producer": None, "CreationDate": None}
    if form == "svg":
        return {"Title": title, "Description": alt, "Date": None, "Creator": None}
    return {"Title": title, "Description": alt, "Software": None}
