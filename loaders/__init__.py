"""From a person's file to checked rows: a folder of CSV files or an Excel workbook in, a filled generation out."""
