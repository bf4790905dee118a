"""Ways to alter a PDF by hand: letters, drawings, structure, links, files inside."""

import hashlib
import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

Instructions = list[tuple[Any, Any]]
UNPACKED = {"object_stream_mode": pikepdf.ObjectStreamMode.disable}


def saved(pdf: Pdf, **how: Any) -> bytes:
    stream = io.BytesIO()
    pdf.save(stream, fix_metadata_version=False, **how)
    return stream.getvalue()


def altered(data: bytes, alter: Callable[[Pdf], object], **how: Any) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        alter(pdf)
        return saved(pdf, **how)


def put(holder: Any, **entries: Any) -> None:
    for name, value in entries.items():
        holder[f"/{name}"] = value


def script(words: str = "app.alert('x')") -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String(words))


def annotate(pdf: Pdf, kind: str, place: Any, **more: Any) -> Any:
    page = pdf.pages[0]
    made = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array(list(place)), **more))
    page.Annots = Array([*(list(page.Annots) if Name.Annots in page else []), made])
    return made


def characters(page: Any) -> dict[str, dict[int, str]]:
    """Return what the codes of each font of a page mean."""
    found: dict[str, dict[int, str]] = {}
    for name, font in page.Resources.Font.items():
        _, _, cmap = font.ToUnicode.read_bytes().decode("latin-1").partition("beginbfchar")
        pairs = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]+)>", cmap)
        found[name] = {int(code, 16): bytes.fromhex(said).decode("utf-16-be") for code, said in pairs}
    return found


def instructions(page: Any) -> Instructions:
    return [(list(each.operands), each.operator) for each in pikepdf.parse_content_stream(page)]


def draw(pdf: Pdf, page: Any, code: Instructions) -> None:
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(code))


def shown(operands: Any) -> Iterator[tuple[Any, Any, bytes]]:
    for at, operand in enumerate(operands):
        if isinstance(operand, String):
            yield operands, at, bytes(operand)
        elif isinstance(operand, (Array, list)):
            yield from ((operand, place, bytes(part)) for place, part in enumerate(operand) if isinstance(part, String))


def strings(page: Any) -> Iterator[tuple[Instructions, Any, int, bytes, str, str]]:
    code, fonts, font = instructions(page), characters(page), ""
    for operands, operator in code:
        if str(operator) == "Tf":
            font = str(operands[0])
        if str(operator) in ("Tj", "TJ"):
            for held, at, data in shown(operands):
                yield code, held, at, data, font, "".join(fonts[font].get(byte, "?") for byte in data)


def change_text(pdf: Pdf, at: int, change: Callable[[str], str | None]) -> None:
    """Write other letters on a page: `change` returns what takes the place of a string, None where it stays."""
    page = pdf.pages[at]
    fonts = characters(page)
    for code, held, place, data, font, text in strings(page):
        codes = {character: number for number, character in fonts[font].items()}
        new = change(text)
        if new is None or new == text or len(new) > len(data) or not set(new) <= set(codes):
            continue
        held[place] = String(bytes(codes[character] for character in new))
        draw(pdf, page, code)
        return
    raise AssertionError("no such text stands there")


def other_digit(text: str) -> str | None:
    """Return a text in which the first number of four digits and more begins otherwise."""
    found = re.search(r"\d,\d{3}", text)
    if found is None:
        return None
    digit = "2" if text[found.start()] == "1" else "1"
    return text[: found.start()] + digit + text[found.start() + 1 :]


def element(pdf: Pdf, wanted: Callable[[Any], bool]) -> Any:
    stack = [pdf.Root.StructTreeRoot.K]
    while stack:
        node = stack.pop(0)
        if isinstance(node, Array):
            stack[:0] = list(node)
        elif isinstance(node, Dictionary) and Name.S in node:
            if wanted(node):
                return node
            if Name.K in node and not isinstance(node.K, int):
                stack.insert(0, node.K)
    raise AssertionError("no such element")


def of_role(role: str) -> Callable[[Any], bool]:
    return lambda node: str(node.S) == role


def set_file(pdf: Pdf, name: str, data: bytes, *, listed: bool = False) -> None:
    """Put other bytes into a file inside, or another file; `listed`: with its hash in both lists of hashes."""
    for held in list(pdf.Root.AF):
        if str(held.UF) == name:
            held.EF.F.write(data)
            break
    else:
        stream = Stream(pdf, data, Type=Name.EmbeddedFile, Subtype=Name("/text/csv"))
        says: dict[str, Any] = {
            "F": String(name),
            "UF": String(name),
            "Desc": String("more"),
            "AFRelationship": Name.Data,
        }
        new = pdf.make_indirect(Dictionary(Type=Name.Filespec, **says, EF=Dictionary(F=stream, UF=stream)))
        pdf.Root.AF.append(new)
        pdf.Root.Names.EmbeddedFiles.Names.extend([String(name), new])
    if listed:
        for lists, change in (("manifest.json", _in_manifest), ("evidence.json", _in_evidence)):
            set_file(pdf, lists, change(file_of(pdf, lists), name, hashlib.sha256(data).hexdigest()))
        manifest = hashlib.sha256(file_of(pdf, "manifest.json")).hexdigest()
        set_file(pdf, "evidence.json", _in_evidence(file_of(pdf, "evidence.json"), "manifest.json", manifest))


def _in_manifest(data: bytes, name: str, sha256: str) -> bytes:
    held = json.loads(data)
    return (json.dumps(held | ({name: sha256} if name in held else {}), indent=1, ensure_ascii=False) + "\n").encode()


def _in_evidence(data: bytes, name: str, sha256: str) -> bytes:
    from impact.output.evidence import written

    held = json.loads(data)
    held["files"][name] = sha256
    return written(held)


def held_file(pdf: Pdf, name: str) -> Any:
    return next(each for each in pdf.Root.AF if str(each.UF) == name)


def file_of(pdf: Pdf, name: str) -> bytes:
    data: bytes = held_file(pdf, name).EF.F.read_bytes()
    return data


def another_result(pdf: Pdf) -> None:
    """Write another number of gross jobs into the key figures, and their hashes with it."""
    found = re.sub(rb"(?m)(^jobs_gross,.*?)\d{2,}\.\d+", rb"\g<1>4321.5", file_of(pdf, "key_figures.csv"), count=1)
    assert b"4321.5" in found
    set_file(pdf, "key_figures.csv", found, listed=True)


def remove_file(pdf: Pdf, name: str) -> None:
    pdf.Root.AF = Array([held for held in pdf.Root.AF if str(held.UF) != name])
    names = list(pdf.Root.Names.EmbeddedFiles.Names)
    pairs = [(key, held) for key, held in zip(names[::2], names[1::2], strict=True) if str(key) != name]
    pdf.Root.Names.EmbeddedFiles.Names = Array([part for pair in pairs for part in pair])
