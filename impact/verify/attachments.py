"""The files that a document carries, with names that are texts and never paths; and its list of evidence."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.targets import is_plain
from impact.output.evidence import EVIDENCE, FORM, EvidenceSettings
from impact.study.confidential import hidden_at
from impact.verify.open_pdf import SafePdf, UnreadableError, guarded, resolved
from impact.verify.report import VerificationFinding

SCENARIO = "scenario.yaml"
MOST_LIST = 1_000_000  # bytes
TEXTS = ("document", "language", "theme", "paper", "attach")
MOST_FILES = 400
DEEPEST = 20  # nodes of the tree of names, one under the other
OURS = "impact "  # begins the name of the program in our files


@dataclass(frozen=True)
class EvidenceList:
    """What a list of evidence says; it is the word of the file, which may be anybody's.

    Attributes:
        files: SHA-256 of the files inside, by name.
        package: Version of the package that printed it.
        libraries: Versions by name.
        data: Files of the data behind the study.
        withheld: Addresses of inputs that are not inside.
    """

    settings: EvidenceSettings
    files: Mapping[str, str]
    package: str = ""
    stage: str = ""
    libraries: Mapping[str, str] = field(default_factory=dict)
    data: tuple[Mapping[str, str], ...] = ()
    withheld: tuple[str, ...] = ()


def read_list(files: Mapping[str, bytes]) -> EvidenceList | str:
    if EVIDENCE not in files:
        return f"it carries no {EVIDENCE}, which says how it was printed."
    found = read_json(files[EVIDENCE])
    listed = list_of(found) if isinstance(found, dict) else f"cannot be read: {found}."
    return f"{EVIDENCE} {listed}" if isinstance(listed, str) else listed


def read_json(data: bytes) -> dict[str, Any] | str:
    if len(data) > MOST_LIST:
        return f"it has {len(data):,} bytes"
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return "it is no JSON"
    return found if isinstance(found, dict) else "it is no list of names and values"


def _hashes(found: object) -> dict[str, str]:
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def list_of(found: dict[str, Any]) -> EvidenceList | str:
    if found.get("form") != FORM:
        said = shortened(str(found.get("form")), 20)
        return f"has the form {said}; this version reads {FORM}. Take the version of impact that it names."
    edition = found.get("edition")
    held = edition if isinstance(edition, dict) else {}
    if not all(isinstance(held.get(name), str) for name in TEXTS):
        return "does not say how it was printed."
    data, withheld = found.get("data"), found.get("withheld")
    return EvidenceList(
        EvidenceSettings(**{name: held[name] for name in TEXTS}), _hashes(found.get("files")),
        str(found.get("printed_by", "")), str(held.get("stage", "")), _hashes(found.get("libraries")),
        tuple(map(_hashes, data if isinstance(data, list) else ())),
        tuple(map(str, withheld if isinstance(withheld, list) else ())),
    )  # fmt: skip


def not_as_listed(files: Mapping[str, bytes], listed: EvidenceList) -> Iterator[VerificationFinding]:
    for name, sha256 in listed.files.items():
        if name not in files:
            yield VerificationFinding("file inside", place=shortened(name), before="there", now="missing")
        elif hashlib.sha256(files[name]).hexdigest() != sha256:
            yield VerificationFinding("file inside", place=name, before=f"SHA-256 {sha256[:12]}", now="another content")


def not_withheld(files: Mapping[str, bytes], listed: EvidenceList) -> tuple[str, ...]:
    """Return the addresses that are said to be withheld, and whose values stand in the scenario nevertheless."""
    if SCENARIO not in files:
        return ()
    try:
        hidden = hidden_at(files[SCENARIO].decode(), listed.withheld)
    except (UnicodeDecodeError, ImpactError):
        return ()
    return tuple(each for each in listed.withheld if each not in hidden)


def list_embedded_files(pdf: SafePdf) -> dict[str, bytes]:
    """Return the files that a document carries, by name; what programs may not read alike, `Content.files` has.

    Raises:
        UnreadableError: there are more than any brief has, or they unpack to more.
    """
    with guarded():
        found: dict[str, bytes] = {}
        for number, (name, held) in enumerate(named(pdf)):
            if number >= MOST_FILES:
                raise UnreadableError(f"it carries more than {MOST_FILES} files. It is not looked at further.")
            streams = resolved(resolved(held).get("/EF")) if isinstance(resolved(held), dict) else None
            stream = resolved(streams.get("/UF") or streams.get("/F")) if isinstance(streams, dict) else None
            if is_plain(name) and name not in found and hasattr(stream, "get_data"):
                found[name] = pdf.content(stream)
        return found


def named(pdf: SafePdf) -> Iterator[tuple[str, Any]]:
    names = resolved(pdf.root.get("/Names"))
    nodes: list[tuple[Any, int]] = [(names.get("/EmbeddedFiles") if isinstance(names, dict) else None, 0)]
    while nodes:
        held, depth = nodes.pop()
        node = resolved(held)
        if not isinstance(node, dict):
            continue
        if depth > DEEPEST:
            raise UnreadableError("the tree of its files is deeper than any that impact writes.")
        listed = resolved(node.get("/Names"))
        pairs = list(listed) if isinstance(listed, list) else []
        yield from ((str(resolved(key)), file) for key, file in zip(pairs[::2], pairs[1::2], strict=False))
        kids = resolved(node.get("/Kids"))
        nodes += [(kid, depth + 1) for kid in (kids if isinstance(kids, list) else [])]


def why_not_ours(pdf: SafePdf, files: int) -> str:
    with guarded():
        said = [pdf.said(key) for key in ("/Creator", "/Producer")]
    program = next(filter(None, said), "")
    if any(each.startswith(OURS) for each in said):
        why = f"It says that {program} made it, but the evidence that such files carry was taken out"
        why += f", though {files} other files are inside." if files else "."
    else:
        by = f" ({program})" if program else ""
        why = (
            f"It carries no evidence of impact: another program made or re-saved it{by}, such as a scanner or the "
            "print function of a browser."
        )
    return f"{why} Nothing in it can be checked. Ask its sender for the file as it was issued."
