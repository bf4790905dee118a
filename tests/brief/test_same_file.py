"""The same document is the same file: whatever the seed of hashes, the order, the command or the folder it comes from.

Three processes print the same scenarios: all documents by one command; each by a command of its own, in another order
and behind other scenarios; and from study folders. Each scenario has three sources with equally
many statements.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from pypdf import PdfReader

from impact import api

PROGRAM = """
import json, sys
from pathlib import Path
from impact import api
from impact.printing import Printing
folder, templates, jobs = Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3])
for scenario, documents, also in jobs:
    if also:
        api.save(api.run(scenario, also=also), folder / Path(scenario).with_suffix(".study").name)
        scenario = folder / Path(scenario).with_suffix(".study").name
    api.briefs(scenario, folder, documents=documents, languages=("en",), printing=Printing(templates=(templates,)))
"""
FOOT = re.compile(r"· ([0-9a-f]{12})\b")
OWN = "pages: [[answer, claims]]\n"
Jobs = list[tuple[str, tuple[str, ...], tuple[str, ...]]]  # scenario, documents, further tables of its study folder
DOCUMENTS = ("brief", "summary", "annex", "own")
KINDS = ("solar", "mill", "schools", "buses", "cars")
TIED = [{"id": f"tied_{each}", "source": f"tied_{each}", "says": f"This is said in the {each} letter."} for each in (
    "first", "second", "third",
)]  # fmt: skip


def with_ties(text: str) -> str:
    """Return a scenario in which the author of three letters says one thing in each."""
    found: dict[str, Any] = yaml.safe_load(text)
    source = {"producer": "The author", "title": "A letter", "accessed": "2026-11-26", "licence": "facts"}
    said = {"said_by": "The author", "undated": "No date.", "status": "announced", "reason": "As it is said."}
    found["sources"] = {each["source"]: source for each in TIED} | found.get("sources", {})
    found["claims"] = [each | said for each in TIED] + found.get("claims", [])
    return yaml.safe_dump(found | {"draws": 40}, sort_keys=False, allow_unicode=True)


@pytest.fixture(scope="module")
def printed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    """Return the files of each process by name."""
    home = tmp_path_factory.mktemp("scenarios")
    for kind in KINDS:
        text = (root / "tests" / "data" / "short" / f"made-up-{kind}.yaml").read_text(encoding="utf-8")
        (home / f"{kind}.yaml").write_text(with_ties(text), encoding="utf-8")
    variants = "inherits: nur-navoi\ndraws: 40\n"  # with alternatives
    (home / "wind.yaml").write_text(variants, encoding="utf-8")
    (home / "briefs").mkdir()
    (home / "briefs" / "own.yaml").write_text(OWN, encoding="utf-8")
    names = [str(home / f"{name}.yaml") for name in (*KINDS, "wind")]
    one_by_one: Jobs = [(name, (document,), ()) for document in reversed(DOCUMENTS) for name in reversed(names)]
    found: list[dict[str, bytes]] = []
    at_once: Jobs = [(name, DOCUMENTS, ()) for name in names]
    from_folders: Jobs = [(name, DOCUMENTS, ("scenarios",)) for name in names]
    for seed, jobs in enumerate((at_once, one_by_one, from_folders)):
        folder = tmp_path_factory.mktemp(f"seed-{seed}")
        kept = {"PYTHONHASHSEED": str(seed), "IMPACT_CACHE": str(folder / "cache")}
        command = [sys.executable, "-c", PROGRAM, str(folder), str(home), json.dumps(jobs)]
        subprocess.run(command, env=os.environ | kept, cwd=folder, check=True, timeout=600)
        found.append({file.name: file.read_bytes() for file in sorted(folder.glob("*.pdf"))})
    return found


@pytest.mark.slow  # 72 documents in three processes
def test_it_is_the_same_file(printed: list[dict[str, bytes]]) -> None:
    first, *others = printed
    assert len(first) == len(DOCUMENTS) * (len(KINDS) + 1)
    for other in others:
        assert other.keys() == first.keys()
        assert [name for name, content in first.items() if other[name] != content] == []


@pytest.mark.slow
def test_all_documents_of_a_scenario_have_one_hash_at_the_foot(printed: list[dict[str, bytes]]) -> None:
    hashes: dict[str, set[str]] = {}
    for name, content in printed[0].items():
        for page in PdfReader(io.BytesIO(content)).pages:
            hashes.setdefault(name.partition(".")[0], set()).update(FOOT.findall(page.extract_text()))
    assert {name: len(found) for name, found in hashes.items()} == dict.fromkeys((*KINDS, "wind"), 1)


def test_tables_made_on_request_leave_the_hash_of_the_results_alone() -> None:
    hashes = {
        api.run("nur-navoi", draws=20, also=also).row("run", "run")["results_sha256"] for also in ((), ("scenarios",))
    }
    assert len(hashes) == 1
