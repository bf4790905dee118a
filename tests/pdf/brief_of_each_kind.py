"""One scenario and one brief of each registered kind of project: `python tests/pdf/brief_of_each_kind.py FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from impact import api, resources
from impact.errors import ImpactError
from impact.registry import kinds_installed
from impact.source_positions import read_yaml

DATA = (Path(__file__).parents[1] / "data" / "xyz",)


def scenario_of(kind: str) -> str:
    """Return the first scenario that describes a project of that kind; variants of another describe none.

    Raises:
        ImpactError: there is none, shipped or made up.
    """
    for name, file in resources.listing("data", "scenarios", ".yaml", DATA).items():
        tree, _ = read_yaml(file.read_text(encoding="utf-8"), name)
        if isinstance(tree, dict) and isinstance(tree.get("project"), dict) and tree["project"].get("kind") == kind:
            return name
    raise ImpactError(
        f"No scenario describes a project of the kind '{kind}', so no test prints it. "
        "Add one to data/scenarios, or a made-up one to tests/data/xyz/scenarios."
    )


def main(folder: Path) -> None:
    """Write the brief of each kind into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in kinds_installed():
        api.brief(scenario_of(kind), folder / f"{kind}.pdf", data=DATA)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
