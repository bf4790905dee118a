"""Makes each forgery of briefs of several kinds and languages, signed and unsigned, and says which are accepted.

    python tests/faults/forge.py            # all of them: none may be accepted
    python tests/faults/forge.py --honest   # honest files: none may be called "not as issued"

Forgeries are those of `tests/trust`: `alterations.py` and `attacks.py` by objects, `raw_attacks.py` in bytes. Signed
ones are signed after they were forged, as by somebody between printing and signing. The command ends with 1 where a
forgery is accepted (exit 0 or 3 of `impact verify`), or an honest file is accused.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS), str(TESTS / "trust"), str(TESTS / "shared")]

import attacks  # noqa: F401  # registers more of them
import pikepdf
from alterations import ALTERATIONS
from paper import XYZ, looked_at, printed
from raw_attacks import FORGERIES, plain
from shared_studies import study_of
from signed_files import issued, signed

from impact.printing import Printing

CASES = ("xyz", "xyz-spending", "xyz-factory")
LANGUAGES = ("en", "ru")
EMPTY = "a_form_added"  # an empty form, which signing makes anyway
ACCEPTED = ("as issued", "same content", "note added")


def forgeries(data: bytes, document: str) -> Iterator[tuple[str, bytes]]:
    """Yield the forgeries of a file that can be made of it, each with its name."""
    for name, alteration in ALTERATIONS.items():
        if alteration.document == document:
            stream = io.BytesIO()
            try:
                with pikepdf.open(io.BytesIO(data)) as pdf:
                    alteration.alter(pdf)
                    pdf.save(stream, fix_metadata_version=False)
            except (AssertionError, StopIteration, IndexError, AttributeError, KeyError):
                continue  # this file has not what is altered
            yield name, stream.getvalue()
    for name, forge in FORGERIES.items():
        yield name, forge(plain(data))


def editions(honest: bool) -> Iterator[tuple[str, str, str, bytes]]:
    """Yield case, language, document and bytes of the files that are tried."""
    for case in CASES:
        study = study_of(case, data=(XYZ,), beside=False)
        for language in LANGUAGES if not honest else ("en", "uz", "uz-Cyrl", "ru", "zh"):
            for document in ("summary",) if not honest else ("brief", "summary", "annex"):
                yield case, language, document, printed(study, document, language, Printing(data=(XYZ,)))


def tried(options: argparse.Namespace) -> Counter[str]:
    """Return how many files got which verdict; those that are wrong are printed."""
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        key = issued(folder, "office")
        for case, language, document, data in editions(options.honest):
            files = honest(data, key) if options.honest else with_signed(data, document, key)
            for name, forged in files:
                verdict = looked_at(folder / "file.pdf", forged).verdict
                wrong = verdict == "not as issued" if options.honest else verdict in ACCEPTED
                found[f"{verdict}{' WRONG' if wrong else ''}"] += 1
                if wrong:
                    print(f"{case} {language} {document} {name}: {verdict}", flush=True)
    return found


def with_signed(data: bytes, document: str, key: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each forgery, and the same with a signature put behind it."""
    for name, forged in forgeries(data, document):
        yield name, forged
        if name == EMPTY:
            continue
        try:
            yield f"{name}, signed", signed(forged, key)
        except Exception as error:  # pyHanko refuses what it cannot read
            print(f"{name} cannot be signed: {type(error).__name__}", file=sys.stderr)


def honest(data: bytes, key: Path) -> Iterator[tuple[str, bytes]]:
    """Yield a file as it was printed, saved again in several ways, and signed."""
    yield "as printed", data
    yield "signed", signed(data, key)
    for how in ({}, {"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.disable}):
        stream = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(stream, fix_metadata_version=False, **how)
        yield f"saved again {how}", stream.getvalue()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--honest", action="store_true")
    started = time.monotonic()
    counts = tried(parser.parse_args())
    print(f"{sum(counts.values())} files in {time.monotonic() - started:.0f} s: {dict(counts)}")
    sys.exit(any("WRONG" in each for each in counts))
