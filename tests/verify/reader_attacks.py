"""Forgeries by what one program reads and another does not: filters, encodings, keys, tables of places, polyglots."""

import io
import re
import zlib

from pypdf import PdfReader
from raw_attacks import (
    BOX,
    FORGERIES,
    an_update_with_a_box,
    as_written,
    boxed,
    forged,
    free,
    number_of,
    of_content,
    page,
    second_content,
    stream,
    updated,
    with_contents,
)  # fmt: skip

# Forgeries of which every program shows the issued pages, words, links and files: such a file is a copy, and why.
COPIES: dict[str, str] = {
    "a_box_that_was_taken_back": "the last revision is the issued page, and what came before it is shown by nobody",
    "an_object_that_nothing_leads_to": "no page, link or file leads to the object",
    "a_note_whose_look_leaves_its_place": "every program scales the look of a note into its place, which is empty",
}


def _catalogue(data: bytes) -> tuple[int, bytes]:
    """Return the number of the catalogue, and the catalogue as it is written, without its end."""
    root = number_of(PdfReader(io.BytesIO(data)).trailer.raw_get("/Root"))
    return root, as_written(data, root).rstrip()[:-2]


def _lzw(data: bytes, early: int) -> bytes:
    """Return bytes packed by LZW, with codes that grow one code early (1) or not (0)."""
    known: dict[bytes, int] = {bytes([each]): each for each in range(256)}
    bits, size, held = "", 9, b""
    codes: list[tuple[int, int]] = [(256, 9)]
    for byte in data:
        longer = held + bytes([byte])
        if longer in known:
            held = longer
            continue
        codes.append((known[held], size))
        known[longer] = len(known) + 2
        held = bytes([byte])
        size = max(9, (len(known) + 1 + early).bit_length())
        if len(known) > 4000:
            codes.append((256, size))
            known, size = {bytes([each]): each for each in range(256)}, 9
    codes += [(known[held], size), (257, size)]
    bits = "".join(f"{code:0{width}b}" for code, width in codes)
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


FORGERIES |= {
    "a_filter_whose_codes_grow_late": of_content(
        lambda own: stream(_lzw(boxed(own), 0), b"/Filter /LZWDecode /DecodeParms << /EarlyChange 0 >>")
    ),
    "a_filter_that_encrypts_nothing": of_content(
        lambda own: stream(
            zlib.compress(boxed(own)), b"/Filter [/Crypt /FlateDecode] /DecodeParms [<< /Name /Identity >> null]"
        )
    ),
    # The bytes here are those of the page; a program that opens the other file shows that one.
    "a_stream_that_lies_in_another_file": of_content(lambda own: stream(own, b"/F (other.bin) /FFilter /FlateDecode")),
    # The check sum at the end of the packed bytes is wrong: programs stop, or go on.
    "a_stream_that_is_cut_and_ends_with_a_box": of_content(
        lambda own: stream(zlib.compress(boxed(own))[:-4] + b"\0\0\0\0", b"/Filter /FlateDecode")
    ),
    # A line end of another machine ends the comment for some programs alone.
    "a_page_that_ends_in_a_comment": of_content(lambda own: stream(own + b"\n% nothing\r" + BOX)),
    "a_box_that_was_taken_back": lambda data: updated(
        an_update_with_a_box(data), {page(data)[2]: as_written(data, page(data)[2])}
    ),
    "an_object_that_nothing_leads_to": lambda data: updated(data, {free(data): stream(BOX)}),
    "a_few_bytes_behind_the_end": lambda data: data + b"<script>document.body.innerText = '81,800 jobs'</script>\n",
    "a_second_file_behind_the_end": lambda data: data + an_update_with_a_box(data),
    # Old programs take this for a page of PostScript.
    "a_header_of_another_language": lambda data: data.replace(b"%PDF-", b"%!PS-Adobe-3.0 PDF-", 1),
    "a_name_of_a_page_with_a_zero": lambda data: second_content(data, b"/Contents#00"),
}


@forged
def a_length_that_another_object_says(data: bytes) -> bytes:
    _, _, number, own = page(data)
    new = free(data)
    written = stream(boxed(own)).replace(b"/Length %d" % len(boxed(own)), b"/Length %d 0 R" % new)
    return updated(data, {number: written, new: b"%d" % (len(own) + 1)})


