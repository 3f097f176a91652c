"""What an import would do, or did, as lines of text: counts only, never what stands in a cell."""

from loaders.proposal import Outcome, Proposal
from loaders.report_lines import table_name
from translations import _, number


def proposal_lines(proposal: Proposal) -> list[str]:
    """The report, and per table what is new, changed and the same."""
    return [*proposal.report.lines(), *_tables(proposal), *_about(proposal)]


def outcome_lines(outcome: Outcome) -> list[str]:
    """The same for what has been done; and when nothing was, why."""
    lines = proposal_lines(outcome.proposal)
    if outcome.batch is not None:
        return [*lines, _("Imported as batch {number}.").format(number=outcome.batch)]
    return [*lines, _("Everything in it was known already: nothing has been changed.")] if outcome.accepted else lines


def _tables(proposal: Proposal) -> list[str]:
    told = _("  {table}: {new} new, {changed} changed, {same} the same")
    return [
        told.format(table=table_name(it.table), new=number(it.new), changed=number(it.changed), same=number(it.same))
        for it in proposal.tables.values() if proposal.accepted
    ]  # fmt: skip


def _about(proposal: Proposal) -> list[str]:
    waiting = _("Set aside in the waiting list: {n}").format(n=number(proposal.aside))
    sample = _("The invented sample makes way for your own data.")
    return [waiting] * bool(proposal.aside) + [sample] * bool(proposal.over_sample and proposal.accepted)
