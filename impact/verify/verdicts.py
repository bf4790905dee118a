"""From what was found to checks with a verdict, each in a sentence or two."""

import re
from collections.abc import Mapping

from impact.core.text import shortened
from impact.output.evidence import DRAWING, installed
from impact.verify.attachments import EvidenceList
from impact.verify.page_comparison import PageComparison
from impact.verify.report import Check
from impact.verify.rerun import Rerun
from impact.version import __version__

MOST_TOLD = 4  # figures or tables that are named
ASK = "Ask its sender for the file as it was issued."


def content_check(found: PageComparison | str, listed: EvidenceList, *, signed: bool, house: str = "") -> Check:
    """Return what the file is, held against the document printed again.

    Args:
        found: By the comparison; else why there is none.
        signed: Whether there are signatures.
        house: What the file carries of its house, in words.
    """
    name, about = "content", "The document printed again"
    if isinstance(found, str):
        return Check(name, about, "cannot be said", f"It cannot be held against the file: {found}.")
    more = f" Pictures of what differs: {', '.join(found.shown)}." if found.shown else ""
    if house:
        more = f" It was printed with {house} of its issuer's own, which it carries (--show-words).{more}"
    if found.verdict == "as issued":
        says = "It is the file, byte for byte" + (", with what signing adds behind it." if signed else ".")
    elif found.verdict == "same content":
        says = (
            "All pages, words, alternative texts, links and files are those of the file, whose bytes are others: it is "
            "a copy, or was printed with other libraries. A signature of the original no longer fits it."
        )
    elif found.verdict == "note added":
        says = "It is the file but for notes of a reader, which cover nothing that is printed. They are not ours:"
    elif found.verdict == "cannot be said":
        versions = _versions("", listed.libraries, DRAWING)
        says = f"Whether it is the file cannot be said: {found.why}."
        says += f" The file was {versions}: install these versions to be sure." if versions else ""
    else:
        count = len(found.findings)
        says = f"{count} {'thing differs' if count == 1 else 'things differ'}. {ASK}"
    return Check(name, about, found.verdict, says + more, found.findings)


def study_check(again: Rerun | None, listed: EvidenceList, why: str) -> Check:
    name, about = "study", "Numbers from their evidence"
    if again is None:
        says = f"They cannot be estimated again: {why or 'there is no study inside'}."
        return Check(name, about, "cannot be said", says)
    made = again.version or listed.package
    versions = _versions(made, listed.libraries)
    if again.study is None:
        more = f" The file was {versions}." if versions and not listed.withheld else ""
        return Check(name, about, "cannot be said", f"They cannot be estimated again: {again.why}.{more}")
    if not again.findings:
        more = f" ({versions})" if versions else ""
        closely = "up to the last digits, which hang on the processor" if again.digits else "to the last digit"
        says = f"Scenario and figures inside give all {len(again.study.tables)} tables again, {closely}{more}."
        return Check(name, about, "as issued", says)
    differing = sorted({each.place for each in again.findings})
    named = ", ".join(differing[:MOST_TOLD]) + (" and more" if len(differing) > MOST_TOLD else "")
    if versions:
        says = f"Whether they follow cannot be said: {named} come out otherwise here, and the file was {versions}."
        return Check(name, about, "cannot be said", says, again.findings)
    says = f"They do not follow from the scenario and the figures inside: {named} differ."
    return Check(name, about, "not as issued", says, again.findings)


def _versions(made: str, libraries: Mapping[str, str], which: tuple[str, ...] = ()) -> str:
    found = [f"impact {made}, here {__version__}{_got(made)}"] if made not in ("", __version__) else []
    here = installed(name for name in libraries if name != "zlib")
    found += [
        f"{name} {version}, here {here.get(name, 'none')}"
        for name, version in libraries.items()
        if name != "zlib" and here.get(name) != version and (not which or name in which)
    ]
    return f"made with {'; '.join(found)}" if found else ""


def of_another_version(listed: EvidenceList) -> str:
    """Return why a file of another version of the package cannot be judged here; empty for one of this version."""
    if listed.package == __version__:
        return ""
    printed_by = shortened(listed.package, 40) or "a version that it does not name"
    return f"it says that impact {printed_by} printed it, and this is {__version__}{_got(printed_by)}"


def draws_alike(libraries: Mapping[str, str]) -> bool:
    """Return whether the libraries that draw have the versions here that a file names."""
    here = installed(DRAWING)
    return all(here[name] == libraries[name] for name in DRAWING if name in libraries)


def _got(made: str) -> str:
    """Return how a version is to be had; empty for what a file says that is none, which nobody should type."""
    named = re.fullmatch(r"\d[\w.+]*", made, re.ASCII)
    return f" (in an environment of its own: pip install 'impact-brief=={made}')" if named else ""


def data_check(again: Rerun | None, listed: EvidenceList) -> Check:
    name, about = "data", "Figures of the data"
    if again is None or (again.study is None and again.why and not listed.withheld and not again.data):
        return Check(name, about, "as issued", "They were not held against the data installed here.")
    releases = sorted({each.get("release", "") for each in listed.data} - {""})
    named = f" (release {', '.join(releases)})" if releases else ""
    if again.data:
        some = "; ".join(f"{each.what}: {each.before} then, {each.after} here" for each in again.data[:MOST_TOLD])
        more = f"; and {len(again.data) - MOST_TOLD} more" if len(again.data) > MOST_TOLD else ""
        says = (
            f"{len(again.data)} differ from the data here{named}: {some}{more}. They are of another release, or of the "
            "issuer's own, whose folder can be named with --data-dir."
        )
    elif again.files:
        says = (
            "All figures that were read are in the data here, but of the same release"
            f"{named} other bytes are here of {', '.join(again.files[:MOST_TOLD])}"
            f"{' and more' if len(again.files) > MOST_TOLD else ''}."
        )
    else:
        says = f"All figures and tables that were read are in the data here{named}."
    return Check(name, about, "as issued", says)
