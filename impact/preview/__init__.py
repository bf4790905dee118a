"""A scenario's documents in a browser on this machine, rebuilt as its files change, with what-if sliders beside.

The server (`server.py`) answers the browser and watches files (`watch.py`); a process of its own (`worker.py`) holds
the study in memory and makes pages and figures (`session.py`), so that the browser is answered while the model runs.
"""
