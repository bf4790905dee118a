"""How each kind of block is set: one file a kind, which registers `make_box` for its class; no list to edit."""
