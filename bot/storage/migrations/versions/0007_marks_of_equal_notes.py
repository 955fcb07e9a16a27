"""Marks by which equal notes are found, and an index that sums of meetings are read from."""

import sqlalchemy as sa
from alembic import op

from bot.domain.likeness import note_mark

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels = None
depends_on = None

BATCH = 2000
_meeting = sa.table("meeting", sa.column("id"), sa.column("note"), sa.column("note_mark"))


def upgrade() -> None:
    op.add_column("meeting", sa.Column("note_mark", sa.BigInteger(), nullable=True))
    _mark()
    op.drop_index("ix_meeting_of_pair", "meeting")
    op.create_index(
        "ix_meeting_of_pair",
        "meeting",
        ["pair_id", "day", "status", "minutes", "recorded_at", "imported"],
    )
    op.create_index(
        "ix_meeting_note_mark",
        "meeting",
        ["pair_id", "note_mark", "status"],
        sqlite_where=sa.text("note_mark is not null"),
    )


def _mark() -> None:
    """Of all notes that are there, some at a time."""
    here, last = op.get_bind(), 0
    change = (
        sa.update(_meeting)
        .where(_meeting.c.id == sa.bindparam("known"))
        .values(note_mark=sa.bindparam("mark"))
    )
    while rows := here.execute(_unmarked(last)).all():
        last = rows[-1].id
        here.execute(change, [{"known": row.id, "mark": note_mark(row.note)} for row in rows])


def _unmarked(last: int) -> sa.Select[tuple[int, str]]:
    return (
        sa.select(_meeting.c.id, _meeting.c.note)
        .where(_meeting.c.note.is_not(None), _meeting.c.id > last)
        .order_by(_meeting.c.id)
        .limit(BATCH)
    )


def downgrade() -> None:
    raise NotImplementedError("a copy made before the update is the way back")
