"""History: an undo brings back exactly what was, also after later batches, or it names what stands in the way."""

import random

import pytest

from data_model.generations import current
from loaders.corrections import Added, Cell, Removed, correct
from loaders.decisions import Decisions
from loaders.history import batches, undo, versions
from loaders.imports import run
from loaders.waiting import drop, release, waiting_rows
from tests.loaders.right_input import RIGHT
from tests.loaders.state import rows, state


@pytest.fixture
def send(tmp_path):
    """Import one table as text, what is refused set aside; gives the batch."""

    def sent(text: str, table: str = "attendance", who: str = "bob") -> int:
        (tmp_path / f"{table}.csv").write_text(text)
        return run([tmp_path / f"{table}.csv"], who, Decisions(rest_aside=True)).batch

    return sent


def test_an_import_undone_is_as_if_it_had_not_been(begun, send):
    before = state()
    batch = send("session,person,status,minutes\nS1,P01,excused,\nS4,P04,present,5\nS4,P99,present,\n")
    assert state() != before and len(waiting_rows()) == 1
    assert undo(batch, "cas").done and state() == before
    it = batches()[0]
    assert (it.batch, it.who, it.undone_by, it.rows_new, it.rows_changed) == (2, "bob", "cas", 1, 1)
    assert it.undone is not None and batches()[1].undone is None


def test_a_batch_is_undone_once(begun, send):
    batch = send("session,person,status\nS4,P01,present\n")
    undo(batch, "ann")
    for number in (batch, 77):
        with pytest.raises(LookupError):
            undo(number, "ann")


def test_a_later_batch_on_other_rows_does_not_stand_in_the_way(begun, send):
    first = send("session,person,status\nS4,P01,present\n")
    send("session,person,status\nS4,P02,present\n")
    assert undo(first, "ann").done
    assert rows("select person from attendance where session = 'S4'") == [("P02",)]


def test_a_later_version_of_a_row_stands_in_the_way_until_it_is_undone(begun, send):
    first = send("session,person,status\nS1,P01,excused\n")
    second = send("session,person,status\nS1,P01,absent\n")
    before = state()
    refused = undo(first, "ann")
    assert not refused.done and [(it.batch, it.table, it.key) for it in refused.obstacles] == [(second, "attendance", ("S1", "P01"))]
    assert state() == before
    assert undo(second, "ann").done and undo(first, "ann").done
    assert rows("select status from attendance where session = 'S1' and person = 'P01'") == [("present",)]


def test_rows_that_lean_on_what_would_vanish_stand_in_the_way(begun, send):
    first = send("person,school,kind\nP09,zuid,resident\n", "people")
    second = send("session,person,status\nS4,P09,present\n")
    refused = undo(first, "ann")
    assert [(it.batch, it.table, it.key, it.column) for it in refused.obstacles] == [(second, "attendance", ("S4", "P09"), "person")]
    assert undo(second, "ann").done and undo(first, "ann").done


def test_a_rule_between_rows_stands_in_the_way_too(begun, send):
    first = send("session,date,activity_type,organisations,status\nS3,2024-03-26,art,buurt,held\n", "sessions")
    second = send("session,person,status\nS3,P01,present\n")
    assert [it.batch for it in undo(first, "ann").obstacles] == [second]


def test_a_row_does_not_come_back_to_what_is_gone_since(begun, send):
    send("family,focus\nF07,no\n", "families")
    send("person,family,kind\nP08,F07,parent\n", "people")
    moved = send("person,family,kind\nP08,F01,parent\n", "people")
    gone = correct("families", [Removed(("F07",))], "ann").batch
    assert [it.batch for it in undo(moved, "ann").obstacles] == [gone]


def test_a_table_first_received_is_not_received_after_the_undo(begun, send):
    first = send("family,purpose,given\nF01,evaluation,2024-02-01\n", "consents")
    second = send("family,purpose,given\nF02,evaluation,2024-02-01\n", "consents")
    undo(first, "ann")
    assert rows("select rows, batch from received where \"table\" = 'consents'") == [(1, second)]
    undo(second, "ann")
    assert rows("select rows from received where \"table\" = 'consents'") == []


