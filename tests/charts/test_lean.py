"""Matplotlib loaded lean, in a process of its own: charts are drawn, and nothing that is left out stays changed."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from impact.charts import _lean
_lean.load()
from matplotlib import artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
assert not any(name.startswith("mpl_toolkits.mplot3d") for name in sys.modules)
assert Line2D.set is not artist.Artist.set and Line2D.set.__doc__ is None  # a `set` of its own, without the list
line, = Figure().subplots().plot([1, 2])
line.set(linewidth=3, label="a")
assert (line.get_linewidth(), line.get_label()) == (3, "a")
assert "linewidth" in artist.kwdoc(Line2D)  # whoever asks is told as ever
from mpl_toolkits.mplot3d import Axes3D
print("drawn")
"""


def test_charts_are_drawn_and_the_rest_is_there_when_it_is_asked_for() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error::UserWarning", "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("drawn\n", 0), done.stderr
