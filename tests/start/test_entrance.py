"""./para itself, with a Python that only pretends: no packages are fetched here."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("sh", "dirname", "readlink", "cksum", "grep", "rm", "mv", "cp", "mkdir", "chmod", "cat")

# Answers as ./para asks: its version, whether it has venv, the turn, a new .venv, pip, the start.
PYTHON = """#!/bin/sh
case "$*" in
    *'(3, 11) <= sys'*) exit {old} ;;
    '-I -S -c '*) echo 3.11 ;;
    *ensurepip*) exit {bare} ;;
    *fcntl*) exit 0 ;;
    '-m venv '*) for place; do :; done; mkdir -p "$place/bin"
        cp "$0" "$place/bin/python" && echo venv >>"{journal}" ;;
    '-m pip --version') exit 0 ;;
    '-m pip install '*) echo "pip $*" >>"{journal}"; exit {broken} ;;
    '-m bot '*) echo "$PWD | $PARA_CALLED_FROM | $*" ;;
esac
"""


class Machine:
    """A fresh copy of the project and a PATH with next to nothing on it."""

    def __init__(self, folder: Path) -> None:
        self.root, self.bin = folder / "a copy", folder / "bin"
        self.journal = folder / "journal"
        self.root.mkdir()
        self.bin.mkdir()
        shutil.copy(ROOT / "para", self.root)
        for lock in ("requirements.lock", "requirements-dev.lock"):
            self.root.joinpath(lock).write_text(f"{lock}\n")
        for tool in TOOLS:
            self.bin.joinpath(tool).symlink_to(shutil.which(tool) or tool)

    def give_python(self, *, old: int = 0, bare: int = 0, broken: int = 0) -> None:
        """Codes of failure: `old` below 3.11, `bare` without venv, `broken` pip."""
        script = PYTHON.format(old=old, bare=bare, broken=broken, journal=self.journal)
        self.bin.joinpath("python3").write_text(script)
        self.bin.joinpath("python3").chmod(0o755)

    def para(self, *words: str, lang: str = "en_GB.UTF-8") -> subprocess.CompletedProcess[str]:
        """What a person would see who typed ./para and the words in some other folder."""
        return subprocess.run(
            (str(self.bin / "sh"), str(self.root / "para"), *words),
            env={"PATH": str(self.bin), "LANG": lang},
            cwd=self.root.parent,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def done(self) -> list[str]:
        """What was set up since the last look."""
        lines = self.journal.read_text().splitlines() if self.journal.exists() else []
        self.journal.unlink(missing_ok=True)
        return [line.replace(f"{self.root}/", "") for line in lines]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def pip(lock: str) -> str:
    options = "--require-hashes --no-deps --disable-pip-version-check --no-input"
    return f"pip -m pip install -qq {options} -r {lock}"


def test_a_machine_without_python_is_told_what_to_install(machine: Machine) -> None:
    machine.give_python(old=1)
    answer = machine.para("demo", lang="ru_RU.UTF-8")
    assert answer.returncode == 2
    assert answer.stderr.startswith("Нужен Python 3.11")


def test_a_missing_venv_module_is_named_as_debian_calls_it(machine: Machine) -> None:
    machine.give_python(bare=1)
    answer = machine.para("demo")
    assert answer.returncode == 2
    assert "apt install python3.11-venv" in answer.stderr
    assert not machine.root.joinpath(".venv").exists()


def test_the_first_start_sets_up_and_the_second_does_not(machine: Machine) -> None:
    machine.give_python()
    first = machine.para("export", "a file")
    assert first.stdout == f"{machine.root} | {machine.root.parent} | -m bot export a file\n"
    assert first.stderr.startswith("Setting packages up")
    assert machine.done == ["venv", pip("requirements.lock")]
    second = machine.para("run")
    assert (second.returncode, second.stderr, machine.done) == (0, "", [])


def test_a_new_lock_is_brought_in_without_starting_over(machine: Machine) -> None:
    machine.give_python()
    machine.para("test")
    assert machine.done == ["venv", pip("requirements-dev.lock")]
    machine.para("run")
    assert machine.done == []
    machine.root.joinpath("requirements.lock").write_text("another\n")
    machine.para("run")
    assert machine.done == [pip("requirements-dev.lock")]


def test_an_interrupted_set_up_is_redone(machine: Machine) -> None:
    machine.give_python(broken=1)
    failed = machine.para("run")
    assert failed.returncode == 2
    assert "The packages were not set up" in failed.stderr
    assert machine.done == ["venv", pip("requirements.lock")]
    machine.give_python()
    assert machine.para("run").returncode == 0
    assert machine.done == ["venv", pip("requirements.lock")]


def test_uv_is_taken_where_it_is_and_pip_where_it_fails(machine: Machine) -> None:
    machine.give_python()
    uv = machine.bin / "uv"
    uv.write_text(f'#!/bin/sh\necho "uv $*" >>"{machine.journal}"\n')
    uv.chmod(0o755)
    machine.para("run")
    with_uv = "uv pip sync -q --require-hashes --python .venv/bin/python requirements.lock"
    assert machine.done == ["venv", with_uv]
    uv.write_text("#!/bin/sh\nexit 1\n")
    machine.root.joinpath("requirements.lock").write_text("another\n")
    assert machine.para("run").returncode == 0
    assert machine.done == [pip("requirements.lock")]


def test_it_is_found_through_links(machine: Machine, tmp_path: Path) -> None:
    machine.give_python()
    machine.para("check")
    tmp_path.joinpath("far").mkdir()
    tmp_path.joinpath("far/link").symlink_to("../near")
    tmp_path.joinpath("near").symlink_to(machine.root / "para")
    answer = subprocess.run(
        (str(tmp_path / "far/link"), "check"), capture_output=True, text=True, check=True
    )
    assert answer.stdout.startswith(f"{machine.root} | {os.getcwd()} | -m bot check")  # noqa: PTH109 (as the shell says it)


def test_a_developer_s_lock_holds_what_users_run() -> None:
    def pins(name: str) -> set[str]:
        lines = ROOT.joinpath(name).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line}

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
