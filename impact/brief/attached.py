"""The files that a brief carries: those of the study folder, and two for its readers, README.txt and a checklist."""

from __future__ import annotations

from impact.brief.checklist import checklist
from impact.study.store import BESIDE, files
from impact.study.study import Study
from impact.study.tables import ON_REQUEST
from impact.words.language import Words

README = "README.txt"
CHECKLIST = "reviewer_checklist.md"
LISTING = "\ue002"  # where the list of files comes: Fluent fills in no value of more than 2,500 characters


def papers(study: Study, words: Words) -> dict[str, bytes]:
    """Return the files for readers by name: what is attached and how to check it, and the reviewer's checklist."""
    return {README: _readme(study, words).encode(), CHECKLIST: checklist(study, words).encode()}


def attached(study: Study, words: Words) -> dict[str, bytes]:
    """Return all files of a study by name, those for readers too; the manifest covers all but itself."""
    return files(study, papers(study, words))


def described(study: Study, words: Words) -> dict[str, str]:
    """Return what each attached file is, by name, in alphabetical order."""
    names = [README, CHECKLIST, "scenario.yaml", "datapackage.json", "manifest.json"]
    names += [f"{name}.csv" for name in study.tables] + [f"{BESIDE}*.yaml"] * bool(study.beside)
    return {name: description(name, words) for name in sorted(names)}


def asked(study: Study) -> str:
    """Return the options of `impact run` that ask for the tables a study holds only when asked."""
    return "".join(f" --also {name}" for name in ON_REQUEST if name in study.tables)


def description(name: str, words: Words) -> str:
    """Return what one attached file is."""
    stem = name.rpartition(".")[0]
    if name.startswith(BESIDE):
        return words.say("attachment-beside")
    message = f"attachment-{stem.replace('_', '-')}"
    return words.say(message) if words.has(message) else words.say("attachment-table", name=stem)


def _readme(study: Study, words: Words) -> str:
    words = words.of_kind(str(study.facts["kind"]))
    run = study.row("run", "run")
    listing = "\n".join(f"  {name}: {says}" for name, says in described(study, words).items())
    said = words.say(
        "readme", title=str(study.facts["title"]), name=study.name, files=LISTING,
        package=str(run["package_version"]), draws=str(run["draws"]), seed=str(run["seed"]), also=asked(study),
        data=str(run["data_sha256"]), inputs=str(run["inputs_sha256"]), results=str(run["results_sha256"]),
    )  # fmt: skip
    return said.replace(LISTING, listing) + "\n"
