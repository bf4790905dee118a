"""How each kind of block is written: one file a kind, which registers `write_block` for its class; no list to edit."""
