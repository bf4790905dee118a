"""Forgeries in what a page is drawn with: layers, letters, transparency, notes with a look, boxes of pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import wraps
from typing import Any

import pikepdf
from hand_edited import draw, instructions, operator
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from raw_attacks import FORGERIES

EMPTY = (60, 2, 560, 17)  # a strip of a page with nothing on it: left, bottom, right, top [pt]
NUMBER = (60, 480, 460, 570)  # where numbers are
WHITE = b"1 1 1 rg 0 0 1000 1000 re f"


def on_pages(alter: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
    """Register a forgery that alters objects; the file is saved again."""

    @wraps(alter)
    def forge(data: bytes) -> bytes:
        saved = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            alter(pdf)
            pdf.save(saved, object_stream_mode=pikepdf.ObjectStreamMode.disable, fix_metadata_version=False)
        return saved.getvalue()

    FORGERIES[alter.__name__] = forge
    return alter


def form(pdf: Pdf, content: bytes, **more: Any) -> Any:
    """Return a picture that pages and notes can show."""
    box = Array([0, 0, 1000, 1000])
    held = Stream(pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=Dictionary(), **more)
    return pdf.make_indirect(held)


def note(pdf: Pdf, kind: str, place: tuple[int, ...], **more: Any) -> Any:
    """Put an annotation on the first page."""
    held = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array(list(place)), F=4, **more)
    page = pdf.pages[0]
    made = pdf.make_indirect(held)
    page.Annots = Array([*(list(page.Annots) if Name.Annots in page else []), made])
    return made


def resource(pdf: Pdf, kind: str, name: str, value: Any) -> None:
    """Put something among what the first page is drawn with."""
    held = pdf.pages[0].Resources
    known = held.get(Name(f"/{kind}"))
    listed = Dictionary() if known is None else known
    listed[f"/{name}"] = value
    held[f"/{kind}"] = listed


def behind(pdf: Pdf, content: bytes) -> None:
    """Draw more on the first page."""
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n" + content)


def _box(name: bytes, place: tuple[int, ...] = NUMBER) -> bytes:
    left, bottom, right, top = place
    return b"q %s %d %d %d %d re f Q" % (name, left, bottom, right - left, top - bottom)


# Layers.


@on_pages
def a_layer_for_paper_alone(pdf: Pdf) -> None:
    usage = Dictionary(Print=Dictionary(PrintState=Name.ON), View=Dictionary(ViewState=Name.OFF))
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x"), Usage=usage))
    event = Dictionary(Event=Name.Print, OCGs=Array([layer]), Category=Array([Name.Print]))
    config = Dictionary(OFF=Array([layer]), AS=Array([event]))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=config)
    resource(pdf, "Properties", "hide", layer)
    behind(pdf, b"/OC /hide BDC " + _box(b"1 1 1 rg") + b" EMC")


@on_pages
def a_picture_on_a_layer_that_nobody_lists(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    rule = Dictionary(Type=Name.OCMD, OCGs=Array([layer]), P=Name.AllOff)
    resource(pdf, "XObject", "over", form(pdf, b"0 0 1 rg 0 0 1 1 re f", OC=rule))
    behind(pdf, b"q 0 0 0 0 0 0 cm /over Do Q")


@on_pages
def a_note_on_a_layer(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    note(pdf, "Square", EMPTY, OC=layer, AP=Dictionary(N=form(pdf, WHITE)))


# Letters.


@on_pages
def letters_drawn_by_hand(pdf: Pdf) -> None:
    """A font whose letters are drawings: whatever is copied, a bar is seen."""
    letter = Stream(pdf, b"1000 0 0 0 1000 1000 d1 0 0 900 900 re f")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 1000, 1000]), FirstChar=49, LastChar=49,
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), CharProcs=Dictionary(a=letter), Widths=Array([1000]),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([49, Name.a])), Resources=Dictionary(),
    )  # fmt: skip
    resource(pdf, "Font", "drawn", font)
    behind(pdf, b"BT /drawn 60 Tf 80 500 Td (1) Tj ET")


@on_pages
def two_digits_exchanged_by_an_encoding(pdf: Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    first = int(font.FirstChar)
    other = Array([first, Name.nine, Name.eight, Name.seven, Name.six, Name.five])
    font.Encoding = Dictionary(Type=Name.Encoding, Differences=other)


@on_pages
def a_font_that_is_not_inside(pdf: Pdf) -> None:
    del next(iter(pdf.pages[0].Resources.Font.values())).FontDescriptor[Name.FontFile2]


@on_pages
def letters_without_a_meaning(pdf: Pdf) -> None:
    del next(iter(pdf.pages[0].Resources.Font.values()))[Name.ToUnicode]


@on_pages
def letters_that_mean_two_things(pdf: Pdf) -> None:
    """The last of two meanings of a letter is that which was printed; some programs take the first."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    cmap = font.ToUnicode.read_bytes()
    more = b"1 beginbfchar\n<%02X> <0039>\nendbfchar\n" % int(font.FirstChar)
    font.ToUnicode.write(cmap.replace(b"endcmap", more + b"endcmap"))


