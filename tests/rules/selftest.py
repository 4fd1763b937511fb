#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule must be able to fail: plants one offence of each kind in a tree of its own and expects it to be found."""
import pathlib
import subprocess
import sys
import tempfile

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
PLANTED = {
    "r1": ("model/base/a.h", '#include <QPainter>\n'),
    "r2": ("model/base/a.h", '#include "model/check/finding.h"\n'),
    "r3": ("app/a.h", "class A : public QWidget {};\n"),
    "r5": ("model/base/a.h", "std::mutex m;\n"),
    "r6": ("model/base/a.h", "throw 1;\n"),
    "r7": ("model/base/a.h", "static int counter = 0;\n"),
    "r8": ("views/a.h", "QCoreApplication::processEvents();\n"),
    "r9": ("tests/x/main.cpp", "int main() {}\n"),
    "r10": ("model/base/a.h", "\n" * 701),
    "house": ("model/base/a.h", "// TO" + "DO\n"),
    "requests": ("model/base/b.h", "QNetworkRequest request;\n"),
    "temporaries": ("model/base/b.h", 'for (const Json &pod :\n     get({"pods"})["items"]) {\n'),
}
ALSO = [("house", ("model/base/a.h", "//" + " x" * 60 + "\n")),
        ("temporaries", ("model/base/b.h", "for (auto &[k, v] : (a ? *a : Json::object()).items()) {\n"))]


def main():
    check = pathlib.Path(__file__).with_name("check.py")
    bad = 0
    for rule, (name, text) in [*PLANTED.items(), *ALSO]:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for part in ("app", "model/base", "views", "tests/support"):
                (root / part).mkdir(parents=True)
            for part in ("app", "model", "model/base", "views", "tests", "tests/support"):
                (root / part / "README.md").write_text("x\n")
            (root / "tests/support/testmain.h").write_text(SPDX + "failOnWarning\n")
            (root / "model/base/c.h").write_text(SPDX + "QNetworkRequest clean();\n" +
                                                 ("QNetworkRequest(url)\n" if rule == "requests" else ""))
            clean = subprocess.run([sys.executable, check, rule, "--root", root], capture_output=True, text=True)
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(SPDX + text)
            planted = subprocess.run([sys.executable, check, rule, "--root", root], capture_output=True, text=True)
            if clean.returncode != 0 or planted.returncode != 1:
                print(f"{rule}: clean tree {clean.returncode}, planted offence {planted.returncode}")
                print(clean.stdout, planted.stdout, planted.stderr)
                bad += 1
    print(f"{len(PLANTED) + len(ALSO)} rules tried, {bad} blind")
    return 1 if bad else 0


sys.exit(main())
