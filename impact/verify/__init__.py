"""Whether a printed brief is what it says: a PDF is held against the evidence that it carries.

- `open_pdf.py`, `attachments.py`: a file of others, read within limits, the files that it carries, and its own list.
- `unpack.py`, `rerun.py`: the study again, from the scenario and the figures inside, table by table.
- `page_comparison.py`, `content.py`, `pictures.py`: the document again, by bytes, else by content and pictures.
- `signatures.py`, `sign_off.py`: who signed what, and when.
- `verdicts.py`, `report.py`: what was found, in words.
"""