@on_pages
def letters_of_no_size(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    at = [place for place, (_, name) in enumerate(code) if str(name) == "Tf"][-1]
    code[at] = ([code[at][0][0], 0.01], code[at][1])
    draw(pdf, page, code)


@on_pages
def letters_stretched_to_nothing(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    at = [place for place, (_, name) in enumerate(code) if str(name) == "Tf"][-1]
    draw(pdf, page, [*code[:at], ([0.01], operator("Tz")), *code[at:]])


@on_pages
def another_text_read_out_in_a_picture(pdf: Pdf) -> None:
    """A picture of nothing, inside which a text to be read out is hidden."""
    resource(pdf, "XObject", "over", form(pdf, b"/Span << /ActualText (81,800 jobs) >> BDC 0 0 0 0 re n EMC"))
    behind(pdf, b"q /over Do Q")


# Transparency, inks and pictures.


@on_pages
def a_mask_that_hides(pdf: Pdf) -> None:
    mask = Dictionary(Type=Name.Mask, S=Name.Alpha, G=form(pdf, b"", Group=Dictionary(S=Name.Transparency)))
    resource(pdf, "ExtGState", "masked", Dictionary(SMask=mask))
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(b"/masked gs\n" + page.Contents.read_bytes())


@on_pages
def a_box_that_is_multiplied(pdf: Pdf) -> None:
    resource(pdf, "ExtGState", "dark", Dictionary(BM=Name.Multiply))
    behind(pdf, b"/dark gs " + _box(b"0 0 0 rg"))


@on_pages
def a_page_that_is_a_group(pdf: Pdf) -> None:
    pdf.pages[0].Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, K=True, I=True)


@on_pages
def a_state_that_inverts_ink_on_paper(pdf: Pdf) -> None:
    """Programs that show pages leave it out, and printers do not."""
    function = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([0]), N=1)
    screen = Dictionary(
        Type=Name.Halftone, HalftoneType=1, Frequency=60, Angle=45, SpotFunction=Name.Round, TransferFunction=function
    )
    resource(pdf, "ExtGState", "paper", Dictionary(HT=screen))
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(b"/paper gs\n" + page.Contents.read_bytes())


@on_pages
def an_ink_that_is_laid_over(pdf: Pdf) -> None:
    resource(pdf, "ExtGState", "over", Dictionary(OP=True, op=True, OPM=1))
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(b"/over gs\n" + page.Contents.read_bytes())


@on_pages
def an_ink_of_a_printer_alone(pdf: Pdf) -> None:
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 1, 1]), C1=Array([1, 1, 1]), N=1)
    ink = Array([Name.Separation, Name.Gold, Name.DeviceRGB, tint])
    resource(pdf, "ColorSpace", "gold", ink)
    behind(pdf, _box(b"/gold cs 1 scn", EMPTY))


@on_pages
def a_picture_with_another_one_for_paper(pdf: Pdf) -> None:
    size: dict[str, Any] = {"Width": 1, "Height": 1, "ColorSpace": Name.DeviceGray, "BitsPerComponent": 8}
    kind: dict[str, Any] = {"Type": Name.XObject, "Subtype": Name.Image}
    other = pdf.make_indirect(Stream(pdf, b"\0", Dictionary(**kind, **size)))
    choice = Dictionary(Image=other, DefaultForPrinting=True)
    shown = Stream(pdf, b"\xff", Dictionary(**kind, **size, Alternates=Array([choice])))
    resource(pdf, "XObject", "seen", pdf.make_indirect(shown))
    behind(pdf, b"q 400 0 0 15 65 2 cm /seen Do Q")


@on_pages
def a_picture_that_a_printer_fetches(pdf: Pdf) -> None:
    other = Dictionary({"/2.0": Dictionary(Type=Name.OPI, Version=2.0, F=String("other.tif"))})
    resource(pdf, "XObject", "seen", form(pdf, b"1 1 1 rg 0 0 9 9 re f", OPI=other))
    behind(pdf, b"q 1 0 0 1 65 2 cm /seen Do Q")


@on_pages
def a_picture_in_the_language_of_printers(pdf: Pdf) -> None:
    code = pdf.make_indirect(Stream(pdf, b"0 0 1000 1000 rectfill", Dictionary(Type=Name.XObject, Subtype=Name.PS)))
    resource(pdf, "XObject", "code", code)
    behind(pdf, b"q /code Do Q")


