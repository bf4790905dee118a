"""Makes each forgery of briefs of several kinds and languages, signed and unsigned, and says which are accepted.

    python tests/faults/forge.py             # all of them: none may be accepted
    python tests/faults/forge.py --honest    # honest files: none may be called "not as issued"

Forgeries are those of `tests/trust`: `alterations.py` and `attacks.py` by objects, `raw_attacks.py`,
`reader_attacks.py` and `page_attacks.py` for what programs read differently, `review_attacks.py` for those of a review,
`house_attacks.py` for words and looks of a house that say or hide what no amount does, `sign_off_attacks.py` for an
annex that three roles sign.
Signed ones are signed after they were forged, as by somebody between printing and signing; those in bytes are made
behind a signature, too, and between two. A forgery of which every program shows what was issued is a copy: `COPIES`
says which, and why. With `--folder`, honest files and results are kept there, and a run that was ended goes on. The
command ends with 1 where a forgery is accepted (exit 0 or 3 of `impact verify`), or an honest file is accused.
"""

from __future__ import annotations

import argparse
import csv
import io
import logging
import sys
import tempfile
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass
from functools import partial
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS), str(TESTS / "trust"), str(TESTS / "shared")]

import attacks  # noqa: F401  # registers more of them
import page_attacks  # noqa: F401
import pikepdf
from alterations import ALTERATIONS
from cheaply import cheaply
from honest_files import HONEST, Edition, as_printed, honest_editions, looked_at_with
from house_attacks import house_forgeries
from paper import XYZ, looked_at, printed
from raw_attacks import BOX, FORGERIES, as_written, page, plain, stream, updated
from reader_attacks import COPIES
from review_attacks import MIXED
from shared_studies import study_of
from sign_off_attacks import sign_off_forgeries
from signed_files import issued, signed

from impact.printing import Printing

CASES = {"vehicle_plant": "xyz", "power_plant": "xyz-power", "spending": "xyz-spending"}
LANGUAGES = ("en", "ru")
DOCUMENTS = ("summary", "brief")
IN_BYTES = ("raw_attacks", "reader_attacks")  # these leave what was signed as it is
EMPTY = "a_form_added"  # an empty form, which signing makes anyway
ACCEPTED = ("as issued", "same content", "note added")
PRINTED = "as printed"  # of an honest file that no program has saved again
Makes = Callable[[], bytes]


@dataclass(frozen=True)
class Result:
    """What a file was called.

    Attributes:
        case: Scenario, language and document.
        name: Of the forgery, or of what an honest program did.
        signed: When it was signed: never, "after", "before", or "before and after".
        verdict: Of the verification; "not made" where the file has not what is altered.
    """

    case: str
    name: str
    signed: str
    verdict: str

    def wrong(self, *, honest: bool) -> bool:
        """Return whether a forgery was accepted, an honest file accused, or one as it was printed called otherwise."""
        if honest:
            return self.verdict == "not as issued" or (self.name == PRINTED and self.verdict != as_printed(self.case))
        return self.verdict in ACCEPTED and self.name not in COPIES


