"""The reader's test: what titles and sentences say of rising, falling, flat, mixed, few and no readings, in both languages."""

import pandas as pd
import pytest

from estimates.estimate import Estimate
from estimates.reliable_change import reliable_threshold
from figures.findings import uncertainty
from figures.findings.change_counts import ceiling, judged_by, tally
from figures.findings.comparisons import dose, none_by, one_each, schools, who_scored
from figures.findings.finding import Claim, Quantity, Relation
from figures.findings.measurement import measured, starting_picture
from figures.findings.resilience import change_of_sources, one_change
from figures.table import only, tidy
from tests.figures.held import hold
from translations import use

NAMES = {
    "nl": {"identity": "Identiteit", "coping": "Omgaan met stress"},
    "en": {"identity": "Identity", "coping": "Coping"},
}


@pytest.fixture(params=["nl", "en"])
def language(request):
    use(request.param)
    yield request.param
    use("nl")


def changes(**sources: tuple) -> pd.DataFrame:
    """Source → mean change, low, high, pairs; None for withheld."""
    rows = []
    for source, its in sources.items():
        numbers = (
            dict(zip(("value", "low", "high", "n"), its, strict=True)) | {"level": 0.96875} if its else {"hidden": True}
        )
        rows.append({"measure": "resilience_change", "wave": "T1", "source": source, **numbers})
    return tidy(rows)


def counts(**sources: tuple) -> pd.DataFrame:
    """Source → forward, the same, backward, cannot be told, without a second reading."""
    names = ("improved", "unchanged", "declined", "undeterminable", "without_second_measurement")
    cells = [
        (source, name, n)
        for source, its in sources.items()
        for name, n in zip(names, its, strict=True)
        if n is not None
    ]
    return tidy(
        [
            {"measure": f"families_{name}", "source": source, "wave": "T1", "value": n, "n": n}
            for source, name, n in cells
        ]
    )


