# What people and CI run; `make help` lists it. PYTHON=python3.13 chooses another Python.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python -m
INSTALL := $(RUN) pip install --quiet --disable-pip-version-check
LOCK := .venv-lock
COMPILE := $(LOCK)/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url $(if $(UPGRADE),--upgrade)

.PHONY: help try test lint format docs screenshots quality drills bench faults fuzz lock clean
.DELETE_ON_ERROR:

help:  ## list what can be made
	@awk -F ' *##  *' '/^[a-z]+:.* ## / { sub(/:.*/, "", $$1); printf "make %-12s%s\n", $$1, $$2 }' Makefile

try: $(VENV)/base  ## open the playground: a demo team on a page of this computer
	@$(VENV)/bin/rapport playground

# Everything is looked at before it fails, so that one run tells all there is to mend. Each process
# starts a homeserver and a database of its own, which is why there are no more than four.
test: $(VENV)/dev  ## lint, check the types and the imports, run the tests
	@status=0; \
	$(MAKE) --no-print-directory lint || status=1; \
	$(RUN) pytest -n logical --maxprocesses 4 --dist worksteal --cov --cov-report=term || \
		status=$$?; \
	exit $$status

lint: $(VENV)/dev  ## lint, check the format, the types and the imports
	@status=0; \
	$(RUN) ruff check || status=1; \
	$(RUN) ruff format --check || status=1; \
	$(RUN) mypy || status=1; \
	$(VENV)/bin/lint-imports --no-logo || status=1; \
	exit $$status

format: $(VENV)/dev  ## format the code and mend what the linter can
	$(RUN) ruff check --fix
	$(RUN) ruff format

docs: $(VENV)/dev  ## write again what the documents take from the code
	$(VENV)/bin/rapport rules --markdown > docs/rules.md
	$(RUN) bot.settings
	$(RUN) bot.content

screenshots: $(VENV)/dev  ## take the README's pictures again
	$(RUN) tests.screenshots

quality: $(VENV)/dev $(VENV)/bench  ## how often the check is right, on drafts it has not seen
	$(RUN) tests.quality

drills: $(VENV)/dev  ## the drills, long: random walks through each, and crashes in every step
	$(RUN) tests.practice

bench: $(VENV)/dev $(VENV)/bench  ## how fast it is, beside what it is compared with
	$(RUN) benchmarks
	$(RUN) benchmarks.series
	$(RUN) benchmarks.slack
	$(RUN) benchmarks.matrix

faults: $(VENV)/dev  ## kill the bot and break its connections at every point, and count
	$(RUN) tests.faults
	$(RUN) tests.adapters.slack.storms 1000
	$(RUN) tests.faults.matrix

fuzz: $(VENV)/dev $(VENV)/fuzz  ## ten minutes of hostile bytes for what reads Slack's requests
	PYTHONWARNINGS=ignore $(RUN) tests.adapters.slack.fuzz -max_total_time=600

# Keeps the versions that are pinned, as far as pyproject.toml lets it; UPGRADE=1 takes new ones.
# All is resolved together first, so that the files agree.
lock: $(LOCK)/made  ## pin every version and hash again, into requirements/
	cat requirements/*.txt > $(LOCK)/all.txt
	$(COMPILE) pyproject.toml --all-extras --group dev --group fuzz --group build --group lock \
		-o $(LOCK)/all.txt
	@set -e; pin() { \
		echo "requirements/$$1.txt"; file=requirements/$$1.txt; shift; \
		cp $(LOCK)/all.txt "$$file"; \
		$(COMPILE:--upgrade=) "$$@" -o "$$file"; \
	}; \
	pin base pyproject.toml; \
	pin run pyproject.toml --all-extras; \
	pin dev pyproject.toml --all-extras --group test --group lint; \
	pin bench pyproject.toml --group bench; \
	pin fuzz pyproject.toml --group fuzz; \
	pin build --group build; \
	pin lock --group lock

clean:  ## remove what was made here, the playground's memory aside
	rm -rf $(VENV) $(LOCK) build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache \
		.import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/base $(VENV)/dev: $(VENV)/%: requirements/%.txt requirements/build.txt pyproject.toml $(VENV)/made
	@echo "Installing requirements/$*.txt into $(VENV): a minute the first time."
	@$(INSTALL) --no-deps --require-hashes -r $< -r requirements/build.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/bench $(VENV)/fuzz: $(VENV)/%: requirements/%.txt $(VENV)/made
	@$(INSTALL) --no-deps --require-hashes -r $<
	@touch $@

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Rapport needs Python 3.11 or newer. Where you have one, name it: make try PYTHON=python3.13"; \
		exit 1; } >&2
	@$(PYTHON) -c 'import ensurepip, venv' || { \
		echo "This Python can't make virtual environments. On Debian and Ubuntu: apt install python3-venv"; \
		exit 1; } >&2
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(LOCK)/made: requirements/lock.txt
	$(PYTHON) -m venv $(LOCK)
	$(LOCK)/bin/python -m pip install --quiet --no-deps --require-hashes -r $<
	@touch $@
