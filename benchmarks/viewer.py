"""A viewer without a browser: it asks for a page over Streamlit's own websocket and waits until all of it is there."""

import contextlib
import socket
import time
from collections.abc import Iterator

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

# Page → the name by which the address asks for it.
PAGES = {
    "Overview": "", "Participation": "participatie", "Resilience sources": "veerkrachtbronnen", "Network": "netwerk",
    "Definitions": "definities",
}  # fmt: skip


class Viewer:
    """One session: the server keeps its state until the connection closes."""

    def __init__(self, connection: ClientConnection, page: str, asked: str) -> None:
        self._connection = connection
        self._asking = BackMsg()
        self._asking.rerun_script.page_name = page
        self._asking.rerun_script.query_string = asked

    def rerun(self) -> float:
        """Seconds from asking for a run to the end of it; raises RuntimeError where the page shows an exception."""
        start = time.perf_counter()
        self._connection.send(self._asking.SerializeToString())
        while not self._ended(ForwardMsg.FromString(self._receive())):
            pass
        return time.perf_counter() - start

    def _receive(self) -> bytes:
        # The server's small messages wait for our acknowledgement, which Linux holds back for 40 ms: that is no work.
        if hasattr(socket, "TCP_QUICKACK"):
            self._connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        return self._connection.recv(timeout=300)

    def _ended(self, message: ForwardMsg) -> bool:
        kind = message.WhichOneof("type")
        if message.delta.new_element.WhichOneof("type") == "exception":
            raise RuntimeError(message.delta.new_element.exception.message)
        if kind == "page_not_found":
            raise RuntimeError("there is no such page")
        if kind == "navigation":
            # From now on the server knows the page by its own number for it.
            self._asking.rerun_script.page_script_hash = message.navigation.page_script_hash
        return kind == "script_finished" and message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN


@contextlib.contextmanager
def viewer(address: str, page: str = "", asked: str = "") -> Iterator[Viewer]:
    """A new session at a server; `asked` is the part of the address behind the question mark."""
    with connect(f"ws://{address}/_stcore/stream", max_size=None, compression=None) as connection:
        yield Viewer(connection, page, asked)
