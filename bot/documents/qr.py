"""A link as a picture to be printed."""

import io

import segno

SCALE = 12
QUIET_ZONE = 4  # modules of white around it: scanners need them (ISO/IEC 18004)


def qr_png(link: str) -> bytes:
    """PNG of about 500 pixels; correction M survives a crease of the paper."""
    picture = io.BytesIO()
    segno.make(link, error="m", micro=False).save(
        picture, kind="png", scale=SCALE, border=QUIET_ZONE
    )
    return picture.getvalue()