CHANGES = {
    "rising": (
        changes(identity=(1.5, 0.5, 2.5, 8), coping=(0.9, 0.1, 1.8, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: lijkt vooruit te gaan op identiteit, omgaan met stress",
        "8 families at T1, since their first reading: seems forward on identity, coping",
    ),
    "falling": (
        changes(identity=(-1.5, -2.5, -0.5, 8), coping=(-0.9, -1.8, -0.1, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: lijkt achteruit te gaan op identiteit, omgaan met stress",
        "8 families at T1, since their first reading: seems backward on identity, coping",
    ),
    "flat": (
        changes(identity=(0.2, -0.5, 0.9, 8), coping=(-0.1, -1.0, 0.8, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: van de 2 gemiddelden 1 omhoog en 1 omlaag; dat kan allemaal toeval zijn",
        "8 families at T1, since their first reading: of the 2 means 1 rose and 1 fell; chance can explain all of it",
    ),
    "mixed": (
        changes(identity=(1.5, 0.5, 2.5, 8), coping=(-0.9, -1.8, -0.1, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: lijkt vooruit te gaan op identiteit, lijkt achteruit te gaan op omgaan met stress",
        "8 families at T1, since their first reading: seems forward on identity, seems backward on coping",
    ),
    "two families": (
        changes(identity=(3, None, None, 2), coping=(3, None, None, 2)),
        "2 gezinnen met een eerste meting en een op T1; vanaf 6 zeggen we iets over verandering",
        "2 families with a first reading and one at T1; from 6 on we say something about change",
    ),
    "one family": (
        changes(identity=(3, None, None, 1)),
        "1 gezin met een eerste meting en een op T1; vanaf 6 zeggen we iets over verandering",
        "1 family with a first reading and one at T1; from 6 on we say something about change",
    ),
    "no data": (
        changes(),
        "Hier heeft nog niemand twee metingen om te vergelijken; vanaf 6 zeggen we iets over verandering",
        "Nobody here has two readings to compare yet; from 6 on we say something about change",
    ),
    "withheld": (
        changes(identity=None, coping=None),
        "De verandering is afgeschermd: te weinig om veilig te tonen",
        "The change is withheld: too few to show safely",
    ),
    "withheld on one source": (
        changes(identity=None, coping=(1, 0.5, 2, 9)),
        "9 gezinnen op T1, sinds hun eerste meting: lijkt vooruit te gaan op omgaan met stress, bij 1 bron afgeschermd",
        "9 families at T1, since their first reading: seems forward on coping, on 1 source withheld",
    ),
    "fewer on one source than on the other": (
        changes(identity=(1.5, 0.5, 2.5, 9), coping=(0.2, -0.5, 0.9, 16)),
        "9 tot 16 gezinnen op T1, sinds hun eerste meting: lijkt vooruit te gaan op identiteit, op 1 bron kan het toeval zijn",
        "9 to 16 families at T1, since their first reading: seems forward on identity, on 1 source chance can explain it",
    ),
    "too few on one source": (
        changes(identity=(1.5, 0.5, 2.5, 8), coping=(3, 1, 5, 5)),
        "8 gezinnen op T1, sinds hun eerste meting: lijkt vooruit te gaan op identiteit, bij 1 bron te weinig om iets te zeggen",
        "8 families at T1, since their first reading: seems forward on identity, on 1 source too few to say",
    ),
    "nobody on one source": (
        changes(identity=(0.2, -0.5, 0.9, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: gemiddeld +0,2 (+ is beter); dat kan toeval zijn, bij 1 bron te weinig om iets te zeggen",
        "8 families at T1, since their first reading: +0.2 on average (+ is better), within what chance can do, on 1 source too few to say",
    ),
    "nothing moved at all": (
        changes(identity=(0, 0, 0, 8), coping=(0, 0, 0, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: van de 2 gemiddelden 0 omhoog en 0 omlaag, 2 bleven gelijk; dat kan allemaal toeval zijn",
        "8 families at T1, since their first reading: of the 2 means 0 rose and 0 fell, 2 did not change; chance can explain all of it",
    ),
    "one moved by less than is written": (
        changes(identity=(0.04, -0.5, 0.6, 8), coping=(0, -0.5, 0.5, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: van de 2 gemiddelden 1 omhoog en 0 omlaag, 1 bleef gelijk; dat kan allemaal toeval zijn",
        "8 families at T1, since their first reading: of the 2 means 1 rose and 0 fell, 1 did not change; chance can explain all of it",
    ),
    "an interval that ends at zero but for rounding": (
        changes(identity=(0.5, 1e-17, 1, 8), coping=(-0.5, -1, -1e-17, 8)),
        "8 gezinnen op T1, sinds hun eerste meting: van de 2 gemiddelden 1 omhoog en 1 omlaag; dat kan allemaal toeval zijn",
        "8 families at T1, since their first reading: of the 2 means 1 rose and 1 fell; chance can explain all of it",
    ),
}
# With a single source in view, and with a scale of which the low end is the good one.
ALONE = {
    "one flat": (
        (0.2, -0.5, 0.9, 6),
        "6 gezinnen op T1, sinds hun eerste meting: gemiddeld +0,2 (+ is beter); dat kan toeval zijn",
        "6 families at T1, since their first reading: +0.2 on average (+ is better), within what chance can do",
    ),
    "rounding to nothing": (
        (-0.04, -0.5, 0.4, 6),
        "6 gezinnen op T1, sinds hun eerste meting: gemiddeld −0,04 (+ is beter); dat kan toeval zijn",
        "6 families at T1, since their first reading: −0.04 on average (+ is better), within what chance can do",
    ),
    "exactly nothing": (
        (0, -0.5, 0.5, 6),
        "6 gezinnen op T1, sinds hun eerste meting: gemiddeld 0,0 (+ is beter); dat kan toeval zijn",
        "6 families at T1, since their first reading: 0.0 on average (+ is better), within what chance can do",
    ),
}


def test_more_than_two_sources_are_counted_in_a_title(language):
    """A title is one sentence, also where all six moved."""
    names = {code: code for code in "abcdef"}
    title = change_of_sources(changes(**dict.fromkeys(names, (1.5, 0.5, 2.5, 8))), names)
    assert title.endswith({"nl": "lijkt vooruit te gaan op 6 bronnen", "en": "seems forward on 6 sources"}[language])


@pytest.mark.parametrize("case", CHANGES)
def test_title_of_the_change(case, language):
    table, dutch, english = CHANGES[case]
    title = change_of_sources(table, NAMES[language])
    assert title == {"nl": dutch, "en": english}[language]
    hold(title)


@pytest.mark.parametrize("case", ALONE)
def test_title_of_the_change_of_a_single_source(case, language):
    numbers, dutch, english = ALONE[case]
    title = change_of_sources(changes(identity=numbers), {"identity": NAMES[language]["identity"]})
    assert title == {"nl": dutch, "en": english}[language]
    hold(title)


def test_where_less_is_better_the_scores_are_said_to_fall(language):
    """Both changes are forward, so both scores fell."""
    title = change_of_sources(
        changes(identity=(0.25, -0.5, 0.9, 8), coping=(0.3, -1.0, 1.2, 8)), NAMES[language], lower_is_better=True
    )
    told = {
        "nl": "van de 2 gemiddelden 0 omhoog en 2 omlaag, en lager is hier beter",
        "en": "2 means 0 rose and 2 fell, and lower is better here",
    }
    assert told[language] in title
    hold(title)


def test_the_claims_of_a_title_are_the_figures_behind_it(language):
    title = change_of_sources(changes(identity=(1.5, 0.5, 2.5, 8)), {"identity": "x"})
    cut = (("source", "identity"), ("wave", "T1"))
    low = Quantity(0.5, "resilience_change", cut, "low")
    assert Claim(Relation.MORE, (low, Quantity(0.0))) in title.claims
    assert Claim(Relation.VALUES, (Quantity(8.0, "resilience_change", cut, "n"),)) in title.claims


ROWS = {
    "forward": (
        changes(identity=(1.5, 0.5, 2.5, 8)),
        "gemiddeld +1,5 op T1 (n = 8) · lijkt vooruit",
        "+1.5 on average at T1 (n = 8) · seems forward",
    ),
    "hardly": (
        changes(identity=(0.04, -0.5, 0.6, 8)),
        "gemiddeld +0,04 op T1 (n = 8) · ",
        "+0.04 on average at T1 (n = 8) · not distinguishable",
    ),
    "one family": (
        changes(identity=(3, None, None, 1)),
        "1 gezin te vergelijken op T1, te weinig",
        "1 family to compare at T1, too few",
    ),
    "nobody": (changes(), "nog geen twee metingen om te vergelijken", "no two readings to compare yet"),
    "withheld": (changes(identity=None), "afgeschermd", "withheld"),
}


@pytest.mark.parametrize("case", ROWS)
def test_a_row_of_the_overview(case, language):
    table, dutch, english = ROWS[case]
    told = one_change(only(table))
    assert {"nl": dutch, "en": english}[language] in told
    hold(told)


def test_a_moment_that_was_asked_for_is_named_where_there_is_nothing(language):
    """There may be pairs at other moments: that nobody has a second reading would be false."""
    told = one_change(only(changes()), wave="T4")
    assert told == {"nl": "op T4 nog niets om te vergelijken", "en": "nothing to compare at T4 yet"}[language]


@pytest.mark.parametrize(
    ("reliability", "told"), [(0.95, ("duidelijk vooruit op identiteit", "clearly forward on identity")), (0.2, None)]
)
def test_a_change_is_called_clear_only_beyond_half_the_reliable_change(reliability, told, language):
    """1.96 x 2 x sqrt(2 x .05) / 2 = .62 is passed by 1.5; with a reliability of .2 it is 2.48, which is not."""
    names = {"identity": NAMES[language]["identity"]}
    title = change_of_sources(changes(identity=(1.5, 0.5, 2.5, 8)), names, threshold=reliable_threshold(2, reliability))
    hold(title)
    told = told or ("lijkt vooruit te gaan op identiteit", "seems forward on identity")
    assert title.endswith(told[language == "en"])


@pytest.mark.parametrize("reliability", [None, 0.2, 0.95])
@pytest.mark.parametrize(
    "case", [(1.5, 0.5, 2.5, 8), (-1.5, -2.5, -0.5, 8), (0.2, -0.5, 0.9, 8), (0.9, 0.1, 1.8, 8), (3, None, None, 2)]
)
def test_a_row_of_the_overview_says_the_same_grade_as_the_title_of_the_sources(case, reliability, language):
    """One function grades, whoever asks: what the title calls clearly forward, the overview does too."""
    table, threshold = changes(identity=case), reliable_threshold(2, reliability) if reliability else None
    title = change_of_sources(table, NAMES[language], threshold=threshold)
    row = one_change(table.assign(state="value").to_dict("records")[0], threshold)
    words = {"nl": ("duidelijk vooruit", "duidelijk achteruit", "lijkt vooruit", "lijkt achteruit", "toeval"),
             "en": ("clearly forward", "clearly backward", "seems forward", "seems backward", "chance")}[language]  # fmt: skip
    assert [word in title for word in words] == [word in row for word in words]


@pytest.mark.parametrize(
    ("unit", "words"), [("person", ("8 bewoners", "8 residents")), ("partner", ("8 partners", "8 partners"))]
)
def test_residents_and_partners_are_called_what_they_are(unit, words, language):
    title = change_of_sources(changes(identity=(1.5, 0.5, 2.5, 8)), NAMES[language], unit)
    assert title.startswith(words[language == "en"])


COUNTS = {
    "rising": (
        counts(identity=(5, 2, 0, 1, 3), coping=(2, 5, 0, 1, 3)),
        "Van 8 gezinnen met een eerste meting en een op T1: het vaakst vooruit op identiteit (5 van de 8), niemand achteruit",
        "Of 8 families with a first reading and one at T1: forward most often on identity (5 of 8), nobody backward",
    ),
    "falling": (
        counts(identity=(0, 5, 3, 0, 0), coping=(0, 4, 4, 0, 0)),
        "Van 8 gezinnen met een eerste meting en een op T1: niemand vooruit, het vaakst achteruit op omgaan met stress (4 van de 8)",
        "Of 8 families with a first reading and one at T1: nobody forward, backward most often on coping (4 of 8)",
    ),
    "flat": (
        counts(identity=(0, 8, 0, 0, 0), coping=(0, 8, 0, 0, 0)),
        "Van 8 gezinnen met een eerste meting en een op T1: niemand vooruit, niemand achteruit",
        "Of 8 families with a first reading and one at T1: nobody forward, nobody backward",
    ),
    "mixed": (
        counts(identity=(3, 4, 1, 0, 2), coping=(3, 2, 2, 1, 2)),
        "Van 8 gezinnen met een eerste meting en een op T1: op elke bron 3 vooruit, het vaakst achteruit op omgaan met stress (2 van de 8)",
        "Of 8 families with a first reading and one at T1: 3 forward on every source, backward most often on coping (2 of 8)",
    ),
    "unequal": (
        counts(identity=(3, 4, 1, 0, 2), coping=(3, 2, 0, 1, 4)),
        "Van 6 tot 8 gezinnen met een eerste meting en een op T1: op elke bron 3 vooruit, het vaakst achteruit op identiteit (1 van de 8)",
        "Of 6 to 8 families with a first reading and one at T1: 3 forward on every source, backward most often on identity (1 of 8)",
    ),
    "one family more on one source": (
        counts(identity=(1, 5, 0, 0, 2), coping=(0, 7, 0, 0, 1)),
        "Van 6 tot 7 gezinnen met een eerste meting en een op T1: het vaakst vooruit op identiteit (1 van de 6), niemand achteruit",
        "Of 6 to 7 families with a first reading and one at T1: forward most often on identity (1 of 6), nobody backward",
    ),
    "two families": (
        counts(identity=(1, 0, 1, 0, 6), coping=(0, 2, 0, 0, 6)),
        "2 gezinnen met een eerste meting en een op T1; vanaf 6 zeggen we iets over verandering",
        "2 families with a first reading and one at T1; from 6 on we say something about change",
    ),
    "nobody twice": (
        counts(identity=(0, 0, 0, 0, 4), coping=(0, 0, 0, 0, 4)),
        "Hier heeft nog niemand twee metingen om te vergelijken; vanaf 6 zeggen we iets over verandering",
        "Nobody here has two readings to compare yet; from 6 on we say something about change",
    ),
    "no data": (
        counts(),
        "Hier heeft nog niemand twee metingen om te vergelijken; vanaf 6 zeggen we iets over verandering",
        "Nobody here has two readings to compare yet; from 6 on we say something about change",
    ),
    "not classified": (
        counts(identity=(None, None, None, None, 4)),
        "Niemand heet vooruit of achteruit: deze vragenlijst heeft geen gepubliceerde betrouwbaarheid",
        "Nobody is called forward or backward: this questionnaire has no published reliability",
    ),
}


@pytest.mark.parametrize("case", COUNTS)
def test_title_of_the_counts(case, language):
    table, dutch, english = COUNTS[case]
    title = tally(table, NAMES[language])
    assert title == {"nl": dutch, "en": english}[language]
    hold(title)


def test_sources_that_tie_for_most_often_are_named_together(language):
    names = NAMES[language] | {"talents": {"nl": "Talenten", "en": "Talents"}[language]}
    title = tally(counts(identity=(3, 5, 0, 0, 0), coping=(3, 5, 0, 0, 0), talents=(2, 6, 0, 0, 0)), names)
    told = {
        "nl": "het vaakst vooruit op identiteit, omgaan met stress (op elk 3)",
        "en": "forward most often on identity, coping (3 on each)",
    }
    assert told[language] in title
    hold(title)


SURE = {
    "rising": (
        "een zekerheid van 96,9%. Raakt of kruist de balk de nul",
        "a certainty of 96.9%; where it touches or crosses zero",
    ),
    "two families": (
        "Met 2 gezinnen is zelfs de ruimste marge niet zeker genoeg",
        "With 2 families even the widest interval",
    ),
    "one family": ("Met 1 gezin is zelfs", "With 1 family even"),
    "withheld": ("Wat is afgeschermd, zou te veel zeggen", "What is withheld would say too much"),
}


@pytest.mark.parametrize("case", SURE)
def test_sentence_about_how_sure_it_is(case, language):
    told = uncertainty.interval(CHANGES[case][0])
    assert SURE[case][language == "en"] in told
    hold(told)


def test_without_pairs_nothing_is_said_about_an_interval(language):
    assert uncertainty.interval(changes()) == ""


def test_the_three_caveats_name_chance_for_as_many_measures_as_are_looked_at(language):
    """26.5 % for six, and 5 % for one (statistics.md, decision 6); 48 classes give 2.4 by error alone."""
    six, one = uncertainty.caveats(6).splitlines(), uncertainty.caveats(1)
    assert len(six) == 3
    assert {"nl": "26,5%", "en": "26.5%"}[language] in six[2]
    assert "5%" in one
    assert {"nl": "2,4", "en": "2.4"}[language] in uncertainty.chance(6, 48)
    assert "48" not in uncertainty.chance(6)
    hold(uncertainty.caveats(6))
    for classified in (0, 1, 48):
        hold(uncertainty.chance(1, classified))


def test_no_sentence_calls_anything_an_effect(language):
    said = [change_of_sources(table, NAMES[language]) for table, *_ in CHANGES.values()]
    said += [tally(table, NAMES[language]) for table, *_ in COUNTS.values()] + [uncertainty.caveats(6)]
    assert not [
        text
        for text in said
        if any(word in text.lower() for word in ("effect", "dankzij", "thanks to", "caused", "significant"))
    ]


OTHERS = {
    "nobody measured": (lambda names: measured({}, ["T0"]), "Hier zijn nog geen metingen", "There are no readings here yet"),
    "one wave": (lambda names: measured({"T0": 1}, ["T0", "T1"]), "1 gezin is gemeten op T0", "1 family was measured at T0"),
    "one wave, still open": (
        lambda names: measured({"T0": 2}, ["T0"], still_open="T0"),
        "2 gezinnen zijn gemeten op T0 tot nu toe",
        "2 families were measured at T0 so far",
    ),
    "a wave that has just begun": (
        lambda names: measured({"T0": 8, "T1": 7, "T2": 1}, ["T0", "T1", "T2"], {"T1": 7, "T2": 1}, "T2"),
        "8 gezinnen zijn gemeten op T0, 1 op T2 tot nu toe, van wie er 1 te vergelijken is met een eerdere meting",
        "8 families were measured at T0, 1 at T2 so far, of whom 1 can be compared with an earlier reading",
    ),
    "everybody filled in by somebody else": (
        lambda names: measured({"T0": 8, "T1": 7}, ["T0", "T1"], {}), "van wie er 0 te vergelijken zijn", "of whom 0 can be compared"
    ),
    "outside the team, of several sources": (
        lambda names: measured({"T0": 8, "T1": 7}, ["T0", "T1"], None, source="Identity"),
        "8 gezinnen zijn op T0 gemeten op identity, 7 op T1",
        "8 families were measured on identity at T0, 7 at T1",
    ),
    "nowhere to start": (lambda names: starting_picture({}, names), "Er zijn nog geen eerste metingen", "There are no first readings yet"),
    "all started alike, on sixths": (
        lambda names: starting_picture({"coping": [19 / 6] * 8}, names),
        "Alle 8 gezinnen begonnen op ongeveer 3,2",
        "All 8 families started at about 3.2",
    ),
    "one family": (
        lambda names: starting_picture({"coping": [3]}, names),
        "Het enige gezin tot nu toe begon op 3,0",
        "The only family so far started at 3.0",
    ),
    "one source": (
        lambda names: starting_picture({"coping": [1, 3.24, 3.24, 9]}, names),
        "Minstens de helft van de 4 gezinnen begon op ongeveer 3,2 of lager",
        "At least half of the 4 families started at about 3.2 or lower",
    ),
    "two sources": (
        lambda names: starting_picture({"coping": [2, 4], "identity": [5, 6, 9]}, names),
        "Bij de start stond minstens de helft van de gezinnen op 3,0 of lager bij omgaan met stress, en op 6,0 of hoger bij identiteit",
        "At the start at least half of the families stood at 3.0 or lower on coping, and at 6.0 or higher on identity",
    ),
    "two sources, one family": (
        lambda names: starting_picture({"coping": [2], "identity": [5]}, names),
        "Het enige gezin tot nu toe stond het laagst bij omgaan met stress (2,0) en het hoogst bij identiteit (5,0)",
        "The only family so far stood lowest on coping (2.0) and highest on identity (5.0)",
    ),
    "two sources with one middle": (
        lambda names: starting_picture({"coping": [1, 5, 5], "identity": [5, 5, 9]}, names),
        "Bij elke bron begon minstens de helft van de gezinnen op 5,0 of lager",
        "On every source at least half of the families started at 5.0 or lower",
    ),
    "two sources that are written alike": (
        lambda names: starting_picture({"coping": [5.01, 5.01], "identity": [5.04, 5.04]}, names),
        "Bij elke bron begon minstens de helft van de gezinnen op ongeveer 5,0 of lager",
        "On every source at least half of the families started at about 5.0 or lower",
    ),
    "two sources, all alike": (
        lambda names: starting_picture({"coping": [5, 5], "identity": [5]}, names),
        "Alle eerste scores zijn 5,0, bij elke bron",
        "All first scores are 5.0, on every source",
    ),
    "near the top": (lambda names: ceiling(3, 20), "Bij 3 van de 20 eerste metingen", "3 of the 20 first readings"),
    "room": (lambda names: ceiling(0, 20), "Elk van de 20 eerste metingen liet ruimte", "Each of the 20 first readings left room"),
    "one first reading with room": (lambda names: ceiling(0, 1), "De eerste meting liet ruimte", "The first reading left room"),
    "all near the top": (lambda names: ceiling(20, 20), "Alle 20 eerste metingen lagen zo dicht bij", "All 20 first readings stood so near"),
    "the only one near the top": (lambda names: ceiling(1, 1), "De eerste meting lag zo dicht bij", "The first reading stood so near"),
    "rule of thumb": (lambda names: judged_by(2, None), "Een stap van 2 punten of meer", "A move of 2 points or more"),
    "rule of thumb with decimals": (lambda names: judged_by(1.5, None), "Een stap van 1,5 punten of meer", "A move of 1.5 points or more"),
    "rule of thumb of a quarter": (lambda names: judged_by(0.25, None), "Een stap van 0,25 punten of meer", "A move of 0.25 points or more"),
    "rule of thumb of one point": (lambda names: judged_by(1, None), "Een stap van 1 punt of meer", "A move of 1 point or more"),
    "reliable": (lambda names: judged_by(None, 5.3664), "5,4", "5.4"),
    "not judged": (lambda names: judged_by(None, None), "betrouwbaarheid", "reliability"),
    "one scorer": (lambda names: who_scored({"a": {"identity": 4}}, {"a": "X"}), "één soort invuller: x", "one kind of scorer so far: x"),
    "two scorers": (
        lambda names: who_scored({"a": {"identity": 4, "coping": 5}, "b": {"identity": 5, "coping": 5}}, {"a": "X", "b": "Y"}),
        "Y gaven een hogere score dan x op 1 van de 2 onderdelen, en een lagere op 0",
        "Y scored higher than x on 1 of the 2 measures, lower on 0",
    ),
    "two scorers, at a moment": (
        lambda names: who_scored({"a": {"identity": 4}, "b": {"identity": 5}}, {"a": "X", "b": "Y"}, "T4"),
        "Op T4: y gaven een hogere score dan x op 1 van de 1 onderdelen, en een lagere op 0",
        "At T4: y scored higher than x on 1 of the 1 measures, lower on 0",
    ),
    "two scorers, alike but for rounding": (
        lambda names: who_scored({"a": {"identity": 0.3}, "b": {"identity": 0.1 + 0.2}}, {"a": "X", "b": "Y"}),
        "op 0 van de 1 onderdelen, en een lagere op 0",
        "higher than x on 0 of the 1 measures, lower on 0",
    ),
    "two scorers with nothing in common": (
        lambda names: who_scored({"a": {"identity": 4}, "b": {"coping": 5}}, {"a": "X", "b": "Y"}), "geen onderdeel allebei", "no measure in common"
    ),
    "one scorer at a moment": (
        lambda names: who_scored({"a": {"identity": 4}}, {"a": "X"}, "T4"),
        "Op T4 is er maar één soort invuller met 2 gezinnen of meer: x",
        "Only one kind of scorer scored two families or more at T4: x",
    ),
    "nobody of the page's own scorer": (
        lambda names: none_by("Ouders"),
        "Hier zijn nog geen metingen door ouders",
        "There are no readings by ouders here yet",
    ),
    "one family per scorer": (lambda names: one_each("T4"), "Op T4 is door niemand meer dan één gezin", "At T4 nobody scored more than one family"),
    "schools": (
        lambda names: schools(3, 4, 5),
        "Op 3 van de 4 scholen zijn metingen van gezinnen: per school te weinig",
        "3 of the 4 schools: too few each",
    ),
    "schools, forty families at one": (
        lambda names: schools(4, 4, 40),
        "Op 4 van de 4 scholen zijn metingen van gezinnen; elke school bereikt andere gezinnen, dus dit is geen ranglijst",
        "There are readings of families at 4 of the 4 schools; each reaches other families, so this is no ranking",
    ),
    "schools, no data": (lambda names: schools(0, 4), "Op geen van de 4 scholen zijn al metingen", "at any of the 4 schools"),
    "one apart": (lambda names: schools(1, 4, 5), "Op 1 van de 4 scholen zijn", "at 1 of the 4 schools"),
    "filtered to one school": (lambda names: schools(1, 1, 5), "Eén school: er is niets te vergelijken", "One school: there is nothing to compare"),
    "filtered to one school, no data": (
        lambda names: schools(0, 1),
        "Op deze school zijn nog geen metingen",
        "no readings of families at this school yet",
    ),
    "a perfect order": (lambda names: dose(Estimate(1.0, n=8), 2 / 40320), "meer uren gingen verder vooruit", "more hours moved further forward"),
    "a reversed order": (lambda names: dose(Estimate(-1.0, n=8), 2 / 40320), "meer uren gingen minder ver vooruit", "moved less far forward"),
    "a perfect order of ties": (lambda names: dose(Estimate(1.0, n=8), 1 / 8), "toeval", "chance"),
    "seven families": (lambda names: dose(Estimate(0.9, 0.5, 0.99, 0.95, 7)), "7 gezinnen", "7 families"),
    "together": (lambda names: dose(Estimate(0.9, 0.5, 0.99, 0.95, 9)), "dat zegt niet waarom", "does not say why"),
    "by chance": (lambda names: dose(Estimate(0.3, -0.5, 0.8, 0.95, 9)), "toeval", "chance"),
    "all alike": (lambda names: dose(Estimate(None, n=9)), "bij alle gezinnen gelijk", "do not differ"),
}  # fmt: skip


@pytest.mark.parametrize("case", OTHERS)
def test_other_titles(case, language):
    say, dutch, english = OTHERS[case]
    told = say(NAMES[language])
    assert {"nl": dutch, "en": english}[language] in told
    hold(told)
