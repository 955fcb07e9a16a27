"""Writes requirements.lock and requirements-dev.lock out of pyproject.toml.

One resolution for every platform and Python from 3.11, with hashes and without registry
addresses. uv resolves; where it is missing it is set up in a throw-away environment.
"""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNTIME, DEVELOPMENT = "requirements.lock", "requirements-dev.lock"
_SHAPE = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate",
          "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet")  # fmt: skip


def write_locks(*, upgrade: bool = False) -> int:
    """Exit code of the resolver. Pins that still fit are kept unless `upgrade`."""
    newer = ("--upgrade",) if upgrade else ()
    with _resolver() as uv:
        compile_ = (*uv, "pip", "compile", "pyproject.toml", *_SHAPE, *newer)
        # The second lock holds the first one's versions, so that a developer runs what users run.
        development = ("--extra", "dev", "--constraint", RUNTIME, "--output-file", DEVELOPMENT)
        for arguments in (("--output-file", RUNTIME), development):
            code = subprocess.run((*compile_, *arguments), cwd=ROOT, check=False).returncode
            if code:
                return code
    return 0


@contextmanager
def _resolver() -> Iterator[tuple[str, ...]]:
    if found := shutil.which("uv"):
        yield (found,)
    elif importlib.util.find_spec("uv"):
        yield (sys.executable, "-m", "uv")
    else:
        with tempfile.TemporaryDirectory(prefix="para-lock-") as folder:
            venv.create(folder, with_pip=True)
            python = str(Path(folder, "bin", "python"))
            install = (python, "-m", "pip", "install", "-q", "--no-input", "uv>=0.9")
            subprocess.run(install, check=True)
            yield (python, "-m", "uv")
