"""How an input is changed: bytes at any place, and YAML, CSV, JSON and Fluent where their structure is.

Every operator takes a source of chance and what is there, and returns what shall be there instead. The same chance
gives the same change, so that a number repeats an input.
"""

import csv
import io
import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import Any, TypeAlias

import yaml

Operator: TypeAlias = Callable[[Random, bytes], bytes]

NUMBERS = (
    "+017", "-08", "08", "0x1F", "0o17", "0b1", "1_000", "_1", "1e3", "1e999", "-1e999", ".nan", ".inf", "-.inf", "nan",
    "inf", "-0", "0", "-1", "1e-320", "1e308", "1.7976931348623157e308", "9" * 5000, "0." + "3" * 5000, "1" + "0" * 400,
    "9007199254740993", "-9223372036854775809", "1,5", "1 000", "٣", "１２", "1e+", ".", "+", "--1", "12:30", "1/3",
    "50 %", "2**1000", "1e5000", "0.1.2", "1E", "∞", "½",
)  # fmt: skip

TEXTS = (
    "", " ", "~", "null", "true", "no", "[]", "{}", "''", '""', "=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1+1",
    "@SUM(1)", "\t=1", "../x", "../../outside/x", "/dev/zero", "/etc/hostname", "C:\\x", "nul", ".", "..", "x/y",
    "a" * 300, "b" * 20_000, "word " * 3000, "\u202eabc\u202c", "\u2066abc", "\u200f", "\ufeffx", "a\u0301" * 50,
    "\x07", "\x1b[31mred\x1b[0m", "\x85", "\u2028", "line\nline", "\r", "\U0001f600", "\U0010ffff", "\ufdd0", "汉字",
    "العربية", "ЖЩЫ", "<b>x</b>", "&amp;", "<script>", "{0}", "{ $x }", "{x}", "%s", "$(id)", "javascript:alert(1)",
    "]]>", "\\", "|", "# x", "2026-02-30", "9999-99-99", "0000-01-01", "2026-11-24T00:00:00Z", "P1Y", "XYZ", "xx",
    "nobody", "ß", "İ", "project.staff.base",
)  # fmt: skip

YAML_VALUES = (
    '!!int "abc"', '!!float "x"', "!!bool maybe", "!!null x", "!x y", "!x", "!!python/object/apply:os.system [id]",
    "!!binary aGFsbG8=", "!!timestamp 2026-01-01", "!!set {a, b}", "!!omap [a: 1]", "!!str", "!!map x",
    "!!seq {a: 1}", "&a x", "*nobody", "&a [*a]", "&a {b: *a}", "<<", "{<<: {a: 1}}", "? x", "[a, b]", "{a: 1}",
    "{central: 1}", "{central: 1, low: 2, high: 0}", "{low: .nan, central: 1, high: 2}", "{[a]: b}", "{{a: 1}: b}",
    "{null: 1}", "{1: 2}", "{true: 1}", "- x", "|", "|\n  x", ">-", "'", '"', "'x", '"\\x41"', '"\\uD800"', '"\\0"',
    "%YAML 9.9", "---", "...", "--- x", "{central: 1e400, unit: persons, reason: x}",
    "{central: -5, unit: persons, reason: x}", "{central: 1, unit: furlong/fortnight, reason: x}",
    "{central: 5, low: 1, high: 9, unit: '1', reason: x}", "{a: {b: {c: {d: {e: 1}}}}}", "[[[[[[[[[[[[]]]]]]]]]]]]",
    "{2025: 1, 2026: 2}", "{2025: x}", "{-1: 1, 99999: 2}",
)  # fmt: skip

CELLS = (
    "=1+1", "+1", "-x", "@x", "\t=1", "\r", '"', '""', '"x', 'x"y', "x\ny", "x" * 131_073, "y" * 70_000, "", " ",
    "\0", "\ufeff", ";", ",", ",,,,", "'", "WLD", "XYZ", "read", "A", "2025", "2025-13", "2025/2026", "triangular",
    "normal", "made_up", "0", "-1", "100", "1e308", "-1e308", "1e-308", "kg", "kg/kg", "1", "m^999", "m**m", "((((",
    "1/0", "million XYZ_2025", "XYZ_0000", "°C", "%", "µm", "delta_degC", "kg**1e9", "9**9**9", "import os",
)  # fmt: skip

ENCODINGS = ("cp1251", "cp1252", "utf-16", "utf-16-le", "utf-32", "utf-8-sig", "koi8-r", "shift_jis", "utf-7")
_CYRILLIC = "Ташкентский завод "


