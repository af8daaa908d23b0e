"""Cues that several rules share. A cue that one rule needs stands in that rule's file."""

from bot.check.cues import Cue

__all__ = ["APOLOGY", "BOUND_TIME", "BUT", "EMOJI", "SHOUT_MARKS", "SOFT_TIME"]

APOLOGY = Cue(
    "(i'm|i am|we're|we are|) (so |very |really |truly |terribly |deeply |genuinely |)sorry",
    "my (sincere |sincerest |deepest |humble |)apologies",
    "(our|sincere|sincerest|deepest|many|huge|full) apologies",
    "(i|we) (do |really |sincerely |must |would like to |want to |)(apologise|apologize)",
    "apologies for",
)
"""Saying sorry. Whether it is for something that went wrong is for the sentence's acts to say."""

BUT = Cue("but", "however", "though", "although", "that said", "having said that")

BOUND_TIME = Cue(
    "(by|before|until|at|around|about) (noon|midday|midnight|lunchtime|lunch|close of play|tonight|tomorrow)",
    "(by the |at the |before the )(end of (the |)(day|week|hour|month|shift)|weekend)",
    "(today|tonight|tomorrow|this morning|this afternoon|this evening|first thing)",
    patterns=(
        r"\b(?:in|within|after|inside|under|every|takes?|takes? about|next) (?:about |around |roughly |at most |the next |up to |under |less than |another )?{number}(?: ?(?:-|to|or) ?{number})?[ -]?(?:more |working |business |full )?{unit}\b",
        r"\b{number}(?: ?(?:-|to|or) ?{number})? ?(?:more |working |business )?{unit}\b",
        r"\b(?:on|by|before|until|till|from|this|next|come) (?:the )?(?:early |late )?{weekday}\b",
        r"\b(?:at|by|before|until|till|around|about|from) (?:about |around )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock|h)?\b",
        r"\b\d{1,2}[:.]\d\d\b",
        r"\b(?:on|by|before|until|from) (?:the )?\d{1,2}(?:st|nd|rd|th)\b",
        r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b",
    ),
)
"""A time that can be held to: a clock time, a day, a date, or a number of some unit."""

SOFT_TIME = Cue(
    "(soon|shortly|asap|a.s.a.p|presently|momentarily)",
    "as (soon|quickly|fast|early) as (possible|we can|i can|we're able|we are able|they can)",
    "(in|within) (a bit|a while|a little while|due course|no time|a moment|a short while|the near future|good time)",
    "(at|in) (some point|a later time|due time)",
    "(when|once) (we|i|they) (can|get a chance|get a moment|get round to it|get around to it|have time|have a chance)",
    "(sooner or later|one of these days|down the line|before long|any time now|anytime now|by and by)",
    "the earliest (opportunity|possible|convenience)",
    "(later on|in the coming days|over the coming days|in the coming weeks)",
)
"""A time that nobody can hold anyone to."""

EMOJI = Cue(
    patterns=(r"\x02+", r"(?:^|[\s.,!?])[:;=]-?[)D(P/|]", r"(?:^|\s)<3\b", r"\bx[dD]\b", r"\^_?\^")
)
"""Pictographs and faces made of marks."""

SHOUT_MARKS = Cue(patterns=(r"![!?]*",))
"""Exclamation marks, one or a run."""
