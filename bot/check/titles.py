"""What a finding is called where there is no room for its reasons: a few words, no jargon."""

__all__ = ["TITLES", "title_of"]

TITLES = {
    "false-certainty": "a sure tone for something unchecked",
    "overpromise": "a promise that isn't yours to keep",
    "vague-when": "a vague time",
    "bare-dont-know": "“I don't know” standing alone",
    "hedge-pile": "several doubts at once",
    "shrug": "a shrug",
    "blames-colleague": "blame on a colleague",
    "passes-the-buck": "sending them elsewhere empty-handed",
    "blames-customer": "blame on the customer",
    "policy-wall": "a rule without its reason",
    "nobody-did-it": "a mistake that nobody made",
    "asks-for-secret": "asking for a secret",
    "template-leftover": "a leftover of the template",
    "missing-ownership": "a mistake that nobody owns",
    "conditional-apology": "an “if” in the apology",
    "sorry-but": "a “but” after the sorry",
    "apology-pile": "one sorry after the other",
    "inconvenience-cliche": "the stock apology",
    "apology-no-repair": "an apology without a next step",
    "needless-sorry": "a sorry for nothing",
    "tells-how-to-feel": "telling them how to feel",
    "sunny-relabel": "sunny words for bad news",
    "empathy-boilerplate": "a line that fits under any message",
    "same-feeling-claim": "claiming to feel the same",
    "skips-the-feeling": "no word on how they feel",
    "all-feeling-no-fix": "feeling without a step",
    "patience-misfire": "thanks for patience they don't have",
    "too-warm-for-terse": "more warmth than they want",
    "too-cold-for-warm": "no word back to their warmth",
    "answer-buried": "a buried answer",
    "small-talk-now": "small talk at the wrong time",
    "emoji-misfit": "an emoji out of place",
    "exclamation-misfit": "exclamation marks out of place",
    "joke-in-trouble": "a joke while they are in trouble",
    "casual-no": "a casual no",
    "register-clash": "a tone far from theirs",
    "over-their-head": "technical words they may not know",
    "talks-down": "starting behind where they are",
    "idioms-here": "idioms that are hard to follow",
    "parrots-them": "their own words handed back",
    "mirrors-heat": "heat answering heat",
    "name-spray": "their name too often",
    "cheer-in-grief": "cheer where they grieve",
    "crisis-missed": "a word about somebody's safety",
    "no-next-step": "no next step",
    "missed-question": "a question left open",
    "bare-link": "a link standing alone",
    "link-pile": "many links at once",
    "dead-end-no": "a no standing alone",
    "mushy-no": "a no that reads as maybe",
    "naked-command": "orders and nothing else",
    "question-quiz": "many questions at once",
    "ask-again": "asking what they already said",
    "wall-of-text": "a wall of text",
    "steps-in-a-sentence": "several steps in one sentence",
    "makes-it-sound-easy": "making it sound easy",
    "vague-thing": "a vague word for what they named",
    "we-where-i": "a “we” where “I” is meant",
    "drop-and-run": "leaving them alone with it",
    "silent-hold": "a wait without a reason or a time",
    "cold-transfer": "a cold handover",
    "closing-too-soon": "a goodbye too soon",
    "upsell-in-pain": "an offer in the middle of trouble",
    "weak-boundary": "a limit that doesn't hold",
    "disclosure-mishandled": "something hard they told, passed over",
    "unexplained-ask": "a request without its reason",
    "use-more-words": "very few words",
}
"""The problems by their rules' ids."""

_HOUSE = "house-"


def title_of(rule: str) -> str:
    """The title of the rule with this id; of a team's own wording, the wording."""
    if rule in TITLES:
        return TITLES[rule]
    words = rule.removeprefix(_HOUSE).replace("-", " ")
    return f"“{words}”" if rule.startswith(_HOUSE) else words
