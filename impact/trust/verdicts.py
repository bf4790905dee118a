"""From what was found to checks with a verdict, each in a sentence or two."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from impact.printing.evidence import installed
from impact.printing.tables_inside import is_of_table
from impact.trust.compared import Compared
from impact.trust.listed import Listed
from impact.trust.opened import Opened
from impact.trust.report import Check, Verdict
from impact.trust.rerun import Rerun
from impact.version import __version__

MOST_TOLD = 4  # figures of the data that are named


def file_check(pdf: Opened, found: Compared | str, *, signed: bool) -> Check:
    """Return whether the file is the one that was written, byte for byte."""
    about = "The file"
    if isinstance(found, str):
        return Check("file", about, "unknown", f"Whether it is the file as it was written cannot be said: {found}.")
    if found.original:
        more = ", with what signing adds behind them" if signed else ""
        return Check("file", about, "holds", f"Its {len(pdf.data):,} bytes are those that were written{more}.")
    by = f" ({found.program})" if found.program else ""
    if found.appended > 0 and not signed:
        says = f"{found.appended:,} bytes were added behind the file as it was written; they may change all of it."
    elif found.rewritten:
        says = (
            f"It is not the file that was written: another program{by} wrote its pages anew. Its words are compared "
            "below; drawings, structure and signatures of the original cannot be."
        )
    elif not found.pages and not found.structure:
        says = (
            f"It is not the file that was written: it was saved again{by}. All that it holds is the same; a signature "
            "of the original no longer fits."
        )
    else:
        says = f"It is not the file that was written{': it was saved again' + by if by else ''}. What differs is below."
    return Check("file", about, "altered", f"{says} Ask its sender for the file as it was issued.")


def study_check(again: Rerun | None, listed: Listed, why: str) -> Check:
    """Return whether the numbers follow from the scenario and the figures inside."""
    about = "Numbers from their evidence"
    if again is None:
        return Check("study", about, "unknown", f"They cannot be estimated again: {why or 'there is no study inside'}.")
    made = again.version or listed.package
    versions = _versions(made, listed.libraries)
    if again.study is None:
        more = "" if listed.withheld else _how_to_get(made, again)
        says = f"They cannot be estimated again: {again.why}.{more}"
        return Check("study", about, "unknown", says)
    count = len(again.study.tables)
    if not again.findings:
        more = f" ({versions})" if versions else ""
        closely = "up to the last digits, which hang on the processor" if again.digits else "to the last digit"
        says = f"Scenario and figures inside give all {count} tables again, {closely}{more}."
        return Check("study", about, "holds", says)
    differing = sorted({each.place for each in again.findings})
    told = ", ".join(differing[:6]) + (" and more" if len(differing) > 6 else "")
    if versions:
        says = (
            f"Whether they follow cannot be said: {told} come out otherwise here, and the file was {versions}."
            f"{_how_to_get(made, again)}"
        )
        return Check("study", about, "unknown", says, again.findings)
    says = f"They do not follow from the scenario and the figures inside: {told} differ."
    return Check("study", about, "altered", says, again.findings)


def _versions(made: str, libraries: Mapping[str, str]) -> str:
    """Return which versions differ from those of here; empty where none does."""
    found = [f"impact {made}, here {__version__}"] if made != __version__ else []
    here = installed(name for name in libraries if name != "zlib")
    found += [
        f"{name} {version}, here {here.get(name, 'none')}"
        for name, version in libraries.items()
        if name != "zlib" and here.get(name) != version
    ]
    return f"made with {'; '.join(found)}" if found else ""


def _how_to_get(made: str, again: Rerun) -> str:
    """Return how another version, and its data, are to be had; empty for the version of here."""
    if made in ("", __version__):
        return ""
    said = (
        " To look at it with the version of its time, in an environment of its own: pip install "
        f"'impact-brief=={made}'."
    )
    if any(is_of_table(each.what) for each in again.data):
        return f"{said} The data of its time can be named with --data."
    return said


def data_check(again: Rerun | None, listed: Listed) -> Check:
    """Return whether the figures that were read are those of the data installed here."""
    about = "Figures of the data"
    if again is None:
        return Check("data", about, "unknown", "They cannot be held against the data installed here.")
    releases = sorted({each.get("release", "") for each in listed.data} - {""})
    named = f" (release {', '.join(releases)})" if releases else ""
    if not again.data:
        if again.study is None and again.why and not listed.withheld:
            return Check("data", about, "unknown", "They were not held against the data installed here.")
        if again.files:
            says = (
                "All figures that were read are in the data here, but of the same release"
                f"{named} other bytes are here of {', '.join(again.files[:MOST_TOLD])}"
                f"{' and more' if len(again.files) > MOST_TOLD else ''}."
            )
            return Check("data", about, "unknown", says)
        return Check("data", about, "holds", f"All figures and tables that were read are in the data here{named}.")
    some = "; ".join(f"{each.what}: {each.before} then, {each.after} here" for each in again.data[:MOST_TOLD])
    more = f"; and {len(again.data) - MOST_TOLD} more" if len(again.data) > MOST_TOLD else ""
    says = (
        f"{len(again.data)} differ from the data here{named}: {some}{more}. They are of another release, or of the "
        "issuer's own, whose folder can be named with --data."
    )
    return Check("data", about, "unknown", says)


def pages_check(found: Compared | str) -> Check:
    """Return whether pages, words and drawings are those that the evidence gives."""
    about = "Pages: order, words, numbers, charts"
    if isinstance(found, str):
        return Check("pages", about, "unknown", f"They cannot be compared: {found}.")
    if found.pages:
        places = sorted({each.page for each in found.pages if each.page})
        on = f" on page {', '.join(map(str, places))}" if places else ""
        count = len(found.pages)
        says = f"{count} {'thing differs' if count == 1 else 'things differ'}{on}."
        return Check("pages", about, "altered", says, found.pages)
    if found.rewritten:
        says = "All words are the same; how charts are drawn cannot be compared, for another program drew them anew."
        return Check("pages", about, "unknown", says)
    return Check("pages", about, "holds", "The document printed again has the same pages, words, numbers and charts.")


def structure_check(found: Compared | str, told: Collection[str]) -> Check:
    """Return whether all that is not seen on pages is as it was.

    Args:
        found: by the comparison. told: files inside that were told of already.
    """
    about = "Alternative texts, structure, links, metadata"
    if isinstance(found, str):
        return Check("structure", about, "unknown", f"They cannot be compared: {found}.")
    if found.rewritten:
        says = "They cannot be compared, for another program wrote the file anew."
        return Check("structure", about, "unknown", says)
    left = tuple(each for each in found.structure if not (each.what == "file inside" and each.place in told))
    verdict: Verdict = "altered" if left else "holds"
    count = len(left)
    says = f"{count} {'thing differs' if count == 1 else 'things differ'}." if left else "All are as they were printed."
    return Check("structure", about, verdict, says, left)
