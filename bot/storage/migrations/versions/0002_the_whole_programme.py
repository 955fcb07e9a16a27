"""the whole programme."""

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations
from bot.storage.columns import UtcDateTime

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels = None
depends_on = None


PAIR_STATUS = ("proposed", "agreed", "to_order", "active", "paused", "closed")
COMPLETION_REASON = (
    "plan_and_term",
    "plan_completed",
    "by_mentor",
    "by_mentee",
    "mutual",
    "by_curator",
    "mentor_refused",
    "employer_cancelled",
    "left",
    "replaced",
    "declined",
)
PETITION_KIND = (
    "help_request",
    "replace_mentor",
    "mentor_resign",
    "extend",
    "correct",
    "release",
    "mediation",
    "support",
    "employer_cancel",
)
FORM = (
    "teacher_teacher",
    "teacher_group",
    "lecturer_young_teacher",
    "head_teacher",
    "employer_ped_student",
    "pupil_pupil",
    "student_pupil",
    "employer_pupil",
    "employer_student",
    "teacher_pupil",
)
PROGRAMME_STATUS = (
    "draft",
    "agreed",
    "defense",
    "approved",
    "active",
    "revising",
    "extended",
    "completed",
    "terminated",
    "published",
)


def one_of(column: str, values: tuple[str, ...]) -> str:
    """As SQLAlchemy writes the check of an enumeration."""
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


def replace_check(
    batch_op: BatchOperations, name: str, values: tuple[str, ...], column: str | None = None
) -> None:
    batch_op.drop_constraint(name, type_="check")
    batch_op.create_check_constraint(name, one_of(column or name, values))


