"""The package store: what is listed, what is installed, and what is refused."""

import hashlib
import json
import os
import stat
import zipfile

import pytest
from click.testing import CliRunner
from tiny_packages import METADATA, SOUND, hollow_package

from quoteparse import QuoteparseError
from quoteparse.cli import main
from quoteparse.translation import install as installing
from quoteparse.translation.install import install_file
from quoteparse.translation.packages import best_packages, installed, packages_folder, version_key


@pytest.fixture(autouse=True)
def nothing_is_loaded(monkeypatch):
    monkeypatch.setattr(installing, "find_spec", lambda name: None)


def unpacked(folder, files=None, name="translate-fr_en-1_9", **metadata):
    for file, content in (SOUND if files is None else files).items():
        path = folder / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if metadata:
        (folder / name / "metadata.json").write_text(json.dumps({**METADATA, **metadata}))
    return folder / name


def test_a_sound_package_is_installed_and_replaced(tmp_path):
    store = tmp_path / "deep" / "store"
    done = install_file(hollow_package(tmp_path / "a.argosmodel"), folder=store)
    assert (done.pair, done.version, done.path) == (("fr", "en"), "1.9", store / "translate-fr_en-1_9")
    changed = {**SOUND, "README.md": b"new"}
    assert install_file(hollow_package(tmp_path / "b.argosmodel", changed), folder=store).path == done.path
    assert (done.path / "README.md").read_bytes() == b"new"
    assert sorted(p.name for p in store.parent.iterdir()) == ["store"]
    assert not stat.S_IMODE(done.path.stat().st_mode) & stat.S_IWOTH


def test_the_sha256_is_compared_first(tmp_path):
    file = hollow_package(tmp_path / "a.argosmodel")
    right = hashlib.sha256(file.read_bytes()).hexdigest()
    with pytest.raises(QuoteparseError, match=f"its SHA-256 is {right}, not beef"):
        install_file(file, sha256="beef", folder=tmp_path / "store")
    assert not (tmp_path / "store").exists()
    assert install_file(file, sha256=f" {right.upper()}\n", folder=tmp_path / "store")


def without(*names, **changed):
    return {**{name: content for name, content in SOUND.items() if name not in names}, **changed}


LINK = zipfile.ZipInfo("translate-fr_en-1_9/link")
LINK.external_attr = (stat.S_IFLNK | 0o777) << 16
FIFO = zipfile.ZipInfo("translate-fr_en-1_9/pipe")
FIFO.external_attr = (stat.S_IFIFO | 0o666) << 16

