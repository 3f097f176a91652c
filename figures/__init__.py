"""The one door: a measure's name, a cut and a scope in, a table of figures out; live, or from a frozen file."""
