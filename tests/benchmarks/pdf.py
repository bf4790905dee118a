"""How fast pages are made: `python tests/benchmarks/pdf.py [--weasyprint PYTHON]`.

Eight pages with six charts and six tables. What is compared runs in turn, each once a round; ratios are medians of
seven rounds with their spread. PYTHON is an interpreter that has WeasyPrint, this one by default. Nothing here fails
by time.

The untagged build is no mode of the product: it is made here, by a canvas that leaves out marks, structure tree and
parent tree, and draws the same.
"""

from __future__ import annotations

import argparse
import gc
import io
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from _measure import ROOT, RUNS

sys.path.insert(0, str(ROOT))

from _pdf_brief import HEIGHT, PAGES, brief, page_html

from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing
from impact.look.themes import load_theme
from impact.pdf import render, rendering
from impact.pdf.file import hooks
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element

LIBRARIES = "import click, pydantic, pandas, matplotlib.figure, reportlab.platypus"
BRIEFS = 40
WORKERS = 2
THEME = load_theme()

_recordings: list[Drawing] = []  # in each worker


# What is measured.


def draw_charts() -> list[Drawing]:
    """Draw the six charts with matplotlib and record them."""
    from _pdf_charts import CHARTS

    from impact.charts.recorder import record

    style = ChartStyle(THEME, THEME.column_width(), HEIGHT)
    with style.applied():
        return [record(chart(style), style) for chart in CHARTS]


def live() -> bytes:
    """Return the brief, its charts drawn now."""
    return render(brief(draw_charts()), THEME)


def recorded() -> bytes:
    """Return the brief, its charts drawn before."""
    return render(brief(_recordings), THEME)


class UntaggedCanvas(TaggedCanvas):
    """Draws the same and says nothing about it."""

    @contextmanager
    def inside(self, element: Element) -> Iterator[Element]:
        """Leave the tree alone."""
        yield element

    def attach(self, element: Element) -> None:
        """Leave the tree alone."""

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Draw without a mark."""
        yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Draw without a mark."""
        yield

    def _check_untagged(self) -> None:
        """Allow all."""

    def link(self, element: Element, box: tuple[float, float, float, float], href: str, words: str) -> None:
        """Leave links out; the benchmark has none."""

    def show_page(self) -> None:
        """Close the page without keys for its structure."""
        number = self.page_number
        self.pdf.showPage()
        self._digest.update(hooks.page_content(hooks.finished_page(self.pdf, number)))

    def finish(self, catalog: dict[str, Any]) -> tuple[bytes, dict[int, bytes]]:
        """Write the file without a structure tree."""
        hooks.set_keys(hooks.catalog(self.pdf), **catalog)
        hooks.set_identity(self.pdf, self._digest.digest())
        self.pdf.save()
        return hooks.without_vendor(self._buffer.getvalue()), {}


def untagged(build: Callable[[], bytes]) -> Callable[[], bytes]:
    """Return a build on the canvas that does not tag."""

    def run() -> bytes:
        with patch.object(rendering, "TaggedCanvas", UntaggedCanvas):
            return build()

    return run