def odd(chance: Random, *more: str) -> str:
    return chance.choice([*NUMBERS, *TEXTS, *more])


def flipped(chance: Random, data: bytes) -> bytes:
    if not data:
        return b"\0"
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(chance: Random, data: bytes) -> bytes:
    first, last = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return chance.choice((data[:first], data[first:], data[:first] + data[last:]))


def repeated(chance: Random, data: bytes) -> bytes:
    first = chance.randrange(len(data) + 1)
    piece = data[first : first + chance.choice((1, 10, 100, 2000))]
    return data[:first] + piece * chance.choice((2, 2, 3, 50)) + data[first:]


def planted(chance: Random, data: bytes) -> bytes:
    strange = b"\0 \xff \xfe\xff \xc0\x80 \xed\xa0\x80 \xef\xbb\xbf \r \x1b[2J \xe2\x80\xae \x1a".split(b" ")
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(strange) + data[at:]


def recoded(chance: Random, data: bytes) -> bytes:
    """Return the text as other editors would save it."""
    text = data.decode(errors="replace")
    if chance.random() < 0.5:
        at = text.find(" ", chance.randrange(len(text) + 1)) + 1
        text = text[:at] + _CYRILLIC + text[at:]
    return text.encode(chance.choice(ENCODINGS), errors="replace")


def line_ends(chance: Random, data: bytes) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r", b"\r\n", b"\n\n", b"\n\r", b"\x0b", b"", "\u2028".encode())))


def lines_moved(chance: Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    what = chance.randrange(5)
    if what == 0:
        del lines[at]
    elif what == 1:
        lines.insert(other, lines[at])
    elif what == 2:
        lines[at], lines[other] = lines[other], lines[at]
    else:
        lines[at] = lines[at].lstrip() if what == 3 else chance.choice((b" ", b"\t", b"      ")) + lines[at]
    return b"\n".join(lines)


def other_bytes(chance: Random, data: bytes) -> bytes:
    heads = (b"", b"\0" * 4096, b"{" * 3000, *b"PK\x03\x04 %PDF-1.7 \x1f\x8b\x08 \x89PNG\r\n\x1a <?xml/>".split(b" "))
    return chance.choice((*heads, chance.randbytes(chance.choice((1, 100, 5000)))))


BYTES: tuple[Operator, ...] = (flipped, cut, repeated, planted, recoded, line_ends, lines_moved, other_bytes)


def in_bytes(chance: Random, data: bytes) -> bytes:
    return chance.choice(BYTES)(chance, data)


Span: TypeAlias = tuple[int, int]


@lru_cache(maxsize=64)
def _spans(text: str) -> tuple[list[Span], list[tuple[Span, Span, bool]]]:
    """Return where plain values stand, and where keys with their values stand and whether in braces."""
    values: list[Span] = []
    pairs: list[tuple[Span, Span, bool]] = []
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    waiting, seen = [root] if root is not None else [], set[int]()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:  # an alias: what was planted before may refer to itself, or be a bomb
            continue
        seen.add(id(node))
        span = (node.start_mark.index, node.end_mark.index)
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                ends = ((each.start_mark.index, each.end_mark.index) for each in (key, value))
                pairs.append((*ends, bool(node.flow_style)))  # type: ignore[arg-type]
                waiting.append(value)
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value
        if not isinstance(node, yaml.MappingNode) or node.flow_style:
            values.append(span)
    return values, pairs


def _plain_text(data: bytes) -> str | None:
    """Return the text if its structure can be found, else None: it may have been changed before."""
    try:
        text = data.decode()
        found = _spans(text)
    except (UnicodeDecodeError, yaml.YAMLError, ValueError, RecursionError):
        return None
    return text if found[0] and found[1] else None


def _value(chance: Random, text: str) -> str:
    first, last = chance.choice(_spans(text)[0])
    new = odd(chance, *YAML_VALUES, *YAML_VALUES)
    if chance.random() < 0.2:
        new = json.dumps(new)  # in quotes, so that what is no YAML by itself gets further
    if chance.random() < 0.25:
        new = chance.choice(NUMBERS)
    return text[:first] + new + text[last:]


def _nudged(chance: Random, text: str) -> str:
    """Change a number mildly: most such inputs are accepted, and go all the way to paper."""
    numbers = [span for span in _spans(text)[0] if _is_number(text[span[0] : span[1]])]
    if not numbers:
        return _value(chance, text)
    first, last = chance.choice(numbers)
    number = float(text[first:last])
    times = (2, 0.5, -1, 1000, 1e-6, 1e12)
    new = chance.choice((*(number * each for each in times), number + 1, number - 1, 0.0, 1.0, 0.5))
    return f"{text[:first]}{int(new) if new == int(new) and abs(new) < 1e15 else new!r}{text[last:]}"


def _is_number(text: str) -> bool:
    try:
        return "_" not in text and abs(float(text)) < 1e200
    except ValueError:
        return False


def _swapped(chance: Random, text: str) -> str:
    spans = _spans(text)[0]
    (first, last), (begin, end) = chance.choice(spans), chance.choice(spans)
    return text[:first] + text[begin:end].strip() + text[last:]


def _without_key(chance: Random, text: str) -> str:
    (first, _), (_, last), flow = chance.choice(_spans(text)[1])
    if flow and text[last : last + 2] == ", ":
        last += 2
    return text[:first] + text[last:].lstrip(" \n" if not flow else "")


def _doubled_key(chance: Random, text: str) -> str:
    (first, _), (_, last), flow = chance.choice(_spans(text)[1])
    between = ", " if flow else "\n" + " " * (first - text.rfind("\n", 0, first) - 1)
    return text[:first] + text[first:last].rstrip() + between + text[first:]


def _renamed_key(chance: Random, text: str) -> str:
    (first, last), _, _ = chance.choice(_spans(text)[1])
    key = text[first:last]
    return text[:first] + odd(chance, key + "x", key[:-1], key.upper()) + text[last:]


def _bomb(chance: Random, text: str) -> str:
    levels = chance.choice((3, 9, 30))
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines) + "\n" + text