BAD = {
    "flat": ({"top": ""}, "one folder"),
    "two tops": ({"entries": [("other/metadata.json", b"{}")]}, "one folder"),
    "a file beside": ({"entries": [("README", b"")]}, "one folder"),
    "up": ({"entries": [("translate-fr_en-1_9/../../evil", b"")]}, "no plain file"),
    "up at once": ({"entries": [("../evil", b"")]}, "no plain file"),
    "absolute": ({"entries": [("/etc/evil", b"")]}, "no plain file"),
    "backslash": ({"entries": [("translate-fr_en-1_9\\..\\evil", b"")]}, "no plain file"),
    "drive": ({"entries": [("C:/evil", b"")]}, "no plain file"),
    "link": ({"entries": [(LINK, b"/etc/passwd")]}, "no plain file"),
    "pipe": ({"entries": [(FIFO, b"")]}, "no plain file"),
    "hidden folder": ({"top": ".hidden/"}, "its folder is called"),
    "dots": ({"top": "./"}, "no plain file"),
    "two names in one": ({"entries": [("translate-fr_en-1_9/README.md", b""), ("translate-fr_en-1_9/readme.MD", b"")]}, "two files"),
    "no metadata": ({"files": without("metadata.json")}, "no metadata.json"),
    "metadata no json": ({"files": without(**{"metadata.json": b"{"})}, "no JSON"),
    "metadata a list": ({"files": without(**{"metadata.json": b"[]"})}, "no JSON object"),
    "metadata deep": ({"files": without(**{"metadata.json": b"[" * 90_000})}, "no JSON"),
    "metadata huge": ({"files": without(**{"metadata.json": b" " * 2_000_000})}, "too large"),
    "no codes": ({"files": without(**{"metadata.json": b"{}"})}, "no from_code"),
    "code a path": ({"files": without(**{"metadata.json": b'{"from_code": "../x", "to_code": "en"}'})}, "no from_code"),
    "another kind": ({"files": without(**{"metadata.json": b'{"type": "sbd"}'})}, "no translation package"),
    "no model": ({"files": without("model/model.bin")}, "no model/model.bin"),
    "wrong model": ({"files": without(**{"model/model.bin": b"PK\3\4 not at all"})}, "no CTranslate2 model"),
    "empty model": ({"files": without(**{"model/model.bin": b""})}, "no CTranslate2 model"),
    "no vocabulary": ({"files": without("model/shared_vocabulary.json")}, "no vocabulary"),
    "no tokenizer": ({"files": without("sentencepiece.model")}, "neither sentencepiece"),
    "empty": ({"files": {}}, "one folder"),
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_package_is_refused_and_nothing_has_changed(kind, tmp_path):
    options, why = BAD[kind]
    store = tmp_path / "store"
    install_file(hollow_package(tmp_path / "good.argosmodel", {**SOUND, "README.md": b"old"}), folder=store)
    with pytest.raises(QuoteparseError, match=why):
        install_file(hollow_package(tmp_path / "bad.argosmodel", **options), folder=store)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.argosmodel", "good.argosmodel", "store"]
    assert [p.name for p in store.iterdir()] == ["translate-fr_en-1_9"]
    assert (store / "translate-fr_en-1_9" / "README.md").read_bytes() == b"old"


def test_a_damaged_file_is_refused(tmp_path):
    good = hollow_package(tmp_path / "a.argosmodel", {**SOUND, "README.md": os.urandom(9000)}).read_bytes()
    at = good.index(b"README.md") + 500
    for n, bad in enumerate((good[:-200], good[: len(good) // 2], good[:at] + b"\xff\0" + good[at + 2 :], b"", b"PK")):
        file = tmp_path / f"bad{n}.argosmodel"
        file.write_bytes(bad)
        with pytest.raises(QuoteparseError, match=r"is no package|is damaged"):
            install_file(file, folder=tmp_path / "store")
    assert list((tmp_path / "store").iterdir()) == []
    for missing in (tmp_path / "absent.argosmodel", tmp_path):
        with pytest.raises(QuoteparseError, match="no such file"):
            install_file(missing, folder=tmp_path / "store")


def test_a_bomb_is_refused_by_what_it_says_and_by_what_comes_out(tmp_path, monkeypatch):
    file = hollow_package(tmp_path / "a.argosmodel", {**SOUND, "README.md": bytes(300_000)})
    monkeypatch.setattr(installing, "LARGEST", 200_000)
    with pytest.raises(QuoteparseError, match="more than"):
        install_file(file, folder=tmp_path / "store")
    monkeypatch.setattr(installing, "_check_names", lambda archive: "translate-fr_en-1_9")
    with pytest.raises(QuoteparseError, match="unpacks to more than"):
        install_file(file, folder=tmp_path / "store")
    assert list((tmp_path / "store").iterdir()) == []


def test_a_full_or_forbidden_folder_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(QuoteparseError, match="cannot be installed into"):
        install_file(hollow_package(tmp_path / "a.argosmodel"), folder=tmp_path / "file" / "store")


def test_the_old_package_comes_back_when_the_move_fails(tmp_path, monkeypatch):
    store = tmp_path / "store"
    install_file(hollow_package(tmp_path / "a.argosmodel", {**SOUND, "README.md": b"old"}), folder=store)
    moves = []

    def failing(source, target):
        moves.append((source, target))
        if len(moves) == 2:
            raise OSError(28, "no space")
        os.replace(source, target)

    monkeypatch.setattr(installing.os, "rename", failing)
    with pytest.raises(QuoteparseError, match="no space"):
        install_file(hollow_package(tmp_path / "b.argosmodel"), folder=store)
    assert (store / "translate-fr_en-1_9" / "README.md").read_bytes() == b"old"


def test_what_is_broken_is_listed_with_why_and_breaks_nothing_else(tmp_path):
    unpacked(tmp_path)
    unpacked(tmp_path, without("metadata.json"), "model")
    unpacked(tmp_path, name="other", from_code="fr", to_code="de")
    unpacked(tmp_path, {"metadata.json": b'{"type": "sbd"}'}, "sbd")
    (tmp_path / ".tmp").mkdir()
    (tmp_path / "file").write_text("")
    packages, broken = installed(tmp_path)
    assert [p.pair for p in packages] == [("fr", "de"), ("fr", "en")]
    assert [(b.path.name, b.why) for b in broken] == [("model", "no metadata.json")]
    assert installed(tmp_path / "absent") == ((), ())
    assert "cannot be read" in installed(tmp_path / "file")[1][0].why


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_folder_is_broken(tmp_path):  # pragma: no cover
    unpacked(tmp_path).chmod(0)
    assert "cannot be read" in installed(tmp_path)[1][0].why


def test_an_unreadable_file_is_broken(tmp_path, monkeypatch):
    metadata = unpacked(tmp_path) / "metadata.json"
    metadata.unlink()
    metadata.symlink_to(metadata)
    assert [b.why for b in installed(tmp_path)[1]] in (
        ["no metadata.json"],
        ["cannot be read: Too many levels of symbolic links"],
    )


def test_the_highest_version_of_a_pair_is_used(tmp_path):
    for version in ("1.9", "1.10", "1.2"):
        unpacked(tmp_path, name=f"v{version}", package_version=version)
    assert best_packages(tmp_path)["fr", "en"].version == "1.10"
    assert version_key("1.9") < version_key("1.10") < version_key("2")
    assert version_key("none") == ()


def test_packages_are_where_argos_translate_puts_them(monkeypatch, tmp_path):
    monkeypatch.delenv("ARGOS_PACKAGES_DIR", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert packages_folder() == tmp_path / ".local" / "share" / "argos-translate" / "packages"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert packages_folder() == tmp_path / "data" / "argos-translate" / "packages"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "own"))
    assert packages_folder() == tmp_path / "own"


def test_the_models_command(tmp_path, monkeypatch):
    def run(*arguments):
        return CliRunner().invoke(main, ["models", *arguments])

    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "store"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert "models install fr-en" in run("list").output
    file = hollow_package(tmp_path / "a.argosmodel")
    assert run("install", str(file)).output == f"fr-en 1.9 installed in {tmp_path / 'store' / 'translate-fr_en-1_9'}\n"
    unpacked(tmp_path / "store", {}, "x")
    (tmp_path / "store" / "x").mkdir(exist_ok=True)
    assert run("list").stdout.splitlines()[0].split() == ["fr-en", "1.9", "0.0", "MB", "translate-fr_en-1_9"]
    assert "x: no metadata.json" in run("list").stdout
    refused = run("install", str(file), "--sha256", "00")
    assert refused.exit_code == 1
    assert "SHA-256" in refused.output
    places = run("where").output
    assert f"packages   {tmp_path / 'store'}\n" in places
    assert f"cache      {tmp_path / 'cache' / 'quoteparse' / 'translations.sqlite'}\n" in places
    monkeypatch.setenv("QUOTEPARSE_TRANSLATION_CACHE", "off")
    assert "cache      off\n" in run("where").output
