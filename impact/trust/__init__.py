"""Whether a printed brief is what it says: a PDF is held against the evidence that it carries.

- `opened.py`, `inside.py`: a file of a stranger, read within limits, and the files that it carries.
- `listed.py`: the list of evidence, and whether every file inside is as it says.
- `unpacked.py`, `rerun.py`: the study again, from scenario and figures inside, table by table.
- `reprint.py`, `compared.py` and what they use: the document again, page by page and object by object.
- `signatures.py`: who signed what, and when. `report.py`, `in_words.py`: what was found, and how it is told.
"""
