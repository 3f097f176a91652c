"""The front door for a server without a memory: whatever was computed or drawn for an earlier run is forgotten first."""

import runpy
from pathlib import Path

import figures.live
import widgets.remembered

figures.live.forget()
widgets.remembered._made.clear()
runpy.run_path(str(Path(__file__).parent.parent / "pages/front_door.py"))
