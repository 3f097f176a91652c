"""From one respondent's answers to scores, by the rules of statistics, section 2."""

LONELY_WORDS = {"q1": "ja", "q2": "ja", "q3": "ja", "q4": "nee", "q5": "nee", "q6": "nee"}
LOWER_IS_BETTER = {"djg6", "pss4"}


def scores(instrument: str, answers: dict[str, str]) -> dict[str, float]:
    """What is measured -> score; nothing where too many items are missing."""
    if instrument in ("ladder", "ladder_child"):
        return {item: float(answer) for item, answer in answers.items()}
    return {"djg6": _djg6, "pss4": _pss4, "neighbours": _neighbours, "partnership": _partnership}[instrument](answers)


def _djg6(answers: dict) -> dict:
    """The neutral answer always counts as lonely; one item may be missing."""
    lonely = sum(answer in (LONELY_WORDS[item], "min of meer") for item, answer in answers.items())
    return {"isolation": float(lonely)} if len(answers) >= 5 else {}


def _pss4(answers: dict) -> dict:
    points = [4 - int(answer) if item in ("q2", "q3") else int(answer) for item, answer in answers.items()]
    return {"stress": float(sum(points))} if len(points) == 4 else {}


def _neighbours(answers: dict) -> dict:
    return {"community": sum(map(int, answers.values())) / 5} if len(answers) == 5 else {}


def _partnership(answers: dict) -> dict:
    return {"shared_vision": sum(map(int, answers.values())) / 3} if len(answers) == 3 else {}
