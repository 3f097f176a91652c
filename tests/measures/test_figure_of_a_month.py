"""The figure of a month is what the generation would have told had it ended with that month; each measure says what it is."""

import datetime

import pandas as pd
import pytest

from data_model import clock
from data_model.generations import scratch
from figures.live import Live
from figures.promised import month_end
from loaders.load import load
from measures.measure import measures
from tests.measures.conftest import FOLDERS

MONTHS = ("2025-01", "2025-06")
AT_THE_END = sorted(name for name, it in measures().items() if it.month_figure == "end")
# By chance alone: nobody promises it.
WITHOUT_A_GOOD_SIDE = {"ei_index_expected"}


def test_every_measure_of_which_a_month_has_one_figure_says_which_way_is_good_and_no_other_does() -> None:
    one_figure = {name for name, it in measures().items() if it.month_figure}
    assert {name for name, it in measures().items() if it.better} == one_figure - WITHOUT_A_GOOD_SIDE


@pytest.fixture(scope="module")
def doors():
    """The sample at its end, and as if its figures had ended with a month."""
    with scratch() as whole, scratch() as january, scratch() as june:
        assert load(FOLDERS["end"], whole).accepted
        earlier = dict(zip(MONTHS, (january, june), strict=True))
        for month, connection in earlier.items():
            assert load(FOLDERS["end"], connection, as_of=month_end(month)).accepted
        yield Live(whole), {month: Live(connection) for month, connection in earlier.items()}


@pytest.mark.parametrize("month", MONTHS)
@pytest.mark.parametrize("name", AT_THE_END)
def test_at_the_end_of_a_month_it_is_what_that_day_would_have_told(doors, name, month) -> None:
    now, then = doors
    with clock.set_today(month_end(month)):
        for by in ((), ("school",)):
            if measures()[name].allows(by):
                told, expected = now.of_month(name, month, by), then[month].figure(name, by)
                pd.testing.assert_frame_equal(told, expected)


def test_a_share_is_that_within_the_month_and_a_network_that_of_the_last_moment_closed_by_then(doors) -> None:
    now, _ = doors
    months = now.figure("attendance_rate", ("month",)).set_index("month")["value"]
    assert now.of_month("attendance_rate", "2025-06")["value"].item() == months["2025-06"]
    waves = now.figure("partners_active", ("wave",)).set_index("wave")["value"]
    told = {month: now.of_month("partners_active", month) for month in ("2024-09", "2024-10", "2025-09", "2025-10")}
    assert told["2024-09"].empty, "the first moment closes on 25 October"
    assert [told[month]["wave"].item() for month in ("2024-10", "2025-09", "2025-10")] == ["T0", "T1", "T2"]
    assert told["2025-10"]["value"].item() == waves["T2"]


def test_a_withdrawal_counts_among_the_withdrawals_of_its_own_month(doors) -> None:
    now, _ = doors
    ever = now.figure("consents_withdrawn")["value"].item()
    assert now.of_month("consents_withdrawn", "2025-02")["value"].item() == 0 < ever
    assert now.of_month("consents_withdrawn", "2026-08")["value"].item() == ever


def test_what_has_several_figures_in_a_month_has_none(doors) -> None:
    with pytest.raises(ValueError, match="more than one figure of resilience_change"):
        doors[0].of_month("resilience_change", "2025-06")
    with pytest.raises(ValueError, match="referrals cannot be cut by school"):
        doors[0].of_month("referrals", "2025-06", ("school",))


def test_a_month_ends_on_its_last_day() -> None:
    assert [month_end(month) for month in ("2024-02", "2025-02", "2025-12")] == [
        datetime.date(2024, 2, 29), datetime.date(2025, 2, 28), datetime.date(2025, 12, 31),
    ]  # fmt: skip
