"""Small files that a person may send from the sandbox: a voice note that plays, a picture."""

import struct
import zlib
from typing import Final

_SERIAL: Final = 12
_RATE: Final = 48_000
_FRAMES_A_SECOND: Final = 50
# One Opus frame of 20 ms that holds silence, and how many of them an Ogg page takes.
_SILENCE: Final = b"\xf8\xff\xfe"
_FRAMES_A_PAGE: Final = 250
_FIRST, _LAST = 2, 4
_WIDTH, _HEIGHT = 320, 200


def voice_note(seconds: int = 3) -> bytes:
    """An Ogg Opus stream of silence, as RFC 7845 lays it out; players show its length."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, _RATE, 0, 0)
    tags = b"OpusTags" + struct.pack("<I4sI", 4, b"para", 0)
    pages = [_page([head], 0, 0, _FIRST), _page([tags], 1, 0, 0)]
    frames = seconds * _FRAMES_A_SECOND
    for start in range(0, frames, _FRAMES_A_PAGE):
        count = min(_FRAMES_A_PAGE, frames - start)
        done = start + count
        kind = _LAST if done == frames else 0
        granule = done * _RATE // _FRAMES_A_SECOND
        pages.append(_page([_SILENCE] * count, len(pages), granule, kind))
    return b"".join(pages)


def picture() -> bytes:
    """A PNG of 320 by 200: a hill under an evening sky."""
    rows = b"".join(b"\0" + bytes(_colours(y)) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, body)
        for name, body in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    )


def _colours(y: int) -> list[int]:
    """One line of the picture, red, green and blue of each point."""
    line: list[int] = []
    for x in range(_WIDTH):
        hill = _HEIGHT - 60 - (x - 110) ** 2 // -400 - 40
        if y > hill:
            line += [52, 110 - y // 8, 92]
        else:
            line += [238 - y // 3, 196 - y // 4, 150 + y // 5]
    return line


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _page(packets: list[bytes], number: int, granule: int, kind: int) -> bytes:
    """An Ogg page, RFC 3533; each packet here is shorter than 255 bytes, one lace a packet."""
    laces = bytes(len(packet) for packet in packets)
    header = struct.pack("<4sBBqIII", b"OggS", 0, kind, granule, _SERIAL, number, 0)
    page = bytearray(header + bytes([len(laces)]) + laces + b"".join(packets))
    page[22:26] = struct.pack("<I", _checksum(page))
    return bytes(page)


def _checksum(page: bytes | bytearray) -> int:
    """The CRC of Ogg: 0x04c11db7, most significant bit first, nothing inverted."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ 0x04C11DB7 if value & 0x8000_0000 else value << 1
        value &= 0xFFFF_FFFF
    return value
