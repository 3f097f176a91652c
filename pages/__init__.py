"""The pages: what is shown and in which order. A page file only defines its function; the front door calls it."""
