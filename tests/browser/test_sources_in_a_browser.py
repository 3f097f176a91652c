"""The resilience sources in a browser: a line opens its family, and the interview sheet fits on four sheets of paper."""

import re

import pytest
from playwright.sync_api import expect

from reports.interview import sheet

pytestmark = pytest.mark.browser
# Where a point of the second family of the first line lies on the screen, and whose it is.
POINT = """(box) => {
    const plot = box.querySelector('.js-plotly-plot'), full = plot._fullLayout;
    const trace = plot._fullData.find((one) => one.customdata), codes = trace.customdata;
    const at = codes.findIndex((code) => code && code !== codes[0]);
    const x = full[trace.xaxis.replace('x', 'xaxis')], y = full[trace.yaxis.replace('y', 'yaxis')], corner = plot.getBoundingClientRect();
    return {first: codes[0], x: corner.left + x._offset + x.l2p(trace.x[at]), y: corner.top + y._offset + y.l2p(trace.y[at])};
}"""


def test_a_click_on_a_line_opens_the_page_of_its_family(visit) -> None:
    viewer = visit().go("veerkrachtbronnen")
    chart = viewer.key("movement-ladder-adult-0")
    chart.scroll_into_view_if_needed()
    point = chart.evaluate(POINT)
    viewer.page.mouse.move(point["x"], point["y"])
    viewer.page.mouse.click(point["x"], point["y"])
    expect(viewer.page.get_by_role("heading", level=1)).to_have_text("Eén gezin")
    # Families that stand on one point lie on each other; the one on top opens, never the first of the list by itself.
    expect(viewer.key("family").get_by_role("combobox")).to_have_value(re.compile(rf"^(?!{point['first']}$)G-\d\d$"))
    assert "/gezin" in viewer.page.url


def test_whom_to_count_stands_in_the_address(visit) -> None:
    viewer = visit().go("veerkrachtbronnen?whom=all")
    expect(viewer.key("whom").get_by_role("radio").nth(1)).to_be_checked()
    viewer.key("whom").get_by_text("alleen wie").click()
    expect(viewer.key("whom").get_by_role("radio").first).to_be_checked()
    # The address follows once the page has been drawn for it.
    expect(viewer.page).not_to_have_url(re.compile("whom"))


def test_the_interview_prints_on_four_sheets(chromium, tmp_path) -> None:
    """Two for the parents, two for the children, nothing cut off at the side of the paper."""
    page = chromium.new_page()
    page.set_content(sheet())
    assert page.evaluate("document.fonts.ready.then((all) => [...all].filter((it) => it.status === 'loaded').length)")
    pages = re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))
    assert len(pages) == 4
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 1000})
    assert page.evaluate("document.documentElement.scrollWidth") <= 718
    page.close()
