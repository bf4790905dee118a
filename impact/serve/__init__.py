"""A service for the systems of others: scenarios come in over HTTP, key figures, tables and documents go out.

The server (`application`) speaks HTTP and holds no scenario longer than it is needed; processes of their own (`worker`)
do the work at a desk (`desk`), each task within limits of time and memory. Nothing in a request names a file.
"""
