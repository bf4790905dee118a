"""Forgeries in what a page is drawn with: layers, letters, transparency, notes with a look, boxes of pages."""

from collections.abc import Callable
from functools import partial
from typing import Any

from hand_edited import UNPACKED, altered, annotate, put
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from raw_attacks import FORGERIES

EMPTY = (60, 2, 560, 17)  # a strip of a page with nothing on it: left, bottom, right, top [pt]
NUMBER = (60, 480, 460, 570)  # where numbers are
WHITE = b"1 1 1 rg 0 0 1000 1000 re f"


def on_pages(alter: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
    """Register a forgery that alters objects; the file is saved again."""
    FORGERIES[alter.__name__] = partial(altered, alter=alter, **UNPACKED)
    return alter


def form(pdf: Pdf, content: bytes, **more: Any) -> Any:
    box = Array([0, 0, 1000, 1000])
    held = Stream(pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=Dictionary(), **more)
    return pdf.make_indirect(held)


def note(pdf: Pdf, kind: str, place: tuple[int, ...], **more: Any) -> Any:
    return annotate(pdf, kind, place, **{"F": 4, **more})


def resource(pdf: Pdf, kind: str, name: str, value: Any) -> None:
    held = pdf.pages[0].Resources
    known = held.get(Name(f"/{kind}"))
    listed = Dictionary() if known is None else known
    listed[f"/{name}"] = value
    held[f"/{kind}"] = listed


def behind(pdf: Pdf, content: bytes) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n" + content)


def _box(name: bytes, place: tuple[int, ...] = NUMBER) -> bytes:
    left, bottom, right, top = place
    return b"q %s %d %d %d %d re f Q" % (name, left, bottom, right - left, top - bottom)


def state(pdf: Pdf, name: str, entries: Dictionary) -> None:
    resource(pdf, "ExtGState", name, entries)
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(b"/%s gs\n" % name.encode() + page.Contents.read_bytes())


def _inverting() -> Dictionary:
    """Return a state that inverts ink on paper: programs that show pages leave it out, and printers do not."""
    function = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([0]), N=1)
    spots: dict[str, Any] = {"Frequency": 60, "Angle": 45, "SpotFunction": Name.Round, "TransferFunction": function}
    return Dictionary(HT=Dictionary(Type=Name.Halftone, HalftoneType=1, **spots))


def _sends(pdf: Pdf) -> None:
    send = Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F=String("https://example.org/")))
    put(pdf.Root, AcroForm=Dictionary(Fields=Array([note(pdf, "Widget", EMPTY, FT=Name.Btn, T=String("x"), A=send)])))


BROAD = Dictionary(W=90)  # as a line is drawn that leaves its place
OUTSIDE = (60, 520, 460, 520)
CORNERS = (60, 480, 460, 480, 460, 570, 60, 570)
SHORT: dict[str, Callable[[Pdf], object]] = {
    "a_page_that_is_a_group": lambda pdf: put(
        pdf.pages[0], Group=Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, K=True, I=True)
    ),
    "a_page_trimmed_on_paper": lambda pdf: put(pdf.pages[0], TrimBox=Array([0, 0, 300, 842])),
    "pieces_that_belong_to_another_page": lambda pdf: put(
        pdf.pages[0], StructParents=int(pdf.pages[0].StructParents) + 1
    ),
    "a_state_that_inverts_ink_on_paper": lambda pdf: state(pdf, "paper", _inverting()),
    # No name is new, but for keys of the state: programs that show pages leave them out.
    "an_ink_that_is_laid_over": lambda pdf: state(pdf, "over", Dictionary(OP=True, op=True, OPM=1)),
    "a_link_with_a_broad_frame": lambda pdf: note(
        pdf, "Link", NUMBER, Border=Array([0, 0, 90]), C=Array([1, 1, 1])
    ),
    "a_note_on_paper_alone": lambda pdf: note(pdf, "Square", NUMBER, IC=Array([1, 1, 1]), F=4 + 32),
    "a_note_that_changes_under_the_pointer": lambda pdf: note(
        pdf, "Square", NUMBER, AP=Dictionary(N=form(pdf, b""), R=form(pdf, WHITE))
    ),
    "a_note_whose_look_leaves_its_place": lambda pdf: note(
        pdf, "Stamp", EMPTY,
        AP=Dictionary(N=form(pdf, b"1 1 1 rg -900 -900 2000 2000 re f", Matrix=Array([1, 0, 0, 1, 0, -300]))),
    ),
    "a_line_that_leaves_its_place": lambda pdf: note(
        pdf, "Line", EMPTY, L=Array(OUTSIDE), BS=BROAD, C=Array([1, 1, 1])
    ),
    "a_curve_that_leaves_its_place": lambda pdf: note(
        pdf, "Ink", EMPTY, InkList=Array([Array([60, 520, 260, 521, 460, 520])]), BS=BROAD, C=Array([1, 1, 1])
    ),
    "corners_that_leave_their_place": lambda pdf: note(
        pdf, "Polygon", EMPTY, Vertices=Array(CORNERS), IC=Array([1, 1, 1])
    ),
    "a_pointer_of_a_note_that_leaves_its_place": lambda pdf: note(
        pdf, "FreeText", EMPTY, CL=Array([*OUTSIDE, 50, 820]), IT=Name.FreeTextCallout, Contents=String("x"),
        DA=String("/Helv 9 Tf"), BS=BROAD,
    ),
    "a_button_that_sends_the_form": _sends,
}  # fmt: skip
FORGERIES |= {name: partial(altered, alter=alter, **UNPACKED) for name, alter in SHORT.items()}


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
def a_note_on_a_layer(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    note(pdf, "Square", EMPTY, OC=layer, AP=Dictionary(N=form(pdf, WHITE)))


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
def letters_that_mean_two_things(pdf: Pdf) -> None:
    """The last of two meanings of a letter is that which was printed; some programs take the first."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    cmap = font.ToUnicode.read_bytes()
    more = b"1 beginbfchar\n<%02X> <0039>\nendbfchar\n" % int(font.FirstChar)
    font.ToUnicode.write(cmap.replace(b"endcmap", more + b"endcmap"))


@on_pages
def another_text_read_out_in_a_picture(pdf: Pdf) -> None:
    """A picture of nothing, inside which a text to be read out is hidden."""
    resource(pdf, "XObject", "over", form(pdf, b"/Span << /ActualText (81,800 jobs) >> BDC 0 0 0 0 re n EMC"))
    behind(pdf, b"q /over Do Q")


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
