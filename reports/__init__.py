"""What leaves as a file: the data pack and the generated documentation."""
