"""leftovers of the programme."""

import sqlalchemy as sa
from alembic import op
from bot.storage.columns import UtcDateTime

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "passport_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column(
            "field",
            sa.Enum(
                "name",
                "decision",
                "basis",
                "developers",
                "groups",
                "term",
                "forms",
                "directions",
                "management",
                "conditions",
                "results",
                "monitoring",
                "motivation",
                name="field",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("was", sa.String(length=1500), server_default="", nullable=False),
        sa.Column("became", sa.String(length=1500), server_default="", nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("was <> became", name=op.f("ck_passport_change_differs")),
        sa.ForeignKeyConstraint(
            ["changed_by"],
            ["person.id"],
            name=op.f("fk_passport_change_changed_by"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_passport_change_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passport_change")),
    )
    with op.batch_alter_table("passport_change", schema=None) as batch_op:
        batch_op.create_index(
            "ix_passport_change_of_organisation", ["organisation_id", "id"], unique=False
        )

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("work_form", sa.String(length=160), nullable=True))

    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.drop_constraint("audience", type_="check")
        batch_op.create_check_constraint(
            "audience", "audience IN ('mentees', 'mentors', 'others')"
        )


def downgrade() -> None:
    raise NotImplementedError("a copy made before the update is the way back")
