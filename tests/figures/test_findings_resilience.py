"""The reader's test: what titles and sentences say of rising, falling, flat, mixed, few and no readings, in both languages."""

import pandas as pd
import pytest

from estimates.estimate import Estimate
from estimates.reliable_change import reliable_threshold
from figures.findings import uncertainty
from figures.findings.change_counts import ceiling, judged_by, tally
from figures.findings.comparisons import dose, schools, who_scored
from figures.findings.measurement import measured, starting_picture
from figures.findings.resilience import change_of_sources, one_change
from figures.table import tidy
from translations import use

NAMES = {"nl": {"identity": "Identiteit", "coping": "Omgaan met stress"}, "en": {"identity": "Identity", "coping": "Coping"}}


@pytest.fixture(params=["nl", "en"])
def language(request):
    use(request.param)
    yield request.param
    use("nl")


def changes(**sources: tuple) -> pd.DataFrame:
    """Source → mean change, low, high, pairs; None for withheld."""
    rows = []
    for source, its in sources.items():
        numbers = dict(zip(("value", "low", "high", "n"), its, strict=True)) | {"level": 0.96875} if its else {"hidden": True}
        rows.append({"measure": "resilience_change", "wave": "T1", "source": source, **numbers})
    return tidy(rows)


def counts(**sources: tuple) -> pd.DataFrame:
    """Source → forward, the same, backward, cannot be told, without a second reading."""
    names = ("improved", "unchanged", "declined", "undeterminable", "without_second_measurement")
    cells = [(source, name, n) for source, its in sources.items() for name, n in zip(names, its, strict=True) if n is not None]
    return tidy([{"measure": f"families_{name}", "source": source, "value": n, "n": n} for source, name, n in cells])


