"""One edition printed in two processes and by two commands, and verified in the other one, from another folder."""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from case_checks.kept import kept
from case_checks.tried import Tried, attempt, fault
from finding import Finding
from reading import identified
from reading.every import findings as read_back
from reading.printed import in_form, read_pdf

from impact import api
from impact.output.editions import PrintOptions

PRIVATE = re.compile("[\ue000-\uf8ff]")
EVERY = 3  # cases, in one of which the PDF is printed again from its scenario, with another document
CLOSING = 60  # seconds in which the other process ends by itself
ROOT = Path(__file__).parents[3]  # whose package the other process prints with, too
PRINT_AGAIN = Path(__file__).parents[1] / "print_again.py"


class OtherProcess:
    """A process with another order of sets, which prints scenarios and verifies files on request."""

    def __init__(self, hash_seed: int) -> None:
        here = os.pathsep.join(map(str, (ROOT, ROOT / "tests" / "shared")))
        env = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "PYTHONPATH": here}
        self._process = subprocess.Popen(
            [sys.executable, str(PRINT_AGAIN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
        )

    def answer(self, order: dict[str, object]) -> dict[str, Any]:
        """Return the digests of files that are printed and the checks of the one that is verified, or the error."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the process has no pipes")
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline() or '{"error": "the process has ended"}')
        return answer

    def close(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(timeout=CLOSING)
        except subprocess.TimeoutExpired:  # on a busy machine; all that it prints has been answered
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def printed(tried: Tried, other: OtherProcess) -> Iterator[Finding]:
    """Yield what is refused, differs or is not as issued where one edition is printed and another process verifies it.

    To verify a PDF is to print it again from what it carries. Other formats, and in some cases the PDF as one of
    several documents of one command, are printed again from the scenario.
    """
    case = tried.case
    language, document, form = (case.value(name) for name in ("language", "document", "format"))
    forms = tuple(dict.fromkeys(("pdf", form)))
    found: list[Finding] = []
    files = attempt(
        lambda: api.briefs(tried.study, tried.folder, documents=(document,), languages=(language,), forms=forms,
                           printing=PrintOptions(paper=case.value("paper"))),
        case, "check-passes-print-refuses", found, language=language, document=f"{document}.{form}",
    )  # fmt: skip
    yield from found
    if files is None:
        return
    pdf = next(each for each in files if each.suffix == ".pdf")
    yield from _again(tried, files, pdf, other)
    for file in files:
        if marks := marks_in(file):
            yield fault(case, "marks-in-file", marks, language=language, document=f"{document}{file.suffix}")
    yield from kept(tried, files)
    country = case.value("country")
    read = read_pdf(pdf, kind=case.kind, country=country, language=language, document=document)
    yield from read_back(read)
    for file in files:
        if file.suffix in (".docx", ".html"):
            # What is of class B is counted once, in the PDF.
            yield from (each for each in identified.findings(in_form(read, file)) if each.letter == "A")


def _again(tried: Tried, files: Sequence[Path], pdf: Path, other: OtherProcess) -> Iterator[Finding]:
    case = tried.case
    language, document = case.value("language"), case.value("document")
    several = case.number % EVERY == 0
    others = [each for each in ("summary", "brief") if each != document]
    with tempfile.TemporaryDirectory() as folder:
        answer = other.answer(
            {
                "file": str(tried.file),
                "folder": folder,
                "documents": [*others[:several], document],
                "languages": [language],
                "forms": [each.suffix[1:] for each in files if several or each != pdf],
                "paper": case.value("paper"),
                "verify": str(pdf),
            }
        )
    if "error" in answer:
        yield fault(case, "printed-twice-refused", answer["error"], language=language, document=document)
        return
    for file in files:
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        if (several or file != pdf) and answer["files"].get(file.name) != digest:
            message = f"{file.name} has other bytes"
            yield fault(case, "printed-twice-differs", message, language=language, document=f"{document}{file.suffix}")
    for name, verdict, words in answer["checks"]:
        if verdict != "as issued":
            yield fault(case, f"not-as-issued-{name}", words[:500], language=language, document=document)


def marks_in(file: Path) -> str:
    """Return what surrounds a character that no file may hold, such as the mark of a text in another language."""
    if file.suffix == ".pdf":
        return ""  # holds glyphs; its fonts refuse such a character
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as parts:
            texts = [parts.read(name).decode("utf-8", "replace") for name in parts.namelist() if name.endswith(".xml")]
    else:
        texts = [file.read_text(encoding="utf-8")]
    found = next((each for each in map(PRIVATE.search, texts) if each is not None), None)
    return "" if found is None else repr(found.string[max(0, found.start() - 40) : found.end() + 60])
