"""The truth about the invented pilot, counted in plain Python loops: no SQL, no loader, no measure of the app."""

from datetime import date

from sample_data.dynamics import put_in
from sample_data.recount import network, outcomes, participation
from sample_data.world import Tables


def truth(tables: Tables, as_of: date) -> dict:
    """Every known figure of one age: numbers by measure and cut, and what was put in."""
    return {
        "as_of": as_of.isoformat(),
        "families_started": sum(1 for family in tables["families"] if family["started"]),
        "participation": participation.figures(tables, as_of),
        "outcomes": outcomes.figures(tables, as_of),
        "network": network.figures(tables),
        "put_in": put_in(),
    }
