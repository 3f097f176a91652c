"""As many families as asked, each with a first and a later step on every rung of the ladder: the tables of somebody's own folder."""

from itertools import product

SOURCES = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
WAVES = {"T0": "2024-01-10", "T1": "2024-06-10"}
# Where they stood first and later, in turn.
STEPS = ((2, 5), (4, 4), (7, 6), (3, 8), (1, 4), (5, 9))


def tables(n: int, at_north: int = 0) -> dict[str, str]:
    """Blocks for `tests.measures.blocks.write`; so many of the families are at the school north, the others at south."""
    families = [f"F{one} | {'north' if one < at_north else 'south'} | yes | 2024-01-01" for one in range(n)]
    answers = [
        f"F{one} | {wave} | {WAVES[wave]} | ladder | {source} | {STEPS[one % len(STEPS)][place]} | parent"
        for one, source, (place, wave) in product(range(n), SOURCES, enumerate(WAVES))
    ]
    return {
        "schools": "school | label\nnorth | North\nsouth | South",
        "families": "\n".join(["family | school | focus | started", *families]),
        "waves": "wave | label | opens | closes\nT0 | T0 | 2024-01-01 | 2024-01-31\nT1 | T1 | 2024-06-01 | 2024-06-30",
        "answers": "\n".join(["family | wave | date | instrument | item | answer | scorer", *answers]),
    }
