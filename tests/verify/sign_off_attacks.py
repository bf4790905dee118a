"""Forgeries of documents that roles sign: before the first signature, between two, behind the last, and by the signers.

The annex has a field for each role that is held. A forger may be whoever passes the file from printing to signing, one
of those who sign it, or somebody who gets it signed.
"""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial, reduce
from pathlib import Path

from hand_edited import UNPACKED, altered, change_text, other_digit, put, script
from made_once import made_once
from page_attacks import behind
from paper import XYZ, printed
from pikepdf import Dictionary, Name, Pdf, String
from pypdf import PdfReader
from raw_attacks import BOX, Forge, an_update_with_a_box, as_written, page, plain, updated
from signed_files import issued, signed

from impact import api
from impact.scenario.load import parse

ROLES = ("commissioner", "funder", "client_inputs", "analyst", "assurer", "approver")
ORDER = ("analyst", "assurer", "approver")
FIELD = "sign-off-"
PARTS = {"names": rb"/T\s*\([^)]*\)", "places": rb"/Rect\s*\[[^\]]*\]", "signatures": rb"/V\s+\d+ 0 R"}  # of a field
Keys = Mapping[str, Path]


@made_once
def annex(stage: str, vacant: str = "", certificate: str = "", language: str = "en") -> bytes:
    """Return the annex of the made-up country at a stage, whose roles are held but for one."""
    text = (XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8")
    for role in ROLES:
        own = f", certificate: '{certificate}'" if certificate and role == "analyst" else ""
        held = f"{{name: Example {role}, signed_on: 2026-11-20{own}}}"
        if role != vacant:
            text = text.replace(f"  {role}: {{name: none, reason: Made up.}}", f"  {role}: {held}")
    text = text.replace("roles:\n", f"stage: {stage}\nroles:\n", 1)
    text = text.replace("{says: none, reason: Made up.}", "{says: Made up.}")
    study = api.run(parse(text, "xyz", "xyz.yaml", (XYZ,)), data=[XYZ], draws=40)
    return printed(study, "annex", language)


def by_roles(data: bytes, keys: Keys, roles: tuple[str, ...] = ORDER) -> bytes:
    return reduce(lambda done, role: signed(done, keys[role], f"{FIELD}{role}"), roles, data)


def _exchanged(part: str, data: bytes, roles: tuple[str, ...] = ORDER[:2]) -> bytes:
    """Return a file with an update behind its end in which two roles exchange a part of their fields."""
    form = PdfReader(io.BytesIO(data)).trailer["/Root"]["/AcroForm"]  # type: ignore[index]
    number = {str(each.get_object()["/T"]): each.idnum for each in form["/Fields"]}
    fields = [number[f"{FIELD}{role}"] for role in roles]
    texts = [as_written(data, each) for each in fields]
    own = [re.findall(PARTS[part], each)[0] for each in texts]
    made = (text.replace(*each) for text, each in zip(texts, (own, own[::-1]), strict=True))
    return updated(data, dict(zip(fields, made, strict=True)))


def _taken_back(data: bytes, key: Path) -> bytes:
    return updated(
        signed(an_update_with_a_box(data), key, f"{FIELD}{ORDER[0]}"), {page(data)[2]: as_written(data, page(data)[2])}
    )


def _by_objects(alter: Callable[[Pdf], object], data: bytes) -> bytes:
    return altered(data, alter, **UNPACKED)


BEHIND: dict[str, Forge] = {
    "a box": an_update_with_a_box, **{f"{part} of two roles exchanged": partial(_exchanged, part) for part in PARTS},
}  # fmt: skip
BETWEEN: dict[str, Forge] = {  # of roles that have not signed yet
    "a box": an_update_with_a_box, **{f"{part} of two roles exchanged": partial(_exchanged, part, roles=ORDER[1:])
                      for part in ("names", "places")},
}  # fmt: skip
UNSIGNED: dict[str, Forge] = {
    **{name: BEHIND[name] for name in BETWEEN},
    "a box behind the words": partial(_by_objects, lambda pdf: behind(pdf, BOX)),
    "a digit": partial(_by_objects, lambda pdf: change_text(pdf, 0, other_digit)),
    "a program in the file": partial(_by_objects, lambda pdf: put(pdf.Root, OpenAction=script())),
    "a program of the machine": partial(
        _by_objects, lambda pdf: put(pdf.Root, OpenAction=Dictionary(S=Name.Launch, F=String("calc.exe")))
    ),
}


def sign_off_forgeries(folder: Path, language: str) -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """Yield forgeries of an annex that three roles sign: name, when it is signed, and what makes it."""
    key = {role: issued(folder, role) for role in ORDER}
    one = dict.fromkeys(ORDER, key["analyst"])
    issued_as = plain(annex("final", language=language))

    def made(*steps: Forge) -> Callable[[], bytes]:
        return lambda: reduce(lambda done, step: step(done), steps, issued_as)

    for how, keys in (("three keys", key), ("one key", one)):
        first, others, all_sign = (partial(by_roles, keys=keys, roles=roles) for roles in (ORDER[:1], ORDER[1:], ORDER))
        for name, forge in UNSIGNED.items():
            yield f"{name}, {how}", "after", made(forge, all_sign)
        for name, forge in BETWEEN.items():
            yield f"{name}, {how}", "before and after", made(first, forge, others)
        for name, forge in BEHIND.items():
            yield f"{name}, {how}", "before", made(all_sign, forge)
        boxed_and_back = partial(_taken_back, key=keys[ORDER[0]])
        yield f"a box taken back, {how}", "before and after", made(boxed_and_back, others)
    yield "nothing but one key in three roles", "after", made(partial(by_roles, keys=one))
    yield "nothing but a role that has not signed", "after", made(partial(by_roles, keys=key, roles=ORDER[:2]))
    turned = dict(zip(ORDER, (key[role] for role in reversed(ORDER)), strict=True))
    bound = partial(annex, "final", certificate="Example analyst", language=language)
    yield "nothing but keys of two roles exchanged", "after", lambda: by_roles(plain(bound()), turned)
