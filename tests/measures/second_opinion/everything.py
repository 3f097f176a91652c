"""All opinions together: importing this fills the registry."""

from tests.measures.second_opinion import (  # noqa: F401
    changes,
    classes,
    families,
    family_contacts,
    giving,
    network,
    network_origins,
    network_panel,
    network_shape,
    outcomes,
    paired,
    participation_rates,
    presence,
    reach_flow,
    sessions,
)
from tests.measures.second_opinion.rows import Input

__all__ = ["Input"]
