"""All opinions together: importing this fills the registry."""

from tests.measures.second_opinion import (  # noqa: F401
    changes,
    classes,
    families,
    network,
    network_panel,
    network_shape,
    outcomes,
    participation_rates,
    presence,
    sessions,
)
from tests.measures.second_opinion.rows import Input

__all__ = ["Input"]
