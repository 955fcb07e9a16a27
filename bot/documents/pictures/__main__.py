"""`python -m bot.documents.pictures`: figures as JSON on the standard input, PNG on the output."""

import json
import sys

from bot.documents.pictures.drawing import drawn


def main() -> None:
    sys.stdout.buffer.write(drawn(json.load(sys.stdin)))


if __name__ == "__main__":
    main()
