"""How charts look: sizes and colours of the theme, given to matplotlib in a context."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from impact.theme.colour import ensure_contrast, shades, tint
from impact.theme.fonts import font_files
from impact.theme.parts import Palette
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Status = Literal["", "reported", "announced", "modelled"]

# White lines leave a colour its lightness, so that neighbours stay apart in grey; what is lost leans the other way, and
# closer, so that the two never look alike.
MODELLED_HATCH = "////"
LOST_HATCH = "\\\\" * 3
CONTEXT_HATCH = "---"  # dark and level: what is outside the count is as light as its neighbours
PALE = 0.45  # strength of a colour in the pale bar of its range
OUTLINE = 1.0  # of what is announced [pt]

_WEIGHTS = {"regular": 400, "italic": 400, "semibold": 600, "bold": 700, "light": 300}


@dataclass(frozen=True)
class ChartStyle:
    """Size of one chart [pt] and the theme it is drawn in."""

    theme: Theme
    width: float
    height: float = 190.0

    @property
    def palette(self) -> Palette:
        return self.theme.palette

    @property
    def text_size(self) -> float:
        return self.theme.charts.text_size

    @property
    def line_width(self) -> float:
        return self.theme.charts.line_width

    @property
    def axis_width(self) -> float:
        return self.theme.charts.axis_width

    def fill(self, status: Status, colour: str) -> dict[str, Any]:
        """Return keywords for a bar or patch: reported solid, modelled hatched in white, announced outlined."""
        paper, width = self.palette.paper, self.theme.charts.outline_width
        if status == "announced":
            return {"facecolor": paper, "edgecolor": colour, "linewidth": OUTLINE}
        hatch = {"hatch": MODELLED_HATCH} if status == "modelled" else {}
        # The edge gives the hatch its colour.
        return {"facecolor": colour, "edgecolor": paper, "linewidth": width, **hatch}

    def lost_fill(self) -> dict[str, Any]:
        """Return keywords for what is replaced or lost: always hatched, its own direction."""
        return {**self.fill("modelled", self.palette.lost), "hatch": LOST_HATCH}

    def context_fill(self, status: Status = "reported") -> dict[str, Any]:
        """Return keywords for what is shown for comparison: always outlined, and hatched where it is modelled."""
        hatch = {"hatch": CONTEXT_HATCH} if status == "modelled" else {}
        return {"facecolor": self.palette.context, "edgecolor": self.palette.outline,
                "linewidth": self.theme.charts.outline_width, **hatch}  # fmt: skip

    def rest_fill(self) -> dict[str, Any]:
        """Return keywords for what is left of a whole: paper with a thin edge."""
        width = self.theme.charts.outline_width
        return {"facecolor": self.palette.paper, "edgecolor": self.palette.muted, "linewidth": width}

    def pale(self, colour: str) -> str:
        """Return the pale partner of a colour, for ranges and for the low end of an input."""
        return tint(colour, PALE)

    def letters(self, colour: str) -> str:
        return ensure_contrast(colour, self.palette.paper)

    def shades(self, tone: str, count: int) -> tuple[str, ...]:
        """Return so many fills of one meaning that touch, the darkest first."""
        return shades(self.theme.colour(tone), count)

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Draw inside this context: matplotlib takes colours, sizes and fonts from the theme, and from nothing else."""
        import matplotlib as mpl

        parameters: Any = mpl.rcParams
        settled = _settled(self.theme, _family(self.theme))
        # As they lie in the dictionary: matplotlib's own look-up checks each, and asks pyplot for a backend.
        before = {name: dict.__getitem__(parameters, name) for name in settled}
        dict.update(parameters, settled)  # checked once, when they were settled
        try:
            yield
        finally:
            dict.update(parameters, before)

    def figure(self) -> Figure:
        """Return an empty figure of this size, 72 dots an inch, so that one unit is one point."""
        from matplotlib.figure import Figure

        return Figure(figsize=(self.width / 72, self.height / 72), dpi=72)


@lru_cache(maxsize=32)
def _settled(theme: Theme, family: str) -> dict[str, Any]:
    """Return all parameters of matplotlib as a theme wants them: a user's matplotlibrc must not change what is read."""
    import matplotlib as mpl

    with mpl.rc_context():
        mpl.rcdefaults()
        settings: Any = _settings(theme, family)
        mpl.rcParams.update(settings)
        return {name: value for name, value in dict.items(mpl.rcParams) if not name.startswith("backend")}


def _settings(theme: Theme, family: str) -> dict[str, Any]:
    palette, charts = theme.palette, theme.charts
    return {
        "font.family": [family],
        "font.size": charts.text_size,
        "axes.titlesize": charts.text_size,
        "axes.titleweight": "semibold",
        "axes.titlelocation": "left",
        "axes.labelsize": charts.text_size,
        "axes.labelcolor": palette.muted,
        "axes.edgecolor": palette.muted,
        "axes.linewidth": charts.axis_width,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.unicode_minus": True,
        "axes.facecolor": "none",
        "figure.facecolor": "none",
        "grid.color": palette.grid,
        "grid.linewidth": charts.axis_width,
        "hatch.linewidth": charts.hatch_width,
        "legend.frameon": False,
        "legend.fontsize": charts.small_size,
        "lines.linewidth": charts.line_width,
        "patch.linewidth": charts.outline_width,
        "text.color": palette.ink,
        # Two dollar signs in "US$ 5 to US$ 8" would start a formula, and no chart has one.
        "text.parse_math": False,
        "xtick.color": palette.muted,
        "ytick.color": palette.muted,
        "xtick.labelsize": charts.text_size,
        "ytick.labelsize": charts.text_size,
        "xtick.major.width": charts.axis_width,
        "ytick.major.width": charts.axis_width,
        "xtick.major.size": 2.5,
        "ytick.major.size": 0.0,
        "xtick.major.pad": 2.5,
        "ytick.major.pad": 4.0,
    }


def _family(theme: Theme) -> str:
    """Return the family name under which matplotlib finds the fonts of the theme, and no others.

    A family of the same name that is installed on the machine could be another edition, so the name is our own: the
    path of the regular face, as a font name may be written.
    """
    from matplotlib.font_manager import FontEntry, fontManager

    files = font_files(theme)
    family = "".join(letter if letter.isalnum() else " " for letter in f"impact {files['regular']}")
    known = {(entry.name, entry.fname) for entry in fontManager.ttflist if entry.name == family}
    for role, weight in _WEIGHTS.items():
        path = str(files[role])
        if (family, path) not in known:
            slant = "italic" if role == "italic" else "normal"
            entry = FontEntry(fname=path, name=family, style=slant, weight=weight, size="scalable")
            fontManager.ttflist.append(entry)
    return family
