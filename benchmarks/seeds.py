"""How many a benchmark tries, and from which seed on."""

import argparse


def asked(arguments: list[str] | None, about: str, count: int) -> argparse.Namespace:
    """How many to try, and the seed of the first: each has a seed of its own, by which it can be tried again."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--count", type=int, default=count, help=f"how many (default: {count})")
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first, the next has the next (default: 0)")
    return parser.parse_args(arguments)
