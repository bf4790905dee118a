"""Plans as users write them: a folder, a pattern of names, a table of parameters, or a plan in YAML."""

import glob
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from impact.batch.plan import MOST, BatchEdition, BatchItem, BatchPlan, BatchSettings, loaded_of
from impact.batch.rows import ENDINGS, BatchTable, found, items_of, read_rows, too_many, unknown_column
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.files.reading import read_text
from impact.files.targets import is_plain
from impact.files.validation import NO_KEY
from impact.files.yaml import Positions, read_yaml
from impact.scenario.draw_limits import draws_fault
from impact.scenario.files.find import text_of

TAKEN = ("portfolio", "index", "results")  # names of files that stand beside the items
MARK = "scenarios"  # the key by which a YAML file is a plan
MOST_BASES = 20  # scenarios whose columns are checked while planning; those of the others when their turn comes
KEYS = (
    "title", MARK, "overlays", "rows", "scenario", "languages", "documents", "themes", "formats", "paper", "draws",
    "seed", "flat", "studies", "portfolio", "joint_draws", "each_a_project",
)  # fmt: skip
LISTS = ("languages", "documents", "themes", "formats")
OF_DRAWS = ("draws", "joint_draws")
PLAIN: Mapping[str, tuple[str, type]] = {
    "draws": ("draws", int), "seed": ("seed", int), "flat": ("flat", bool), "studies": ("studies", bool),
    "portfolio": ("portfolio", bool), "joint_draws": ("joint", int), "each_a_project": ("separate", bool),
}  # fmt: skip


def read_plan(source: str | Path, settings: BatchSettings | None = None, scenario: str = "") -> BatchPlan:
    """Return the plan of a folder, a pattern, a table or a YAML file; nothing is estimated for it.

    Args:
        source: see there.
        settings: how items are done where the plan does not say it.
        scenario: over which the rows of a table are laid that name none.

    Raises:
        ProblemsError: all that is wrong with the plan: columns that are no keys, outputs that would be one.
        ImpactError: there is nothing to do, or far too much.
    """
    said, path = str(source), Path(source)
    asked = settings or BatchSettings()
    if path.is_dir():
        plan = _of_folder(path, asked)
    elif path.suffix.lower() in ENDINGS and path.is_file():
        table = read_rows(path)
        plan = BatchPlan(path.stem, items_of(table, found(scenario, Path()), path.parent), asked)
        _check_columns(table, plan)
    elif glob.has_magic(said) and not path.exists():
        plan = BatchPlan("batch", _of_names(_globbed(said), said), asked)
    elif path.is_file():
        plan = _of_yaml(path, asked)
    else:
        text_of(said, asked.folders[0])  # which says what there is where there is no such scenario
        plan = BatchPlan(path.stem, [_item(said)], asked)
    if not plan.items:
        raise ImpactError(f"{said}: there is nothing to do in this plan.")
    if len(plan.items) > MOST:
        raise ImpactError(too_many(said, len(plan.items)))
    _check_names(plan, said)
    return replace(plan, lacking=tuple(_lacking(plan)))


def _lacking(plan: BatchPlan) -> Iterator[str]:
    """Yield what is wrong with the names of scenarios that are not there; files that are there wait for their turn."""
    for scenario in dict.fromkeys(item.scenario for item in plan.items):
        if not Path(scenario).is_file():
            try:
                text_of(scenario, plan.settings.folders[0])
            except ImpactError as error:
                yield str(error)


def _globbed(pattern: str) -> list[str]:
    return sorted(glob.glob(pattern))  # noqa: PTH207 - an absolute pattern is none of a Path


def _item(scenario: str) -> BatchItem:
    path = Path(scenario)
    is_file = path.suffix in (".yaml", ".yml")
    return BatchItem(path.stem if is_file else scenario, str(path.resolve()) if is_file else scenario, where=scenario)


def _of_names(names: Sequence[str], said: str) -> list[BatchItem]:
    from impact.scenario.files.folder import scenarios_in

    items: list[BatchItem] = []
    for name in names:
        if Path(name).is_dir():
            items += [_item(each) for each in scenarios_in(Path(name))[0]]
        elif name.endswith((".yaml", ".yml")):
            items.append(_item(name))
    if not items:
        raise ImpactError(f"{said}: no scenario file has a name like this.")
    return items


def _of_folder(folder: Path, settings: BatchSettings) -> BatchPlan:
    from impact.scenario.files.folder import scenarios_in

    inside, others = scenarios_in(folder)
    left = tuple(f"{each.file}: {each.why}" for each in others)
    return BatchPlan(folder.resolve().name, [_item(each) for each in inside], settings, left)


def _of_yaml(file: Path, settings: BatchSettings) -> BatchPlan:
    """Return the plan of a YAML file; one that is a scenario is a plan of one item."""
    value, places = read_yaml(read_text(file, str(file)), str(file))
    if isinstance(value, dict) and not {MARK, "rows"} & value.keys():
        return BatchPlan(file.stem, [_item(str(file))], settings)
    if not isinstance(value, dict):
        raise ProblemsError([problem("keys with values belong here: a plan, or a scenario.", file=str(file))])
    problems = [
        places.problem((key,), f"no key of a plan is called '{key}'.{did_you_mean(key, KEYS)} {list_choices(KEYS, 20)}")
        for key in value
        if key not in KEYS
    ]
    asked = _settings(value, settings, places, problems)
    items: list[BatchItem] = []
    if "rows" in value and isinstance(value["rows"], str):
        table = read_rows(file.parent / value["rows"])
        items += items_of(table, found(str(value.get("scenario", "")), file.parent), file.parent)
        _check_columns(table, BatchPlan(file.stem, items, asked))
    scenarios = value.get(MARK, [])
    if isinstance(scenarios, list) and all(isinstance(each, str) for each in scenarios):
        items += _crossed(scenarios, value.get("overlays") or {"": {}}, file, places, problems)
    else:
        problems.append(places.problem((MARK,), "a list of scenarios belongs here: names, files or patterns."))
    if problems:
        raise ProblemsError(problems)
    return BatchPlan(str(value.get("title", file.stem)), items, asked)


