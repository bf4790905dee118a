"""An input-output table: read from its folder or from a publisher's workbook, checked and built."""
