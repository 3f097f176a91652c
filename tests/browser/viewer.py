"""A person at a screen: goes to a page, waits until it is drawn, clicks, and looks."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.watch import Watch

PATIENCE = 45_000
# The pages in the menu, and one that is reached from another page, by their parts of the address.
MENU = ("", "participatie", "veerkrachtbronnen", "netwerk", "aanwezigheid", "gegevens", "definities")
PAGES = (*MENU, "gezin")
# Streamlit says at its root when the script has run; nothing on screen is then left from the run before. A page that is
# left while a typeface is still under way would make the browser break off that request.
DRAWN = """() => {
    const all = (what) => [...document.querySelectorAll(what)];
    const app = document.querySelector('[data-testid=stApp]');
    return app && app.dataset.testScriptState === 'notRunning' && app.dataset.testConnectionState === 'CONNECTED'
        && document.fonts.status === 'loaded'
        && all('[data-testid=stMain] h1').length > 0 && !all('[data-stale=true], [data-testid=stSkeleton]').length
        && all('[data-testid=stPlotlyChart]').every((chart) => chart.querySelector('.main-svg'));
}"""
CHART = "(box) => { const it = box.querySelector('.js-plotly-plot'); return JSON.parse(JSON.stringify(it.data)); }"


class Viewer:
    """One page, which is a session of its own with the server; whatever goes wrong in it stands in `watch`."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address, self.watch = page, address, Watch(page)
        self.page.set_default_timeout(PATIENCE)

    def go(self, path: str = "") -> "Viewer":
        """Open an address of the app, as from a link."""
        self.page.goto(f"{self.address}/{path}")
        return self.wait()

    def leave(self) -> Page:
        """Close the session; what is left is an empty page, for somebody else."""
        self.watch.stop()
        self.page.goto("about:blank")
        return self.page

    def wait(self) -> "Viewer":
        """Until the page is drawn."""
        self.page.wait_for_function(DRAWN)
        return self

    def turn_to(self, path: str) -> "Viewer":
        """Click the way to another page at the head of this one; on a phone the menu is folded up, and folds up again."""
        title, folded = self.title.inner_text(), self.page.locator("[data-testid=stExpandSidebarButton]")
        if folded.count():
            folded.click()
        self.page.locator(f"[data-testid$=NavLink][href$='/{path}']").click()
        expect(self.title).not_to_have_text(title)
        expect(self.page.locator("[data-testid=stSidebar][aria-expanded=true]")).to_have_count(0)
        return self.wait()

    def key(self, name: str) -> Locator:
        """The element with this key."""
        return self.page.locator(f".st-key-{name}").first

    @property
    def title(self) -> Locator:
        """The page's own heading."""
        return self.page.locator("[data-testid=stMain] h1").first

    @property
    def numbers(self) -> list[str]:
        """The big numbers at the head of the page."""
        return self.page.locator("[data-testid=stMetricValue]").all_inner_texts()

    def chart(self, key: str) -> list[dict]:
        """The traces of a Plotly chart, as the browser has them."""
        return self.key(key).evaluate(CHART)

    @property
    def sideways(self) -> dict[str, int]:
        """How many pixels the page and its main part are wider than what can be seen of them."""
        return self.page.evaluate("""() => {
            const over = (it) => it.scrollWidth - it.clientWidth;
            return {page: over(document.documentElement), main: over(document.querySelector('[data-testid=stMain]'))};
        }""")

    @property
    def exceptions(self) -> int:
        """How many errors of the script are shown."""
        return self.page.locator("[data-testid=stException]").count()

    @property
    def dialogs(self) -> int:
        """How many dialogs lie over the page."""
        return self.page.locator("[data-testid=stDialog]").count()
