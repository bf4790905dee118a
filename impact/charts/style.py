"""How charts look: sizes and colours of the theme, given to matplotlib in a context."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from impact.look.colour import tint
from impact.look.fonts import font_files
from impact.look.parts import Palette
from impact.look.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Status = Literal["", "reported", "announced", "modelled"]

# One hatch for "modelled", another for "replaced or lost", so that the two never look alike in grey.
MODELLED_HATCH = "/////"
LOST_HATCH = "\\\\\\\\"
GROUND = 0.7  # strength of the colour between the lines of a hatch

_WEIGHTS = {"regular": 400, "italic": 400, "semibold": 600, "bold": 700, "light": 300}


@dataclass(frozen=True)
class ChartStyle:
    """Size of one chart [pt] and the theme it is drawn in."""

    theme: Theme
    width: float
    height: float = 190.0

    @property
    def palette(self) -> Palette:
        """The colours of the theme, "#RRGGBB"."""
        return self.theme.palette

    @property
    def text_size(self) -> float:
        """Size of chart text [pt]."""
        return self.theme.charts.text_size

    @property
    def small_size(self) -> float:
        """Smallest size that chart text may have [pt]."""
        return self.theme.charts.small_size

    @property
    def line_width(self) -> float:
        """Thickness of data lines [pt]."""
        return self.theme.charts.line_width

    @property
    def axis_width(self) -> float:
        """Thickness of axes and grid lines [pt]."""
        return self.theme.charts.axis_width

    def fill(self, status: Status, colour: str) -> dict[str, Any]:
        """Return keywords for a bar or patch: reported solid, modelled hatched, announced outlined."""
        outline = {"edgecolor": colour, "linewidth": self.theme.charts.outline_width}
        if status == "modelled":
            return {"facecolor": tint(colour, GROUND), "hatch": MODELLED_HATCH, **outline}
        if status == "announced":
            return {"facecolor": self.palette.paper, "edgecolor": colour, "linewidth": 1.0}
        return {"facecolor": colour, "edgecolor": self.palette.outline, "linewidth": self.theme.charts.outline_width}

    def lost_fill(self) -> dict[str, Any]:
        """Return keywords for what is replaced or lost: always hatched, its own direction."""
        width = self.theme.charts.outline_width
        return {
            "facecolor": tint(self.palette.lost, GROUND),
            "edgecolor": self.palette.lost,
            "hatch": LOST_HATCH,
            "linewidth": width,
        }

    def context_fill(self) -> dict[str, Any]:
        """Return keywords for what is shown for comparison: always outlined."""
        width = self.theme.charts.outline_width
        return {"facecolor": self.palette.context, "edgecolor": self.palette.outline, "linewidth": width}

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Draw inside this context: matplotlib takes colours, sizes and fonts from the theme, and from nothing else."""
        import matplotlib as mpl

        family = _family(self.theme)
        with mpl.rc_context():
            # A user's matplotlibrc must not change what an official reads.
            mpl.rcdefaults()
            settings: Any = _settings(self.theme, family)
            mpl.rcParams.update(settings)
            yield

    def figure(self) -> Figure:
        """Return an empty figure of this size, 72 dots an inch, so that one unit is one point."""
        from matplotlib.figure import Figure

        return Figure(figsize=(self.width / 72, self.height / 72), dpi=72)


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
        # Two dollar signs in "US$ 5 to US$ 8" would start a formula.
        "text.parse_math": False,
        "mathtext.fontset": "custom",
        "mathtext.rm": family,
        "mathtext.it": f"{family}:italic",
        "mathtext.bf": f"{family}:semibold",
        "mathtext.sf": family,
        "mathtext.tt": family,
        "mathtext.cal": family,
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
