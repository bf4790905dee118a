"""The file: canvas, structure tree, metadata, attachments, signature, and pictures of the pages."""
