"""A Word file, web page, workbook or presentation against the study that it was printed from.

It carries no evidence, so its study comes from elsewhere. Equal bytes, printed again, are the only proof. Of a file
that another program saved, hash, list and words are compared; looks are not, so such a file is never accepted.
"""

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, Literal, TypeAlias

from impact.core.errors import ImpactError, ProblemsError
from impact.core.text import shortened
from impact.files.reading import number, read_bytes
from impact.files.xlsx import Workbook, WorkbookParts
from impact.output.editions import OutputFile, PrintOptions
from impact.output.evidence import PUBLIC
from impact.output.number_list import BLOCK, END, SPACE, STORIES, TEXTS, WORKBOOK, house_sha256
from impact.output.press import Printer
from impact.study.study import StudyData
from impact.study.tables import ON_REQUEST
from impact.verify.attachments import EvidenceList, list_of, read_json
from impact.verify.house import With
from impact.verify.open_pdf import UnreadableError, report_foreign_errors
from impact.verify.page_comparison import MOST_FINDINGS, changed, cut, numbers
from impact.verify.report import Check, Report, VerificationFinding
from impact.verify.verdicts import ASK, of_another_version
from impact.verify.verify import Tell, not_plain

StudyOf: TypeAlias = Callable[[tuple[str, ...]], StudyData]  # from tables that are made on request
PAGE = "html"
FORMS = (PAGE, *STORIES)
LIST, ABOUT = "the list of printed numbers", "The document printed again"
HASHES = ("inputs_sha256", "results_sha256")
WHOLE = 20_000  # characters of a line that is compared word by word
RUNNING = ("word/header", "word/footer")
TAG = re.compile(r'\b(?:alt|aria-label|data-cell|href)="([^"]*)"')  # what a tag of a web page says


@dataclass(frozen=True)
class Copy:
    """What a file says.

    Attributes:
        lines: Its words, paragraph by paragraph, or cell by cell.
        listed: How it was printed, as its list says.
        said: The list itself.
        numbers: Printed number and cells, by id.
    """

    data: bytes
    lines: tuple[str, ...]
    listed: EvidenceList
    said: dict[str, Any]
    numbers: dict[str, tuple[str, ...]]


def form_of(file: Path) -> str:
    return file.suffix.lower().removeprefix(".")


def held_against(file: Path, study_of: StudyOf, asked: With, tell: Tell) -> Report:
    """Return whether a file is what the package prints of a study."""
    tell("open")
    name, form = shortened(str(file), 200), form_of(file)
    try:
        found = read(read_bytes(file), form)
    except UnreadableError as error:
        return Report(name, "", (Check("content", ABOUT, "cannot be said", f"Nothing can be said: {error}"),))
    study = study_of(tuple(each for each in ON_REQUEST if each in found.said["needs"]))
    tell("print")
    return Report(
        name, study.facts.title, tuple(_checks(found, study, _printed_again(found, form, study, asked), form))
    )


def _checks(found: Copy, study: StudyData, printed: bytes | str, form: str) -> Iterator[Check]:
    run, named = study.row("run", "run"), found.said["study"]
    others = tuple(
        VerificationFinding(each.replace("_", " "), before=str(run[each]), now=cut(str(named.get(each))))
        for each in HASHES
        if named.get(each) != run[each]
    )
    says = "Its hashes are those of this study."
    if others:
        says = "Its hashes are those of another study, or were changed. Name the study that it was printed from."
    yield Check("study", "The study", "not as issued" if others else "as issued", says, others)
    equal = printed == found.data
    if why := printed if isinstance(printed, str) else "" if equal else of_another_version(found.listed):
        yield Check("content", ABOUT, "cannot be said", f"It cannot be held against the file: {why}.")
        return
    assert isinstance(printed, bytes)
    again = read(printed, form)
    unlike, words = tuple(_of_lists(again, found)), tuple(islice(_of_lines(again, found), MOST_FINDINGS))
    says = f"All {len(found.numbers)} are those of their cells, as the document rounds them."
    if unlike:
        says = f"They are not those of the study. {ASK}"
    yield Check("numbers", "Its list of numbers", "not as issued" if unlike else "as issued", says, unlike)
    if equal:
        yield Check("content", ABOUT, "as issued", "It is the file, byte for byte.")
    elif words:
        yield Check("content", ABOUT, "not as issued", f"It says something else than the file. {ASK}", words)
    else:
        says = (
            "All words and numbers are those of the file, whose bytes are others: another program saved it, or other "
            "libraries printed it. Looks, pictures, charts and formulas were not compared."
        )
        yield Check("content", ABOUT, "cannot be said", says)


def _printed_again(found: Copy, form: str, study: StudyData, asked: With) -> bytes | str:
    settings, needs = found.listed.settings, found.said["needs"]
    attach: Literal["public", "full"] = "public" if settings.attach == PUBLIC else "full"
    again = PrintOptions(settings.theme, settings.paper, asked.templates, asked.data, asked.brand, attach)
    if why := not_plain(settings):
        return why
    if found.said.get("house") != house_sha256(again):
        return "it has words or a face of another house: name those it was printed with, --template-dir and --brand"
    if lacking := {*needs} - {*study.tables, *(f"{TEXTS}{code}" for code in study.texts)}:
        what = shortened(", ".join(sorted(lacking)))
        return f"the study lacks {what}: name its scenario, or the PDF of the same document"
    tables = {name: table for name, table in study.tables.items() if name not in ON_REQUEST or name in needs}
    texts = {code: each for code, each in study.texts.items() if f"{TEXTS}{code}" in needs}
    wanted = OutputFile(settings.document, settings.language, Path(f"again.{form}"), form)
    try:
        with report_foreign_errors():
            printer = Printer(again, (settings.language,))
            return printer.printed([wanted], replace(study, tables=tables, texts=texts))[wanted.file]
    except ImpactError as error:
        return f"it cannot be printed again: {str(error).partition(chr(10))[0].rstrip('.')}"