CHANGES = {
    "rising": (
        changes(identity=(1.5, 0.5, 2.5, 8), coping=(0.9, 0.1, 1.8, 8)),
        "8 gezinnen sinds hun eerste meting: lijkt vooruit te gaan op identiteit, omgaan met stress",
        "8 families since their first reading: seems forward on identity, coping",
    ),
    "falling": (
        changes(identity=(-1.5, -2.5, -0.5, 8), coping=(-0.9, -1.8, -0.1, 8)),
        "8 gezinnen sinds hun eerste meting: lijkt achteruit te gaan op identiteit, omgaan met stress",
        "8 families since their first reading: seems backward on identity, coping",
    ),
    "flat": (
        changes(identity=(0.2, -0.5, 0.9, 8), coping=(-0.1, -1.0, 0.8, 8)),
        "8 gezinnen sinds hun eerste meting: van de 2 gemiddelden 1 omhoog en 1 omlaag; dat kan allemaal toeval zijn",
        "8 families since their first reading: 1 of the 2 means rose and 1 fell, all within what chance can do",
    ),
    "one flat": (
        changes(identity=(0.2, -0.5, 0.9, 6)),
        "6 gezinnen sinds hun eerste meting: gemiddeld +0,2 (+ is beter); dat kan toeval zijn",
        "6 families since their first reading: +0.2 on average (+ is better), within what chance can do",
    ),
    "mixed": (
        changes(identity=(1.5, 0.5, 2.5, 8), coping=(-0.9, -1.8, -0.1, 8)),
        "8 gezinnen sinds hun eerste meting: lijkt vooruit te gaan op identiteit, lijkt achteruit te gaan op omgaan met stress",
        "8 families since their first reading: seems forward on identity, seems backward on coping",
    ),
    "two families": (
        changes(identity=(3, None, None, 2), coping=(3, None, None, 2)),
        "2 gezinnen met een tweede meting; vanaf 6 zeggen we iets over verandering",
        "2 families with a second reading; from 6 on we say something about change",
    ),
    "one family": (
        changes(identity=(3, None, None, 1)),
        "1 gezin met een tweede meting; vanaf 6 zeggen we iets over verandering",
        "1 family with a second reading; from 6 on we say something about change",
    ),
    "no data": (
        changes(),
        "Er is nog geen tweede meting; vanaf 6 zeggen we iets over verandering",
        "There is no second reading yet; from 6 on we say something about change",
    ),
    "withheld": (
        changes(identity=None, coping=(1, 0.5, 2, 9)),
        "De verandering is afgeschermd: te weinig om veilig te tonen",
        "The change is withheld: too few to show safely",
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
    assert change_of_sources(table, NAMES[language]) == {"nl": dutch, "en": english}[language]


@pytest.mark.parametrize(
    ("reliability", "told"), [(0.95, ("duidelijk vooruit op identiteit", "clearly forward on identity")), (0.2, None)]
)
def test_a_change_is_called_clear_only_beyond_half_the_reliable_change(reliability, told, language):
    """1.96 x 2 x sqrt(2 x .05) / 2 = .62 is passed by 1.5; with a reliability of .2 it is 2.48, which is not."""
    title = change_of_sources(changes(identity=(1.5, 0.5, 2.5, 8)), NAMES[language], threshold=reliable_threshold(2, reliability))
    told = told or ("lijkt vooruit te gaan op identiteit", "seems forward on identity")
    assert title.endswith(told[language == "en"])


@pytest.mark.parametrize("reliability", [None, 0.2, 0.95])
@pytest.mark.parametrize("case", [(1.5, 0.5, 2.5, 8), (-1.5, -2.5, -0.5, 8), (0.2, -0.5, 0.9, 8), (0.9, 0.1, 1.8, 8), (3, None, None, 2)])
def test_a_row_of_the_overview_says_the_same_grade_as_the_title_of_the_sources(case, reliability, language):
    """One function grades, whoever asks: what the title calls clearly forward, the overview does too."""
    table, threshold = changes(identity=case), reliable_threshold(2, reliability) if reliability else None
    title = change_of_sources(table, NAMES[language], threshold=threshold)
    row = one_change(table.assign(state="value").to_dict("records")[0], threshold)
    words = {"nl": ("duidelijk vooruit", "duidelijk achteruit", "lijkt vooruit", "lijkt achteruit", "toeval"),
             "en": ("clearly forward", "clearly backward", "seems forward", "seems backward", "chance")}[language]  # fmt: skip
    assert [word in title for word in words] == [word in row for word in words]


@pytest.mark.parametrize(("unit", "words"), [("person", ("8 bewoners", "8 residents")), ("partner", ("8 partners", "8 partners"))])
def test_residents_and_partners_are_called_what_they_are(unit, words, language):
    title = change_of_sources(changes(identity=(1.5, 0.5, 2.5, 8)), NAMES[language], unit)
    assert title.startswith(words[language == "en"])


COUNTS = {
    "rising": (
        counts(identity=(5, 2, 0, 1, 3), coping=(2, 5, 0, 1, 3)),
        "Van 8 gezinnen met een tweede meting: het vaakst vooruit op identiteit (5 van hen), niemand achteruit",
        "Of 8 families with a second reading: forward most often on identity (5 of them), nobody backward",
    ),
    "falling": (
        counts(identity=(0, 5, 3, 0, 0), coping=(0, 4, 4, 0, 0)),
        "Van 8 gezinnen met een tweede meting: niemand vooruit, het vaakst achteruit op omgaan met stress (4 van hen)",
        "Of 8 families with a second reading: nobody forward, backward most often on coping (4 of them)",
    ),
    "flat": (
        counts(identity=(0, 8, 0, 0, 0), coping=(0, 8, 0, 0, 0)),
        "Van 8 gezinnen met een tweede meting: niemand vooruit, niemand achteruit",
        "Of 8 families with a second reading: nobody forward, nobody backward",
    ),
    "mixed": (
        counts(identity=(3, 4, 1, 0, 2), coping=(3, 2, 2, 1, 2)),
        "Van 8 gezinnen met een tweede meting: het vaakst vooruit op identiteit, omgaan met stress (3 van hen), "
        "het vaakst achteruit op omgaan met stress (2 van hen)",
        "Of 8 families with a second reading: forward most often on identity, coping (3 of them), backward most often on coping (2 of them)",
    ),
    "two families": (
        counts(identity=(1, 0, 1, 0, 6), coping=(0, 2, 0, 0, 6)),
        "Van 2 gezinnen met een tweede meting: het vaakst vooruit op identiteit (1 van hen), het vaakst achteruit op identiteit (1 van hen)",
        "Of 2 families with a second reading: forward most often on identity (1 of them), backward most often on identity (1 of them)",
    ),
    "nobody twice": (
        counts(identity=(0, 0, 0, 0, 4), coping=(0, 0, 0, 0, 4)),
        "Er is nog geen tweede meting; vanaf 6 zeggen we iets over verandering",
        "There is no second reading yet; from 6 on we say something about change",
    ),
    "no data": (
        counts(),
        "Er is nog geen tweede meting; vanaf 6 zeggen we iets over verandering",
        "There is no second reading yet; from 6 on we say something about change",
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
    assert tally(table, NAMES[language]) == {"nl": dutch, "en": english}[language]


SURE = {
    "rising": ("een zekerheid van 96,9%. Loopt de balk door nul", "a certainty of 96.9%; where it crosses zero"),
    "two families": ("Met 2 gezinnen is zelfs de ruimste marge niet zeker genoeg", "With 2 families even the widest interval"),
    "one family": ("Met 1 gezin is zelfs", "With 1 family even"),
    "withheld": ("Wat is afgeschermd, zou te veel zeggen", "What is withheld would say too much"),
}


@pytest.mark.parametrize("case", SURE)
def test_sentence_about_how_sure_it_is(case, language):
    assert SURE[case][language == "en"] in uncertainty.interval(CHANGES[case][0])


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


def test_no_sentence_calls_anything_an_effect(language):
    said = [change_of_sources(table, NAMES[language]) for table, *_ in CHANGES.values()]
    said += [tally(table, NAMES[language]) for table, *_ in COUNTS.values()] + [uncertainty.caveats(6)]
    assert not [text for text in said if any(word in text.lower() for word in ("effect", "dankzij", "thanks to", "caused", "significant"))]


OTHERS = {
    "nobody measured": (lambda names: measured({}, ["T0"]), "Er is nog niemand gemeten", "Nobody has been measured yet"),
    "one wave": (lambda names: measured({"T0": 1}, ["T0", "T1"]), "1 gezin is gemeten op T0", "1 family was measured at T0"),
    "nowhere to start": (lambda names: starting_picture({}, names), "Er zijn nog geen eerste metingen", "There are no first readings yet"),
    "near the top": (lambda names: ceiling(3, 20), "Bij 3 van de 20 eerste metingen", "3 of the 20 first readings"),
    "room": (lambda names: ceiling(0, 20), "Elk gezin begon met ruimte", "Every family started with room"),
    "rule of thumb": (lambda names: judged_by(2, None), "vuistregel", "rule of thumb"),
    "reliable": (lambda names: judged_by(None, 5.3664), "5,4", "5.4"),
    "not judged": (lambda names: judged_by(None, None), "betrouwbaarheid", "reliability"),
    "one scorer": (lambda names: who_scored({"a": {"identity": 4}}, {"a": "X"}), "één soort invuller: x", "one kind of scorer so far: x"),
    "two scorers": (
        lambda names: who_scored({"a": {"identity": 4, "coping": 5}, "b": {"identity": 5, "coping": 5}}, {"a": "X", "b": "Y"}),
        "Y gaven een hogere score dan x op 1 van de 2 onderdelen, en een lagere op 0",
        "Y scored higher than x on 1 of the 2 measures, lower on 0",
    ),
    "schools": (lambda names: schools(3, 4), "3 van de 4 scholen zijn gezinnen gemeten: per school te weinig", "3 of the 4 schools: too few each"),
    "schools, a crowd": (
        lambda names: schools(4, 4, True),
        "Op 4 van de 4 scholen zijn gezinnen gemeten; elke school bereikt andere gezinnen, dus dit is geen ranglijst",
        "Families were measured at 4 of the 4 schools; each reaches other families, so this is no ranking",
    ),
    "schools, no data": (lambda names: schools(0, 4), "Op geen van de 4 scholen is al iemand gemeten", "at any of the 4 schools"),
    "one apart": (lambda names: schools(1, 4), "1 van de 4 scholen", "1 of the 4 schools"),
    "seven families": (lambda names: dose(Estimate(0.9, 0.5, 0.99, 0.95, 7)), "7 gezinnen", "7 families"),
    "together": (lambda names: dose(Estimate(0.9, 0.5, 0.99, 0.95, 9)), "dat zegt niet waarom", "does not say why"),
    "by chance": (lambda names: dose(Estimate(0.3, -0.5, 0.8, 0.95, 9)), "toeval", "chance"),
    "all alike": (lambda names: dose(Estimate(None, n=9)), "bij alle gezinnen gelijk", "do not differ"),
}  # fmt: skip


@pytest.mark.parametrize("case", OTHERS)
def test_other_titles(case, language):
    say, dutch, english = OTHERS[case]
    expected = {"nl": dutch, "en": english}[language]
    assert expected in say(NAMES[language])
