"""What charts are drawn with: axes, labels, stacks, maps and style; it knows no study."""