@forged
def a_catalogue_with_two_trees_of_pages(data: bytes) -> bytes:
    root, written = _catalogue(data)
    number, _, _, own = page(data)
    new = free(data)
    tree = b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (new + 1)
    objects = {root: written + b" /Pages %d 0 R >>" % new, new: tree, new + 1: with_contents(data, new + 2)}
    return updated(data, {**objects, new + 2: stream(boxed(own))}) if number else b""


@forged
def a_trailer_with_two_catalogues(data: bytes) -> bytes:
    root, written = _catalogue(data)
    new = free(data)
    other = written + b" /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
    return updated(data, {new: other}, trailer=b"/Root %d 0 R" % new) if root else b""


@forged
def a_second_table_that_newer_programs_read(data: bytes) -> bytes:
    """A table of the old form names one content, and a stream of places, of which it says where it lies, another."""
    _, _, number, own = page(data)
    new = free(data)
    body = data.rstrip(b"\n") + b"\n"
    at = len(body)
    body += b"%d 0 obj\n%s\nendobj\n" % (number, stream(boxed(own)))
    table = len(body)
    entry = b"\x01" + at.to_bytes(4, "big") + b"\0"
    places = stream(entry, b"/Type /XRef /Size %d /W [1 4 1] /Index [%d 1]" % (new + 1, number))
    body += b"%d 0 obj\n%s\nendobj\n" % (new, places)
    before = re.findall(rb"startxref\s+(\d+)", data)[-1]
    root = number_of(PdfReader(io.BytesIO(data)).trailer.raw_get("/Root"))
    start = len(body)
    body += b"xref\n0 0\ntrailer\n<< /Size %d /Root %d 0 R /Prev %s /XRefStm %d >>\n" % (new + 1, root, before, table)
    return body + b"startxref\n%d\n%%%%EOF\n" % start


@forged
def a_later_generation_of_a_page(data: bytes) -> bytes:
    made, number = an_update_with_a_box(data), page(data)[2]
    at = made.rindex(b"%d 0 obj" % number)
    made = made[:at] + b"%d 1 obj" % number + made[at + len(b"%d 0 obj" % number) :]
    at = made.rindex(b" 00000 n ")
    return made[:at] + b" 00001 n " + made[at + 9 :]


@forged
def a_content_that_is_given_free(data: bytes) -> bytes:
    made = an_update_with_a_box(data)
    at = made.rindex(b" 00000 n ")
    return made[:at] + b" 00001 f " + made[at + 9 :]


@forged
def a_table_without_its_place(data: bytes) -> bytes:
    """Programs that find no table look for objects by themselves, and take the last of each number."""
    made = an_update_with_a_box(data)
    at = made.rindex(b"startxref")
    return made[:at] + b"startxref\n7\n%%EOF\n"


@forged
def a_number_twice_in_a_table(data: bytes) -> bytes:
    _, _, number, content = page(data)
    made = updated(data, {number: stream(content)}, between=b"%d 0 obj\n%s\nendobj\n" % (number, stream(content + BOX)))
    first = made.index(b"%d 0 obj" % number, len(data.rstrip(b"\n")))
    at = made.rindex(b"trailer")
    return made[:at] + b"%d 1\n%010d 00000 n \n" % (number, first) + made[at:]


@forged
def an_object_with_two_ends(data: bytes) -> bytes:
    _, _, number, own = page(data)
    return updated(data, {number: stream(own) + b"\nendobj\n%d 0 obj\n" % number + stream(boxed(own))})


@forged
def a_chain_of_tables_in_a_circle(data: bytes) -> bytes:
    made = an_update_with_a_box(data)
    start = re.findall(rb"startxref\s+(\d+)", made)[-1]
    at = made.rindex(b"/Prev ")
    rest = re.sub(rb"/Prev \d+", b"/Prev " + start, made[at:], count=1)
    return made[:at] + rest


@forged
def a_web_page_in_front_with_right_places(data: bytes) -> bytes:
    """A browser that guesses shows the page, and every place in the table is moved by its length."""
    front = b"<html><body>81,800 jobs</body><!--\n"
    head, _, tail = data.rpartition(b"xref\n0 ")
    moved = re.sub(rb"(?m)^(\d{10})( \d{5} n)", lambda found: b"%010d%s" % (int(found[1]) + len(front), found[2]), tail)
    moved = re.sub(rb"startxref\n(\d+)", lambda found: b"startxref\n%d" % (int(found[1]) + len(front)), moved)
    return front + head + b"xref\n0 " + moved
