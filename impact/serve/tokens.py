"""Who may ask: callers that hold a token. Each has a name, which logs say and which its results belong to."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path

from impact.errors import ImpactError, Problem, ProblemsError, problem
from impact.reading import read_text

ONE, SEVERAL = "IMPACT_SERVE_TOKEN", "IMPACT_SERVE_TOKENS"  # environment variables
ALONE = "default"  # the caller whose token has no name
LEAST = 32  # characters of a token
BYTES = 32  # of a new one
NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")  # as RFC 6750 allows them
HOW = (
    f"Make a token with 'impact serve --new-token' and put it into {ONE}, or a line NAME=TOKEN for each caller into a "
    "file for --token-file."
)


@dataclass(frozen=True)
class Tokens:
    """The tokens that are known, as hashes, each with the name of its caller; a caller may have several.

    Attributes:
        held: name and hash of each.
    """

    held: tuple[tuple[str, bytes], ...]

    @property
    def callers(self) -> tuple[str, ...]:
        """The names of all callers."""
        return tuple(dict.fromkeys(name for name, _ in self.held))

    def caller(self, token: str) -> str:
        """Return whose token this is; empty where it is nobody's. How long that takes does not tell which."""
        found, asked = "", _hash(token)
        for name, known in self.held:
            if compare_digest(known, asked):
                found = name
        return found


def new_token() -> str:
    """Return a token that nobody can guess."""
    return secrets.token_urlsafe(BYTES)


def tokens(file: Path | None, environment: Mapping[str, str]) -> Tokens:
    """Return the tokens of a file and of the environment.

    Args:
        file: with a line NAME=TOKEN for each. environment: variables, of which two may hold tokens.

    Raises:
        ImpactError: there is none; says how to make one.
        ProblemsError: some are too short, of another form or given twice.
    """
    found: list[tuple[str, str, Problem]] = []
    if token := environment.get(ONE, "").strip():
        found.append((ALONE, token, problem("", where=ONE)))
    found += _named(environment.get(SEVERAL, "").split(), SEVERAL)
    if file is not None:
        shown = str(file)
        for number, line in enumerate(read_text(file, shown).splitlines(), start=1):
            if words := line.partition("#")[0].split():
                found += _named(["".join(words)], "", shown, number)
    if not found:
        raise ImpactError(f"The service starts with a token only. {HOW}")
    if problems := list(_problems(found)):
        raise ProblemsError(problems)
    return Tokens(tuple((name, _hash(token)) for name, token, _ in found))


def read_by_others(file: Path) -> bool:
    """Return whether other users of this machine may read a file."""
    return hasattr(os, "getuid") and bool(file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))


def _named(words: Iterable[str], where: str, file: str = "", line: int = 0) -> list[tuple[str, str, Problem]]:
    found = []
    for word in words:
        name, _, token = word.partition("=")
        found.append((name, token, problem("", where=where, file=file, line=line)))
    return found


def _problems(found: Iterable[tuple[str, str, Problem]]) -> Iterable[Problem]:
    """Yield what is wrong; no token is shown."""
    seen: set[str] = set()
    for name, token, at in found:
        if not NAME.fullmatch(name) or not token:
            yield _said(at, "a line is NAME=TOKEN. A name has small letters, digits and '-', at most 40.")
        elif len(token) < LEAST or not TOKEN.fullmatch(token):
            yield _said(at, f"the token of '{name}' is none: it needs {LEAST} letters or digits at least. {HOW}")
        elif token in seen:
            yield _said(at, f"the token of '{name}' is given twice. Give each caller its own.")
        seen.add(token)


def _said(at: Problem, words: str) -> Problem:
    return problem(words, file=at.file, line=at.line, where=at.where)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()
