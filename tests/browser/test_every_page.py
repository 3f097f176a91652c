"""Every page at every age in a real browser: nothing fails, nothing comes from elsewhere, nothing scrolls sideways."""

import pytest

from tests.browser.viewer import MENU, PAGES, Viewer

pytestmark = pytest.mark.browser
every_age = pytest.mark.parametrize("age", ["two_weeks", "two_months", "seven_months", "end"])


def turn(viewer: Viewer, path: str) -> None:
    """To the next page, as people go there: by the menu, or by a link to what is not in it."""
    if path in MENU[1:]:
        viewer.turn_to(path)
    elif path:
        viewer.go(path)


@every_age
def test_a_walk_along_all_pages_meets_nothing_wrong(visit, age) -> None:
    viewer = visit(age).go()
    for path in PAGES:
        turn(viewer, path)
        assert viewer.page.url.startswith(f"{viewer.address}/{path}")
        assert (path, viewer.exceptions, viewer.dialogs) == (path, 0, 0)
        assert viewer.page.locator("[data-testid=stAlert]").count() >= 1
        assert (path, viewer.watch.problems) == (path, [])
    assert viewer.watch.hosts == {"127.0.0.1"}


@pytest.mark.parametrize("age", ["two_weeks", "end"])  # when least is there, and most
def test_a_phone_never_scrolls_sideways(visit, age) -> None:
    viewer = visit(age, "phone").go()
    for path in PAGES:
        turn(viewer, path)
        assert (path, viewer.exceptions, viewer.dialogs) == (path, 0, 0)
        assert (path, viewer.sideways) == (path, {"page": 0, "main": 0})
    assert viewer.watch.problems == []
    assert viewer.watch.hosts == {"127.0.0.1"}


def test_the_typeface_is_our_own_and_has_come(visit) -> None:
    viewer = visit().go()
    loaded = "() => [...document.fonts].filter((it) => it.status === 'loaded').map((it) => it.family.replaceAll('\"', ''))"
    assert "Atkinson Hyperlegible" in viewer.page.evaluate(loaded)
