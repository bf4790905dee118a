"""How each kind of block is written: one file a kind, which registers `render` for its class; no list to edit."""
