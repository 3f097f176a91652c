"""Targets: which way is good, what a share is, and the figure of the target's own month, from what people gave to the card."""

import datetime
import shutil
from pathlib import Path

import pytest

from data_model import clock
from figures.scope import Scope
from tests.faults.runs import INPUTS, Said, delivered, rehearsed
from widgets.card import Card
from widgets.cards.promised import promised
from widgets.twin import as_csv

ROOT = Path(__file__).parents[2]
COLUMNS = ["Maat", "Eind", "Bereikt", "Doel", "Stand"]
NOW = datetime.date(2026, 12, 1)


@pytest.fixture(autouse=True)
def on_a_day_long_after() -> None:
    with clock.set_today(NOW):
        yield


@pytest.fixture
def card_of(tmp_path, monkeypatch):
    """The card of the Overview over a folder that was imported."""

    def look(folder: Path, scope: Scope = Scope()) -> Card:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        told = delivered(folder, data)
        assert told.code == 0, told.text
        monkeypatch.setenv("KG_DATA", str(data))
        return promised(scope)

    return look


def stood(card: Card) -> dict[str, tuple[str, str, str]]:
    """Measure → what was reached, what was promised, and how it stands."""
    return {row.Maat: (row.Bereikt, row.Doel, row.Stand) for row in card.table[COLUMNS].itertuples()}


def with_targets(folder: Path, tmp_path: Path, *lines: str) -> Path:
    """A copy of a folder with other targets."""
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    (copy / "doelen.csv").write_text("\n".join(["maat,maand,school,doel,toelichting", *lines]) + "\n", encoding="utf-8")
    return copy


def refused(tmp_path: Path, *lines: str) -> Said:
    return rehearsed(with_targets(INPUTS / "targets_shares", tmp_path, *lines), tmp_path / "data")


def test_shares_are_percentages_on_the_card_in_the_chart_and_in_the_file(card_of) -> None:
    card = card_of(INPUTS / "targets_shares")
    assert card.title == "Gehaald tot nu toe: 1 van de 3 doelen"
    assert stood(card) == {
        "Aanwezigheid": ("50%", "80%", "niet gehaald"),
        "Mensen die meedoen": ("16", "20", "niet gehaald"),
        "Bereik": ("8%", "5%", "gehaald"),
    }
    drawn = [note.text for note in card.figure.layout.annotations]
    assert "<b>50% van 80%</b><br>niet gehaald" in drawn and "<b>8% van 5%</b><br>gehaald" in drawn
    file = as_csv(card.title, card.subtitle, card.table, Scope()).decode("utf-8-sig")
    assert "Aanwezigheid;feb 2025;50%;80%;niet gehaald" in file and "Bereik;feb 2025;8%;5%;gehaald" in file


def test_a_percentage_and_a_part_of_one_are_read_as_the_same(card_of, tmp_path) -> None:
    typed = with_targets(INPUTS / "targets_percent_typed", tmp_path, "attendance_rate,2025-02,,80%,", "reach,2025-02,,5 %,")
    assert stood(card_of(typed)) == {"Aanwezigheid": ("50%", "80%", "niet gehaald"), "Bereik": ("8%", "5%", "gehaald")}


def test_80_for_a_share_is_refused_with_the_question_what_was_meant(tmp_path) -> None:
    told = rehearsed(INPUTS / "targets_percent_typed", tmp_path / "data")
    assert told.code == 1
    assert "doelen.csv, rij 2, kolom doel: “80” is meer dan alles. Is 80% of 0,8 bedoeld?" in told.text
    assert "doelen.csv, rij 3, kolom doel: “5” is meer dan alles. Is 5% of 0,05 bedoeld?" in told.text


@pytest.mark.parametrize(("line", "said"), [
    ('giving_share,2025-02,,"37,5",', "“37,5” is meer dan alles. Is 37,5% of 0,375 bedoeld?"),
    ('reach,2025-02,,"0,8%",', "“0,8%” is minder dan één procent. Is 80% bedoeld?"),
    ("reach,2025-02,,120%,", "“120%” is meer dan alles: een aandeel is hoogstens 100%."),
    ("reach,2025-02,,800,", "“800” is meer dan alles: een aandeel is hoogstens 100%."),
    ("visits,2025-02,,80%,", "“80%” is een percentage, en visits is geen aandeel: geef een getal."),
    ("visits,2025-02,,-5,", "“-5” is minder dan nul, en dat is visits nooit."),
    ("visits,2025-02,,veel%,", "“veel%” is geen getal."),
    ("resilience_change,2025-02,,1,", "een maand heeft niet één cijfer voor “resilience_change”"),
    ("families_improved,2025-02,,4,", "een maand heeft niet één cijfer voor “families_improved”"),
    ("ei_index_expected,2025-02,,0,", "een maand heeft niet één cijfer voor “ei_index_expected”"),
    ("referrals,2025-02,VL,4,", "een school heeft geen eigen cijfer voor “referrals”: laat de school leeg."),
    ("bezoekjes,2025-02,,4,", "“bezoekjes”"),
])  # fmt: skip
def test_a_target_that_nothing_can_be_held_against_is_refused_by_name(line, said, tmp_path) -> None:
    told = refused(tmp_path, "people_taking_part,2025-02,,20,", line)
    assert told.code == 1
    assert "doelen.csv, rij 3, kolom " in told.text and said in told.text


