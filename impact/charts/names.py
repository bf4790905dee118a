"""What electricity rules, scenarios and countries are called inside charts."""

from impact.core.text import opened
from impact.language.input_names import slug
from impact.language.messages import NO_BREAK, Words
from impact.language.names import name_of_country
from impact.study.study import Study


def rule_name(study: Study, words: Words, rule: str) -> str:
    """Return what an electricity rule is called."""
    return opened(words.say(f"if-{slug(rule)}", base_year=str(study.facts["base_year"])))


def country_in_words(words: Words, code: str) -> str:
    """Return what a country is called in a language, in one line.

    Args:
        words: the language. code: ISO 3166 alpha-3; one that is not known is its own name.
    """
    return name_of_country(words, code).replace(" ", NO_BREAK)


def scenario_names(study: Study, words: Words) -> dict[str, str]:
    """Return what each scenario of the table `scenarios` is called, by key: the study's own, then the others.

    Others go by their title; a beginning that all titles share up to a colon, such as the project's name, is left out.
    Beside a variant the scenario that it varies is the base case.
    """
    titles = {str(row["scenario_key"]): str(row.get("title", "")) for row in study["scenarios"].rows}
    shared = _shared(list(titles.values()))
    names = {}
    for key, title in titles.items():
        if key == study.name:
            names[key] = words.say("scenario-own")
        elif key == study.facts["variant_of"]:
            names[key] = words.say("scenario-base")
        else:
            names[key] = opened(title.removeprefix(shared)) or key.replace("_", " ").replace("-", " ")
    return names


def _shared(titles: list[str]) -> str:
    """Return the beginning that all titles share, up to and with a colon; that of Chinese is as wide as its letters."""
    for mark in (": ", "："):
        head, colon, _ = titles[0].partition(mark) if titles else ("", "", "")
        if colon and all(title.startswith(head + colon) for title in titles):
            return head + colon
    return ""
