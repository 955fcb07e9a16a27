"""`python -m bot.documents.pdf`: a template and what it says on the input, PDF on the output.

What people wrote comes as values of JSON, so it is text whatever signs it has.
"""

import json
import sys

import typst

from bot.catalog.papers import FOLDER

TEMPLATES = FOLDER / "pdf"


def main() -> None:
    job = json.load(sys.stdin)
    made = typst.compile(
        str(TEMPLATES / f"{job['template']}.typ"),
        root=str(TEMPLATES),
        ignore_system_fonts=True,
        sys_inputs={"said": json.dumps(job["said"])},
    )
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main()
