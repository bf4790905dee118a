"""A report as lines for a terminal, and as JSON for programs."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from impact.texts import visible
from impact.trust.report import VERDICTS, Check, Finding, Report

WIDTH = 100
MOST_TOLD = 12  # findings of one check
WHOLE = 3  # checks at least of a file that could be looked at


def as_text(report: Report, *, everything: bool = False) -> str:
    """Return a report in plain words.

    Args:
        report: of one file. everything: whether all findings are told, and not the first of each check.
    """
    lines = [f"{report.file}: {report.title}" if report.title else report.file, ""]
    wide = max(len(VERDICTS[check.verdict]) for check in report.checks)
    for check in report.checks:
        head = f"{VERDICTS[check.verdict]:<{wide}}  {check.about}. "
        lines += _wrapped(head + check.says, " " * (wide + 2))
        lines += _findings(check, " " * (wide + 2), everything=everything)
    return visible_lines([*lines, "", *_wrapped(conclusion(report), "")])


def visible_lines(lines: list[str]) -> str:
    """Return lines in which nothing moves the cursor of a terminal."""
    return "\n".join(visible(line) for line in lines)


def conclusion(report: Report) -> str:
    """Return in one sentence what a reader has to know."""
    if len(report.checks) < WHOLE:
        return "NOTHING CAN BE CHECKED. This says neither that the file is true nor that it is not."
    altered = [check for check in report.checks if check.verdict == "altered"]
    unknown = [check for check in report.checks if check.verdict == "unknown"]
    if altered:
        return f"NOT AS ISSUED. Altered: {_listed(altered)}." + (f" Not known: {_listed(unknown)}." if unknown else "")
    if unknown:
        held = [check for check in report.checks if check.verdict == "holds" and not check.idle]
        more = f" What holds: {_listed(held)}." if held else ""
        return f"NOT FULLY CHECKED. Nothing altered was found, but not known: {_listed(unknown)}.{more}"
    return "ALL HOLDS. The file is as it was written, and its numbers follow from what it carries."


def _listed(checks: list[Check]) -> str:
    return "; ".join(check.about[0].lower() + check.about[1:] for check in checks)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False) or [""]


def _findings(check: Check, indent: str, *, everything: bool) -> Iterator[str]:
    shown = check.findings if everything else check.findings[:MOST_TOLD]
    for each in shown:
        yield from _wrapped(f"{indent}- {in_words(each)}", f"{indent}  ")
    if len(check.findings) > len(shown):
        yield f"{indent}- and {len(check.findings) - len(shown)} more (--all tells them)"


def in_words(finding: Finding) -> str:
    """Return a finding as one line."""
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
    """Return a report as JSON."""
    checks = [
        {
            "name": check.name, "verdict": check.verdict, "about": check.about, "says": check.says,
            "findings": [vars(each) for each in check.findings],
        }
        for check in report.checks
    ]  # fmt: skip
    said = {"file": report.file, "title": report.title, "holds": report.holds, "checks": checks}
    return json.dumps(said, indent=1, ensure_ascii=False, default=list) + "\n"
