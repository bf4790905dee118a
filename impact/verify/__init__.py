"""Whether a printed brief is what it says: a PDF is held against the evidence that it carries.

- `opened.py`, `inside.py`: a file of a stranger, read within limits, and the files that it carries.
- `listed.py`: the list of evidence, which is the word of the file.
- `unpacked.py`, `rerun.py`: the study again, from scenario and figures inside, table by table.
- `compared.py`, `content.py`, `pictures.py`, `notes.py`: the document again, by bytes, else by content and pictures.
- `signatures.py`: who signed what, and when. `report.py`, `in_words.py`: what was found, in words.
"""
