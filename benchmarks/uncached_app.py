"""The dashboard without a memory: every rerun computes every figure and draws every chart again."""

import streamlit as st

import figures.live
import widgets.remembered

figures.live.KEPT = widgets.remembered.KEPT = 0
app = st.App("../pages/front_door.py")
