#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the log of `ctest --verbose`. Prints failing and skipped tests, then "PASSED FAILED" as the last line.

A Qt Test program counts each of its functions, any other test counts as one.
"""
import re
import sys

TOTALS = re.compile(r"^(\d+): Totals: (\d+) passed, (\d+) failed, (\d+) skipped")
OUTCOME = re.compile(r"^\s*\d+/\d+ Test\s+#(\d+): (\S+) \.*\s*(Passed|\*\*\*\S+|\S+)")


def main(path):
    passed = failed = 0
    totals, lines = {}, {}
    with open(path, errors="replace") as log:
        for line in log:
            number = re.match(r"^(\d+): ", line)
            if number:
                lines.setdefault(number[1], []).append(line[number.end():].rstrip("\n"))
            found = TOTALS.match(line)
            if found:
                entry = totals.setdefault(found[1], [0, 0])
                entry[0] += int(found[2])
                entry[1] += int(found[3])
                continue
            found = OUTCOME.match(line)
            if not found:
                continue
            number, name, outcome = found[1], found[2], found[3]
            ok = outcome == "Passed"
            good, bad = totals.get(number, (0, 0))
            if number in totals:
                passed += good
                failed += bad
                if not ok and bad == 0:
                    failed += 1
            elif ok:
                passed += 1
            else:
                failed += 1
            output = lines.get(number, [])
            for text in output:
                if text.startswith("SKIP"):
                    print(f"  skipped in {name}: {text[4:].strip()[:200]}")
            if not ok:
                print(f"  FAILED {name} ({outcome})")
                shown = [i for i, text in enumerate(output) if text.startswith(("FAIL!", "XPASS"))]
                keep = sorted({j for i in shown for j in range(i, min(i + 6, len(output)))}) or \
                    range(max(0, len(output) - 25), len(output))
                for j in keep:
                    print("    " + output[j][:400])
    if passed + failed == 0:
        print(f"  no test ran: see {path}")
        failed = 1
    print(passed, failed)


main(sys.argv[1])
