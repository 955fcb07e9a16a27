"""sheets of questionnaires.

Finished answers part from the drafts: the questionnaires sent so far were promised to be
anonymous, so their finished answers lose the person and the time.
"""

import secrets
from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op
from bot.storage.columns import UtcDateTime

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _forms()
    _campaigns()
    _replies()
    _sheets()
    _move_answers()
    op.drop_table("survey_answer")


def _forms() -> None:
    op.create_table(
        "survey_form",
        sa.Column("id", sa.Integer(), nullable=False),
        _organisation("survey_form"),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        _refers("survey_form", "made_by", "person", "SET NULL", nullable=True),
        sa.Column("dropped_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_form")),
    )
    op.create_index(
        "uq_survey_form_version",
        "survey_form",
        ["organisation_id", "code", "version"],
        unique=True,
    )


def _campaigns() -> None:
    with op.batch_alter_table("campaign", schema=None, recreate="always") as batch_op:
        batch_op.drop_constraint("audience", type_="check")
        batch_op.create_check_constraint(
            "audience", "audience IN ('mentees', 'mentors', 'others', 'curators')"
        )
        batch_op.add_column(
            sa.Column(
                "visibility",
                sa.String(length=32),
                server_default="anonymous",
                nullable=False,
            )
        )
        batch_op.create_check_constraint(
            "visibility", "visibility IN ('identified', 'aggregate', 'anonymous')"
        )
        batch_op.add_column(
            sa.Column("kind", sa.String(length=40), server_default="by_hand", nullable=False)
        )
        batch_op.add_column(sa.Column("opens_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("pair_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("form_id", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("whom", sa.JSON(), server_default=sa.text("'{}'"), nullable=False)
        )
        batch_op.create_foreign_key(
            op.f("fk_campaign_pair_id"), "pair", ["pair_id"], ["id"], ondelete="CASCADE"
        )
        batch_op.create_foreign_key(
            op.f("fk_campaign_form_id"), "survey_form", ["form_id"], ["id"], ondelete="SET NULL"
        )
    op.create_index(
        "ix_campaign_pair",
        "campaign",
        ["pair_id", "kind"],
        sqlite_where=sa.text("pair_id is not null"),
    )


def _replies() -> None:
    with op.batch_alter_table("survey_reply", schema=None, recreate="always") as batch_op:
        batch_op.add_column(
            sa.Column("finished", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    op.execute("update survey_reply set finished = 1 where finished_at is not null")
    op.execute("update survey_reply set finished_at = null")
    with op.batch_alter_table("survey_reply", schema=None, recreate="always") as batch_op:
        batch_op.create_check_constraint("time", "finished or finished_at is null")


def _sheets() -> None:
    op.create_table(
        "survey_draft",
        _refers("survey_draft", "campaign_id", "campaign", "CASCADE"),
        _refers("survey_draft", "person_id", "person", "CASCADE"),
        sa.Column("question", sa.String(length=40), nullable=False),
        _organisation("survey_draft"),
        sa.Column("value", sa.String(length=2000), nullable=False),
        sa.PrimaryKeyConstraint(
            "campaign_id", "person_id", "question", name=op.f("pk_survey_draft")
        ),
    )
    op.create_table(
        "survey_sheet",
        sa.Column("key", sa.String(length=32), nullable=False),
        _organisation("survey_sheet"),
        _refers("survey_sheet", "campaign_id", "campaign", "CASCADE"),
        _refers("survey_sheet", "person_id", "person", "CASCADE", nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_survey_sheet")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_survey_sheet_campaign", "survey_sheet", ["campaign_id", "key"])
    op.create_index(
        "ix_survey_sheet_person",
        "survey_sheet",
        ["person_id"],
        sqlite_where=sa.text("person_id is not null"),
    )
    op.create_table(
        "survey_sheet_answer",
        _refers("survey_sheet_answer", "sheet_key", "survey_sheet.key", "CASCADE"),
        sa.Column("question", sa.String(length=40), nullable=False),
        _organisation("survey_sheet_answer"),
        sa.Column("value", sa.String(length=2000), nullable=False),
        sa.PrimaryKeyConstraint("sheet_key", "question", name=op.f("pk_survey_sheet_answer")),
        sqlite_with_rowid=False,
    )


def _move_answers() -> None:
    """Finished answers become sheets of nobody, empty (skipped) ones go; the rest stay drafts."""
    bind = op.get_bind()
    bind.execute(
        sa.text(
            "insert into survey_draft (campaign_id, person_id, question, organisation_id, value)"
            " select a.campaign_id, a.person_id, a.question, a.organisation_id, a.value"
            " from survey_answer a join survey_reply r on r.campaign_id = a.campaign_id"
            " and r.person_id = a.person_id where not r.finished"
        )
    )
    done = bind.execute(
        sa.text(
            "select a.campaign_id, a.person_id, a.organisation_id, a.question, a.value"
            " from survey_answer a join survey_reply r on r.campaign_id = a.campaign_id"
            " and r.person_id = a.person_id where r.finished"
        )
    )
    said = defaultdict[tuple[int, int, int], list[tuple[str, str]]](list)
    for campaign, person, organisation, question, value in done:
        said[(campaign, person, organisation)].append((question, value))
    for (campaign, _, organisation), answers in said.items():
        key = secrets.token_hex(16)
        bind.execute(
            sa.text(
                "insert into survey_sheet (key, organisation_id, campaign_id)"
                " values (:key, :organisation, :campaign)"
            ),
            {"key": key, "organisation": organisation, "campaign": campaign},
        )
        for question, value in answers:
            if value:
                bind.execute(
                    sa.text(
                        "insert into survey_sheet_answer"
                        " (sheet_key, question, organisation_id, value)"
                        " values (:key, :question, :organisation, :value)"
                    ),
                    {
                        "key": key,
                        "question": question,
                        "organisation": organisation,
                        "value": value,
                    },
                )


def _organisation(table: str) -> sa.Column[Any]:
    return _refers(table, "organisation_id", "organisation", "CASCADE")


def _refers(
    table: str, name: str, to: str, rule: str, *, nullable: bool = False
) -> sa.Column[Any]:
    target = to if "." in to else f"{to}.id"
    key = sa.ForeignKey(target, name=op.f(f"fk_{table}_{name}"), ondelete=rule)
    kind: sa.types.TypeEngine[Any] = sa.String(length=32) if "." in to else sa.Integer()
    return sa.Column(name, kind, key, nullable=nullable)


def downgrade() -> None:
    raise NotImplementedError("a copy made before the update is the way back")
