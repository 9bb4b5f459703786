PYTHON ?= python3
JOBS ?= 2
BIN := .venv/bin
UV := build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--emit-build-options --only-binary :all: --custom-compile-command "make lock" $(UPGRADE) pyproject.toml

.PHONY: help run test words pictures fixture faults bench lock clean ready
.DEFAULT_GOAL := help

help:  ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: ready  ## start on the demo centre; without a display: draw it into build/first-look.png
	@mkdir -p build
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/ckgdesk --demo; else \
		echo "No display: the main window goes to build/first-look.png"; \
		QT_QPA_PLATFORM=offscreen exec $(BIN)/ckgdesk --demo --first-look build/first-look.png; fi

# The import contracts and the completeness of the Dutch words are tests: test_architecture.py, test_translations.py.
test: ready  ## style, types, then all tests
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/pytest -n $(JOBS)

words: ready  ## collect new sentences of the program into the Dutch .ts file
	@$(BIN)/python installer/words.py

pictures: ready  ## draw every page into build/pictures
	@mkdir -p build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m ui.pictures build/pictures

fixture: ready  ## keep a filled plan of the newest schema in tests/versions
	@$(BIN)/python installer/fixture.py

faults: ready  ## break plans in every way we know; the figures go to build/faults.json
	@$(BIN)/python -m tests.faults --json build/faults.json

bench: ready  ## measure import, moves, and the board of three sizes
	@QT_QPA_PLATFORM=offscreen $(BIN)/ckg bench all

lock: ready  ## renew installer/requirements*.txt; UPGRADE=--upgrade takes newer versions too
	@test -x build/lock/bin/uv || { $(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet "uv>=0.11,<1"; }
	@$(UV) --output-file installer/requirements.txt
	@$(UV) --extra dev --output-file installer/requirements-dev.txt

clean:  ## remove what was built; .venv stays
	@rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .benchmarks

ready:
	@$(PYTHON) installer/prepare.py