def _deep(chance: Random, text: str) -> str:
    depth = chance.choice((20, 60, 1000, 20_000))
    first, last = chance.choice(_spans(text)[0])
    new = chance.choice(("[" * depth + "]" * depth, "{a: " * depth + "1" + "}" * depth, "[" * depth))
    return text[:first] + new + text[last:]


def _many(chance: Random, text: str) -> str:
    count = chance.choice((100, 5000))
    if chance.random() < 0.5:
        return text + "\n" + "\n".join(f"key{number}: {number}" for number in range(count)) + "\n"
    first, last = chance.choice(_spans(text)[0])
    return text[:first] + "[" + ", ".join(["1"] * count) + "]" + text[last:]


_YAML: tuple[Callable[[Random, str], str], ...] = (
    *(_value,) * 8, *(_nudged,) * 4, _swapped, _swapped, *(_without_key,) * 2, _doubled_key, *(_renamed_key,) * 2,
    _bomb, _deep, _many,
)  # fmt: skip


def in_yaml(chance: Random, data: bytes) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        text = _plain_text(data)
        if text is None:
            return in_bytes(chance, data)
        data = chance.choice(_YAML)(chance, text).encode(errors="surrogatepass")
    return data


def mildly_in_yaml(chance: Random, data: bytes) -> bytes:
    for _ in range(chance.choice((1, 1, 2))):
        text = _plain_text(data)
        data = data if text is None else _nudged(chance, text).encode()
    return data


def in_csv(chance: Random, data: bytes) -> bytes:
    try:
        rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    except (UnicodeDecodeError, csv.Error):
        return in_bytes(chance, data)
    if not rows or not any(rows):
        return in_bytes(chance, data)
    raw: dict[tuple[int, int], str] = {}  # cells as they stand in the file, not put in quotes
    for _ in range(chance.choice((1, 1, 2, 4))):
        at = chance.randrange(len(rows)) if chance.random() < 0.8 else 0
        row = rows[at]
        cell = chance.randrange(len(row)) if row else 0
        what = chance.randrange(10)
        if what <= 4 and row:
            row[cell] = odd(chance, *CELLS, *CELLS)
            if chance.random() < 0.3:
                raw[at, cell] = row[cell]
        elif what == 5:
            rows.insert(chance.randrange(len(rows) + 1), list(row))
        elif what == 6:
            del rows[at]
        elif what == 7:
            row += chance.choice((["x"], ["", ""], ["1"] * 30_000))
        elif what == 8 and row:
            del row[cell]
        else:
            for each in rows:
                if cell < len(each):
                    each.insert(cell, each[cell])
        if not rows:
            break
    return "\n".join(
        ",".join(raw.get((at, place), _quoted(text)) for place, text in enumerate(row)) for at, row in enumerate(rows)
    ).encode(errors="surrogatepass") + chance.choice((b"\n", b"\n", b"\n", b"", b"\n\n\n"))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\n\r') else text