def _of_lists(again: Copy, found: Copy) -> Iterator[VerificationFinding]:
    for key in dict.fromkeys((*again.numbers, *found.numbers)):
        own, other = again.numbers.get(key, ()), found.numbers.get(key, ())
        if own != other:
            yield VerificationFinding("entry", 0, shortened(key, 40), own[1:], cut(" ".join(own)), cut(" ".join(other)))


def _of_lines(again: Copy, found: Copy) -> Iterator[VerificationFinding]:
    own, other = Counter(again.lines), Counter(found.lines)
    listed = {each[0]: each[1:] for each in again.numbers.values()}
    for gone, new in zip_longest((own - other).elements(), (other - own).elements(), fillvalue=""):
        short = gone and new and max(len(gone), len(new)) <= WHOLE
        for before, now, around in changed(gone, new) if short else ((cut(gone), cut(new), cut(gone or new)),):
            lost, added = (
                [each for each in numbers(one) if each not in numbers(two)]
                for one, two in ((before, now), (now, before))
            )
            what = "text" if {*added} <= listed.keys() else "number that is not in the list"
            cells = dict.fromkeys(cell for each in lost for cell in listed.get(each, ()))
            yield VerificationFinding(what, 0, f"'{around}'", tuple(cells), before, now)
    if own == other and again.lines != found.lines:
        yield VerificationFinding("order of the text")


def read(data: bytes, form: str) -> Copy:
    """Return what a file says.

    Raises:
        UnreadableError: It is damaged, beyond the limits, or carries no list.
    """
    lines, lists = _of_page(data) if form == PAGE else _of_office(data, form)
    if len(lists) != 1:
        raise UnreadableError(f"it carries {'two lists' if lists else 'no list'} of its printed numbers. {ASK}")
    said = read_json(lists[0].encode("utf-8", "replace"))
    listed = f"cannot be read: {said}." if isinstance(said, str) else list_of(said)
    if isinstance(said, str) or isinstance(listed, str):
        raise UnreadableError(f"{LIST} {listed} {ASK}")
    rows, needs = said.get("numbers"), said.get("needs")
    texts = [needs, *rows] if isinstance(rows, list) else []
    sound = texts and all(isinstance(row, list) and all(isinstance(each, str) for each in row) for row in texts)
    if not (sound and all(texts[1:]) and isinstance(said.get("study"), dict)):
        raise UnreadableError(f"{LIST} is not as impact writes it. {ASK}")
    words = tuple(filter(None, (" ".join(line.split()) for line in lines)))
    return Copy(data, words, listed, said, {row[0]: tuple(row[1:]) for row in texts[1:]})


def _of_page(data: bytes) -> tuple[list[str], list[str]]:
    """Return the words of a web page and its lists; each tag ends a line, and its own words are lines."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise UnreadableError(f"it is no text in UTF-8. {ASK}") from None
    lines: list[str] = []
    hidden = False
    for piece in text.split("<"):
        tag, _, said = piece.partition(">")
        hidden = tag.startswith(("style", "script")) or (hidden and not tag.startswith(("/style", "/script")))
        if not hidden:
            lines += [html.unescape(each) for each in (*TAG.findall(tag), said)]
    return lines, [each.partition(END)[0] for each in text.split(BLOCK)[1:]]


class _Words:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.lists: list[str] = []
        self._line, self._in_field = "", False

    def start(self, name: str, said: Mapping[str, str]) -> None:
        self._line += " " if name in ("tab", "br") else ""
        if name in ("fldChar", "fldSimple"):
            self._in_field = said.get("fldCharType") != "end"
        self.lines.append(said.get("descr", ""))  # an alternative text

    def end(self, name: str, text: str, *, ours: bool) -> None:
        if name in ("t", "v") or ours:
            self._line += "" if self._in_field and text.isdigit() else text  # a page's number is the program's
        self._in_field = self._in_field and name != "fldSimple"
        if name == "v":  # of a chart, which programs write with and without a point and last digits
            with suppress(ValueError):
                self._line = f"{number(self._line):.12g}"
        if name in ("p", "pt", "list"):
            (self.lists if name == "list" else self.lines).append(self._line)
            self._line = ""


def _of_office(data: bytes, form: str) -> tuple[list[str], list[str]]:
    found, running = _Words(), dict[str, None]()
    try:
        parts = WorkbookParts(data, form)
        if STORIES[form] not in parts or len({*parts.names}) < len(parts.names):
            raise UnreadableError(f"it is no file of the format {form}, or holds a part twice. {ASK}")
        for name in sorted(parts.names):
            if name.endswith(".xml") and (form != WORKBOOK or name.startswith("customXml/")):
                before = len(found.lines)
                for event, element in parts.elements(name):
                    space, _, tag = element.tag.rpartition("}")
                    if event == "start":
                        found.start(tag, {key.rpartition("}")[2]: value for key, value in element.attrib.items()})
                    else:
                        found.end(tag, element.text or "", ours=tag == "list" and space.removeprefix("{") == SPACE)
                if name.startswith(RUNNING):  # some programs write them once, others for each section
                    running |= dict.fromkeys(found.lines[before:])
                    del found.lines[before:]
        if form == WORKBOOK:
            book = Workbook(data, form)
            for title in book.titles:
                found.lines += [f"{title} {place}: {said}" for place, said in book.sheet(title).cells.items()]
    except ProblemsError as error:
        raise UnreadableError(error.problems[0].message) from None
    return [*found.lines, *running], found.lists
