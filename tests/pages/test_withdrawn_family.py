"""A family that withdrew is looked for everywhere: on every page and tab, by every address, in every list and file to fill in."""

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from data_model.generations import current
from figures.live import Live
from loaders.consented import WHOSE
from loaders.imports import run
from loaders.withdrawing import withdraw
from reports.data_pack import all_figures
from reports.known_codes import known_codes
from reports.templates import TASKS, template
from reports.xlsforms import FORMS, xlsform
from tests.pages.conftest import page
from tests.pages.planted import CHILD, CONSENTS, FAMILY, KNOWN_BY, MOTHER, QUOTE, STEP, planted_data, write
from tests.pages.test_consent import KEPT_IN_CODES, SHOWING
from tests.pages.told import told
from tests.pages.views import EVERY
from widgets.data.correcting import ORDER

WAYS = ("by a delivery", "by two clicks")
# Registering, attendance and consents are kept in codes of whoever comes: of these tables the rows can be mended.
REGISTERED = ("families", "people", "attendance", "roles", "consents", "stays")

__all__ = ["planted_data"]


@pytest.fixture(scope="module")
def withdrawn_data(planted_data, tmp_path_factory) -> Callable[[str], Path]:
    """In which way → a data folder in which the planted family withdrew."""
    made: dict[str, Path] = {}

    def data(way: str) -> Path:
        if way not in made:
            folder = tmp_path_factory.mktemp("withdrawn")
            made[way] = shutil.copytree(planted_data, folder / "data")
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("KG_DATA", str(made[way]))
                _withdraw(way, folder)
        return made[way]

    return data


def _withdraw(way: str, folder: Path) -> None:
    if way == WAYS[0]:
        rows = [row | ({"withdrawn": "2026-11-20"} if row["purpose"] == "evaluation" else {}) for row in CONSENTS]
        assert run([write(folder, "consents", rows)], "ann").accepted
        return
    it = page("family", family=FAMILY)
    it.button(key="withdraw").click().run()
    it.button(key="withdraw-yes").click().run()
    assert not it.exception and "ingetrokken" in it.success[0].value


@pytest.fixture(params=WAYS)
def withdrawn(request, monkeypatch, withdrawn_data) -> None:
    monkeypatch.setenv("KG_DATA", str(withdrawn_data(request.param)))


@pytest.fixture
def agreed(monkeypatch, planted_data) -> None:
    monkeypatch.setenv("KG_DATA", str(planted_data))


def found(text: str) -> list[str]:
    """By which marks the family is known in a text."""
    return [mark for mark in KNOWN_BY if mark in text]


@pytest.mark.parametrize("view", SHOWING, ids=str)
def test_it_stands_in_no_view(withdrawn, view) -> None:
    assert not found(told(view.opened()).everything)


def test_with_consent_it_stands_where_single_families_do(agreed) -> None:
    """Else the test above would hold for a family that is never shown."""
    seen = {str(view): found(told(view.opened()).everything) for view in SHOWING if view.tab == "Per family" or view.page == "resilience"}
    assert {mark for its in seen.values() for mark in its} >= {FAMILY, MOTHER, CHILD}
    own = told(page("family", family=FAMILY)).everything
    assert found(own) == [FAMILY, QUOTE, STEP]


@pytest.mark.parametrize("address", ["family", "participation", "resilience", "overview", "register", "data"])
def test_no_address_brings_it_back(withdrawn, address) -> None:
    it = page(address, family=FAMILY, look=FAMILY, find=FAMILY, table="stories", part="correct")
    assert not it.exception
    assert not [mark for mark in found(_without_registers(it)) if mark not in (MOTHER, CHILD)]


def _without_registers(it) -> str:
    """What is told but for the word that was looked for, which stands in its own field."""
    return "\n".join(text for text in told(it).texts if text != FAMILY)


@pytest.mark.parametrize("table", ORDER)
def test_its_words_and_answers_stand_in_no_editor(withdrawn, table) -> None:
    it = page("data", part="correct", table=table)
    editor = "\n".join(frame.value.to_csv() for frame in it.dataframe)
    if table in REGISTERED:
        assert not {QUOTE, STEP} & set(found(editor))
    else:
        assert not found(editor)


def test_the_row_that_says_so_can_be_mended(withdrawn) -> None:
    it = page("data", part="correct", table="consents", find=FAMILY)
    assert len(it.dataframe[0].value) == len(CONSENTS)


def test_the_register_keeps_only_codes_of_who_comes(withdrawn) -> None:
    for name in KEPT_IN_CODES:
        view = next(view for view in EVERY if str(view) == name)
        assert not {QUOTE, STEP} & set(found(told(view.opened()).everything))
    assert FAMILY not in told(page("register")).everything


