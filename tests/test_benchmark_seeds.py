"""Files are spoilt and work is killed by seeds that somebody can name again."""

import pytest

from benchmarks import kills, mutations
from benchmarks.seeds import asked


@pytest.mark.parametrize("benchmark", [kills, mutations])
def test_it_says_what_it_is_when_asked(benchmark, capsys):
    with pytest.raises(SystemExit) as ended:
        benchmark.main(["--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0 and "--seed" in told and benchmark.__doc__.splitlines()[0][:30] in told


def test_as_many_as_asked_from_the_seed_on(capsys, monkeypatch):
    tried = []
    monkeypatch.setattr(mutations, "outcome", lambda seed, _clean: tried.append(seed) or ("", "refused"))
    assert mutations.main(["--seed", "7", "--count", "3"]) == 0 and tried == [7, 8, 9]
    assert (asked([], "x", 50).seed, asked([], "x", 50).count) == (0, 50)
