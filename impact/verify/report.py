"""What a verification found: one verdict with its checks, as lines for a terminal and as JSON."""

import json
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from impact.core.text import shortened, visible
from impact.language.house_words import HouseWord
from impact.theme.logo import NO_BRAND, Brand

Verdict: TypeAlias = Literal["as issued", "same content", "note added", "cannot be said", "not as issued"]
EXITS: dict[Verdict, int] = {
    "as issued": 0, "same content": 3, "note added": 3, "cannot be said": 4, "not as issued": 1,
}  # fmt: skip
WORST: tuple[Verdict, ...] = ("not as issued", "cannot be said", "note added", "same content", "as issued")


@dataclass(frozen=True)
class VerificationFinding:
    """One thing that is not as it should be.

    Attributes:
        what: In a few words, such as "text" or "alternative text".
        page: In the file, from 1; 0 for the whole of it.
        place: Where in the page or file, such as the words around it.
        cells: Of the study, where a number is concerned.
        before: What the evidence gives; empty where that is no text.
        now: What the file has; empty where that is no text.
    """

    what: str
    page: int = 0
    place: str = ""
    cells: tuple[str, ...] = ()
    before: str = ""
    now: str = ""


@dataclass(frozen=True)
class HouseFound:
    """What a house adds to an edition.

    Attributes:
        templates: Folders of its words and looks.
        words: Its messages that take the place of shipped ones.
        kinds: What else it adds, such as "a brand".
        unchecked: Why nothing can be said of it; empty where it can.
    """

    templates: tuple[Path, ...] = ()
    brand: Brand = NO_BRAND
    words: tuple[HouseWord, ...] = ()
    kinds: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    unchecked: str = ""

    @property
    def said(self) -> str:
        count = f"{len(self.words)} sentence{'s' * (len(self.words) != 1)}"
        parts = [*([count] if self.words else []), *self.kinds]
        return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)

    @property
    def findings(self) -> tuple[VerificationFinding, ...]:
        """What its words may not say."""
        faults = [(each, fault) for each in self.words for fault in each.faults]
        return tuple(
            VerificationFinding(
                "words of the house", place=f"{each.file}, line {each.line} {each.name}".strip(), now=fault
            )
            for each, fault in faults
        )


NO_HOUSE = HouseFound()


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: Of the check, for programs.
        about: What was looked at, in words.
        verdict: What the file is by this check alone; what is only for information is "as issued".
        says: The finding in a sentence or two, with what to do.
        findings: What exactly differs.
    """

    name: str
    about: str
    verdict: Verdict
    says: str
    findings: tuple[VerificationFinding, ...] = ()


@dataclass(frozen=True)
class Report:
    """The verification of one file.

    Attributes:
        file: As the user named it.
        title: Of the document, as its metadata say.
        checks: In the order in which they were made.
        house: What it carries of its house.
    """

    file: str
    title: str
    checks: tuple[Check, ...]
    house: HouseFound | None = None

    @property
    def verdict(self) -> Verdict:
        found = {check.verdict for check in self.checks}
        return next(each for each in WORST if each in found)

    @property
    def exit_code(self) -> int:
        return EXITS[self.verdict]

    @property
    def holds(self) -> bool:
        return self.verdict == "as issued"

    def check(self, name: str) -> Check:
        return next(each for each in self.checks if each.name == name)


WIDTH = 100
INDENT = "  "
MOST_TOLD = 12  # findings of one check
MOST_SAID = 400  # characters of a message
CONCLUSIONS: dict[Verdict, str] = {
    "as issued": "AS ISSUED. The file is as it was written, and its numbers follow from its study.",
    "same content": "SAME CONTENT, OTHER BYTES. All that it shows and holds is as issued; the file itself is a copy.",
    "note added": "NOTE ADDED. All that was issued is there; a reader added notes.",
    "cannot be said": "CANNOT BE SAID HERE. This says neither that the file is as issued nor that it is not.",
    "not as issued": "NOT AS ISSUED.",
}


def as_text(report: Report, *, everything: bool = False, words: bool = False) -> str:
    """Return a report in plain words."""
    lines = [f"{report.file}: {report.title}" if report.title else report.file, ""]
    for check in report.checks:
        lines += _wrapped(f"{check.about}. {check.says}", INDENT)
        lines += _findings(check, INDENT, everything=everything)
    for line in house_lines(report) if words else ():
        lines += _wrapped(f"{INDENT}- {line}", f"{INDENT}  ")
    return "\n".join(map(visible, [*lines, "", *_wrapped(conclusion(report), "")]))


def conclusion(report: Report) -> str:
    head, stop, rest = CONCLUSIONS[report.verdict].partition(". ")
    own = report.house.said if report.house and report.exit_code in (0, 3) else ""
    return f"{head}, with {own} of its own{stop}{rest}" if own else f"{head}{stop}{rest}"


def house_lines(report: Report) -> Iterator[str]:
    if report.house:
        for each in report.house.words:
            ours = f"in place of '{_line(each.ours)}'" if each.ours else "in place of nothing"
            yield f"{each.file}, line {each.line}, {each.name}: '{_line(each.own)}' {ours}".replace(", :", ":")
        yield from (f"brand: {line}" for line in report.house.lines)


def _line(text: str) -> str:
    return shortened(" ".join(text.split()), MOST_SAID)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False) or [""]


def _findings(check: Check, indent: str, *, everything: bool) -> Iterator[str]:
    shown = check.findings if everything else check.findings[:MOST_TOLD]
    for each in shown:
        yield from _wrapped(f"{indent}- {in_words(each)}", f"{indent}  ")
    if len(check.findings) > len(shown):
        yield f"{indent}- and {len(check.findings) - len(shown)} more (--all tells them)"


def in_words(finding: VerificationFinding) -> str:
    where = f"page {finding.page}, " if finding.page else ""
    said = f"{where}{finding.what}"
    if finding.place:
        said += f": {finding.place}"
    if finding.before and finding.now:
        said += f": was '{finding.before}', is '{finding.now}'"
    elif finding.before or finding.now:
        said += f": was '{finding.before}', is gone" if finding.before else f": '{finding.now}'"
    if finding.cells:
        said += f" [{', '.join(finding.cells)}]"
    return said


def as_json(report: Report) -> str:
    checks = [
        {
            "name": check.name, "verdict": check.verdict, "about": check.about, "says": check.says,
            "findings": [vars(each) for each in check.findings],
        }
        for check in report.checks
    ]  # fmt: skip
    said = {
        "file": report.file,
        "title": report.title,
        "verdict": report.verdict,
        "exit": report.exit_code,
        "house": list(house_lines(report)),
        "checks": checks,
    }
    return json.dumps(said, indent=1, ensure_ascii=False, default=list) + "\n"
