"""The pictures of single families say for how many there was room, and that who did not agree is left out."""

import pytest

from charts import grid
from figures.scope import Scope
from tests.measures.blocks import write
from widgets.cards.attendance import attendance_grid
from widgets.cards.participation_families import lanes_of, strips_of

NAMES = [f"F{n:02d}" for n in range(30)]
DAYS = [f"2025-06-{day:02d}" for day in range(1, 31)]


@pytest.fixture
def thirty_families(own, tmp_path) -> None:
    """All at one school, all at every one of thirty sessions; one member of the first withdrew."""
    tables = {
        "schools": "school | label \n north | North",
        "organisations": "organisation | label \n a | A",
        "families": "family | school | focus | started \n" + "\n".join(f"{one} | north | yes | 2025-05-10" for one in NAMES),
        "people": "person | family | kind \n gone | F00 | parent \n" + "\n".join(f"P{one} | {one} | parent" for one in NAMES),
        "sessions": "session | date | activity_type | organisations | school | minutes | status \n"
        + "\n".join(f"{day} | {day} | art | a | north | 60 | held" for day in DAYS),
        "attendance": "session | person | status \n" + "\n".join(f"{day} | P{one} | present" for day in DAYS for one in NAMES),
        "consents": "family | person | purpose | given | withdrawn \n F00 | gone | evaluation | 2025-05-10 | 2025-05-20 \n"
        + "\n".join(f"{one} | | evaluation | 2025-05-10 |" for one in NAMES),
    }
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder, tables, {})
    own(folder)


def test_what_has_no_room_is_said(thirty_families) -> None:
    lanes, strips, register = (card(Scope(), "north") for card in (lanes_of, strips_of, attendance_grid))
    assert lanes.title == "24 gezinnen van North staan hier; voor 6 gezinnen is geen plaats"
    assert strips.title.startswith("Minstens de helft van deze 24 gezinnen kwam")
    assert strips.title.endswith("voor 6 gezinnen is geen plaats")
    assert "De eerste 24 van de 30 gezinnen die nog meedoen, op code." in register.uncertainty
    assert all("1 gezinslid dat geen toestemming gaf" in card.uncertainty for card in (lanes, strips, register))
    # Twenty sessions of twenty-four marks each; the latest are kept.
    assert "Alleen de laatste 20 bijeenkomsten" in register.uncertainty
    columns = {at for trace in register.figure.data for at in trace.x if at}
    assert columns == set(DAYS[-20:])
    assert sum(len(trace.x) for trace in register.figure.data if trace.customdata is not None) <= grid.MOST_CELLS
