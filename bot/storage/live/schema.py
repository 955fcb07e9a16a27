"""The shape of the live file, counted by PRAGMA user_version; each step is applied once."""

import sqlite3

_FIRST = """
CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    operation TEXT NOT NULL UNIQUE,
    chat INTEGER NOT NULL,
    payload TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'done', 'aside')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    faults INTEGER NOT NULL DEFAULT 0 CHECK (faults >= 0),
    error TEXT,
    received_at REAL NOT NULL,
    ended_at REAL,
    CHECK ((status = 'waiting') = (ended_at IS NULL))
);
CREATE INDEX inbox_waiting ON inbox (chat, seq) WHERE status = 'waiting';
CREATE INDEX inbox_ended ON inbox (ended_at) WHERE status <> 'waiting';
CREATE TABLE dialog_state (
    chat INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    touched_at REAL NOT NULL,
    PRIMARY KEY (chat, key)
) WITHOUT ROWID;
CREATE INDEX dialog_state_touched ON dialog_state (touched_at);
"""
_STEPS = (_FIRST,)


class NewerLiveFile(Exception):
    """The file was written by a newer Para: this one can't read it."""


def prepare(db: sqlite3.Connection) -> None:
    """Bring a new or older file to the shape of this version, each step whole or not at all.

    Raises NewerLiveFile.
    """
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > len(_STEPS):
        raise NewerLiveFile(f"version {version}, this Para knows {len(_STEPS)}")
    for number, step in enumerate(_STEPS[version:], start=version + 1):
        db.executescript(f"BEGIN;{step}PRAGMA user_version = {number};COMMIT;")
