"""The gallery as files: every block in every theme and in five languages, to be looked at after a change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from impact.errors import ImpactError, did_you_mean, there_are
from impact.files import file_named, write_files
from impact.gallery.document import gallery
from impact.gallery.words import WORDS
from impact.look.paper import on_paper
from impact.look.themes import load_theme, theme_names
from impact.pdf import render
from impact.pdf.file.proof import proof

LANGUAGES = tuple(WORDS)


def write_gallery(
    folder: Path,
    *,
    themes: Iterable[str] = (),
    languages: Iterable[str] = (),
    templates: tuple[Path, ...] = (),
    paper: str = "a4",
    bleed: bool = False,
    grey: bool = False,
    tell: Callable[[Path], None] = lambda _: None,
) -> list[Path]:
    """Write `gallery.THEME.LANGUAGE.pdf` for each theme and language, all or none; return the files.

    Args:
        folder: where they go; made when it is not there.
        themes, languages: all when none is named. templates: the user's folders, looked up first.
        paper, bleed: `a4` or `letter`; whether colour goes on beyond the edge, with crop marks.
        grey: write each page as a greyscale picture too, as a photocopier would show it; needs poppler.
        tell: called with each file that was written.

    Raises:
        ImpactError: a theme, language or paper is unknown, or a file cannot be written.
    """
    chosen = tuple(languages) or LANGUAGES
    for language in chosen:
        if language not in LANGUAGES:
            hint = f"{did_you_mean(language, LANGUAGES)} {there_are(LANGUAGES)}"
            raise ImpactError(f"The gallery does not speak '{language}'.{hint}")
    looks = [on_paper(load_theme(name, templates), paper) for name in tuple(themes) or theme_names(templates)]
    try:
        folder = file_named(folder)
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ImpactError(f"{folder}: this folder cannot be made: {error.strerror}. Name another one.") from None
    made: dict[Path, bytes] = {}
    for theme in looks:
        for language in chosen:
            pdf = render(gallery(theme, language), theme, bleed=bleed)
            stem = f"gallery.{theme.name}.{language}"
            made[folder / f"{stem}.pdf"] = pdf
            for number, page in enumerate(proof(pdf) if grey else (), start=1):
                made[folder / f"{stem}.{number}.png"] = page
    write_files(made)
    for file in made:
        tell(file)
    return list(made)
