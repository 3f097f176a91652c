"""What was promised, held against what was reached."""

from translations import _, number


def targets_met(rows: list[dict]) -> str:
    """How many targets were reached, of rows with `value`, `state` and `target`; what is withheld or unknown is not called missed."""
    told = [row for row in rows if row["state"] == "value"]
    met, silent = sum(row["value"] >= row["target"] for row in told), len(rows) - len(told)
    if not told:
        return _("Whether the {n} targets for now have been reached cannot be told here").format(n=number(silent))
    if silent:
        sentence = _("{met} of the {n} targets that can be told here have been reached")
        return sentence.format(met=number(met), n=number(len(told)))
    return _("{met} of the {n} targets for now have been reached").format(met=number(met), n=number(len(rows)))
