"""The exchange format of ``rapport check`` and ``rapport read``: plain dictionaries for JSON."""

from bot.check.engine import Checked
from bot.check.reading import Reading
from bot.check.reading.evidence import evidence
from bot.check.rule import Finding

__all__ = ["checked_to_wire", "reading_to_wire"]

_TRAITS = (
    "closeness",
    "heat",
    "feeling",
    "clarity",
    "know_how",
    "register",
    "assertiveness",
    "repeat",
    "plain_language",
    "rambling",
    "flags",
)


def checked_to_wire(checked: Checked) -> dict[str, object]:
    """Return the result of a check, as the documented format has it."""
    return {
        "language": checked.language,
        "reading": reading_to_wire(checked.reading) if checked.reading else None,
        "findings": [
            {
                "rule": finding.rule.id,
                "severity": finding.severity,
                **_place(checked, finding),
                "why": finding.procedure or finding.rule.why,
                "stronger": None if finding.procedure else finding.stronger,
                "tip": finding.rule.tip or None,
            }
            for finding in checked.problems
        ],
        "praises": [
            {
                "rule": finding.rule.id,
                **_place(checked, finding),
                "why": finding.rule.why,
                "tip": finding.rule.tip,
            }
            for finding in checked.praises
        ],
        "shown": [finding.rule.id for finding in checked.shown],
        "signals": checked.signals,
    }


def _place(checked: Checked, finding: Finding) -> dict[str, object]:
    start, end = finding.span
    return {"start": start, "end": end, "quote": checked.draft.quote(finding.span)}


def reading_to_wire(reading: Reading) -> dict[str, object]:
    """Return how a customer's message reads, as the documented format has it."""
    traits = {name: getattr(reading, name) for name in _TRAITS}
    return {
        "summary": reading.summary,
        **{name: trait.value for name, trait in traits.items()},
        "confidence": {name: trait.confidence for name, trait in traits.items()},
        "evidence": evidence(reading),
        "scores": reading.scores,
    }
