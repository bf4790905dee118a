"""What is wrong with a kind of project, whoever wrote it: code, declarations, words and templates, in one list.

A kind is tested as a whole before its first scenario is: what is absent is said with file and line, not found on the
page that misses it.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from impact.brief.templates import documents, needed, pages, rules
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.registry import kinds_installed, missing_module, package_of_kind
from impact.files.yaml import Positions
from impact.language.data_texts import SOURCE
from impact.language.input_names import name_message, slug
from impact.language.messages import Language, languages
from impact.model.component import model_problems
from impact.scenario.kind_declaration import KeyFigureDeclaration, KindDeclaration, with_places
from impact.scenario.project import Project, projects
from impact.study.tables.declared import read

MODULES = ("schema", "model")
OF_NAME = "-name"  # ending of the message that names a key figure
HOUSE = "impact."  # packages of the kinds that ship


def folder_problems() -> Iterator[Problem]:
    """Yield the modules that installed kinds lack; none is imported."""
    for kind in kinds_installed():
        yield from _absent(kind)


def kind_problems(kind: str, data: tuple[Path, ...] = (), templates: tuple[Path, ...] = ()) -> list[Problem]:
    """Return everything that is wrong with an installed kind of project, but for its variables and tables.

    Args:
        data: the user's data folders.
        templates: the user's folders with words and templates.
    """
    found, declared = list(_absent(kind)), None
    try:
        declared, places = with_places(kind, data)
        found += _wordless(kind, declared, places, templates)
    except ProblemsError as error:
        found += error.problems
    if not any(_absent(kind)):
        try:
            found += model_problems(kind, declared)
            found += [] if declared is None else _unknown_parts(kind, declared, with_places(kind, data)[1])
        except ImpactError as error:
            found.append(problem(str(error)))
    if declared is not None and not _tested_by_the_house(kind, templates):
        found += _statement_problems(kind, declared, data, templates)
    return [*found, *_template_problems(kind, templates)]


def _tested_by_the_house(kind: str, templates: tuple[Path, ...]) -> bool:
    """Return whether nobody else wrote statements or words of a kind: those that ship are judged by our tests."""
    own = any((folder / "kinds" / kind).is_dir() or (folder / "statements").is_dir() for folder in templates)
    return not own and package_of_kind(kind).startswith(HOUSE)


def _statement_problems(
    kind: str, declared: KindDeclaration, data: tuple[Path, ...], templates: tuple[Path, ...]
) -> list[Problem]:
    from impact.statements.judged import statement_problems

    declarations, faults = read(kind, data)
    if faults:  # they are named by themselves
        return []
    try:
        facts = kind in projects and projects[kind].facts is not Project.facts
        return statement_problems(kind, declared, declarations, templates, facts=facts)
    except ProblemsError as error:
        return list(error.problems)
    except ImpactError as error:
        return [problem(str(error))]


def _absent(kind: str) -> Iterator[Problem]:
    package = package_of_kind(kind)
    for module in MODULES:
        if absent := missing_module(kind, package, module):
            yield absent


def _unknown_parts(kind: str, declared: KindDeclaration, places: Positions) -> Iterator[Problem]:
    """Yield where a key figure depends on a part of the project that its scenarios cannot state."""
    parts = projects[kind].model_fields
    for key, figure in declared.figures.items():
        if figure.none_without and figure.none_without not in parts:
            near = did_you_mean(figure.none_without, parts)
            message = f"a project of this kind has no '{figure.none_without}'.{near} {list_choices(parts, 30)}"
            yield places.problem(("figures", key, "none_without"), message)


def _wordless(
    kind: str, declared: KindDeclaration, places: Positions, templates: tuple[Path, ...]
) -> Iterator[Problem]:
    """Yield the messages that the key figures of a kind lack, in every language in which it has any."""
    for code in languages(templates):
        words = Language(code, templates, kind)
        if code != SOURCE and words.names == Language(code, templates).names:
            continue  # nobody has begun; a brief in that language says what it lacks
        for key, figure in declared.figures.items():
            named = name_message(words, key, declared.figures)
            for name in _messages(key, figure, listed=key in declared.listed):
                if not words.has(name) and not (named and name.endswith(OF_NAME)):
                    message = (
                        f"the key figure '{key}' has no message '{name}'. Add it to templates/kinds/{kind}/languages/"
                        f"{code}, or name the folder that holds it with --template-dir."
                    )
                    yield places.problem(("figures", key), message)


def _messages(key: str, figure: KeyFigureDeclaration, *, listed: bool) -> Iterator[str]:
    if figure.headline or listed:
        yield f"key-{slug(key)}{OF_NAME}"
    if listed:
        yield f"key-{slug(key)}-meaning"
    if figure.headline:
        yield from (f"heading-{slug(figure.question)}", f"question-{slug(figure.question)}")


def _template_problems(kind: str, templates: tuple[Path, ...]) -> Iterator[Problem]:
    from impact.brief.parts import section_problems

    try:
        yield from section_problems(kind, templates)
    except ProblemsError as error:
        yield from error.problems
        return
    for document in documents(kind, templates):
        for ask in (partial(pages, document), partial(needed, (document,)), partial(rules, document)):
            try:
                ask(kind, templates)
            except ProblemsError as error:
                yield from error.problems
