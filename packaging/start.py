"""Set Frontdesk up and start it, with nothing but Python: `python3 packaging/start.py`.

    python3 packaging/start.py [options of frontdesk]     open the house (a demo house the first time)
    python3 packaging/start.py test [options of pytest]   install what tests need and run every check

The first run makes .venv with the locked packages; later runs only look whether the locks changed. System
libraries that are missing are installed on Debian as root; anybody else is told the command that does it.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

OLDEST_PYTHON = (3, 11)
EXIT_ENVIRONMENT = 4

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOCKS = {"run": ROOT / "packaging/requirements.txt", "test": ROOT / "packaging/requirements-test.txt"}

# What must be there, and the Debian package that brings it. Libraries are asked for by the name the dynamic
# linker uses, which is the same on every Linux and survives Debian's renaming of packages.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "import": "imagemagick",
    "pdftoppm": "poppler-utils",
    "initdb": "postgresql",
    "lp": "cups-client",
    "cupsd": "cups-daemon",
    "ippeveprinter": "cups-ipp-utils",
    "dbus-daemon": "dbus",
    "avahi-daemon": "avahi-daemon",
    "ip": "iproute2",
}
CHECKS: Mapping[str, Sequence[str]] = {
    "ruff check": ("ruff", "check", "."),
    "ruff format": ("ruff", "format", "--check", "."),
    "mypy": ("mypy",),
    "lint-imports": ("lint-imports",),
    "deptry": ("deptry", "."),
    "pytest": ("pytest", "-n", "2", "--dist", "loadgroup"),
}


def main(arguments: Sequence[str]) -> int:
    """Prepare what the arguments ask for, then do it; the exit code of what ran last, or 4."""
    if sys.version_info < OLDEST_PYTHON:
        return refuse("Frontdesk kræver Python {}.{} eller nyere.".format(*OLDEST_PYTHON))
    mode = "test" if arguments[:1] == ["test"] else "run"
    screen = has_screen(sys.platform, os.environ)
    try:
        provide_system_packages(missing_packages(mode, screen))
        provide_python_packages(mode)
    except SetUpStopped as stopped:
        return refuse(str(stopped))
    if mode == "test":
        return run_checks(arguments[1:])
    return run_frontdesk(list(arguments), screen)


class SetUpStopped(Exception):
    """Something is missing that only a person can provide; the message says what, in Danish."""


def refuse(message: str) -> int:
    """Say why nothing was started."""
    print(message, file=sys.stderr)
    return EXIT_ENVIRONMENT


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be opened: Windows and macOS always can, Linux says so in its environment."""
    return not platform.startswith("linux") or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


# System packages


def wanted(mode: str, screen: bool) -> tuple[dict[str, str], dict[str, str]]:
    """Libraries and programs that this use needs, each with its Debian package."""
    if mode == "test":
        return {**LIBRARIES, **WINDOW_LIBRARIES}, TEST_PROGRAMS
    return {**LIBRARIES, **(WINDOW_LIBRARIES if screen else {})}, {}


def missing_packages(mode: str, screen: bool) -> list[str]:
    """Debian packages that bring what this machine lacks; always none away from Linux."""
    if not sys.platform.startswith("linux"):
        return []
    libraries, programs = wanted(mode, screen)
    missing = lacking(libraries, library_loads) + lacking(programs, program_exists)
    if importlib.util.find_spec("ensurepip") is None and not PYTHON.exists():
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return missing


def lacking(needs: Mapping[str, str], is_there: Callable[[str], bool]) -> list[str]:
    """The packages of those needs that are not there, each once, in the order of the table."""
    return list(dict.fromkeys(package for name, package in needs.items() if not is_there(name)))


