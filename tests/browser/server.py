"""The dashboard as people start it: `streamlit run dashboard.py`, on a free port, with a data folder of its own."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
SETTINGS = ("KG_DATA", "KG_SAMPLE", "KG_FROZEN", "PYTHONPATH")
PATIENCE = 60.0


class Server:
    """One process; it is started at once and asked for when it is needed, so that several can warm up side by side."""

    def __init__(self, data: Path, age: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"http://127.0.0.1:{free.getsockname()[1]}"
        own = {name: value for name, value in os.environ.items() if name not in SETTINGS}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", self.address.rpartition(":")[2]],
            cwd=ROOT, env={**own, "KG_DATA": str(data), "KG_SAMPLE": age}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def ready(self) -> str:
        """Its address, once it says that it is healthy; raises RuntimeError when it never does."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=1):
                    return self.address
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.02)
        raise RuntimeError(f"the server at {self.address} did not come up")

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(timeout=PATIENCE)
