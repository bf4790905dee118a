"""The pages of two files as pictures and words, drawn by the same library in a process of its own.

A stranger's file is drawn by a library in C++: it gets a process with limits, so that a file made to crash it, or to
keep it busy, ends that process alone. Annotations are not drawn with the pages: links, notes and fields are compared as
what they are, and what a note covers is looked at by itself.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

RESOLUTION = 150  # dots per inch
SECONDS = 120  # of drawing both files
MEMORY = 4_000_000_000  # bytes that the process may take
LARGEST = 5_000  # points of a side of a page that is drawn
FRAME = 6  # dots around what differs in a picture that is shown


@dataclass(frozen=True)
class Drawn:
    """How the pages of two files differ.

    Attributes:
        words: Of each page, of the document printed again and of the file.
        differing: Pages, from 1, of which the pictures differ.
        covered: Pages on which an annotation of the file covers something that is printed.
        shown: Files with pictures of what differs.
    """

    words: tuple[tuple[str, str], ...]
    differing: tuple[int, ...]
    covered: tuple[int, ...]
    shown: tuple[str, ...] = ()


def drawn(printed: bytes, data: bytes, rectangles: dict[int, list[list[float]]], show: Path | None) -> Drawn | str:
    """Return how the pages of a file differ from those of the document printed again; else why they cannot be drawn.

    Args:
        printed: The document printed again, with as many pages.
        rectangles: Of annotations that were added, by page from 1: left, bottom, right, top [pt].
        show: A folder for pictures of what differs; None for none.
    """
    with TemporaryDirectory(prefix="impact-pages-") as place:
        folder = Path(place)
        (folder / "printed.pdf").write_bytes(printed)
        (folder / "file.pdf").write_bytes(data)
        asked = {"rectangles": rectangles, "show": "" if show is None else str(show.resolve())}
        (folder / "asked.json").write_text(json.dumps(asked), encoding="utf-8")
        command = [sys.executable, "-m", __name__, place]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return f"drawing its pages takes more than {SECONDS} seconds"
        found = folder / "found.json"
        if done.returncode or not found.is_file():
            last = done.stderr.strip().rpartition("\n")[2][:160]
            return f"its pages cannot be drawn{f' ({last})' if last else ''}"
        said = json.loads(found.read_text(encoding="utf-8"))
    return Drawn(
        tuple((one, other) for one, other in said["words"]), tuple(said["differing"]), tuple(said["covered"]),
        tuple(said["shown"]),
    )  # fmt: skip


def main(place: str) -> None:
    """Draw the two files of a folder and write down how they differ."""
    _limit()
    import numpy as np
    from PIL import Image
    from pypdfium2 import PdfDocument

    folder = Path(place)
    asked = json.loads((folder / "asked.json").read_text(encoding="utf-8"))
    printed, file = PdfDocument(folder / "printed.pdf"), PdfDocument(folder / "file.pdf")
    if len(printed) != len(file):
        raise SystemExit("it has another number of pages for the program that draws them")
    words, differing, covered, shown = [], [], [], []
    for at in range(len(printed)):
        one, other = printed[at], file[at]
        words.append([page.get_textpage().get_text_range() for page in (one, other)])
        sizes = [[round(side, 1) for side in page.get_size()] for page in (one, other)]
        if sizes[0] != sizes[1] or max(sizes[1]) > LARGEST:
            differing.append(at + 1)
            continue
        before, now = _picture(one), _picture(other)
        if before.shape != now.shape or not np.array_equal(before, now):
            differing.append(at + 1)
            if asked["show"] and before.shape == now.shape:
                shown.append(_shown(before, now, Path(asked["show"]), at + 1, Image, np))
        added = asked["rectangles"].get(str(at + 1), [])
        if added and _covers(before, _picture(other, annotated=True), now, added, one, np):
            covered.append(at + 1)
    said = {"words": words, "differing": differing, "covered": covered, "shown": shown}
    (folder / "found.json").write_text(json.dumps(said), encoding="utf-8")


def _limit() -> None:
    try:
        import resource
    except ImportError:  # a system without such limits; the time is limited everywhere
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _picture(page: Any, *, annotated: bool = False) -> Any:
    return page.render(scale=RESOLUTION / 72, draw_annots=annotated, may_draw_forms=annotated).to_numpy().copy()


def _covers(before: Any, annotated: Any, now: Any, rectangles: list[list[float]], page: Any, np: Any) -> bool:
    """Return whether what annotations draw, or their places, meet anything that is printed.

    What is printed is whatever has not the colour of the paper, which most of the page has.
    """
    colours = before[..., 0].astype(np.int64) << 16 | before[..., 1].astype(np.int64) << 8 | before[..., 2]
    known, counts = np.unique(colours, return_counts=True)
    ink = colours != known[counts.argmax()]
    drawn = (annotated != now).any(axis=-1)
    left, bottom, _, _ = page.get_mediabox()
    height, scale = page.get_size()[1], RESOLUTION / 72
    for x0, y0, x1, y1 in rectangles:
        columns = sorted((int((x0 - left) * scale), int((x1 - left) * scale) + 1))
        rows = sorted((int((height - (y1 - bottom)) * scale), int((height - (y0 - bottom)) * scale) + 1))
        drawn[max(rows[0], 0) : max(rows[1], 0), max(columns[0], 0) : max(columns[1], 0)] = True
    return bool((ink & drawn).any())


def _shown(before: Any, now: Any, folder: Path, page: int, image: Any, np: Any) -> str:
    rows, columns = np.nonzero((before != now).any(axis=-1))
    top, bottom = max(rows.min() - FRAME, 0), min(rows.max() + FRAME, before.shape[0] - 1)
    left, right = max(columns.min() - FRAME, 0), min(columns.max() + FRAME, before.shape[1] - 1)
    both = []
    for each in (before, now):
        framed = each[..., :3].copy()
        red = np.array([0, 0, 255], dtype=framed.dtype)  # pixels are blue, green, red
        framed[top : top + 2, left:right] = framed[bottom - 1 : bottom + 1, left:right] = red
        framed[top:bottom, left : left + 2] = framed[top:bottom, right - 1 : right + 1] = red
        both.append(framed)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"page-{page}.png"
    image.fromarray(np.concatenate(both, axis=1)[..., ::-1]).save(file)
    return str(file)


if __name__ == "__main__":
    main(sys.argv[1])