_DEEP_JSON = "@deep@"
ODD_JSON: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 10**400, float("nan"), float("inf"), "", "x", [], {}, [None], {"": None},
    {"x": {"y": []}}, "a" * 10_000, "\u202e", "\x1b[31m", "\ud800", "../x", "/dev/zero", "/dev/stdin", "..", "\0",
    "name/../../x", "n" * 300, _DEEP_JSON,
)  # fmt: skip


def in_json(chance: Random, data: bytes) -> bytes:
    """Return JSON with values of other types, other names, or deeper than a reader can go."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):  # changed before: no JSON any more, or deeper than a reader can go
        return in_bytes(chance, data)
    for _ in range(chance.choice((1, 1, 2))):
        value = _changed(chance, value, chance.choice((1, 2, 3, 4, 5)))
    text = json.dumps(value, indent=1)
    if f'"{_DEEP_JSON}"' in text:
        depth = chance.choice((100, 5000, 200_000))
        text = text.replace(f'"{_DEEP_JSON}"', "[" * depth + "]" * depth)
    if chance.random() < 0.05:
        text = text.replace('"', "'", 1)
    return text.encode(errors="surrogatepass")


def _changed(chance: Random, value: Any, depth: int) -> Any:
    if depth == 0 or not isinstance(value, (dict, list)) or not value:
        return chance.choice(ODD_JSON)
    if isinstance(value, list):
        at = chance.randrange(len(value))
        return [*value[:at], _changed(chance, value[at], depth - 1), *value[at + 1 :]]
    key = chance.choice(list(value))
    if depth == 1:
        what = chance.randrange(4)
        if what == 0:
            return {name: each for name, each in value.items() if name != key}
        if what == 1:
            new = odd(chance, "/dev/zero", "/dev/null", "../x", "../../x", "x" * 300, "a/b", "\0", "manifest.json")
            return {new if name == key else name: each for name, each in value.items()}
        if what == 2:
            return value | {odd(chance, "/dev/zero", "../x", "sub/x.csv", "x" * 300): value[key]}
    return value | {key: _changed(chance, value[key], depth - 1)}


FLUENT = (
    "{ $nobody }", "{ nobody }", "{ -nobody }", "{ $x ->\n    [one] a\n   *[other] b\n }", "{", "}", "{ \"",
    "{ NUMBER($x) }", "{ NOBODY() }", "{ DATETIME($x) }", "{ \"\\uD800\" }", "{ \"\\U110000\" }", "{{ x }}", "", " ",
    "\u202e", "\x1b[31m", "<b>", "x" * 20_000, "{ $x.y }", "{ -a.b }",
    "{ NUMBER($x, minimumFractionDigits: 9999999) }", "{ NUMBER(\"x\") }", "*[a] b", "\n    .attr = x", "{ 1e999 }",
    "{ 99999999999999999999999999 }", "=1+1", "汉字", "**x", "**x**", "[x](javascript:y)",
)  # fmt: skip


def in_fluent(chance: Random, data: bytes) -> bytes:
    lines = data.decode(errors="replace").split("\n")
    messages = [at for at, line in enumerate(lines) if "=" in line and line[:1].isalpha()]
    if not messages:
        return in_bytes(chance, data)
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.choice(messages)
        name, _, pattern = lines[at].partition("=")
        what = chance.randrange(6)
        if what == 0:
            lines[at] = f"{name}= {{ {name.strip()} }}"
        elif what == 1:
            other = lines[chance.choice(messages)].partition("=")[0].strip()
            lines[at] = f"{name}= {{ {other} }} {{ {other} }}"
        elif what == 2:
            lines[at] = f"{odd(chance).splitlines()[:1] or ['x']}= {pattern}"
        elif what == 3:
            lines[at] = f"{name}={pattern} {chance.choice(FLUENT)}"
        else:
            lines[at] = f"{name}= {odd(chance, *FLUENT, *FLUENT)}"
    return "\n".join(lines).encode(errors="surrogatepass")


FORMS: dict[str, Operator] = {
    ".yaml": in_yaml, ".yml": in_yaml, ".csv": in_csv, ".json": in_json, ".ftl": in_fluent,
}  # fmt: skip


def changed(chance: Random, data: bytes, suffix: str, bytewise: float = 0.25) -> bytes:
    """Return the content of a file changed: by the form of its ending, or as mere bytes with a probability."""
    operator = in_bytes if chance.random() < bytewise else FORMS.get(suffix, in_bytes)
    return operator(chance, data)


def pick(chance: Random, weighted: Sequence[tuple[str, float]]) -> str:
    names, weights = zip(*weighted, strict=True)
    return str(chance.choices(names, weights)[0])