# How it is measured.


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes; the garbage of the calls before is cleared first."""
    gc.collect()
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


Clock = Callable[[], float]


def table(title: str, base: tuple[str, Clock], *others: tuple[str, Clock, float | None]) -> None:
    """Print medians and ratios to the base of calls that return their own seconds, each once a round."""
    clocks = [base[1], *(clock for _, clock, _ in others)]
    for clock in clocks:
        clock()  # warm
    rounds = [[clock() for clock in clocks] for _ in range(RUNS)]
    print(f"\n{title}\n{base[0]:44}{median(first for first, *_ in rounds) * 1e3:9.1f} ms")
    for at, (label, _, budget) in enumerate(others, start=1):
        ratios = [one[at] / one[0] for one in rounds]
        print(
            f"{label:44}{median(one[at] for one in rounds) * 1e3:9.1f} ms  ratio {median(ratios):.3f} "
            f"({min(ratios):.3f} to {max(ratios):.3f})  {_verdict(median(ratios), budget)}"
        )


def _verdict(value: float, budget: float | None) -> str:
    if budget is None:
        return ""
    return f"{'within' if value <= budget else 'OVER'} {budget:g}"


def clock(call: Callable[[], object]) -> Clock:
    """Return a call that times another."""
    return lambda: seconds(call)


# WeasyPrint, in a process of its own so that it needs not be installed here.

ANSWER = """
import sys, time
from weasyprint import HTML, __version__
print(__version__, flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
    print(time.perf_counter() - start, flush=True)
"""


def against_weasyprint(python: str, folder: Path, drawings: Sequence[Drawing]) -> None:
    """Print how recorded pages compare with the same content as HTML and SVG; say so when WeasyPrint is absent."""
    source, target = folder / "brief.html", folder / "brief.pdf"
    source.write_text(page_html(brief(drawings), _svg_files(folder), THEME), encoding="utf-8")
    command = [python, "-c", ANSWER, str(source), str(target)]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, **pipes) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        questions, answers = child.stdin, child.stdout
        version = answers.readline().strip()
        if not version:
            print("\nWeasyPrint is not installed in that interpreter: its lines are left out (see --weasyprint)")
            return

        def ask() -> float:
            questions.write("go\n")
            questions.flush()
            return float(answers.readline())

        title = f"the same content by WeasyPrint {version} (HTML and ready SVG, pdf/ua-1)"
        table(title, ("WeasyPrint", ask), ("recorded and tagged", clock(recorded), 1 / 20))
        questions.close()
    pages = len(re.findall(rb"/Type\s*/Page\b", target.read_bytes()))
    print(f"WeasyPrint's file: {target.stat().st_size / 1e3:.0f} kB" + (f", {pages} pages" if pages else ""))


def _svg_files(folder: Path) -> list[str]:
    from _pdf_charts import CHARTS

    style = ChartStyle(THEME, THEME.column_width(), HEIGHT)
    names = []
    with style.applied():
        from matplotlib import rc_context

        with rc_context({"svg.fonttype": "none"}):
            for at, chart in enumerate(CHARTS):
                names.append(f"chart{at}.svg")
                chart(style).savefig(folder / names[-1], format="svg")
    return names


# Many briefs, and one in a new process.


def _start_worker(recordings: list[Drawing]) -> None:
    _recordings[:] = recordings
    recorded()


def _one_brief(_: int) -> int:
    return len(recorded())


def throughput() -> None:
    """Print how many briefs two warm processes make in a second."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(WORKERS, context, _start_worker, (_recordings,)) as pool:
        list(pool.map(_one_brief, range(4 * WORKERS)))
        speeds = [BRIEFS / seconds(lambda: list(pool.map(_one_brief, range(BRIEFS)))) for _ in range(RUNS)]
    verdict = "within" if median(speeds) >= 20 else "UNDER"
    print(f"\nbriefs a second, recorded, {WORKERS} warm processes, {os.cpu_count()} processors")
    print(f"{median(speeds):.1f} ({min(speeds):.1f} to {max(speeds):.1f})  {verdict} 20")


def sizes() -> None:
    """Print the size and number of pages of the file."""
    pdf = recorded()
    verdict = "within" if len(pdf) < 220_000 else "OVER"
    print(f"\n{len(pdf) / 1e3:.1f} kB without attachments, {_pages(pdf)} pages  {verdict} 220 kB")


def _pages(pdf: bytes) -> int:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weasyprint", metavar="PYTHON", default=sys.executable)
    asked = parser.parse_args()
    python = asked.weasyprint
    drawings = draw_charts()
    _recordings[:] = drawings
    assert _pages(recorded()) == PAGES
    print(f"{PAGES} pages, {len(drawings)} charts; median of {RUNS} rounds and spread")
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} before the start")
    table("tagged against untagged, charts live", ("untagged", clock(untagged(live))), ("tagged", clock(live), 1.5))
    title = "recorded against live, both tagged"
    table(title, ("live", clock(live)), ("recorded", clock(recorded), 0.25))
    title = "tagged against untagged, charts recorded"
    table(title, ("untagged", clock(untagged(recorded))), ("tagged", clock(recorded), None))
    sizes()
    with tempfile.TemporaryDirectory() as folder:
        against_weasyprint(python, Path(folder), drawings)
        throughput()


if __name__ == "__main__":
    main()
