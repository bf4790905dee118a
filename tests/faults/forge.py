"""Makes each forgery of briefs of several kinds and languages, signed and unsigned: `python tests/faults/forge.py`.

Forgeries are those of `tests/verify`, which tries them in one language and kind: by objects (`alterations.py`,
`attacks.py`), in bytes, by what programs read differently, of a review, by words and looks of a house, and of an annex
that three roles sign. Signed ones are signed after they were forged, as by somebody between printing and signing; those
in bytes are made behind a signature, too, and between two. A forgery of which every program shows what was issued is a
copy: `COPIES` says which, and why. Ends with 1 where another one is accepted (exit 0 or 3 of `impact verify`).
"""

import logging
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS), str(TESTS / "verify"), str(TESTS / "shared")]

import attacks  # noqa: F401  # registers more of them
import page_attacks  # noqa: F401
from alterations import ALTERATIONS
from hand_edited import altered
from house_attacks import house_forgeries
from paper import XYZ, looked_at, printed
from raw_attacks import BOX, FORGERIES, as_written, page, plain, stream, updated
from reader_attacks import COPIES
from review_attacks import MIXED
from shared_studies import study_of
from sign_off_attacks import sign_off_forgeries
from signed_files import issued, signed

CASES = {"vehicle_plant": "xyz", "power_plant": "xyz-power", "spending": "xyz-spending"}
LANGUAGES = ("en", "ru")
IN_BYTES = ("raw_attacks", "reader_attacks")  # these leave what was signed as it is
EMPTY = "a_form_added"  # an empty form, which signing makes anyway
ACCEPTED = ("as issued", "same content", "note added")
Forgery = tuple[str, str, Callable[[], bytes]]  # name, when it is signed, and what makes it


def also_signed(name: str, make: Callable[[], bytes], key: Path) -> Iterator[Forgery]:
    yield name, "", make
    if name != EMPTY:
        yield name, "after", lambda: signed(make(), key)


def forgeries(case: str, language: str, folder: Path, key: Path) -> Iterator[Forgery]:
    study = study_of(case, data=(XYZ,), beside=False)
    documents = {name: printed(study, name, language) for name in ("summary", "brief")}
    for name, each in ALTERATIONS.items():
        yield from also_signed(name, partial(altered, documents[each.document], each.alter), key)
    for name, make in house_forgeries(study, language, folder / case):
        yield from also_signed(name, make, key)
    other = printed(study_of("xyz-factory", data=(XYZ,), beside=False))
    for name, mix in MIXED.items():
        yield from also_signed(name, partial(mix, documents["summary"], other), key)
    simple = plain(documents["summary"])
    before = signed(simple, key)
    for name, forge in FORGERIES.items():
        yield from also_signed(name, partial(forge, simple), key)
        if language == LANGUAGES[0] and forge.__module__ in IN_BYTES:
            yield name, "before", partial(forge, before)
            yield name, "before and after", lambda forge=forge: signed(forge(before), key, "Signature2")  # type: ignore[misc]
    yield "a signature of another file", "after", lambda: moved(before, signed(plain(other), key))
    yield "a box that was signed and taken back", "after", lambda: taken_back(simple, key)


def moved(data: bytes, other: bytes) -> bytes:
    start, first = (each.rindex(b"/Contents <") + 11 for each in (data, other))
    end, last = data.index(b">", start), other.index(b">", first)
    return data[:start] + other[first:last].ljust(end - start, b"0")[: end - start] + data[end:]


def taken_back(data: bytes, key: Path) -> bytes:
    """Return a file of which a revision with a box was signed, and in which the issued page comes back behind that."""
    _, _, number, content = page(data)
    boxed = signed(updated(data, {number: stream(content + b"\n" + BOX)}), key)
    return updated(boxed, {number: as_written(data, number)})


def main() -> int:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    wrong = False
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        key = issued(folder, "office")
        every = {("annex", each): sign_off_forgeries(folder, each) for each in LANGUAGES}
        for kind, case in CASES.items():
            every |= {(kind, each): forgeries(case, each, folder, key) for each in LANGUAGES}
        for (label, language), found in every.items():
            verdicts: Counter[str] = Counter()
            for name, when, make in found:
                try:
                    verdict = looked_at(folder / "file.pdf", make()).verdict
                except Exception as error:  # this file has not what is altered, or pyHanko refuses to sign it
                    verdicts[f"not made ({type(error).__name__})"] += 1
                    continue
                verdicts[verdict] += 1
                if verdict in ACCEPTED and name not in COPIES:
                    wrong = True
                    print(f"ACCEPTED: {label} {language}, {name}, signed {when or 'never'}: {verdict}")
            print(f"{label} {language}: {', '.join(f'{count} {name}' for name, count in verdicts.items())}")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
