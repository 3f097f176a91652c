"""The pieces of the page on which people's own files go in: upload, report, mending, history, templates."""
