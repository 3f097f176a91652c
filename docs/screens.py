"""Pictures of every page: `python docs/screens.py [--out docs/screens]`, on the sample data, in Dutch, light and dark.

They are taken by the viewer of the browser tests, on servers of their own; nothing of the app's own data is touched.
"""

import argparse
import io
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.conftest import DESK, PHONE  # noqa: E402  (the root is only known from here on)
from tests.browser.server import Server  # noqa: E402
from tests.browser.viewer import Viewer  # noqa: E402
from widgets.page_addresses import ADDRESSES  # noqa: E402

# At its end the pilot has something to show on every page; before, the overview tells how it began.
SHOWN = {"end": tuple(ADDRESSES), "seven_months": ("overview",), "two_months": ("overview",), "two_weeks": ("overview",)}
SCREENS = {"1400": DESK, "390": PHONE | {"device_scale_factor": 1}}
THEMES = ("light", "dark")
# So few colours keep the folder small enough to be shipped: half are the most frequent ones, exactly, and half cover
# the hues that fill only a dot.
COLOURS = 256


def main(arguments: list[str] | None = None) -> None:
    """Take every picture and print what was written."""
    parser = argparse.ArgumentParser(prog="python docs/screens.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screens", help="the folder to write the pictures to")
    out = parser.parse_args(arguments).out
    out.mkdir(parents=True, exist_ok=True)
    written = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for age in SHOWN:
            written += sum(_age(browser, age, out))
    print(f"{written / 1e6:.1f} MB")


def _age(browser: Browser, age: str, out: Path) -> list[int]:
    """The pictures of one age; gives the size of each in bytes."""
    with tempfile.TemporaryDirectory(prefix="kg-screens-") as data:
        server = Server(Path(data), age)
        try:
            looks = [(width, theme) for width in SCREENS for theme in THEMES]
            return [size for width, theme in looks for size in _look(browser, server.ready(), age, width, theme, out)]
        finally:
            server.stop()


def _look(browser: Browser, address: str, age: str, width: str, theme: str, out: Path) -> list[int]:
    """The pages of one age at one width in one theme."""
    context = browser.new_context(locale="nl-NL", color_scheme=theme, **SCREENS[width])
    viewer = Viewer(context.new_page(), address)
    sizes = []
    for name in SHOWN[age]:
        viewer.page.set_viewport_size(SCREENS[width]["viewport"])
        stem = name if age == "end" else f"{name}-{age}"
        sizes.append(_save(_whole(viewer.go(ADDRESSES[name])), out / f"{stem}-{width}-{theme}.png"))
    context.close()
    return sizes


def _whole(viewer: Viewer) -> bytes:
    """The page at its full height, which is its main part's: that is what scrolls."""
    width = viewer.page.viewport_size["width"]
    height = viewer.page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollHeight")
    viewer.page.set_viewport_size({"width": width, "height": height})
    viewer.page.wait_for_function("() => document.fonts.status === 'loaded'")
    return viewer.wait().page.screenshot(animations="disabled")


def _save(picture: bytes, file: Path) -> int:
    """Write the picture in few colours; gives its size in bytes."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image.quantize(palette=_palette(image), dither=Image.Dither.NONE).save(file, optimize=True)
    size = file.stat().st_size
    print(f"{file}: {image.width} × {image.height}, {size / 1000:.0f} kB")
    return size


def _palette(image: Image.Image) -> Image.Image:
    """An image that carries the colours to paint with."""
    half = COLOURS // 2
    counted = sorted(image.getcolors(image.width * image.height), reverse=True)[:half]
    frequent = [part for _count, colour in counted for part in colour]
    palette = Image.new("P", (1, 1))
    palette.putpalette([*frequent, *image.quantize(half, Image.Quantize.MAXCOVERAGE).getpalette()])
    return palette


if __name__ == "__main__":
    main()
