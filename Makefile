# Simpul's menu: `make` alone lists it. Each recipe is one line; the work is in scripts/.

.DEFAULT_GOAL := help
.PHONY: help setup site search serve screenshots check-site check-publishing check-reliability check-spark torture test test-all lint format goldens embed evaluate guards ablation bench clean fuzz sanitize install uninstall deb

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

setup: ## install what is missing to build Simpul
	@scripts/setup.sh

install: ## install Simpul under PREFIX (/usr/local), with its manual and completions
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install.sh

uninstall: ## take away what install put there
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install.sh --uninstall

deb: ## make a Debian package
	@scripts/deb.sh

site: ## build the demo digest into public/
	@scripts/site.sh

search: ## make the search's index anew, where pages changed
	@scripts/search.sh

serve: ## preview the demo digest on http://127.0.0.1:8080
	@scripts/serve.sh

screenshots: ## photograph each kind of page into screenshots/
	@scripts/screenshots.sh

check-site: ## build the demo digest elsewhere and check every page
	@scripts/check-site.sh

check-publishing: ## install elsewhere and run the workflow that publishes
	@scripts/check-publishing.sh

check-reliability: ## kill runs, fill disks, and check that nothing is lost
	@scripts/check-reliability.sh

torture: ## the same at 200 random points
	@scripts/check-reliability.sh --torture

check-spark: ## read 50,000 articles with Spark, and make a site of what it found
	@scripts/check-spark.sh

test: ## check the code's form and run every test
	@scripts/test.sh

test-all: ## the tests and what is too slow for each change
	@scripts/test-all.sh

lint: ## check form, warnings and imports
	@scripts/lint.sh

format: ## bring the code into its form
	@scripts/format.sh

goldens: ## write the golden files anew, to be read in the diff
	@scripts/goldens.sh

embed: ## write the list of files inside the binary anew
	@scripts/embed.sh

evaluate: ## measure how well the labelled texts are read
	@scripts/evaluate.sh

sanitize: ## run the tests under the thread, address and leak sanitizers
	@scripts/sanitize.sh

fuzz: ## put the readers before inputs made to break them
	@scripts/fuzz.sh

guards: ## raise what the figures may not fall under to what they reach
	@scripts/guards.sh

ablation: ## write the tables of halves and of what rules are worth
	@scripts/ablation.sh

bench: ## time import and build over generated archives
	@benchmarks/run.sh

clean: ## take away what was built, never what was written
	@scripts/clean.sh
