"""The places on the map are kept beside the generations: through corrections, restarts, damage and company."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from data_model.generations import current
from data_model.network_places import kept_places
from figures import network_places
from figures.freezing import freeze
from figures.frozen import Frozen
from figures.live import Live
from figures.table import tidy
from loaders.importing import import_source

PARTNERS = "partner,label,kind,in_neighbourhood,joined\nA,Anna,school,yes,2024-01-01\nB,Brug,health,yes,2024-01-01\nC,Cirkel,faith,no,2024-01-01\n"
WAVES = "wave,label,opens,closes\nT0,eerste,2024-01-10,2024-01-31\n"

DAMAGE = (b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b'{"A": [NaN, 0], "B": [0.1], "C": "x"}')


@pytest.fixture
def given(tmp_path, monkeypatch) -> Callable[..., dict]:
    """Give partners and ties; the places on the map of a process that has just started."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    (tmp_path / "given").mkdir()

    def give(partners: str = "", ties: str = "") -> dict:
        for name, text in (("partners", PARTNERS + partners), ("waves", WAVES), ("ties", "wave,from_partner,to_partner,level\n" + ties)):
            (tmp_path / "given" / f"{name}.csv").write_text(text, encoding="utf-8")
        report = import_source(tmp_path / "given", as_of=date(2024, 6, 1))
        assert report.accepted, report.lines()
        network_places._layouts.clear()
        return network_places.positions(Live(current()))

    return give


def test_a_correction_of_an_old_wave_moves_nobody_and_only_codes_and_places_are_kept(given, tmp_path):
    before = given(ties="T0,A,B,3\n")
    after = given("D,Dorp,welfare,yes,2024-01-01\nE,Eiland,welfare,yes,2024-01-01\n", "T0,A,B,1\nT0,D,A,5\nT0,E,B,4\n")
    assert before.items() <= after.items()
    assert set(after) == set("ABCDE")
    kept = json.loads((tmp_path / "data" / "network_places.json").read_text(encoding="utf-8"))
    assert {code: tuple(place) for code, place in kept.items()} == after


def test_a_frozen_map_has_the_places_of_the_day_and_of_nobody_that_is_gone(given, tmp_path):
    given("Z,Zorg,health,yes,2024-01-01\n", "T0,A,B,3\nT0,Z,B,3\n")
    kept = given("D,Dorp,welfare,yes,2024-01-01\n", "T0,A,D,1\nT0,B,D,5\n")
    freeze(Live(current()), tidy([]), tmp_path / "meeting.duckdb")
    frozen = Frozen(tmp_path / "meeting.duckdb")
    assert network_places.positions(frozen) == {code: place for code, place in kept.items() if code in "ABCD"}
    assert network_places.layout(network_places._pictures(frozen)) != network_places.positions(frozen)


def test_a_damaged_file_gives_a_map_all_the_same_and_is_mended(given, tmp_path):
    before, file = given(ties="T0,A,B,3\n"), tmp_path / "data" / "network_places.json"
    for damage in DAMAGE:
        file.write_bytes(damage)
        network_places._layouts.clear()
        assert network_places.positions(Live(current())) == before, damage
        assert json.loads(file.read_text(encoding="utf-8")).keys() == before.keys(), damage


def test_where_nothing_can_be_written_there_is_a_map_all_the_same(given, tmp_path):
    before, file = given(ties="T0,A,B,3\n"), tmp_path / "data" / "network_places.json"
    file.unlink()
    file.mkdir()
    network_places._layouts.clear()
    assert network_places.positions(Live(current())) == before


def test_of_processes_that_add_somebody_at_once_nobody_is_lost(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path))
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda at: kept_places(lambda kept: kept | {f"P{at}": (at / 100, 0.0)}), range(40)))
    assert kept_places(lambda kept: kept) == {f"P{at}": (at / 100, 0.0) for at in range(40)}
