# One command per wish. The same recipes stand in README.md for Windows, where there is no make.

PYTHON ?= python3
BIN := .venv/bin
DATA ?= sample_data/end
OUT ?= out
SEEDS ?= 300

.PHONY: install run test pilots lint sample pack docs screens benchmarks translations

## Everything that the dashboard and its tests need, into .venv
install: .venv/for-tests

## The dashboard on http://127.0.0.1:8501; `make run KG_SAMPLE=two_months` shows another age of the sample
run: .venv/for-the-dashboard
	$(BIN)/streamlit run dashboard.py

## Every test, those in the browser too
test: .venv/for-tests
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadscope --no-loadscope-reorder

## Hundreds of invented pilots: is every sentence true, and every figure counted twice the same? `make pilots SEEDS=30`
pilots: .venv/for-tests
	$(BIN)/python -m tests.pilots --seeds $(SEEDS) --processes 2

lint: .venv/for-tests
	$(BIN)/ruff check .

## Write the invented pilot at its four ages again
sample: .venv/for-the-dashboard
	$(BIN)/python -m sample_data

## Every figure of a folder or workbook: `make pack DATA=FOLDER OUT=FOLDER`
pack: .venv/for-the-dashboard
	$(BIN)/python -m reports.data_pack --data $(DATA) --out $(OUT)

docs: .venv/for-the-dashboard
	$(BIN)/python -m reports.documentation

## Pictures of every page into docs/screens
screens: .venv/for-tests
	$(BIN)/python -m docs.screens

## What it costs; `docs/benchmarks.md` is written with the outcome
benchmarks: .venv/for-tests
	$(BIN)/python -m benchmarks --save docs/benchmarks.md

## Collect every text that needs a translation
translations: .venv/for-the-dashboard
	$(BIN)/python -m reports.translation_keys

.venv/for-the-dashboard: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -r requirements.txt
	touch $@

.venv/for-tests: requirements.txt requirements-test.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check -r requirements-test.txt
	touch $@ .venv/for-the-dashboard
