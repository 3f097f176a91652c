"""What goes wrong in a browser without anybody seeing it: errors, failed requests, dialogs, other people's servers."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

# Opened deep in the app, Streamlit's own page first asks beside that page for the server, and then at the root: two
# answers "not found" that nobody can turn off, and Chromium's line about each in the console.
ASKING_THE_WAY = re.compile(r"^/[\w/]+/_stcore/(health|host-config)$")


class Watch:
    """Listens to a page from its first request on."""

    def __init__(self, page: Page) -> None:
        self.problems: list[str] = []
        self.hosts: set[str] = set()
        self._page = page
        self._hears = {
            "console": self._console,
            "pageerror": lambda error: self.problems.append(f"error in the page: {error}"),
            "dialog": lambda dialog: self.problems.append(f"dialog: {dialog.message}"),
            "request": self._request,
            "requestfailed": self._failed,
            "response": self._response,
            "websocket": lambda socket: self.hosts.add(urlsplit(socket.url).hostname or socket.url),
        }
        for event, hear in self._hears.items():
            page.on(event, hear)

    def stop(self) -> None:
        """Hear nothing more: the page is left for somebody else."""
        for event, hear in self._hears.items():
            self._page.remove_listener(event, hear)

    def _console(self, message: ConsoleMessage) -> None:
        where = urlsplit(message.location.get("url", "")).path
        if message.type in ("error", "warning") and not ASKING_THE_WAY.match(where):
            self.problems.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob"):
            self.hosts.add(parts.hostname or request.url)

    def _failed(self, request: Request) -> None:
        self.problems.append(f"failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and not ASKING_THE_WAY.match(urlsplit(response.url).path):
            self.problems.append(f"{response.status}: {response.url}")
