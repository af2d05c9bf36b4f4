PREFIX ?= /usr/local
.PHONY: demo test snapshots lint fuzz sanitize install

demo: ; @Examples/demo.sh
test: ; @Tests/run.sh
# Writes what tests compare texts with again; read the difference before it is committed.
snapshots: ; POLICY_RECORD_SNAPSHOTS=1 swift test --explicit-target-dependency-import-check error --filter 'ReportingTests|CommandSnapshotTests'
# MINUTES=N for each of the three targets.
fuzz: ; @Tools/Fuzz/fuzz.sh $(or $(MINUTES),1)
sanitize: ; @Tests/sanitize.sh
lint: ; swift format lint --strict -r Sources Tests Package.swift
install: ; .ci/prepare.sh liblua5.4-dev && swift build -c release --static-swift-stdlib --product policy && install -D -m 755 .build/release/policy "$(DESTDIR)$(PREFIX)/bin/policy"
