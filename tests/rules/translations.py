#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations are whole: nothing unfinished or vanished, the same placeholders, one mnemonic where the source has
one, and reading the sources again (lupdate) changes nothing."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

root = pathlib.Path(sys.argv[1])
lupdate = sys.argv[2]
offences = []


def texts(message):
    """Translated texts of a message: one, or one a plural form."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def signature(path):
    """What lupdate finds: context, source, comment."""
    found = set()
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                       message.get("numerus") or ""))
    return found


def check(path, complete):
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            where = f"{path.name}: {context.findtext('name')}: {source[:70]!r}"
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                offences.append(f"{where}: vanished")
                continue
            if not complete and not is_plural:
                if translation.text:
                    offences.append(f"{where}: only plural forms of the source's own language are written down")
                continue
            if translation.get("type") == "unfinished" or not all(text.strip() for text in texts(message)):
                offences.append(f"{where}: not translated")
                continue
            for text in texts(message):
                wanted = sorted(set(re.findall(r"%L?\d+|%n", source)))
                given = sorted(set(re.findall(r"%L?\d+|%n", text)))
                if wanted != given and not (is_plural and set(wanted) - set(given) <= {"%n"}):
                    offences.append(f"{where}: placeholders {given} instead of {wanted}")
                if re.search(r"&(?=\w)", source) and not re.search(r"&(?=\w)", text) and "<" not in source:
                    offences.append(f"{where}: no mnemonic")


def contexts_in_use():
    """Contexts that the programs ask for: those named in the sources and the classes with translations of their own."""
    names = set()
    for folder in ("app", "model", "views"):
        for path in [*(root / folder).rglob("*.cpp"), *(root / folder).rglob("*.h")]:
            text = path.read_text(encoding="utf-8")
            names.update(re.findall(r'(?:translate|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS)\(\s*"?([\w:]+)"?', text))
            for name, body in re.findall(r"^ *class (\w+)[^;{]*\{(.*?)(?=^ *class |\Z)", text, re.S | re.M):
                if "Q_OBJECT" in body:
                    names.add(name)
    return names


def marked():
    """Texts that the sources mark, read without lupdate, which passes over a mark inside a call of tr()."""
    literal = r'"(?:[^"\\\\]|\\\\.)*"'
    mark = re.compile(r'QT_TRANSLATE_NOOP\(\s*"([\w:]+)",\s*(' + literal + r'(?:\s*' + literal + r')*)\s*\)')
    for folder in ("app", "model", "views"):
        for path in [*(root / folder).rglob("*.cpp"), *(root / folder).rglob("*.h")]:
            for context, text in mark.findall(path.read_text(encoding="utf-8")):
                parts = "".join(part[1:-1] for part in re.findall(literal, text))
                yield context, re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), parts)


files = [root / "translations/weir_en.ts", root / "translations/weir_zh_CN.ts"]
check(files[0], complete=False)
check(files[1], complete=True)
with tempfile.TemporaryDirectory() as folder:
    copies = [pathlib.Path(folder) / path.name for path in files]
    for path, copy in zip(files, copies):
        shutil.copy(path, copy)
    subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h", "-I", ".", "app", "model",
                    "views", "-ts", *map(str, copies)], cwd=root, check=True, capture_output=True)
    for path, copy in zip(files, copies):
        before, after = signature(path), signature(copy)
        offences += [f"{path.name}: {c}: {s[:70]!r}: new in the sources" for c, s, *_ in sorted(after - before)]
        offences += [f"{path.name}: {c}: {s[:70]!r}: gone from the sources" for c, s, *_ in sorted(before - after)]
known = {(context, source) for context, source, *_ in signature(files[1])}
offences += sorted({f"{c}: {s[:70]!r}: marked in the sources, but no translation has it" for c, s in marked()
                    if (c, s) not in known})
used = contexts_in_use()
for context in ET.parse(files[1]).getroot().findall("context"):
    name = context.findtext("name")
    if name not in used and name.rsplit("::", 1)[-1] not in used:
        # For example a free function tr(): lupdate files its texts under the namespace, the program looks elsewhere.
        offences.append(f"{name}: no program asks for this context: {context.find('message').findtext('source')[:60]!r}")
for offence in offences[:60]:
    print(offence)
print(f"{len(offences)} offences")
sys.exit(1 if offences else 0)
