"""Forgeries by the words and looks of a house: files printed by a copy of the package without its checks of them."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

from cases import case_entries
from hand_edited import altered, file_of, set_file
from paper import XYZ, printed
from pikepdf import Pdf
from written_files import folder_with

from impact.output.editions import PrintOptions
from impact.output.house_inside import HOUSE
from impact.study.study import StudyData

DECEIVING = case_entries("deceiving_words")["deceiving"]  # words of a house, with what is refused in each
LOOKS = {  # a theme of the house, with what it hides
    "losses in the colour of the paper": 'palette: {lost: "#FFFFFF"}',
    "jobs in the colour of the paper": 'palette: {channel_direct: "#FEFEFE", supported: "#FFFFFF"}',
    "text in the colour of the paper": 'palette: {muted: "#FFFFFF"}',
    "a ground in the colour of the text": 'palette: {sand: "#1D2733"}',
    "the foot of the page below the paper": "page: {footer_mm: -60}",
    "the head of the page above the paper": "page: {header_mm: -60}",
    "notes of no size": "styles: {note: {size: 0, leading: 0}}",
    "notes over other text": "styles: {note: {before: -40}}",
}


@contextmanager
def unchecked() -> Iterator[None]:
    with ExitStack() as stack:
        stack.enter_context(patch("impact.language.house_words.refuse_house_words", lambda *_: None))
        for name in ("contrast", "size", "hidden"):
            stack.enter_context(patch(f"impact.theme.themes.{name}_problems", lambda *_: []))
        yield


def house_forgeries(study: StudyData, language: str, folder: Path) -> Iterator[tuple[str, Callable[[], bytes]]]:
    for number, (words, _) in enumerate(DECEIVING.get(language, [])):
        own = folder / f"words {language} {number}"
        yield f"words: {words!r}", partial(_with_words, study, language, own, words)
    for number, (name, theme) in enumerate(LOOKS.items()):
        yield f"look: {name}", partial(_with_look, study, language, folder / f"look {number}", theme)
    yield "words inside changed after print", partial(_changed, study, language, folder / "changed")


def _with_words(study: StudyData, language: str, own: Path, words: str) -> bytes:
    folder_with(own, {f"languages/{language}/own.ftl": f"{words}\n"})
    with unchecked():
        return printed(study, "summary", language, PrintOptions(data=(XYZ,), templates=(own,)))


def _with_look(study: StudyData, language: str, own: Path, theme: str) -> bytes:
    folder_with(own, {"themes/own.yaml": f"{theme}\n"})
    with unchecked():
        return printed(study, "summary", language, PrintOptions("own", data=(XYZ,), templates=(own,)))


def _changed(study: StudyData, language: str, own: Path) -> bytes:
    """Return a file whose pages are of one house, and whose words inside are of another."""

    def change(pdf: Pdf) -> None:
        said = json.loads(file_of(pdf, HOUSE))
        said["files"][f"0/languages/{language}/own.ftl"]["text"] = "kicker = Y\n"
        text = json.dumps(said, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        set_file(pdf, HOUSE, text.encode(), listed=True)

    return altered(_with_words(study, language, own, "kicker = X"), change)
