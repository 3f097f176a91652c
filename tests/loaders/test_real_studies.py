"""Three published studies in the pilot's own format load without a refusal."""

from pathlib import Path

from tests.loaders.right_input import load_from

STUDIES = Path(__file__).parents[1] / "studies" / "three_studies"


def test_three_studies():
    given = load_from(STUDIES)
    assert given.report.accepted, given.report.lines()
    assert given.report.added == ["bdi"] and not given.report.warnings
    assert given.rows("select count(*), round(avg(score), 6) from answers where wave = 'T1'") == [(97, 16.917526)]
    assert given.rows("select count(*) from attendance where status = 'present'") == [(89,)]
    assert given.rows("select count(*) from ties where wave = 'T0' and level > 0") == [(113,)]
