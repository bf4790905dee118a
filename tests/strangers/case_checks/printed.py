"""One edition printed twice, in two processes and by two commands, and verified elsewhere."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path

from case_checks.kept import kept
from case_checks.tried import Tried, attempt, fault
from finding import Finding
from reading import identified
from reading.every import findings as read_back
from reading.printed import in_form, read_pdf

from impact import api
from impact.printing import Printing

PRIVATE = re.compile("[\ue000-\uf8ff]")
CLOSING = 60  # seconds in which the other process ends by itself
ROOT = Path(__file__).parents[3]  # whose package the other process prints with, too
PRINT_AGAIN = Path(__file__).parents[1] / "print_again.py"


class OtherProcess:
    """A process with another order of sets, which prints scenarios on request.

    Args:
        hash_seed: Its PYTHONHASHSEED.
        cache: Its cache folder.
    """

    def __init__(self, hash_seed: int, cache: Path) -> None:
        env = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "IMPACT_CACHE": str(cache), "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, str(PRINT_AGAIN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
        )

    def printed(self, order: dict[str, object]) -> dict[str, str]:
        """Return the digest of each file that the process prints, or the error in which it ends."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the process has no pipes")
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, str] = json.loads(self._process.stdout.readline() or '{"error": "the process has ended"}')
        return answer

    def close(self) -> None:
        """End the process."""
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
    """Yield what is refused, differs or is not as issued where one edition is printed twice and verified."""
    case = tried.case
    language, document, form = (case.value(name) for name in ("language", "document", "format"))
    forms = tuple(dict.fromkeys(("pdf", form)))
    found: list[Finding] = []
    files = attempt(
        lambda: api.briefs(tried.study, tried.folder, documents=(document,), languages=(language,), forms=forms,
                           printing=Printing(paper=case.value("paper"))),
        case, "check-passes-print-refuses", found, language=language, document=f"{document}.{form}",
    )  # fmt: skip
    yield from found
    if files is None:
        return
    others = [each for each in ("summary", "brief") if each != document]
    with tempfile.TemporaryDirectory() as folder:
        order = {
            "file": str(tried.file),
            "folder": folder,
            "documents": [*others[:1], document],
            "paper": case.value("paper"),
        }
        again = other.printed({**order, "languages": [language], "forms": list(forms)})
    for file in files:
        sha = hashlib.sha256(file.read_bytes()).hexdigest()
        if again.get(file.name) != sha:
            message = again.get("error", f"{file.name} has other bytes")
            yield fault(case, "printed-twice-differs", message, language=language, document=f"{document}{file.suffix}")
        if marks := marks_in(file):
            yield fault(case, "marks-in-file", marks, language=language, document=f"{document}{file.suffix}")
    pdf = next(each for each in files if each.suffix == ".pdf")
    yield from _verified(tried, pdf)
    yield from kept(tried, files)
    country = case.value("country")
    read = read_pdf(pdf, kind=case.kind, country=country, language=language, document=document)
    yield from read_back(read)
    for file in files:
        if file.suffix in (".docx", ".html"):
            # What is of class B is counted once, in the PDF.
            yield from (each for each in identified.findings(in_form(read, file)) if each.letter == "A")


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


def _verified(tried: Tried, file: Path) -> Iterator[Finding]:
    case, found = tried.case, list[Finding]()
    language, document = case.value("language"), case.value("document")
    with tempfile.TemporaryDirectory() as cache, fresh_cache(Path(cache)), chdir(cache):
        report = attempt(lambda: api.verify(file), case, "verify-refuses", found, language=language, document=document)
    yield from found
    for check in () if report is None else report.checks:
        if check.verdict != "as issued":
            shown = "; ".join(
                f"{each.what} {each.place} {each.cells} {each.before} -> {each.now}" for each in check.findings[:3]
            )
            yield fault(
                case, f"not-as-issued-{check.name}", f"{check.says} {shown}"[:500], language=language, document=document
            )


@contextmanager
def fresh_cache(folder: Path) -> Iterator[None]:
    """Use another cache folder for a while."""
    before = os.environ.get("IMPACT_CACHE")
    os.environ["IMPACT_CACHE"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["IMPACT_CACHE"]
        else:
            os.environ["IMPACT_CACHE"] = before
