"""Is this the invented sample, or people's own data? The two are never mixed."""

from pathlib import Path

from data_model.generations import reader


def own_data(file: Path | None) -> Path | None:
    """The generation, when it holds people's own data; None without one, and for the sample."""
    if file is None or not file.exists():
        return None
    row = reader(file).cursor().execute("select sample from generation").fetchone()
    return None if row and row[0] else file
