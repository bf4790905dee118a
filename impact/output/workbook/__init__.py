"""The workbook of a study: sheets as plain values, made of exhibits and tables, and one module that writes them."""