def test_all_versions_of_a_row_with_who_wrote_them(begun, send):
    send("session,person,status\nS1,P01,excused\n")
    correct("attendance", [Cell(("S1", "P01"), "minutes", "50")], "cas")
    told = [(it.row["status"], it.row["minutes"], it.batch, it.who, it.replaced_by) for it in versions("attendance", ("S1", "P01"))]
    assert told == [("excused", 50, 3, "cas", None), ("excused", None, 2, "bob", 3), ("present", None, 1, "ann", 2)]
    assert versions("attendance", ("S1", "P88")) == []


def test_every_kind_of_value_comes_back_as_it_was(begun, send):
    before = state()
    for table, text in RIGHT.items():
        header, *lines = text.strip().split("\n")
        assert table == "pilot" or header and lines
    answers = RIGHT["answers"].replace("identity,4", "identity,9").replace("q1,Ja", "q1,Nee")
    changed = [send(answers, "answers"), send(RIGHT["schools"].replace("De Noord", 'De "Noord", één'), "schools")]
    changed += [send(RIGHT["sessions"].replace("stek+buurt", "buurt"), "sessions"), send(RIGHT["families"].replace("yes", "no"), "families")]
    resource = send("month,organisation,line,kind,spent\n2024-03,stek,loon,uren,0.1234567890123\n", "resources")
    again = send("month,organisation,line,kind,spent\n2024-03,stek,loon,uren,7\n", "resources")
    undo(again, "ann")
    assert rows("select spent from resources") == [(0.1234567890123,)]
    assert all(undo(batch, "ann").done for batch in [*changed, resource]) and state() == before


class Journey:
    """A random walk of imports, corrections, releases and undos over the same few rows."""

    def __init__(self, seed: int, send) -> None:
        self.chance, self.send, self.states = random.Random(seed), send, {}

    def step(self) -> int | None:
        """One change of a random kind; its batch, or None where it was refused or changed nothing."""
        return self.chance.choice([self.attendance, self.attendance, self.people, self.correction, self.waiting])()

    def attendance(self) -> int | None:
        lines = [
            f"S{self.chance.choice('1249')},P0{self.chance.randint(1, 6)},{self.chance.choice(['present', 'absent', 'excused', 'x'])}"
            for _row in range(self.chance.randint(1, 4))
        ]
        return self.send("\n".join(["session,person,status", *lines, ""]))

    def people(self) -> int | None:
        person, kind = self.chance.randint(3, 6), self.chance.choice(["parent", "resident"])
        return self.send(f"person,family,kind\nP0{person},F0{self.chance.randint(1, 2)},{kind}\n", "people")

    def correction(self) -> int | None:
        session, person, *_rest = self.chance.choice(rows("select session, person from attendance order by all"))
        mend = self.chance.choice([Cell((session, person), "minutes", str(self.chance.randint(1, 90))), Removed((session, person))])
        return correct("attendance", [mend, Added({"session": "S4", "person": "P02", "status": "absent"})][:1], "cas").batch

    def waiting(self) -> int | None:
        if not (waits := waiting_rows()):
            return None
        row = self.chance.choice(waits)
        mends = {"session": "S1", "person": "P01", "status": "present"}
        return (drop(row, "cas") if self.chance.random() < 0.3 else release(row, mends, "cas")).batch


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_happened_every_undo_gives_back_what_was(begun, send, seed):
    journey, stack = Journey(seed, send), []
    for _step in range(8):
        before = state()
        if (batch := journey.step()) is not None:
            stack.append((batch, before))
    assert len(stack) >= 4
    for batch, before in reversed(stack):
        assert undo(batch, "dee").done
        assert state() == before


@pytest.mark.parametrize("seed", [3])
def test_undos_in_any_order_end_where_everything_began(begun, send, seed):
    journey, began = Journey(seed, send), state()
    made = [batch for _step in range(7) if (batch := journey.step()) is not None]
    while made:
        order = random.Random(seed).sample(made, len(made))
        done = [batch for batch in order if undo(batch, "dee").done]
        assert done, "every batch is in another's way"
        made = [batch for batch in made if batch not in done]
    assert state() == began and current() is not None
