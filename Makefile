PREFIX ?= /usr/local
.PHONY: demo test lint fuzz sanitize install

demo: ; @Examples/demo.sh
test: ; @Tests/run.sh
# MINUTES=N for each of the three targets.
fuzz: ; @Tools/Fuzz/fuzz.sh $(or $(MINUTES),1)
sanitize: ; @Tests/sanitize.sh
lint: ; swift format lint --strict -r Sources Tests Package.swift
install: ; .ci/prepare.sh liblua5.4-dev && swift build -c release --static-swift-stdlib --product policy && install -D -m 755 .build/release/policy "$(DESTDIR)$(PREFIX)/bin/policy"
