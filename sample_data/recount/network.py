"""Partners and ties per wave (statistics, section 3)."""

from sample_data.world import Tables

A_TIE = 2  # from this level on


def figures(tables: Tables) -> list[dict]:
    """Per wave with ratings: partners active, partners that answered, and directed ties."""
    return [
        _of_wave(wave, tables) for wave in tables["waves"] if any(t["wave"] == wave["wave"] for t in tables["ties"])
    ]


def _of_wave(wave: dict, tables: Tables) -> dict:
    ratings = [tie for tie in tables["ties"] if tie["wave"] == wave["wave"]]
    active = {
        partner["partner"]
        for partner in tables["partners"]
        if partner["joined"] <= wave["closes"] and (partner["left"] is None or partner["left"] >= wave["opens"])
    }
    ties = [
        tie for tie in ratings if (tie["level"] or 0) >= A_TIE and {tie["from_partner"], tie["to_partner"]} <= active
    ]
    # Asked and left blank is no answer.
    answered = active & {tie["from_partner"] for tie in ratings if tie["level"] is not None}
    return {"wave": wave["wave"], "partners_active": len(active), "partners_answered": len(answered), "ties": len(ties)}
