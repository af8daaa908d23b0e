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
    # somebody kept
    r"\b(?:he|she|they|husband|boss|employer|madam|agent|agency)\b[^.!?\n]{0,20}"
    r"\b(?:take|takes|took|taken|has|keeps?|hid|holds?) (?:away )?my passport\b",
)
"""Chest pain, an overdose, carbon monoxide; somebody whose passport is kept from them."""
