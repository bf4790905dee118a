"""A scenario's documents in a browser on this machine, rebuilt as its files change, with what-if sliders beside.

The server (`server`) answers the browser and watches files (`watching`); a process of its own (`worker`) holds the
study in memory and makes pages and figures (`desk`), so that the browser is answered while the model runs.
"""
