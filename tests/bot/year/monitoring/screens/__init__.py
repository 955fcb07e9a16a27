"""The screens of monitoring, each figure of them beside the recount."""