@pytest.mark.parametrize("line", [
    'contact_hours,2025-02,,"12,5",', "reach,2025-02,,0%,", "reach,2025-02,,100%,", 'ei_index,2025-02,,"-0,2",', "partners_active,2025-02,,3,",
    "families_started,2025-02,VL,2,", 'reach,2025-02,,"0,005",',
])  # fmt: skip
def test_a_target_that_means_one_thing_is_accepted(line, tmp_path) -> None:
    assert refused(tmp_path, line).code == 0


def test_1_for_a_share_is_read_as_100_percent_and_that_is_said(tmp_path) -> None:
    told = refused(tmp_path, "reach,2025-02,,1,")
    assert told.code == 0
    assert "“1” is gelezen als 100%" in told.text


def test_a_percentage_of_money_is_no_number(tmp_path) -> None:
    copy = with_targets(INPUTS / "targets_shares", tmp_path, "reach,2025-02,,5%,")
    (copy / "middelen.csv").write_text("maand,organisatie,kostenlijn,soort,begroot\n2025-02,ST1,loon,euros,80%\n", encoding="utf-8")
    told = rehearsed(copy, tmp_path / "data")
    assert told.code == 1 and "“80%” is geen getal" in told.text


def test_less_is_better_is_held_as_at_most(card_of) -> None:
    card = card_of(INPUTS / "targets_at_most")
    assert card.title == "Gehaald tot nu toe: 1 van de 2 doelen"
    assert stood(card) == {
        "Afgelaste bijeenkomsten": ("1", "hoogstens 1", "gehaald"),
        "Bijeenkomsten die niet zijn ingevuld": ("2", "hoogstens 0", "niet gehaald"),
    }
    assert "<b>2, hoogstens 0</b><br>niet gehaald" in [note.text for note in card.figure.layout.annotations]
    assert card.figure.data[1].x == (1.0, 1.3)


def test_what_stayed_below_is_kept(card_of) -> None:
    card = card_of(INPUTS / "targets_at_most_kept")
    assert card.title == "Gehaald tot nu toe: 2 van de 2 doelen"
    assert set(stood(card).values()) == {("0", "hoogstens 1", "gehaald"), ("0", "hoogstens 2", "gehaald")}


def of_the_month(tmp_path: Path) -> Path:
    """The sample at its end, as data of one's own, with other targets."""
    copy = Path(shutil.copytree(ROOT / "sample_data" / "end", tmp_path / "pilot"))
    shutil.copy(INPUTS / "targets_of_the_month" / "targets.csv", copy)
    return copy


def test_the_figure_beside_a_target_is_that_of_its_own_month(card_of, tmp_path) -> None:
    card = card_of(of_the_month(tmp_path))
    assert card.title == "Gehaald tot nu toe: 3 van de 8 doelen"
    assert stood(card) == {
        "Gezinnen die zijn gestart": ("7", "13", "niet gehaald"),
        "Mensen die geven": ("5", "20", "niet gehaald"),
        "Gezinnen die zijn gemeten": ("4", "10", "niet gehaald"),
        "Gezinnen die actief zijn": ("8", "8", "gehaald"),
        "Ingetrokken toestemmingen": ("0", "hoogstens 1", "gehaald"),
        "Afgelaste bijeenkomsten": ("6", "hoogstens 2", "niet gehaald"),
        "Bijeenkomsten die niet zijn ingevuld": ("8", "hoogstens 0", "niet gehaald"),
        "Partners": ("32", "30", "gehaald"),
    }
    assert "Partners: zoals gemeten op T2" in card.uncertainty


def test_a_month_that_is_not_over_is_not_judged_and_one_without_figures_neither(card_of, tmp_path) -> None:
    copy = with_targets(
        INPUTS / "targets_shares", tmp_path, "visits,2025-02,,40,", "people_taking_part,2025-03,,40,", "sessions_held,2026-12,,10,",
    )
    with clock.set_today(datetime.date(2025, 2, 28)):
        assert card_of(copy).title == "Het ene doel tot nu toe is gehaald"
    with clock.set_today(datetime.date(2025, 2, 27)):
        card = promised(Scope())
    assert card.title == "Er is nog geen doel aan de beurt: het eerste is van februari 2025"
    with clock.set_today(NOW):
        card = promised(Scope())
    assert card.title == "Het ene doel tot nu toe is gehaald"
    assert "voor 1 doel zijn er nog geen cijfers · 1 doel is voor later" in card.subtitle
    assert {row[2] for row in stood(card).values()} == {"gehaald", "nog geen cijfers", "nog niet zover"}


def test_targets_of_a_school_stand_where_that_school_is_chosen(card_of, tmp_path) -> None:
    copy = with_targets(
        INPUTS / "targets_shares", tmp_path, "families_started,2025-02,,9,", "families_started,2025-02,VL,2,", "families_started,2025-02,RE,3,",
    )
    card = card_of(copy)
    assert stood(card) == {"Gezinnen die zijn gestart": ("8", "9", "niet gehaald")}
    assert "2 doelen zijn elk voor één school: kies een school om ze te zien" in card.subtitle
    card = promised(Scope(schools=("VL",)))
    assert stood(card) == {"Gezinnen die zijn gestart · De Vlinder": ("2", "2", "gehaald")}
    assert card.title == "Het ene doel tot nu toe is gehaald"
    assert promised(Scope(schools=("ZO",))).title == "Er zijn geen doelen vastgelegd voor deze keuze van scholen"


def test_the_claims_of_the_card_are_true(card_of, tmp_path) -> None:
    for folder in (INPUTS / "targets_at_most", of_the_month(tmp_path)):
        claims = card_of(folder).title.claims
        assert claims and all(claim.holds() for claim in claims)
