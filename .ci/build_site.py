"""Build the documentation as a site: the guide, reference pages from schema and declarations, and a gallery.

`python .ci/build_site.py FOLDER`. Pages made here lie beside a copy of the guide while the site is built.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import BaseModel
from pypdfium2 import PdfDocument

from impact import api
from impact.brief.edition.attachments import description
from impact.files.validation import models_in
from impact.language.messages import Language
from impact.scenario.json_schema import summary, words_of
from impact.scenario.project import projects
from impact.scenario.quantities import nested_notes
from impact.scenario.quantity import Assumption, Bounds, Unit
from impact.scenario.schema import ScenarioSchema
from impact.study.tables.declared import declared
from impact.study.tables.variable import ANY, COMMON, QUARTILES, Formulas

HERE = Path(__file__).resolve().parent
WIDE = "<style>.md-grid {max-width: none} .md-typeset td code {word-break: normal}</style>"
TYPES = {"string": "text", "integer": "whole number", "boolean": "yes or no", "array": "list", "object": "by name"}
LIMITS = {"enum": "one of {}", "const": "`{}`", "minimum": "from {}", "exclusiveMinimum": "above {}"}
LIMITS |= {"maximum": "to {}", "maxLength": "at most {} characters", "maxItems": "at most {} entries"}
LIMITS |= {"default": "otherwise `{}`"}


def table(head: str, rows: Iterable[Iterable[str]]) -> str:
    """Return a table in Markdown; `head` names its columns."""
    lines = [head.split(", "), ["---"] * len(head.split(", ")), *rows]
    return "".join("| " + " | ".join(" ".join(cell.split()) for cell in line) + " |\n" for line in lines)


def code(names: Iterable[object]) -> str:
    """Return names as code, with commas."""
    return ", ".join(f"`{name}`" for name in names).replace("|", "\\|")


def by_kind(text: Callable[[str], str]) -> str:
    """Return what holds for every kind of project, whose name is empty, and behind it what each kind adds."""
    says = {kind: str(import_module(f"impact.kinds.{kind}").__doc__).strip() for kind in projects}
    heads = {kind: f"\n## {kind.replace('_', ' ').capitalize()}\n\n`{kind}`: {said}\n\n" for kind, said in says.items()}
    return f"## For every kind of project\n\n{text('')}" + "".join(heads[kind] + text(kind) for kind in projects)


def keys(model: type[BaseModel], path: str = "") -> Iterator[tuple[str, str, str, str]]:
    """Yield key, unit or type, meaning and limits of all that a scenario may state below a part of it."""
    for name, described in model.model_json_schema()["properties"].items():
        field = model.model_fields[name]
        notes = [*field.metadata, *nested_notes(field.annotation)]
        unit = next((note.text for note in notes if isinstance(note, Unit)), "")
        bounds = next((note for note in notes if isinstance(note, Bounds)), Bounds())
        node = next((each for each in described.get("anyOf", ()) if each.get("type") != "null"), {})
        node = described | node | ({"minimum": bounds.low, "maximum": bounds.high} if unit else {})
        parts = [each for each in dict.fromkeys(models_in(field.annotation)) if each is not Assumption]
        sort = node.get("type", "")
        key = path + name + {"array": "[]", "object": ".NAME"}.get(sort, "")
        limits = ["required"] if field.is_required() else []
        for limit, said in LIMITS.items():
            value = node.get("items", {}).get(limit, node.get(limit))
            nothing = value in (None, "", []) or isinstance(value, dict)
            if not nothing and (limit, value) != ("maxLength", 4000):  # which holds for any text
                limits.append(said.format(code(value) if isinstance(value, list) else value))
        holds = f"`{unit}`" if unit else node.get("format", TYPES.get(sort, sort) or "part")
        says = words_of(model).get(name) or " ".join(summary(each) for each in parts)
        yield f"`{key}`", "share or ratio" if unit == "1" else holds, says, ", ".join(limits)
        for inner in parts:
            yield from keys(inner, f"{key}.")


def keys_of_scenarios(_: Path) -> str:
    """Return the text of the page on keys of scenarios."""
    head = "key, unit or type, meaning, limits"
    general = [row for row in keys(ScenarioSchema) if not row[0].startswith("`project")]
    text = "A key with a unit holds a number with its range and its reason. `[]` stands for each entry of a list, "
    text += "`NAME` for a name of your own, braces for what the scenario says.\n\n## A number with its range\n\n"
    text += f"{table(head, keys(Assumption))}\n"
    return text + by_kind(lambda kind: table(head, keys(projects[kind], "project.") if kind else general))


def tables_of_a_study(_: Path) -> str:
    """Return the text of the page on tables."""

    def rows(kind: str) -> Iterator[tuple[str, ...]]:
        for name, layout in declared(kind).tables.items():
            if not kind or name not in declared().tables:
                row = layout.keys if layout.results else (layout.identifier, *layout.keys)
                says = description(f"{name}.csv", Language("en", kind=kind))
                yield f"`{name}`", says, code(row), code(layout.further), "yes" if layout.results else "no"

    text = f"Tables of results also have the columns {code((*COMMON, *QUARTILES))}. `impact show` prints a table.\n\n"
    return text + by_kind(lambda kind: table("table, what it holds, keys, further columns, results", rows(kind)))


def variables(_: Path) -> str:
    """Return the text of the page on what models return."""

    def made(formulas: Formulas) -> Iterator[str]:
        for value, each in formulas.by_value.items():
            equation = f" [Equation][{each.code}]" if each.code.startswith("impact.formulas.") else ""
            yield (f"`{value}`: " if value != ANY else "") + (each.says or f"Of `{each.of}`.") + equation

    def text(kind: str) -> str:
        found, known = declared(kind), declared().variables if kind else {}
        own = [(name, each) for name, each in found.variables.items() if name not in known]
        rows = ((f"`{name}`<br>in `{v.table}`<br>`{v.unit}`", v.iamc, "<br>".join(made(v.formula))) for name, v in own)
        ways = [(f"`{name}`", "<br>".join(made(each))) for name, each in found.own_formulas.items()]
        added = f"\nHow it makes variables of every kind:\n\n{table('variable, how it is made', ways)}" if ways else ""
        return table("variable and unit, name in exports, how it is made", rows) + added

    return "What models return, in which table, and how; a share has the unit `1`. See `impact explain`.\n\n" + by_kind(
        text
    )


def gallery(folder: Path) -> str:
    """Return the text of the page with page 1 of each case, and write the pictures to a folder."""
    text = "Page 1 of shipped cases. Ranges are rougher than in a brief, as fewer model runs were made.\n"
    with TemporaryDirectory() as briefs:
        options = ["--flat", "--no-portfolio", "--no-pictures", "-q", "-l", "en", "-o", briefs]
        subprocess.run([sys.executable, "-m", "impact", "batch", HERE / "gallery.yaml", *options], check=True)
        for name in (file.name.removesuffix(".en.pdf") for file in sorted(Path(briefs).glob("*.pdf"))):
            with PdfDocument(Path(briefs, f"{name}.en.pdf")) as brief:
                page = brief[0].render(scale=1.5).to_pil().convert("P", palette=1, colors=64)
            page.save(folder / f"{name}.png", optimize=True)
            case = api.load(name).scenario
            kind = case.project.kind.replace("_", " ").capitalize()
            text += f"\n## {case.title}\n\n*{kind}, {case.country_name}.*\n\n{case.subtitle}. {case.question}\n\n"
            text += f"![Page 1 of the brief: {case.title}]({name}.png)\n\n`impact brief {name}`\n"
    return text


if __name__ == "__main__":
    with TemporaryDirectory() as scratch:
        guide = shutil.copytree(HERE.parent / "templates" / "guide", Path(scratch, "guide"))
        for page in (keys_of_scenarios, tables_of_a_study, variables, gallery):
            name = page.__name__.replace("_", " ")
            text = f"# {name.capitalize()}\n\n{page(guide)}" + f"\n{WIDE}\n" * (page is not gallery)
            (guide / f"{name.replace(' ', '-')}.md").write_text(text, encoding="utf-8")
        build = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", HERE / "mkdocs.yml", "-d"]
        environment = os.environ | {"GUIDE": str(guide), "NO_MKDOCS_2_WARNING": "1"}
        subprocess.run([*build, Path(sys.argv[1]).resolve()], check=True, env=environment)