def library_loads(name: str) -> bool:
    """Whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def program_exists(name: str) -> bool:
    """Whether the program is on the path, or where Debian keeps servers."""
    servers = [str(folder) for folder in Path("/usr/lib/postgresql").glob("*/bin")]
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin", *servers])
    return shutil.which(name, path=path) is not None


def provide_system_packages(missing: Sequence[str]) -> None:
    """Install the packages where we may; raises SetUpStopped with the command where we may not."""
    if not missing:
        return
    if not can_install():
        raise SetUpStopped(how_to_install(missing, debian=shutil.which("apt-get") is not None))
    print("Installerer systempakker: " + " ".join(missing), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *missing]):
        run(["apt-get", *command], environment)


def can_install() -> bool:
    """Debian (or a child of it), and root."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def how_to_install(missing: Iterable[str], debian: bool) -> str:
    """The one command that provides what is missing, or the names to look for on another Linux."""
    packages = " ".join(missing)
    if debian:
        return (
            "Frontdesk mangler nogle systempakker. Kør denne kommando, og start igen:\n\n"
            f"  sudo apt-get install {packages}\n"
        )
    return (
        f"Frontdesk mangler nogle systempakker. På Debian hedder de: {packages}\n"
        "Installér dem, der svarer til, og start igen."
    )


# Python packages


def provide_python_packages(mode: str) -> None:
    """Make .venv and install the locked packages, unless that has been done with these very locks."""
    if is_provided(mode):
        return
    print("Henter Frontdesks pakker; det tager et par minutter første gang ...", flush=True)
    if not venv_works():
        run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    run([*pip, "--require-hashes", "-r", str(LOCKS[mode])])
    run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    stamp(mode).write_text(fingerprint(mode), encoding="utf-8")


def is_provided(mode: str) -> bool:
    """Whether the packages are installed; those for tests contain those for running."""
    candidates = {"run": ("run", "test"), "test": ("test",)}[mode]
    return PYTHON.exists() and any(
        stamp(name).exists() and stamp(name).read_text("utf-8") == fingerprint(name) for name in candidates
    )


def stamp(mode: str) -> Path:
    """The file that says with which locks .venv was filled."""
    return VENV / f"frontdesk-{mode}.stamp"


def fingerprint(mode: str) -> str:
    """Changes with the locks, with pyproject.toml and when the folder is moved."""
    digest = hashlib.sha256(str(ROOT).encode())
    for source in (LOCKS[mode], ROOT / "pyproject.toml"):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def venv_works() -> bool:
    """Whether .venv has a Python of a fit version that finds its pip."""
    if not PYTHON.exists():
        return False
    question = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return subprocess.run([str(PYTHON), "-c", question], capture_output=True, check=False).returncode == 0


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run one step of the set-up; raises SetUpStopped when it fails."""
    finished = subprocess.run(command, env=environment, cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
    if finished.returncode != 0:
        raise SetUpStopped("Det lykkedes ikke. Denne kommando fejlede: " + " ".join(command))


# Starting


def run_frontdesk(arguments: list[str], screen: bool) -> int:
    """Become Frontdesk; without a screen the day is played offscreen instead of opening the window."""
    if not screen and opens_window(arguments):
        print("Her er ingen skærm. Frontdesk spiller i stedet en dag igennem, og siger hvor", flush=True)
        print("dagens billeder, skilte, lister og rapport ligger bagefter.", flush=True)
        arguments = [*arguments, "play-day"]
    command = [str(PYTHON), "-m", "frontdesk", *arguments]
    if os.name != "nt":
        # Replacing this process leaves signals and the exit code to Frontdesk itself.
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments name no subcommand: then Frontdesk opens its window."""
    rest = iter(arguments)
    for argument in rest:
        if argument in ("--house", "--lang"):
            next(rest, None)
        elif not argument.startswith(("--house=", "--lang=")):
            return False
    return True


def run_checks(pytest_arguments: Sequence[str]) -> int:
    """Run every check, tell which failed, and return 1 if any did."""
    failed = []
    for name, command in CHECKS.items():
        extra = pytest_arguments if name == "pytest" else ()
        print(f"== {name}", flush=True)
        if not passes([str(SCRIPTS / command[0]), *command[1:], *extra]):
            print(f"== {name} fejlede", flush=True)
            failed.append(name)
    print("Fejlede: " + ", ".join(failed) if failed else "Alt er i orden.", flush=True)
    return 1 if failed else 0


def passes(command: Sequence[str]) -> bool:
    """Whether the command ends with exit code 0 in the repository."""
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
