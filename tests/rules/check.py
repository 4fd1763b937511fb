#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, run: check.py RULE [--root DIR] [--bin DIR]. Prints each offence as file:line: why."""
import argparse
import pathlib
import re
import subprocess
import sys

LADDER = ["base", "resource", "kinds", "manifest", "kustomize", "templates", "topology", "events", "window", "admission", "flow", "check",
          "layout", "document", "exports",
          "telemetry", "cluster", "settings", "demo"]
# telemetry and cluster meet in both directions through values and one interface.
SIDEWAYS = {("telemetry", "cluster"), ("cluster", "telemetry")}
CODE = (".cpp", ".h")


def sources(root, *folders, suffixes=CODE):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and (path.suffix in suffixes or not suffixes) and "build" not in path.parts:
                yield path


def lines(path):
    """Numbered lines without comments and string contents, good enough for greps."""
    text = path.read_text(encoding="utf-8", errors="replace")
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), text, flags=re.S)
    for number, line in enumerate(text.split("\n"), 1):
        yield number, re.sub(r'"(?:\\.|[^"\\])*"', '""', line.split("//")[0]), line


def grep(root, folders, pattern, why, allowed=lambda path, line: False):
    offences = []
    for path in sources(root, *folders):
        for number, code, line in lines(path):
            if re.search(pattern, code) and not allowed(path, line):
                offences.append(f"{path.relative_to(root)}:{number}: {why}: {line.strip()[:90]}")
    return offences


def includes(path):
    for number, _, line in lines(path):
        found = re.match(r'\s*#include\s+[<"]([^>"]+)[>"]', line)
        if found:
            yield number, found[1]


def r1(root, binaries):
    """model draws nothing; only demo and the serving verbs know an HTTP server."""
    offences = []
    for path in sources(root, "model"):
        for number, name in includes(path):
            if name.startswith(("QWidget", "QtWidgets", "QtGui", "QGui", "QPainter", "QColor", "QImage", "QUndo")):
                offences.append(f"{path.relative_to(root)}:{number}: model includes {name}")
    for path in sources(root, "model", "views", "app"):
        for number, name in includes(path):
            relative = path.relative_to(root).as_posix()
            if name == "httplib.h" and not relative.startswith("model/demo/") \
                    and relative not in ("app/cli/verbs/receive.cpp", "app/cli/verbs/window.cpp"):
                offences.append(f"{relative}:{number}: an HTTP server library outside demo and receive")
    if binaries:
        for program, forbidden in (("weirctl", "libQt6(Gui|Widgets)"), ("weir", "libcpp-httplib")):
            program = binaries / program
            if not program.exists():
                if program.name == "weirctl":
                    offences.append(f"{program} is missing")
                continue
            needed = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
            for found in re.findall(rf"\[({forbidden}[^\]]*)\]", needed):
                offences.append(f"{program.name} links {found[0]}")
    return offences


def r2(root, _):
    """model never includes views or app, a lower folder of model never a higher one, views never app."""
    offences = []
    for path in sources(root, "model", "views"):
        relative = path.relative_to(root)
        for number, name in includes(path):
            parts = name.split("/")
            why = ""
            if parts[0] == "app" or (relative.parts[0] == "model" and parts[0] == "views"):
                why = f"{relative.parts[0]} includes {parts[0]}"
            elif relative.parts[0] == "model" and parts[0] == "model":
                here, there = relative.parts[1], parts[1]
                if LADDER.index(there) > LADDER.index(here) and (here, there) not in SIDEWAYS:
                    why = f"model/{here} includes the higher model/{there}"
            elif relative.parts[0] == "views" and parts[0] == "views" and parts[1] != relative.parts[1] \
                    and len(parts) > 3:
                why = f"views/{relative.parts[1]} reaches into the inside of views/{parts[1]}"
            if why:
                offences.append(f"{relative}:{number}: {why}")
    return offences


def r3(root, _):
    """app wires: it holds no widget class of its own and stays small."""
    offences = []
    total = 0
    for path in sorted((root / "app").glob("*")):
        if path.suffix in CODE:
            total += sum(1 for _ in path.open(errors="replace"))
            offences += [f"{path.relative_to(root)}:{n}: app draws" for n, code, _ in lines(path)
                         if re.search(r"\bpaintEvent\b|\bQPainter\b|: public QWidget\b", code)]
    if total > 1200:
        offences.append(f"app: {total} lines of wiring is behaviour that wants a test elsewhere")
    return offences


def r5(root, _):
    """No lock in model outside demo: values cross threads, objects do not."""
    return grep(root, ["model", "views", "app"], r"\b(QMutex|std::mutex|QReadWriteLock|std::shared_mutex)\b",
                "a lock outside model/demo",
                lambda path, line: "model/demo/" in path.as_posix() or path.name in ("log.cpp", "receive.cpp"))


def r6(root, _):
    """Failing operations return Result; the JSON library is parsed with exceptions off in one place."""
    return grep(root, ["model", "views", "app"], r"\bthrow\b", "throws") + \
        grep(root, ["model", "views", "app"], r"\b[jJ]son::parse\(", "parses JSON outside base/json",
             lambda path, line: path.as_posix().endswith("model/base/json.cpp"))


def r7(root, _):
    """No singletons, no static mutable state."""
    return grep(root, ["model", "views", "app"], r"\b(\w+)::instance\(\)", "a singleton") + \
        grep(root, ["model", "views", "app"],
             r"^\s*static\s+(?!constexpr\b|const\b|inline constexpr\b|void\b|bool\b|_?assert)[\w:<>,\* ]+\s+[sgm]?_?\w+\s*(=[^=]|;|\{[^)]*\};)",
             "static mutable state", lambda path, line: "(" in line.split("=")[0])


