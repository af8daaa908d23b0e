"""Writes the drills' schema again, for ``make docs``."""

from bot.content.drills import OWN_DRILLS, schema

(OWN_DRILLS / "schema.json").write_text(schema(), encoding="utf-8")