def _settings(
    value: Mapping[str, Any], settings: BatchSettings, places: Positions, problems: list[Problem]
) -> BatchSettings:
    edition: dict[str, Any] = {}
    for name in LISTS:
        if name in value:
            given = value[name]
            if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
                problems.append(places.problem((name,), "a list of names belongs here: [first, second]."))
            else:
                edition["forms" if name == "formats" else name] = tuple(dict.fromkeys(given))
    if "paper" in value:
        edition["paper"] = str(value["paper"])
    plain: dict[str, Any] = {}
    for name, (own, kind) in PLAIN.items():
        if name in value:
            if type(value[name]) is not kind:
                words = "a whole number" if kind is int else "true or false"
                problems.append(places.problem((name,), f"{words} belongs here."))
            elif name in OF_DRAWS and (fault := draws_fault(value[name])):
                problems.append(places.problem((name,), fault))
            else:
                plain[own] = value[name]
    return replace(settings, edition=replace(settings.edition, **edition), **plain)


def _crossed(
    scenarios: Sequence[str],
    overlays: Any,
    file: Path,
    places: Positions,
    problems: list[Problem],
) -> list[BatchItem]:
    if not isinstance(overlays, dict) or not all(isinstance(each, dict | None) for each in overlays.values()):
        problems.append(places.problem(("overlays",), "names of overlays, each with its keys, belong here."))
        return []
    bases: list[str] = []
    for each in scenarios:
        beside = str(file.parent / each)
        inside = _globbed(beside) if glob.has_magic(each) else []
        if glob.has_magic(each) and not inside:
            problems.append(places.problem((MARK,), f"no file has a name like '{each}'."))
        bases += inside or [found(each, file.parent)]
    items = []
    for base in bases:
        plain = _item(base)
        for name, keys in overlays.items():
            laid = dict(keys or {})
            reason = laid.pop("reason", "")
            where = f"{file.name}, overlay '{name}'" if laid else base
            named = f"{plain.name}-{name}" if laid else plain.name
            items.append(
                BatchItem(named, plain.scenario, laid, where, str(reason), plain.name if len(overlays) > 1 else "")
            )
    return items


def _check_columns(table: BatchTable, plan: BatchPlan) -> None:
    """Refuse columns that are no keys of the scenarios, found by laying one value of each column over each of them."""
    values: dict[str, dict[str, Any]] = {}
    sample: dict[str, BatchItem] = {}
    for item in plan.items:
        sample.setdefault(item.scenario, item)
        known = values.setdefault(item.scenario, {})
        for key, value in item.laid.items():
            known.setdefault(key, value)
    problems: list[Problem] = []
    data = plan.settings.folders[0]
    for scenario in list(values)[:MOST_BASES]:
        problems += _of_columns(table, replace(sample[scenario], laid=values[scenario]), data)
    if problems:
        raise ProblemsError(dict.fromkeys(problems))


def _of_columns(table: BatchTable, item: BatchItem, data: tuple[Path, ...]) -> list[Problem]:
    try:
        loaded_of(item, data)
    except ProblemsError as error:
        unknown = [each for each in error.problems if each.message.startswith(NO_KEY)]
        wheres = {each.where: each.message for each in unknown if each.file == item.where}
        return [
            unknown_column(table, key, message)
            for key in item.laid
            for where, message in wheres.items()
            if key == where or key.startswith(f"{where}.") or where.startswith(f"{key}.")
        ]
    except ImpactError:  # there is no such scenario, as its own row says
        return []
    return []


def _check_names(plan: BatchPlan, said: str) -> None:
    """Refuse names that cannot be those of folders, and two items whose files would be one."""
    seen: dict[str, str] = {}
    problems: list[Problem] = []
    for item in plan.items:
        where = item.where or said
        if not is_plain(item.name):
            words = f"'{item.name[:60]}' cannot be the name of a folder. Use letters, digits, '.', '-' and '_'."
            problems.append(problem(words, file=where))
        key = item.name.casefold()
        if key in TAKEN:
            words = f"'{item.name}' is the name of a file that every plan writes. Call the item otherwise."
            problems.append(problem(words, file=where))
        if key in seen:
            words = f"the name '{item.name}' is that of {seen[key]} too: their files would be one. Rename one of them."
            problems.append(problem(words, file=where))
        seen.setdefault(key, where)
    if problems:
        raise ProblemsError(problems)


def edition_problems(settings: BatchSettings) -> list[Problem]:
    from impact.language.messages import languages
    from impact.output.editions import form_names
    from impact.theme.themes import load_theme

    edition, (_, templates) = settings.edition, settings.folders
    problems: list[Problem] = []
    for what, given, known in (
        ("language", edition.languages, languages(templates)),
        ("format", edition.forms, form_names()),
    ):
        for name in given:
            if name not in known:
                words = f"no {what} is called '{name}'.{did_you_mean(name, known)} {list_choices(known)}"
                problems.append(problem(words))
    for theme in edition.themes:
        try:
            load_theme(theme, templates)
        except ImpactError as error:
            problems.append(problem(str(error)))
    if not problems:  # a brand is checked for the letters of the languages
        try:
            settings.read_brand()
        except ProblemsError as error:
            problems += error.problems
    return problems


__all__ = ["BatchEdition", "edition_problems", "read_plan"]
