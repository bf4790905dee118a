"""A description of a file with one flow a line as a start, and how a description is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from impact.catalogue.io_table_long_seen import LongSeen
from impact.catalogue.io_table_meaning import INPUTS, guessed


def of_long(seen: LongSeen, home: str) -> Iterator[str]:
    """Yield lines of table.yaml on what is sold and bought; `home` names the file or sheet."""
    inputs = guessed([(code, code) for code in seen.sold], INPUTS)
    inputs.pop("jobs", None)
    chosen = {name: texts[0] for name, texts in seen.where.items() if texts}
    doubtful = [f"{name}: {', '.join(texts[:12])}" for name, texts in seen.where.items() if len(texts) > 1]
    yield "flows: domestic  # ?"
    yield 'not_produced: [""]  # ? flows that have no line are read as 0'
    said = {"output": inputs.get("output", "output")} | inputs
    yield f"columns: {mapping(said)}" + ("  # ?" if "output" in inputs else "  # ? no row of output was found")
    if seen.bought:
        yield f"# Codes that only buy: {', '.join(map(quoted, seen.bought[:40]))}"
    if seen.sold:
        yield f"# Codes that only sell: {', '.join(map(quoted, seen.sold[:40]))}"
    for text in doubtful:
        yield f"# ? one of {text}"
    long = mapping({"row": seen.row, "column": seen.column, "value": seen.value})[:-1]
    long += f", where: {mapping(chosen)}}}"
    yield "sheets:"
    yield f"  Z: {{{home}, long: {long}}}"
    yield f"  primary_inputs: {{{home}, transpose: true, long: {long}}}"
    if seen.bought:
        yield f"  final_use: {{{home}, long: {long}}}"


def mapping(said: dict[str, str], lists: dict[str, list[str]] | None = None) -> str:
    """Return texts by name, and lists of texts, as YAML takes them in one line."""
    parts = [f"{key}: {quoted(value)}" for key, value in said.items()]
    parts += [f"{key}: [{', '.join(map(quoted, values))}]" for key, values in (lists or {}).items()]
    return f"{{{', '.join(parts)}}}"


def quoted(text: str) -> str:
    """Return a text as YAML takes it in a flow of keys: with quotes unless it is a plain word."""
    plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9_ ./-]*[A-Za-z0-9_]|[A-Za-z]", text)
    reserved = text.lower() in ("true", "false", "null", "yes", "no", "on", "off", "y", "n")
    return text if plain and not reserved else json.dumps(text, ensure_ascii=False)
