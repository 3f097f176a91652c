"""A table in, a Plotly figure out: pure, by shape and not by topic; the words around it are the page's."""
