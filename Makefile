# How to set up, run and check the shop. Needs make and Python 3.11 or newer; everything else installs itself into .venv.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
# Modules are compiled once, wherever make runs: the tests start many a process.
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
PYTEST := $(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder --max-worker-restart 0

.PHONY: help run test quick check audit bench soak format lock upgrade schema clean

help: ## List what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-16s%s\n", $$1, $$2 }'

run: ## Set up and serve the demo shop at http://127.0.0.1:8000 (PORT, STOA_DATABASE_URL, … by environment)
	@$(PYTHON) bootstrap.py
	@trap : INT; $(BIN)/stoa serve; status=$$?; [ $$status = 130 ] || exit $$status # 130: ended by Ctrl-C, as meant

test: ## Run the tests, on SQLite and on a PostgreSQL that they start (ARGS="-k cart" to choose some)
	@$(PYTHON) bootstrap.py --dev
	@$(PYTEST) $(ARGS)

quick: ## The quick half of check: format, lint, types, imports
	@$(PYTHON) bootstrap.py --dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

check: quick ## Everything that must hold before a change lands: format, lint, types, imports, tests
	$(PYTEST)

bench: ## Server CPU of operations beside hand-written routes, on SQLite and PostgreSQL (ARGS=--all: growth too, long)
	@$(PYTHON) bootstrap.py --dev
	@$(BIN)/python -m bench $(ARGS)

soak: ## Every fault and the differential script at full count, up to 80 minutes (ARGS="kill disk_full" to choose some)
	@$(PYTHON) bootstrap.py --dev
	@$(BIN)/python -m tests.soak $(ARGS)

format: ## Format the code and mend what lint can mend
	@$(PYTHON) bootstrap.py --dev
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

audit: ## Send graphql-http's audits of GraphQL over HTTP to a server of our own (npm fetches them)
	@$(PYTHON) bootstrap.py --dev
	@$(BIN)/python -m tests.audit

schema: ## Write schema/schema.graphql anew from the types
	@$(PYTHON) bootstrap.py --dev
	@$(BIN)/stoa schema export

lock: ## Write the locks anew after a change of dependencies, keeping versions where possible
	@$(PYTHON) bootstrap.py --lock

upgrade: ## Write the locks anew with the newest versions
	@$(PYTHON) bootstrap.py --upgrade

clean: ## Remove what was set up, and caches; the shop's data in var/ stays
	rm -rf .venv .tools build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
