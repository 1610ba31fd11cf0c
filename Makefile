# Kalbos tiltas. `make run` starts the site, `make test` checks everything; `make help` lists the rest.
PYTHON ?= python3
PORT ?= 8000
PY = .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help run setup test test-long check content messages bench lock

help: ## This list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

python:
	@command -v $(PYTHON) >/dev/null || { echo; echo "  Kalbos tiltas: Python is missing. On Debian or Ubuntu: apt install python3 python3-venv; on macOS: brew install python@3.13."; echo; exit 1; }

run: python ## The site with starter content on http://localhost:8000 (PORT=8001 for another port)
	@$(PYTHON) config/bootstrap.py
	@exec $(PY) manage.py site --port $(PORT)

setup: python ## Set up the environment, the database and the starter content, without starting anything
	@$(PYTHON) config/bootstrap.py
	@$(PY) manage.py site --prepare-only

test: python ## Everything that must hold: engines, views, content, both databases, browser journeys (under 20 minutes)
	@$(PYTHON) config/bootstrap.py --dev
	@$(PY) tests/run.py

test-long: python ## All languages on all pages, faults and load: before a release
	@$(PYTHON) config/bootstrap.py --dev
	@$(PY) tests/run.py --long

check: python ## The quick checks: style, types, architecture, migrations
	@$(PYTHON) config/bootstrap.py --dev
	@$(PY) tests/run.py --only checks

content: python ## Validate all content and report what is there
	@$(PYTHON) config/bootstrap.py --dev
	@$(PY) manage.py check_content

messages: python ## Collect translatable strings into locale/ (needs GNU gettext)
	@$(PYTHON) config/bootstrap.py --dev
	@$(PY) manage.py collect_messages

bench: python ## Measure speed and weight against the budgets
	@$(PYTHON) config/bootstrap.py --dev
	@$(PY) -m bench all

lock: python ## Resolve requirements*.in into hashed requirements*.txt (needs the network)
	@for set in requirements-setup requirements requirements-dev; do \
		.venv/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url $$set.in -o $$set.txt || exit 1; done
