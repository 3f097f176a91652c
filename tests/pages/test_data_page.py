"""The page with the data as somebody walks it: a strange file, whose rows, the waiting list, what can be mended, restore."""

import datetime
import io
import shutil

import pytest
from openpyxl import load_workbook

from data_model.clock import set_today
from data_model.generations import current
from loaders.backup import back_up
from loaders.decisions import Decisions
from loaders.imports import run
from loaders.waiting import waiting_rows
from reports.marked_file import marked_file
from tests.loaders.state import rows, state
from tests.loaders.workbooks import write
from tests.pages.conftest import page
from tests.pages.told import told
from translations import _, ngettext
from widgets.data.reading import READ

STRANGE = "Tijdstempel;Welke bijeenkomst?;Code deelnemer;Was er (aanwezig/afwezig);Roepnaam\n1-1;S4;P01;aanwezig;Zwaantje\n"
CANARY = "Zwaantje"


@pytest.fixture
def begun(right_input):
    """The right input as somebody's own data, and a folder for files of theirs."""
    return right_input()


def sent(text: str, name: str = "attendance.csv", **chosen):
    """The page after a file was uploaded."""
    it = page("data", **chosen)
    it.file_uploader[0].set_value([(name, text.encode(), "text/csv")])
    return it.run()


def by_key(its, part: str):
    return next(one for one in its if part in (one.key or ""))


def test_a_strange_file_is_asked_about_once_and_then_known(begun):
    it = sent(STRANGE, "Formulier 1.csv", who="bea")
    assert by_key(it.selectbox, "table-").value == "attendance" and not it.exception
    assert by_key(it.selectbox, "Code deelnemer").value == "person" and CANARY not in told(it).everything
    by_key(it.button, "matched-").click().run()
    by_key(it.button, "import").click().run()
    assert rows("select person, status from attendance where session = 'S4'") == [("P01", "present")]
    again = sent(STRANGE.replace("P01;aanwezig", "P02;afwezig"), "Formulier 2.csv")
    assert not [box for box in again.selectbox if "table-" in (box.key or "")]
    words = _("{place} is read as {table}, as you said of an earlier file with the same column names.").split("{table}")[1]
    assert words in told(again).everything
    by_key(again.button, "anew-").click().run()
    assert by_key(again.selectbox, "table-").value == "attendance"


def test_a_sheet_that_is_nearly_a_table_is_asked_about(begun):
    book = write(begun / "lijst.xlsx", Blad1=[["gezin", "focusgezin", "opmerking"], ["F09", "ja", "x"]])
    it = page("data")
    it.file_uploader[0].set_value([("lijst.xlsx", book.read_bytes(), "")])
    assert by_key(it.run().selectbox, "table-").value == "families" and not it.exception
    # Its own name counts for a column, although none of the codes below it is known yet.
    assert [by_key(it.selectbox, f"-{header}").value for header in ("gezin", "focusgezin", "opmerking")] == ["family", "focus", None]
    assert not by_key(it.button, "matched-").disabled


def test_where_nothing_can_be_written_the_page_says_so(begun):
    """The data stand there, and can be looked at; nothing can be put beside them."""
    it = page("data")
    shutil.rmtree(begun / "data" / "temporary")
    (begun / "data" / "temporary").write_text("x")
    it.file_uploader[0].set_value([("attendance.csv", b"session,person,status\nS4,P01,present\n", "")])
    assert ["kan niets worden geschreven" in error.value for error in it.run().error] == [True] and not it.exception


def test_another_table_has_its_own_columns_and_what_is_needed_is_said(begun):
    it = sent(STRANGE, "Formulier 1.csv")
    by_key(it.selectbox, "table-").set_value("sessions").run()
    assert by_key(it.button, "matched-").disabled
    assert _("Still needed for this table: {names}").split("{")[0] in told(it).everything


def test_a_register_with_a_column_per_session_is_told_apart_and_may_be_something_else(begun):
    it = sent("naam;persoon;12-3-2024;19-3-2024\nKanarievogel;P09;x;\n", "Groep 5.csv")
    assert by_key(it.selectbox, "table-").value == "attendance" and "eigen kolom" in it.warning[-1].value
    assert not [box for box in (*it.selectbox, *it.button) if (box.key or "").startswith(("column-", "matched-"))]
    by_key(it.selectbox, "table-").set_value("people").run()
    assert by_key(it.selectbox, "-persoon").value == "person" and not it.exception and "Kanarievogel" not in told(it).everything


def test_whose_rows_are_touched_and_what_is_missing_of_ones_own(begun):
    changed = "session,person,status\nS1,P01,absent\nS2,P03,absent\n"
    it = sent(changed, organisation="buurt")
    one = ngettext("{n} row of other foundations touched.", "{n} rows of other foundations touched.", 1).format(n=1)
    assert [warning.value for warning in it.warning] == [f"{one} Stek: aanwezigheid 1"]
    own = sent("session,person,status\nS1,P01,absent\n", organisation="stek")
    assert ngettext("{n} row of other foundations touched.", "{n} rows of other foundations touched.", 0).format(n=0) in told(own).everything
    assert [door.key for door in own.expander if "missing" in (door.key or "")] == ["missing-attendance"] and "S1 · P02" in told(own).everything