@pytest.mark.parametrize("task", TASKS)
def test_it_can_be_chosen_in_no_list_for_words_and_answers(withdrawn, task) -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(task, known_codes())))
    lists = book[book.sheetnames[len(TASKS[task])]] if "Lijsten" in book.sheetnames else None
    columns = [[str(cell.value) for cell in column if cell.value] for column in lists.columns] if lists else []
    named = {column[0].partition(":")[0] for column in columns if {FAMILY, MOTHER, CHILD} & set(column)}
    assert not named & {"antwoorden", "afspraken", "gezinscontacten", "verhalen"}
    if not set(TASKS[task]) - set(WHOSE):
        assert not named
    if task in ("attendance", "consents"):
        assert named


@pytest.mark.parametrize("form", FORMS)
def test_it_is_asked_nothing_on_a_phone(withdrawn, form) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsform(form, known_codes())))
    marks = found("\n".join(str(cell) for sheet in book for row in sheet.values for cell in row))
    assert marks == ([MOTHER, CHILD] if form == "attendance" else [])


def test_no_figure_of_the_pack_knows_it(withdrawn, planted_data, monkeypatch) -> None:
    after = all_figures(Live(current()))
    assert not found(after.to_csv())
    monkeypatch.setenv("KG_DATA", str(planted_data))
    before = all_figures(Live(current()))
    where = "measure == 'resilience_score' and source == 'identity' and scorer == 'adult' and wave == 'T0' and school.isna()"
    assert (before.query(where)["n"] - after.query(where)["n"].to_numpy()).unique().tolist() == [1]
    visits = "measure == 'visits' and school.isna() and month.isna() and activity_type.isna() and organisation.isna()"
    assert before.query(visits)["value"].tolist() == after.query(visits)["value"].tolist()


def test_its_page_is_not_opened_by_whoever_withdrew_it(monkeypatch, planted_data, tmp_path) -> None:
    """The two clicks: asked, told what disappears, done, and told what disappeared; no other family is opened by it."""
    monkeypatch.setenv("KG_DATA", str(shutil.copytree(planted_data, tmp_path / "data")))
    it = page("family", family=FAMILY, who="bo")
    it.button(key="withdraw").click().run()
    assert "Weet u het zeker?" in told(it).everything and "15 antwoorden" in told(it).everything
    it.button(key="withdraw-no").click().run()
    assert [button.key for button in it.button if "withdraw" in (button.key or "")] == ["withdraw"]
    it.button(key="withdraw").click().run()
    it.button(key="withdraw-yes").click().run()
    assert not it.exception and "1 verhaal of citaat" in it.success[0].value
    assert not found(told(it).everything) and not it.selectbox
    it.button(key="withdrawal-read").click().run()
    assert it.selectbox(key="family").value != FAMILY and FAMILY not in it.selectbox(key="family").options


def test_a_mistake_is_taken_back_by_typing_its_code(monkeypatch, planted_data, tmp_path) -> None:
    monkeypatch.setenv("KG_DATA", str(shutil.copytree(planted_data, tmp_path / "data")))
    withdraw(FAMILY, "bo")
    it = page("family")
    it.text_input(key="withdraw-code").set_value("Q-78").run()
    assert "Onder precies deze code is er geen toestemming" in told(it).everything
    it.text_input(key="withdraw-code").set_value(FAMILY).run()
    assert "Evaluatie: ingetrokken op" in told(it).everything and "door bo" in told(it).everything
    it.button(key="withdrawal-mistake").click().run()
    assert not it.exception and "teruggedraaid" in it.success[0].value
    it.button(key="withdrawal-read").click().run()
    assert FAMILY in it.selectbox(key="family").options


def test_nothing_can_be_withdrawn_in_the_sample(live) -> None:
    live("end")
    it = page("family", family="G-01")
    it.button(key="withdraw").click().run()
    assert it.button(key="withdraw-yes").disabled and "verzonnen voorbeeld" in told(it).everything
    assert not [field for field in it.text_input if field.key == "withdraw-code"]


def test_without_consents_a_family_withdraws_by_its_code(right_input) -> None:
    right_input()
    it = page("family")
    it.text_input(key="withdraw-code").set_value("F01").run()
    it.button(key="withdraw").click().run()
    it.button(key="withdraw-yes").click().run()
    assert not it.exception and "2 antwoorden" in it.success[0].value
    counts = Live(current()).figure("families_measured")
    assert counts["value"].item() == 0


def test_rows_are_never_lost_by_it(withdrawn) -> None:
    """It is no erasure: the rows stay, for the team's own table of consents and for a backup."""
    assert len(list(csv.DictReader(io.StringIO(Live(current()).listing("consents").to_csv())))) > len(CONSENTS)
    assert FAMILY in set(Live(current()).listing("answers")["family"])