def upgrade() -> None:
    op.create_table(
        "difficulty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(length=300), nullable=False),
        sa.Column(
            "type",
            sa.Enum(
                "situation_novelty",
                "motivation",
                name="type",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "subtype",
            sa.Enum(
                "young_specialist",
                "new_in_org",
                "new_position",
                "org_change",
                "new_requirements",
                name="subtype",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "area",
            sa.Enum(
                "theory",
                "legal",
                "subject",
                "psych_ped",
                "method",
                "ict",
                "extracurricular",
                name="area",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("level_before", sa.Integer(), nullable=True),
        sa.Column("level_after", sa.Integer(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "in_work",
                "closed",
                "not_closed",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_by_mentee", sa.Date(), nullable=True),
        sa.Column("closed_by_mentor", sa.Date(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "subtype is null or type = 'situation_novelty'", name=op.f("ck_difficulty_subtype_of")
        ),
        sa.CheckConstraint("level_after between 0 and 10", name=op.f("ck_difficulty_level_after")),
        sa.CheckConstraint(
            "level_before between 0 and 10", name=op.f("ck_difficulty_level_before")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_difficulty_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_difficulty_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difficulty")),
    )
    with op.batch_alter_table("difficulty", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_difficulty_person_id"), ["person_id"], unique=False)

    op.create_table(
        "meeting_series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("every_days", sa.Integer(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "every_days between 1 and 92", name=op.f("ck_meeting_series_every_days")
        ),
        sa.CheckConstraint("times between 2 and 40", name=op.f("ck_meeting_series_times")),
        sa.ForeignKeyConstraint(
            ["created_by"],
            ["person.id"],
            name=op.f("fk_meeting_series_created_by"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_meeting_series_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["pair_id"], ["pair.id"], name=op.f("fk_meeting_series_pair_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_series")),
    )
    with op.batch_alter_table("meeting_series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_series_pair_id"), ["pair_id"], unique=False)

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("topic", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("result", sa.String(length=500), nullable=True))
        batch_op.add_column(sa.Column("mentor_gain", sa.String(length=500), nullable=True))
        batch_op.add_column(sa.Column("mood", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("tool", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("link", sa.String(length=300), nullable=True))
        batch_op.add_column(sa.Column("observation", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("series_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_meeting_series_id"), ["series_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_meeting_series_id"),
            "meeting_series",
            ["series_id"],
            ["id"],
            ondelete="SET NULL",
        )
        batch_op.create_check_constraint("mood", "mood between 1 and 3")

    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("profile", sa.String(length=80), server_default="001+002", nullable=False)
        )
        batch_op.add_column(sa.Column("own_profile", sa.JSON(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "forms",
                sa.JSON(),
                server_default=sa.text('\'["teacher_teacher", "teacher_group"]\''),
                nullable=False,
            )
        )
        batch_op.add_column(
            sa.Column(
                "formats",
                sa.JSON(),
                server_default=sa.text(
                    '\'["expert_novice", "class_teacher", "innovator", "manager", "leader_newcomer"]\''
                ),
                nullable=False,
            )
        )
        batch_op.add_column(
            sa.Column("coverage_target", sa.Integer(), server_default="70", nullable=False)
        )
        batch_op.add_column(
            sa.Column("links", sa.JSON(), server_default=sa.text("'[]'"), nullable=False)
        )
        batch_op.create_check_constraint("coverage_target", "coverage_target between 0 and 100")

    with op.batch_alter_table("pair", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "symmetric",
                sa.Boolean(create_constraint=True, name="symmetric"),
                server_default=sa.text("0"),
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("role_model", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("previous_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("rhythm_days", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_pair_previous_id"), "pair", ["previous_id"], ["id"], ondelete="SET NULL"
        )
        batch_op.create_check_constraint("rhythm_days", "rhythm_days between 1 and 365")
        replace_check(batch_op, "status", PAIR_STATUS)
        replace_check(batch_op, "reason", COMPLETION_REASON, "completion_reason")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("kind", sa.String(length=20), server_default="teacher", nullable=False)
        )
        batch_op.add_column(sa.Column("building", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("outside", sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column("superior_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("career_start", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "under_35", sa.Boolean(create_constraint=True, name="under_35"), nullable=True
            )
        )
        batch_op.add_column(sa.Column("qualification", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("guardian_consent_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("left_on", sa.Date(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_person_superior_id"),
            "person",
            ["superior_id"],
            ["id"],
            ondelete="SET NULL",
        )

    with op.batch_alter_table("petition", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reason", sa.String(length=40), nullable=True))
        batch_op.add_column(
            sa.Column("details", sa.JSON(), server_default=sa.text("'{}'"), nullable=False)
        )
        batch_op.add_column(sa.Column("answer_by", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("answered_by", sa.Integer(), nullable=True))
        batch_op.create_index("ix_petition_open", ["organisation_id", "status"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_petition_answered_by"),
            "person",
            ["answered_by"],
            ["id"],
            ondelete="SET NULL",
        )
        replace_check(batch_op, "kind", PETITION_KIND)

    with op.batch_alter_table("plan_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("difficulty_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("expected", sa.String(length=300), nullable=True))
        batch_op.add_column(sa.Column("led_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("feedback", sa.String(length=500), nullable=True))
        batch_op.add_column(sa.Column("contour", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("work_form_words", sa.String(length=120), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_plan_item_difficulty_id"), ["difficulty_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_plan_item_led_by"), "person", ["led_by"], ["id"], ondelete="SET NULL"
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_plan_item_difficulty_id"),
            "difficulty",
            ["difficulty_id"],
            ["id"],
            ondelete="SET NULL",
        )

    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("status", sa.String(length=32), server_default="draft", nullable=False)
        )
        batch_op.add_column(
            sa.Column("authoring", sa.String(length=32), server_default="joint", nullable=False)
        )
        batch_op.add_column(sa.Column("acknowledged_at", UtcDateTime(), nullable=True))
        batch_op.add_column(
            sa.Column("tasks", sa.JSON(), server_default=sa.text("'[]'"), nullable=False)
        )
        batch_op.add_column(
            sa.Column("shared_tasks", sa.JSON(), server_default=sa.text("'[]'"), nullable=False)
        )
        batch_op.add_column(sa.Column("expected", sa.String(length=500), nullable=True))
        batch_op.add_column(sa.Column("defence_on", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "best",
                sa.Boolean(create_constraint=True, name="best"),
                server_default=sa.text("0"),
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("approved_at", UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("approved_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("version", sa.Integer(), server_default="1", nullable=False))
        batch_op.create_foreign_key(
            batch_op.f("fk_programme_approved_by"),
            "person",
            ["approved_by"],
            ["id"],
            ondelete="SET NULL",
        )
        replace_check(batch_op, "form", FORM)
        batch_op.create_check_constraint("status", one_of("status", PROGRAMME_STATUS))
        batch_op.create_check_constraint(
            "authoring", one_of("authoring", ("joint", "mentor_first"))
        )

    # Programmes that were at work before programmes had a status of their own.
    op.execute(
        "update programme set status = case (select status from pair where id = pair_id)"
        " when 'active' then 'active' when 'paused' then 'active'"
        " when 'closed' then case (select completion_reason from pair where id = pair_id)"
        " when 'plan_and_term' then 'completed' when 'plan_completed' then 'completed'"
        " else 'terminated' end else 'draft' end"
    )


def downgrade() -> None:
    raise NotImplementedError("a copy made before the update is the way back")
