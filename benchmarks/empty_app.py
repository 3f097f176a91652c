"""A server that shows nothing but the empty page: `streamlit run benchmarks/empty_app.py`."""

import streamlit as st

app = st.App("empty_page.py")