class Kept:
    """Results of this run and of one that was ended, one a line of a file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.results: dict[tuple[str, str, str], Result] = {}
        if file.is_file():
            with file.open(encoding="utf-8", newline="") as stream:
                for row in csv.reader(stream):
                    self._add(Result(*row))

    def _add(self, result: Result) -> None:
        self.results[result.case, result.name, result.signed] = result

    def tried(self, case: str, name: str, when: str, make: Makes, look: Callable[[bytes], str]) -> None:
        """Make a file and look at it, unless that was done."""
        if (case, name, when) in self.results:
            return
        try:
            data = make()
        except Exception as error:  # this file has not what is altered, or pyHanko refuses to sign it
            verdict = f"not made: {type(error).__name__}"
        else:
            verdict = look(data)
        result = Result(case, name, when, verdict)
        self._add(result)
        with self._file.open("a", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerow(astuple(result))


def altered(data: bytes, name: str) -> bytes:
    """Return a file with an alteration by objects."""
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        ALTERATIONS[name].alter(pdf)
        pdf.save(saved, fix_metadata_version=False)
    return saved.getvalue()


def forge_all(kept: Kept, folder: Path, look: Callable[[bytes], str]) -> None:
    """Try each forgery of each edition."""
    key = issued(folder, "office")
    for language in LANGUAGES:
        for name, when, make in sign_off_forgeries(folder, language):
            kept.tried(f"vehicle_plant {language} annex", name, when, make, look)
    for kind, case in CASES.items():
        other = edition(folder, next(each for each in CASES.values() if each != case), "en", "summary")
        for language in LANGUAGES:
            for document in DOCUMENTS:
                data, named = edition(folder, case, language, document), f"{kind} {language} {document}"
                for name, each in ALTERATIONS.items():
                    if each.document == document:
                        _with_signed(kept, named, name, partial(altered, data, name), key, look)
                if document == "summary":
                    _in_bytes(kept, named, data, other, key, look, language)
                    study = study_of(case, data=(XYZ,), beside=False)
                    for name, make in house_forgeries(study, language, folder / f"house of {case}"):
                        _with_signed(kept, named, name, make, key, look)


def _with_signed(kept: Kept, case: str, name: str, make: Makes, key: Path, look: Callable[[bytes], str]) -> None:
    kept.tried(case, name, "", make, look)
    if name != EMPTY:
        kept.tried(case, name, "after", lambda: signed(make(), key), look)


def _in_bytes(
    kept: Kept, case: str, data: bytes, other: bytes, key: Path, look: Callable[[bytes], str], language: str
) -> None:
    """Try forgeries in bytes, also behind a signature and between two, and those that need a second file or a key."""
    simple = plain(data)
    before = signed(simple, key)
    for name, forge in FORGERIES.items():
        _with_signed(kept, case, name, partial(forge, simple), key, look)
        if language == LANGUAGES[0] and forge.__module__ in IN_BYTES:
            kept.tried(case, name, "before", partial(forge, before), look)
            kept.tried(case, name, "before and after", partial(_signed_again, forge, before, key), look)
    for name, mix in MIXED.items():
        _with_signed(kept, case, name, partial(mix, data, other), key, look)
    kept.tried(case, "a_signature_of_another_file", "after", lambda: _moved(before, signed(plain(other), key)), look)
    kept.tried(case, "a_box_that_was_signed_and_taken_back", "after", lambda: _taken_back(simple, key), look)


def _signed_again(forge: Callable[[bytes], bytes], data: bytes, key: Path) -> bytes:
    return signed(forge(data), key, "Signature2")


def _moved(data: bytes, other: bytes) -> bytes:
    """Return a signed file with the signature of another one."""
    start, first = (each.rindex(b"/Contents <") + 11 for each in (data, other))
    end, last = data.index(b">", start), other.index(b">", first)
    return data[:start] + other[first:last].ljust(end - start, b"0")[: end - start] + data[end:]


def _taken_back(data: bytes, key: Path) -> bytes:
    """Return a file of which a revision with a box was signed, and in which the issued page comes back behind that."""
    _, _, number, content = page(data)
    boxed = signed(updated(data, {number: stream(content + b"\n" + BOX)}), key)
    return updated(boxed, {number: as_written(data, number)})


def edition(folder: Path, case: str, language: str, document: str) -> bytes:
    """Return an honest document, printed once."""
    file = folder / f"{case}.{language}.{document}.pdf"
    if not file.is_file():
        study = study_of(case, data=(XYZ,), beside=False)
        file.write_bytes(printed(study, document, language, Printing(data=(XYZ,))))
    return file.read_bytes()


def honest_all(kept: Kept, folder: Path, most: int) -> None:
    """Try honest files of all kinds, languages, documents and looks, as printed and saved again by programs."""
    key = issued(folder, "office")
    for number, each in enumerate(honest_editions()):
        ways = [(PRINTED, lambda data: data), *_ways(number, each, key)]
        missing = [way for way in ways if (each.name, way[0], "") not in kept.results]
        if not missing or len(kept.results) >= most:
            continue
        data = each.printed()
        for name, way in missing:
            look = partial(looked_at_with, folder / "file.pdf", each=each)
            kept.tried(each.name, name, "", partial(way, data), look)


def _ways(number: int, each: Edition, key: Path) -> Iterator[tuple[str, Callable[[bytes], bytes]]]:
    """Yield what programs make of an edition: a share of them for each, so that all are tried."""
    names = list(HONEST)
    for at in range(each.ways):
        name = names[(number * each.ways + at) % len(names)]
        yield name, partial(_saved, HONEST[name], key)


def _saved(way: Callable[[bytes, Path], bytes], key: Path, data: bytes) -> bytes:
    return way(data, key)


def table(results: Iterable[Result], *, honest: bool) -> Iterator[str]:
    """Yield the table: how many files of each case got which verdict, then those that are copies or wrong."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    verdicts = (*ACCEPTED, "cannot be said", "not as issued", "not made", "wrong")
    for each in results:
        when = f"signed {each.signed}" if each.signed else "unsigned"
        label = each.case.partition(",")[0] if honest else f"{each.case}, {when}"
        counts[label][each.verdict.partition(":")[0]] += 1
        counts[label]["wrong"] += each.wrong(honest=honest)
    yield f"{'':52}" + "".join(f"{name:>15}" for name in verdicts)
    for label, found in (*sorted(counts.items()), ("all", sum(counts.values(), Counter()))):
        yield f"{label:52}" + "".join(f"{found[name]:15,}" for name in verdicts)
    for each in results:
        if each.wrong(honest=honest):
            yield f"WRONG: {', '.join(astuple(each))}"
    copies = Counter(each.name for each in results if not honest and each.verdict in ACCEPTED and each.name in COPIES)
    yield from (f"a copy, {count} times: {name}: {COPIES[name]}" for name, count in sorted(copies.items()))


def main() -> int:
    """Read the options, try the files, print the table; return 1 where a file is not called what it is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--honest", action="store_true")
    parser.add_argument("--folder", type=Path, help="keeps files and results; a run that was ended goes on")
    parser.add_argument("--most", type=int, default=10_000, help="honest files that are tried")
    said = parser.parse_args()
    began = time.monotonic()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as place, cheaply():
        folder = said.folder or Path(place)
        folder.mkdir(parents=True, exist_ok=True)
        kept = Kept(folder / ("honest.csv" if said.honest else "forged.csv"))
        if said.honest:
            honest_all(kept, folder, said.most)
        else:
            forge_all(kept, folder, lambda data: looked_at(folder / "file.pdf", data).verdict)
    for line in table(list(kept.results.values()), honest=said.honest):
        print(line)
    print(f"{len(kept.results):,} files, {time.monotonic() - began:.0f} s in this run")
    return int(any(each.wrong(honest=said.honest) for each in kept.results.values()))


if __name__ == "__main__":
    sys.exit(main())
