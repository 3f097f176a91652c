"""What a row is: tables, vocabularies, instruments, the DuckDB schema and the generations of the data."""
