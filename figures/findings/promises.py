"""What was promised, held against what was reached."""

from translations import _, ngettext, number


def targets_met(rows: list[dict]) -> str:
    """How many targets were reached, of rows with `value`, `state` and `target`; what is withheld or unknown is not called missed."""
    told = [row for row in rows if row["state"] == "value"]
    met, silent = sum(row["value"] >= row["target"] for row in told), len(rows) - len(told)
    if not told:
        sentence = ngettext(
            "Whether the one target for now has been reached cannot be told here",
            "Whether the {n} targets for now have been reached cannot be told here",
            silent,
        )
        return sentence.format(n=number(silent))
    if len(told) == 1:
        return _only(bool(met), bool(silent))
    if silent:
        sentence = _("{met} of the {n} targets that can be told here have been reached")
        return sentence.format(met=number(met), n=number(len(told)))
    return _("{met} of the {n} targets for now have been reached").format(met=number(met), n=number(len(rows)))


def _only(met: bool, silent: bool) -> str:
    if silent:
        return _("The one target that can be told here has been reached") if met else _("The one target that can be told here has not been reached")
    return _("The one target for now has been reached") if met else _("The one target for now has not been reached")
