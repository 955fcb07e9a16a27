"""The school's programme: readiness, documents, passport, forms, profile, community."""

from aiogram_dialog import Dialog

from bot.dialogs.school import community, document, documents, forms, passport, profile, readiness

__all__ = ["dialog"]


def dialog() -> Dialog:
    return Dialog(
        *readiness.windows(),
        *documents.windows(),
        *document.windows(),
        *passport.windows(),
        *forms.windows(),
        *profile.windows(),
        *community.windows(),
    )