def r8(root, _):
    """The GUI thread never waits."""
    return grep(root, ["model", "views", "app"],
                r"\b(processEvents|BlockingQueuedConnection|waitFor(Finished|ReadyRead|Connected|BytesWritten|Started)"
                r"|QEventLoop)\b", "waits",
                lambda path, line: "/cli/" in path.as_posix() or "model/demo/" in path.as_posix())


def r9(root, _):
    """Every test program fails on warnings: it has the shared main."""
    offences = []
    for path in sorted((root / "tests").rglob("main.cpp")):
        if not re.search(r"WEIR_(GUI_)?TEST_MAIN", path.read_text()):
            offences.append(f"{path.relative_to(root)}: has a main of its own")
    if "failOnWarning" not in (root / "tests/support/testmain.h").read_text():
        offences.append("tests/support/testmain.h: warnings do not fail")
    return offences


def r10(root, _):
    """A file is one idea: sizes are listed from 400 lines on and refused from 700 on."""
    offences = []
    for path in sources(root, "model", "views", "app", "tests", suffixes=(".cpp", ".h", ".py", ".sh")):
        count = sum(1 for _ in path.open(errors="replace"))
        if count > 400:
            print(f"{count:5} {path.relative_to(root)}")
        if count > 700:
            offences.append(f"{path.relative_to(root)}: {count} lines")
    return offences


LONGEST_LINE = 120  # as .clang-format says
AT_THE_ROOT = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", ".clang-format", ".gitignore"}


def house(root, _):
    """Licence line in each file, a README in each folder, no paths of a machine, no leftovers, no long lines."""
    offences = []
    tracked = subprocess.run(["git", "-C", root, "ls-files"], capture_output=True, text=True)
    files = [root / name for name in tracked.stdout.split("\n") if name] if tracked.returncode == 0 else \
        [path for path in root.rglob("*") if path.is_file()]
    for path in files:
        relative = path.relative_to(root)
        if len(relative.parts) == 1 and tracked.returncode == 0 and relative.name not in AT_THE_ROOT:
            offences.append(f"{relative}: does not belong here")
        if not path.is_file() or path.suffix in (".png", ".json", ".ts", ".md") or relative.name == "LICENSE" \
                or "corpus" in relative.parts or "data" in relative.parts or "samples" in relative.parts:
            continue
        text = path.read_text(errors="replace")
        if relative.suffix in (*CODE, ".py", ".sh", ".go") and "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:300]:
            offences.append(f"{relative}:1: no SPDX line")
        if relative.parts[:2] == ("tests", "rules"):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if re.search(r"(?<![\w.])/(work|root|home/\w+)/", line):
                offences.append(f"{relative}:{number}: a path of one machine")
            if relative.parts[0] in ("app", "model", "views") and re.search(r"\b(TODO|FIXME|XXX|HACK)\b", line):
                offences.append(f"{relative}:{number}: unfinished")
            if relative.parts[0] in ("app", "model", "views") and relative.suffix in CODE and len(line) > LONGEST_LINE:
                offences.append(f"{relative}:{number}: longer than {LONGEST_LINE} characters")
    for folder in sorted({path.parent for path in sources(root, "app", "model", "views", "tests")}):
        inner = folder.relative_to(root)
        if inner.parts[0] == "tests" and len(inner.parts) > 2:
            continue
        if not (folder / "README.md").exists():
            offences.append(f"{inner}: no README.md")
    return offences


def requests(root, _):
    """One place makes network requests, so that HTTP/1.1 and timeouts cannot be forgotten."""
    made = [path.relative_to(root).as_posix() for path in sources(root, "model", "views", "app")
            if re.search(r"QNetworkRequest\s+\w+[;({]|QNetworkRequest\(", path.read_text(errors="replace"))]
    return [] if len(made) <= 1 else [f"{path}: makes a QNetworkRequest; only one file may" for path in made]


MEMBER_OF_TEMPORARY = re.compile(
    r'\bfor \([^;:()]*(?<!:):(?!:)(?!\s*\(\*\w+\)\[)[^;{}]*(?:\{[^;{}]*\}[^;{}]*)?\)\["[^\]\n]*\]\)')

ITEMS_OF_TEMPORARY = re.compile(r'\bfor \([^;{}]*\b(?:value\([^;{}]*|Json::(?:object|array)\(\))\)\.items\(\)\)')


def temporaries(root, _):
    """A loop over a member of what a call returns: before C++23 the whole is gone when the loop begins, and no compiler
    of ours says so."""
    offences = []
    for path in sources(root, "app", "model", "views", "tests"):
        text = path.read_text(errors="replace")
        for found in (*MEMBER_OF_TEMPORARY.finditer(text), *ITEMS_OF_TEMPORARY.finditer(text)):
            number = text.count("\n", 0, found.start()) + 1
            offences.append(f"{path.relative_to(root)}:{number}: loops over a member of a temporary")
    return offences


RULES = {"r1": r1, "r2": r2, "r3": r3, "r5": r5, "r6": r6, "r7": r7, "r8": r8, "r9": r9, "r10": r10, "house": house,
         "requests": requests, "temporaries": temporaries}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rule", choices=RULES)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--bin", type=pathlib.Path)
    options = parser.parse_args()
    offences = RULES[options.rule](options.root.resolve(), options.bin)
    for offence in offences:
        print(offence)
    print(f"{options.rule}: {RULES[options.rule].__doc__} {len(offences)} offences")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main())