def test_a_report_waits_while_somebody_looks_at_another_part(begun):
    it = sent("session,person,status\nS4,P77,present\n")
    it.segmented_control(key="part").set_value("history").run()
    it.segmented_control(key="part").set_value("files").run()
    assert "P77" in told(it).everything
    by_key(it.button, "put-away").click().run()
    assert "P77" not in told(it).everything


def test_an_upload_leaves_the_chosen_questionnaire_alone(begun):
    it = sent("session,person,status\nS4,P01,present\n", reading="djg6-adult")
    assert it.session_state["reading"] == "djg6-adult" and READ in it.session_state


def test_a_waiting_row_is_mended_and_let_in_or_dropped(begun):
    (begun / "attendance.csv").write_text("session,person,status\nS4,P99,presnt\nS4,P98,present\n")
    run([begun / "attendance.csv"], "ann", Decisions(rest_aside=True))
    it = page("data", part="waiting")
    assert "kolom persoon: “P99” staat niet in personen." in told(it).everything
    by_key(it.text_input, "-2-status").set_value("present")
    by_key(it.button, "release-").click().run()
    assert len(waiting_rows()) == 2 and "P99" in told(it).everything
    by_key(it.text_input, "-2-person").set_value("P02")
    by_key(it.text_input, "-2-status").set_value("present")
    by_key(it.button, "release-").click().run()
    assert rows("select person from attendance where session = 'S4'") == [("P02",)]
    by_key(it.button, "drop-").click().run()
    assert waiting_rows() == [] and not it.exception


def test_what_is_wrong_is_marked_in_ones_own_file(begun):
    text = "Lijst van maart\nsession,roepnaam,person,status\nS4,Zwaantje,P99,present\nS4,Zwaantje,P01,=1+1\nS4,Zwaantje,P02,present\n"
    (begun / "attendance.csv").write_text(text)
    it = sent(text)
    headings = ["status (1): “=1+1” is geen bekende code", "person (1): “P99” staat niet in personen"]
    assert [door.label for door in it.expander][:2] == [f"attendance.csv · aanwezigheid · {heading}" for heading in headings]
    (before, kept) = it.session_state[READ]
    sheet = load_workbook(io.BytesIO(marked_file([begun / "attendance.csv"], kept.proposal.report))).active
    cells = {cell.coordinate: cell for row in sheet for cell in row}
    assert [cells[at].value for at in ("A1", "C3", "D4", "C5")] == ["Lijst van maart", "P99", "=1+1", "P02"]
    marked = [at for at, cell in cells.items() if cell.comment]
    assert marked == ["C3", "D4"] and not [cell for cell in cells.values() if cell.data_type == "f"]
    assert "P99" in cells["E3"].value and cells["C3"].fill.fgColor.rgb.endswith("F6C7C0")
    assert CANARY not in str([cell.value for cell in cells.values()]) and before


def test_what_can_be_mended_leads_to_where_it_is_mended(begun):
    """S4 was planned and its day has passed; S5 has no length, and nobody has had one for its type."""
    (begun / "sessions.csv").write_text("session,date,activity_type,organisations,status\nS5,2024-04-10,dialogue_table,buurt,held\n")
    (begun / "attendance.csv").write_text("session,person,status\nS5,P04,present\n")
    run([begun / "sessions.csv", begun / "attendance.csv"], "ann")
    with set_today(datetime.date(2024, 4, 11)):
        it = page("data", part="quality", organisation="buurt", **{"quality-not_recorded": True, "quality-no_minutes": True})
    (link,) = it.get("page_link")
    assert link.proto.query_string == "session=S4" and not it.exception
    assert [door.label.rpartition("·")[2].strip() for door in it.expander][:2] == [_("{n} of yours").format(n=n) for n in (0, 1)]
    by_key(it.button, "mend-no_minutes").click().run()
    assert [it.session_state[key] for key in ("part", "table", "find")] == ["correct", "sessions", "S5"]


def test_the_history_of_a_row_says_who_changed_what(begun):
    (begun / "people.csv").write_text("person,family,school,kind\nP03,,noord,resident\n")
    run([begun / "people.csv"], "cas")
    it = page("data", part="correct", table="people", find="P03")
    (table,) = it.table
    assert table.value.iloc[0].tolist()[1:] == ["cas", "school", "zuid", "noord"]


def test_a_backup_is_looked_at_before_it_is_put_back(begun):
    before, backup = state(), back_up(begun / "backup.duckdb").read_bytes()
    (begun / "attendance.csv").write_text("session,person,status\nS4,P01,present\n")
    run([begun / "attendance.csv"], "ann")
    it = page("data", part="copy")
    it.file_uploader[0].set_value(("wrong.duckdb", b"no backup", "")).run()
    assert [error.value for error in it.error] and current().name == "0002.duckdb"
    it.file_uploader[0].set_value(("backup.duckdb", backup, "")).run()
    assert by_key(it.button, "restore").disabled and "4 personen" in told(it).everything
    it.checkbox(key="sure").check().run()
    by_key(it.button, "restore").click().run()
    assert state() == before and not it.exception
