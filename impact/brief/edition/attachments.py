"""The files that a brief carries: those of the study folder, and README.txt for its readers."""

from dataclasses import replace

from impact.brief.edition.white_label import NO_NAME, unnamed_readme
from impact.language.messages import Language
from impact.language.names import language_name
from impact.study.store import BESIDE, TEXTS, files, unnamed_files
from impact.study.study import StudyData

README = "README.txt"
ATTACHED_TEXTS = "texts-"  # in place of TEXTS in the file of a brief: attached files have no folders
LISTING = "\ue002"  # where the list of files comes: Fluent fills in no value of more than 2,500 characters


def papers(study: StudyData, words: Language, texts: str = TEXTS, *, named: bool = True) -> dict[str, bytes]:
    """Return the files for readers by name: what is attached and how to check it.

    Args:
        study: what they speak of.
        words: of their language.
        texts: begins the names of texts in other languages.
        named: whether they may name the program.
    """
    return {README: _readme(study, words, texts, named=named).encode()}


def attached(
    study: StudyData, words: Language, said: StudyData | None = None, *, named: bool = True
) -> dict[str, bytes]:
    """Return all files of an edition by name, those for readers too; the manifest covers all but itself.

    Of the scenario's texts in other languages an edition carries those of its own.

    Args:
        study: as it was made.
        words: of the edition.
        said: the study in these words; the same unless given.
        named: whether they may name the program.
    """
    own = texts_of_edition(study, words)
    more = {f"{ATTACHED_TEXTS}{language}.yaml": text.encode() for language, text in own.items()}
    speaking = replace(said or study, texts=own)
    found = files(replace(study, texts={}), papers(speaking, words, ATTACHED_TEXTS, named=named) | more)
    return found if named else unnamed_files(found)


def texts_of_edition(study: StudyData, words: Language) -> dict[str, str]:
    """Return the file of texts in the language of an edition, by language; nothing where there is none."""
    wanted = next((code for code in words.text_languages if code in study.texts), "")
    return {language: text for language, text in study.texts.items() if language == wanted}


def described(study: StudyData, words: Language, texts: str = TEXTS) -> dict[str, str]:
    """Return what each attached file is, by name, in alphabetical order; `texts` as for `papers`."""
    names = [README, "scenario.yaml", "datapackage.json", "manifest.json"]
    names += [f"{name}.csv" for name in study.tables] + [f"{BESIDE}*.yaml"] * bool(study.beside)
    names += [f"{texts}{language}.yaml" for language in study.texts]
    return {name: description(name, words) for name in sorted(names)}


def description(name: str, words: Language) -> str:
    """Return what one attached file is."""
    stem = name.rpartition(".")[0]
    if name.startswith(BESIDE):
        return words.say("attachment-beside")
    if name.startswith((TEXTS, ATTACHED_TEXTS)):
        language = stem.removeprefix(TEXTS).removeprefix(ATTACHED_TEXTS)
        return words.say("attachment-texts", language=language_name(words, language))
    message = f"attachment-{stem.replace('_', '-')}"
    return words.say(message) if words.has(message) else words.say("attachment-table", name=stem)


def _readme(study: StudyData, words: Language, texts: str, *, named: bool) -> str:
    words = words.of_study(study.facts)
    run = study.row("run", "run")
    listing = "\n".join(f"  {name}: {says}" for name, says in described(study, words, texts).items())
    said = words.say(
        "readme", title=str(study.facts["title"]), name=study.name, files=LISTING,
        package=str(run["package_version"]), draws=str(run["draws"]), seed=str(run["seed"]),
        data=str(run["data_sha256"]), inputs=str(run["inputs_sha256"]), results=str(run["results_sha256"]),
    )  # fmt: skip
    if not named:
        run_again = words.say(f"readme-again{NO_NAME}", name=study.name, package=str(run["package_version"]))
        made_by = {"package": str(run["package_version"]), "draws": str(run["draws"]), "seed": str(run["seed"])}
        said = unnamed_readme(said, run_again, words.say(f"readme-made{NO_NAME}", **made_by))
    return said.replace(LISTING, listing) + "\n"
