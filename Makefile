# Two commands on a fresh machine: `make verify` and `make test`.
# PYTHON chooses the interpreter, VENV the environment's folder, JOBS the test processes,
# GPU the CuPy extra for `make test-gpu`; RESUME=1 goes on with an interrupted `make verify`.

PYTHON ?= python3
VENV ?= .venv
JOBS ?= 2
GPU ?= gpu13
RESUME ?=
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

# The folder of each stamp is the environment; the file says what is installed in it.
BASE := $(VENV)/.installed-base
TEST := $(VENV)/.installed-test
CROSSCHECK := $(VENV)/.installed-crosscheck
DOCS := $(VENV)/.installed-docs
INPUTS := pyproject.toml constraints.txt

# The notice about newer versions would ask the network at every run.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.PHONY: help verify verify-full test test-gpu crosscheck lint figures notebooks docs proofs proofs-twins bench bench-cluster clean clean-env check-python

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' \
	  | awk -F'|' '{ printf "make %-13s %s\n", $$1, $$2 }'

verify: $(BASE) ## decide every claim and write the report into report/; RESUME=1 goes on after Ctrl-C
	@rm -rf report/certificates
	$(BIN)/adamnx-theory verify $(if $(RESUME),--resume) --json report/ledger.json --junit report/ledger.xml \
	  --html report/ledger.html --certificates report/certificates

verify-full: $(BASE) ## the same with simulations that show an error of 0.1 %; takes minutes
	$(BIN)/adamnx-theory verify $(if $(RESUME),--resume) --profile full --json report/ledger-full.json

test: lint ## lint, then run the tests
	$(BIN)/python -m pytest -n $(JOBS)

test-gpu: $(TEST) ## run the tests that need a CUDA device; GPU=gpu12 for CUDA 12
	$(BIN)/python -c "import cupy" 2>/dev/null || \
	  $(PIP) install --quiet -c constraints.txt -e ".[$(GPU)]"
	$(BIN)/python -m pytest -m gpu

crosscheck: $(CROSSCHECK) ## compare our optimizers with torch, optax and pytorch-optimizer (large wheels)
	ADAMNX_THEORY_CROSSCHECK=1 $(BIN)/python -m pytest tests/crosscheck -n $(JOBS) --dist loadgroup

lint: $(TEST) ## run ruff and pyright
	$(BIN)/ruff check adamnx_theory tests docs
	$(BIN)/pyright --pythonpath $(BIN)/python

figures: $(BASE) ## draw the figures into figures/
	$(BIN)/adamnx-theory figures --out figures

docs: $(DOCS) ## build the documentation site into report/docs; every warning is an error
	$(BIN)/python docs/generate.py report/docs-source
	$(BIN)/sphinx-build -q -E -W --keep-going -c docs report/docs-source report/docs
	$(BIN)/python docs/look.py report/docs
	@echo "report/docs/index.html"

proofs-twins: TWINS := --twins
proofs-twins: proofs ## the same, then have Coq refuse corrupted twins of every theorem

proofs: $(BASE) ## have Coq's kernel check the exact proofs; installs Debian's Coq where it may
	@command -v coqc >/dev/null || [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null || \
	  { apt-get update -qq && apt-get install -y -qq --no-install-recommends coq libcoq-interval; } \
    >/dev/null || echo "Coq could not be installed; nothing will be checked by it." >&2
	$(BIN)/adamnx-theory certify --check proofs --out report/proofs $(TWINS) --jobs $(JOBS)

bench: $(BASE) ## measure the speed table; BENCH_PYTHON names an interpreter with JAX and PyTorch
	$(BIN)/adamnx-theory bench

bench-cluster: $(TEST) ## measure what a run on a cluster costs, 2 minutes; renews docs/cluster.md
	$(BIN)/adamnx-theory bench --cluster
	$(BIN)/python docs/cluster.py --write

notebooks: $(TEST) ## run every notebook; the executed copies go to report/notebooks/
	@mkdir -p report/notebooks
	@set -e; for file in notebooks/*.ipynb; do \
	  [ -e "$$file" ] || { echo "There are no notebooks."; break; }; \
	  echo "running $$file"; \
	  name=$$(basename "$$file" .ipynb); cp "$$file" "report/notebooks/$$name.ipynb"; \
	  $(BIN)/jupyter execute --inplace "report/notebooks/$$name.ipynb"; \
	done

clean: ## remove reports, builds and caches
	rm -rf report build dist *.egg-info .pytest_cache .ruff_cache
	find adamnx_theory tests -name __pycache__ -type d -prune -exec rm -rf {} +

clean-env: ## remove the environment
	rm -rf $(VENV)

# A PYTHON given by hand must be the one that the environment was made with.
check-python:
	@if [ -x $(BIN)/python ] && [ -n "$(filter command line environment,$(origin PYTHON))" ]; then \
	  version='import sys; print("%d.%d" % sys.version_info[:2])'; \
	  have=$$($(BIN)/python -c "$$version"); \
	  want=$$($(PYTHON) -c "$$version") || { echo "'$(PYTHON)' does not run." >&2; exit 2; }; \
	  [ "$$have" = "$$want" ] || { \
	    echo "$(VENV) was made with Python $$have, not $$want: run 'make clean-env' first," \
	      "or give another folder with VENV=." >&2; exit 2; }; \
	fi

$(BIN)/python: | check-python
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; name one with 'make PYTHON=python3.12'." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(BASE): $(INPUTS) | $(BIN)/python
	$(PIP) install --quiet -c constraints.txt -e .
	@touch $@

$(TEST): $(INPUTS) | $(BIN)/python
	$(PIP) install --quiet -c constraints.txt -e ".[test,notebooks,smt]"
	@touch $(BASE) $@

$(CROSSCHECK): $(INPUTS) constraints-crosscheck.txt | $(TEST)
	$(PIP) install --quiet -c constraints.txt -c constraints-crosscheck.txt -e ".[crosscheck]"
	@touch $@

$(DOCS): $(INPUTS) constraints-docs.txt | $(BASE)
	$(PIP) install --quiet -c constraints.txt -c constraints-docs.txt -e ".[docs]"
	@touch $@