@on_pages
def colours_of_another_space(pdf: Pdf) -> None:
    resource(pdf, "ColorSpace", "DefaultRGB", Array([Name.CalRGB, Dictionary(WhitePoint=Array([0.9, 1, 0.5]),
                                                                              Gamma=Array([3, 3, 3]))]))  # fmt: skip


# Notes with a look.


@on_pages
def a_link_with_a_look(pdf: Pdf) -> None:
    note(pdf, "Link", NUMBER, AP=Dictionary(N=form(pdf, WHITE)), Border=Array([0, 0, 0]))


@on_pages
def a_link_with_a_broad_frame(pdf: Pdf) -> None:
    note(pdf, "Link", NUMBER, Border=Array([0, 0, 90]), C=Array([1, 1, 1]))


@on_pages
def a_note_on_paper_alone(pdf: Pdf) -> None:
    note(pdf, "Square", NUMBER, IC=Array([1, 1, 1])).F = 4 + 32


@on_pages
def a_note_whose_look_leaves_its_place(pdf: Pdf) -> None:
    look = form(pdf, b"1 1 1 rg -900 -900 2000 2000 re f", Matrix=Array([1, 0, 0, 1, 0, -300]))
    note(pdf, "Stamp", EMPTY, AP=Dictionary(N=look))


@on_pages
def a_note_that_changes_under_the_pointer(pdf: Pdf) -> None:
    note(pdf, "Square", NUMBER, AP=Dictionary(N=form(pdf, b""), R=form(pdf, WHITE)))


@on_pages
def a_line_that_leaves_its_place(pdf: Pdf) -> None:
    note(pdf, "Line", EMPTY, L=Array([60, 520, 460, 520]), BS=Dictionary(W=90), C=Array([1, 1, 1]))


@on_pages
def a_curve_that_leaves_its_place(pdf: Pdf) -> None:
    strokes = Array([Array([60, 520, 260, 521, 460, 520])])
    note(pdf, "Ink", EMPTY, InkList=strokes, BS=Dictionary(W=90), C=Array([1, 1, 1]))


@on_pages
def corners_that_leave_their_place(pdf: Pdf) -> None:
    corners = Array([60, 480, 460, 480, 460, 570, 60, 570])
    note(pdf, "Polygon", EMPTY, Vertices=corners, IC=Array([1, 1, 1]))


@on_pages
def a_pointer_of_a_note_that_leaves_its_place(pdf: Pdf) -> None:
    note(pdf, "FreeText", EMPTY, CL=Array([60, 520, 460, 520, 50, 820]), IT=Name.FreeTextCallout,
         Contents=String("x"), DA=String("/Helv 9 Tf"), BS=Dictionary(W=90))  # fmt: skip


@on_pages
def a_program_pinned_to_a_page(pdf: Pdf) -> None:
    held = Stream(pdf, b"MZ", Type=Name.EmbeddedFile)
    file = Dictionary(Type=Name.Filespec, F=String("calc.exe"), UF=String("calc.exe"), EF=Dictionary(F=held, UF=held))
    note(pdf, "FileAttachment", EMPTY, FS=file)


@on_pages
def a_film_on_a_page(pdf: Pdf) -> None:
    note(pdf, "Movie", EMPTY, Movie=Dictionary(F=String("film.avi"), Poster=True), A=True)


@on_pages
def a_note_that_opens_an_address(pdf: Pdf) -> None:
    note(pdf, "Text", EMPTY, A=Dictionary(S=Name.URI, URI=String("https://example.org/")))


@on_pages
def a_button_that_sends_the_form(pdf: Pdf) -> None:
    send = Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F=String("https://example.org/")))
    note(pdf, "Widget", EMPTY, FT=Name.Btn, T=String("x"), A=send)


# Boxes and properties of pages.


@on_pages
def a_page_with_another_small_picture(pdf: Pdf) -> None:
    """Programs that list pages by their small pictures show this one."""
    size: dict[str, Any] = {"Width": 1, "Height": 1, "ColorSpace": Name.DeviceGray, "BitsPerComponent": 8}
    pdf.pages[0].Thumb = pdf.make_indirect(Stream(pdf, b"\0", Dictionary(**size)))


@on_pages
def a_page_trimmed_on_paper(pdf: Pdf) -> None:
    pdf.pages[0].TrimBox = Array([0, 0, 300, 842])


@on_pages
def a_page_that_turns_by_itself(pdf: Pdf) -> None:
    pdf.pages[0].Dur = 1
    pdf.pages[0].Trans = Dictionary(S=Name.Dissolve)


@on_pages
def pieces_that_belong_to_another_page(pdf: Pdf) -> None:
    pdf.pages[0].StructParents = int(pdf.pages[0].StructParents) + 1


@on_pages
def a_page_with_a_part_to_be_measured(pdf: Pdf) -> None:
    pdf.pages[0].VP = Array([Dictionary(Type=Name.Viewport, BBox=Array([0, 0, 595, 842]), Name=String("81,800"))])
