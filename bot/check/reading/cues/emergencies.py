"""Emergencies that are told like any fault, as patterns for a cue."""

__all__ = ["EMERGENCIES"]

EMERGENCIES = (
    # a heart
    r"\b(?:chest (?:pains?|tightness)|chest (?:is|feels|hurts)|"
    r"(?:pain|tight\w*|pressure|crushing)\b[^.!?\n]{0,20}\bchest)\b[^\n]{0,90}"
    r"\b(?:left arm|jaw|numb|gr[ea]y in|sweating|can't breathe|breathless|collapsed)\b",
    # too many tablets
    r"\b(?:took|taken|swallowed|swallows) (?:the |a |nearly |almost |about )*"
    r"(?:whole|entire|full|all (?:the|her|his|my)|too many|rest of the)\b[^.!?\n]{0,12}"
    r"\b(?:strip|tablets|pills|tabs|capsules|paracetamol)\b",
    # bad air
    r"\b(?:heater|boiler|gas|carbon monoxide|co alarm|stove)\b[^\n]{0,110}\b(?:very sleepy|drowsy|"
    r"head is (?:pounding|splitting)|pounding headache|dizzy|fainted|passed out|won't wake)\b",
    # what keeps somebody alive
    r"\b(?:insulin|blood sugars?|my sugars?)\b[^\n]{0,200}\b(?:been sick|vomit\w*|throwing up|"
    r"dizzy|"
    r"passing out|fainted)\b",
    r"\b(?:oxygen (?:machine|concentrator|bottle|supply|cylinder)|ventilator|feeding pump)\b"
    r"[^.!?\n]{0,60}\b(?:(?:has |have |just )*stopped|alarm (?:is|keeps)|ran out|cut out|"
    r"won't (?:start|run|turn on))\b",
    # somebody kept
    r"\b(?:he|she|they|husband|boss|employer|madam|agent|agency)\b[^.!?\n]{0,20}"
    r"\b(?:take|takes|took|taken|has|keeps?|hid|holds?) (?:away )?my passport\b",
)
"""Chest pain, an overdose, carbon monoxide, a pump that stopped, a passport that is kept."""
