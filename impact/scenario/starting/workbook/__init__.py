"""The workbook that a client fills in: what stands on which sheet, how it is written, how it is read."""
