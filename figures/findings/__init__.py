"""What a table of figures says in one sentence: the titles of the charts, written from the numbers alone."""
