"""What a picture counts where no measure says it: curves, cohorts, moves on the ladder, series, and pairs of partners."""

from figures.method import Method
from measures.measure import Measure, measures
from translations import _n

ALL = (
    Method(
        "staying", _n("How long people stay"),
        _n("A stay runs from the first presence to sixty days after the last, or goes on. The days of the summer holidays do not run."),
        _n("share by the method of Kaplan and Meier, with Greenwood's error and a log-log interval of 95 percent"), _n("attendance registers"),
    ),
    Method(
        "cohorts", _n("Who began when, and who came after"),
        _n("People by the month of their first presence, and in each month after it those of them who came. Only months that are over."),
        _n("number of people present in a month, by the month of their first presence"), _n("attendance registers"),
    ),
    Method(
        "first_giving", _n("How soon people begin to give"),
        _n("From the first presence to the first time of helping, organising or a standing role. Who came no more counts as not yet."),
        _n("1 minus the share by the method of Kaplan and Meier that has not given yet"), _n("attendance registers and list of roles"),
    ),
    Method(
        "ladder_moves", _n("Up and down the ladder"),
        _n("People whose highest step in a half-year is higher or lower than in the one before. "
           "Half-years are counted back from the last day of the figures."),
        _n("number of people by half-year and way, of those known in the half-year before"), _n("attendance registers and list of roles"),
    ),
    Method(
        "parent_platform", _n("Members of the parent platform"),
        _n("People who had a standing role in the parent platform on some day of the month, each counted once."),
        _n("number of people whose role began by the end of the month and had not ended before it"), _n("list of roles"),
    ),
    Method(
        "series", _n("Who saw a series through"),
        _n("Per series of two sessions or more that has ended, eight weeks after its last one: who came at all, and who came to most of it. "
           "Who joins two counts in both."),
        _n("number of people with a presence; seen through is a presence at 75 percent or more of the sessions held"), _n("attendance registers"),
    ),
    Method(
        "pairs_compared", _n("Pairs of partners at two moments"),
        _n("A pair is tied where either partner gives a level of cooperation or more, and is as close as the higher of its ratings."),
        _n("number of pairs by their level at both moments, from ratings of partners that answered both times"), _n("partner rounds"),
    ),
)  # fmt: skip
METHODS = {it.name: it for it in ALL}


def meaning(name: str) -> Measure | Method:
    """What stands behind a picture, by its name; raises KeyError for one that nobody defined."""
    return METHODS.get(name) or measures()[name]
