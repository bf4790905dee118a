"""Forgeries in the bytes of a file: what programs that read PDFs take differently, and what is added behind the end."""

import io
import re
import zlib
from collections.abc import Callable

from hand_edited import UNPACKED, altered
from pypdf import PdfReader
from pypdf.generic import IndirectObject

Forge = Callable[[bytes], bytes]
FORGERIES: dict[str, Forge] = {}

BOX = b"q 1 1 1 rg 60 480 400 90 re f 0 0 0 rg 60 500 30 12 re f Q "  # white, with a black bar in it


def forged(forge: Forge) -> Forge:
    FORGERIES[forge.__name__] = forge
    return forge


def plain(data: bytes) -> bytes:
    """Return a file saved again so that each of its objects can be read and written in its bytes."""
    return altered(data, lambda pdf: None, **UNPACKED)


def size_of(reader: PdfReader) -> int:
    size = reader.trailer["/Size"]
    assert isinstance(size, int)
    return size


def number_of(value: object) -> int:
    assert isinstance(value, IndirectObject)
    return value.idnum


def updated(data: bytes, objects: dict[int, bytes], *, trailer: bytes = b"", between: bytes = b"") -> bytes:
    """Return a file with objects put behind its end, as programs save a change."""
    reader = PdfReader(io.BytesIO(data))
    root = number_of(reader.trailer.raw_get("/Root"))
    body, places = bytearray(data.rstrip(b"\n") + b"\n" + between), {}
    for number, written in sorted(objects.items()):
        places[number] = len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    start = len(body)
    before = re.findall(rb"startxref\s+(\d+)", data)[-1]
    body += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    size = max(max(objects, default=0) + 1, size_of(reader))
    body += b"trailer\n<< /Size %d /Root %d 0 R /Prev %s %s >>\n" % (size, root, before, trailer)
    return bytes(body + b"startxref\n%d\n%%%%EOF\n" % start)


def page(data: bytes) -> tuple[int, bytes, int, bytes]:
    """Return the number and the text of the first page's object, and the number and the bytes of its content."""
    found = PdfReader(io.BytesIO(data)).pages[0]
    assert found.indirect_reference is not None
    number = found.indirect_reference.idnum
    content = found.get_contents()
    assert content is not None
    return number, as_written(data, number), number_of(found.raw_get("/Contents")), content.get_data()


def as_written(data: bytes, number: int) -> bytes:
    found = re.findall(rb"(?:^|\n)%d 0 obj\s*(.*?)\s*endobj" % number, data, re.DOTALL)
    written: bytes = found[-1]
    return written


def free(data: bytes) -> int:
    return size_of(PdfReader(io.BytesIO(data)))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def with_contents(data: bytes, number: int) -> bytes:
    _, written, content, _ = page(data)
    return written.replace(b"/Contents %d 0 R" % content, b"/Contents %d 0 R" % number)


def with_note(written: bytes, note: int) -> bytes:
    others = re.search(rb"/Annots \[([^\]]*)\]", written)
    kept = written.replace(others[0], b"") if others else written
    return kept[:-2] + b" /Annots [%s %d 0 R] >>" % (others[1] if others else b"", note)


def of_content(write: Callable[[bytes], bytes]) -> Forge:
    """Return a forgery that writes the content of the first page anew, as a stream."""

    def forge(data: bytes) -> bytes:
        _, _, number, content = page(data)
        return updated(data, {number: write(content)})

    return forge


def boxed(content: bytes) -> bytes:
    return content + b"\n" + BOX


def second_content(data: bytes, key: bytes) -> bytes:
    number, written, _, own = page(data)
    new = free(data)
    return updated(data, {number: written[:-2] + b" %s %d 0 R >>" % (key, new), new: stream(boxed(own))})


def _runs(data: bytes) -> bytes:
    parts = (data[at : at + 128] for at in range(0, len(data), 128))
    return b"".join(bytes([len(part) - 1]) + part for part in parts) + b"\x80"


