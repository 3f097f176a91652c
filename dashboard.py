"""The dashboard: `streamlit run dashboard.py`. The script itself is `pages/front_door.py`; `docs/decisions.md` says why."""

import streamlit as st

from widgets.security_headers import HEADERS

app = st.App("pages/front_door.py", middleware=[HEADERS])