# One reader pairs filters with parameters and leaves out the second filter; others undo both.
a_filter_without_parameters = of_content(
    lambda own: stream(zlib.compress(_runs(boxed(own))), b"/Filter [/FlateDecode /RunLengthDecode] /DecodeParms [null]")
)
an_update_with_a_box = of_content(lambda own: stream(boxed(own)))
FORGERIES |= {
    "a_filter_without_parameters": a_filter_without_parameters,
    "an_update_with_a_box": an_update_with_a_box,
    # By its length the stream ends before the box; by its end it does not.
    "a_length_that_ends_early": of_content(
        lambda own: stream(boxed(own)).replace(b"/Length %d" % len(boxed(own)), b"/Length %d" % len(own))
    ),
    "a_stream_with_bytes_behind_its_packed_end": of_content(
        lambda own: stream(zlib.compress(boxed(own)) + zlib.compress(own), b"/Filter /FlateDecode")
    ),
    "the_same_key_the_other_way_round": lambda data: second_content(data, b"/Contents"),
    "a_key_with_an_escaped_letter": lambda data: second_content(data, b"/C#6fntents"),
}


@forged
def a_key_that_stands_twice(data: bytes) -> bytes:
    """Some programs take the first of two equal keys, and some the last."""
    number, _, content, own = page(data)
    new = free(data)
    first = with_contents(data, new)
    return updated(data, {number: first[:-2] + b" /Contents %d 0 R >>" % content, new: stream(boxed(own))})


@forged
def another_page_put_in_its_place(data: bytes) -> bytes:
    number, _, _, own = page(data)
    copy, new = free(data), free(data) + 1
    tree = number_of(PdfReader(io.BytesIO(data)).pages[0].raw_get("/Parent"))
    kids = re.sub(rb"(/Kids \[\s*)%d 0 R" % number, rb"\g<1>%d 0 R" % copy, as_written(data, tree))
    return updated(data, {tree: kids, copy: with_contents(data, new), new: stream(boxed(own))})


@forged
def an_update_and_the_old_page_again(data: bytes) -> bytes:
    """Two updates: the last one brings the page back, and a box with an annotation that shows a picture."""
    number, written, content, own = page(data)
    once = updated(data, {content: stream(boxed(own))})
    new = free(once)
    look = stream(BOX, b"/Type /XObject /Subtype /Form /BBox [0 0 595 842]")
    note = b"<< /Type /Annot /Subtype /Stamp /Rect [0 0 595 842] /F 4 /AP << /N %d 0 R >> >>" % (new + 1)
    page_now = with_note(written, new)
    return updated(once, {content: as_written(data, content), number: page_now, new: note, new + 1: look})


@forged
def a_script_behind_the_end(data: bytes) -> bytes:
    root = number_of(PdfReader(io.BytesIO(data)).trailer.raw_get("/Root"))
    script = b" /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"
    return updated(data, {root: as_written(data, root).rstrip()[:-2] + script})


FORGERIES |= {
    # Programs that look from the front find another PDF, or a browser that guesses a web page.
    "a_file_in_front_of_the_file": lambda data: an_update_with_a_box(data) + data,
    "a_web_page_in_front": lambda data: b"<html><body>81,800 jobs</body></html>\n" + data,
    "a_page_of_another_size_of_unit": lambda data: updated(
        data, {page(data)[0]: page(data)[1][:-2] + b" /UserUnit 2 >>"}
    ),
    "a_highlight_that_multiplies": lambda data: _annotated(
        data, b"Highlight", b"/QuadPoints [60 570 460 570 60 480 460 480] /C [0 0 0]"
    ),
    # Programs draw such a note by themselves, wherever its place is.
    "a_stamp_without_a_look": lambda data: _annotated(data, b"Square", b"/IC [1 1 1] /C [1 1 1]").replace(
        b"/AP << /N", b"/XP << /N"
    ),
    "a_note_whose_window_is_open": lambda data: _annotated(data, b"Popup", b"/Open true"),
    "a_field_over_a_number": lambda data: _annotated(data, b"Widget", b"/FT /Tx /V (81,800) /T (x)"),
}


def _annotated(data: bytes, kind: bytes, more: bytes = b"") -> bytes:
    number, written, _, _ = page(data)
    note, look = free(data), free(data) + 1
    held = b"<< /Type /Annot /Subtype /%s /Rect [60 480 460 570] /F 4 /AP << /N %d 0 R >> %s >>" % (kind, look, more)
    drawn = stream(b"1 1 1 rg 0 0 400 90 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 400 90]")
    page_now = with_note(written, note)
    return updated(data, {number: page_now, note: held, look: drawn})
