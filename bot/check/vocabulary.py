"""Cues that several rules share. A cue that one rule needs stands in that rule's file."""

from bot.check.cues import Cue

__all__ = [
    "APOLOGY",
    "BAD_NEWS",
    "BOUND_TIME",
    "BUT",
    "CONSEQUENCE",
    "DELIVERED",
    "EMOJI",
    "GOES_ON",
    "LIMIT",
    "LINK",
    "REASON",
    "SEEN",
    "SHOUT_MARKS",
    "SOFT_TIME",
    "STAYING",
    "VERIFY",
]

APOLOGY = Cue(
    "(i'm|i am|we're|we are|) (so |very |really |truly |terribly |deeply |genuinely |)sorry",
    "my (sincere |sincerest |deepest |humble |)apologies",
    "(our|sincere|sincerest|deepest|many|huge|full) apologies",
    "(i|we) (do |really |sincerely |must |would like to |want to |)(apologise|apologize)",
    "apologies for",
)
"""Saying sorry. Whether it is for something that went wrong is for the sentence's acts to say."""

SEEN = Cue(
    "(sorry|apologies|apologise|apologize|apology|regret|forgive|condolences|sympathy|sympathies|"
    "thinking of you)",
    "(understand|understandable|understandably|i hear you|i get it|i see why|see why|can see that|"
    "can see how|no wonder|makes sense|fair enough|quite right|you're right|you are right|you were "
    "right|rightly|rightfully|justified|fair point|fair question|with good reason|right to|every "
    "right|agree)",
    "(frustrating|frustration|annoying|upsetting|awful|horrible|terrible|dreadful|rotten|rough|"
    "miserable|maddening|infuriating|exhausting|tiring|stressful|worrying|scary|frightening|"
    "disappointing|unacceptable|not acceptable|not good enough|not okay|not ok|not fair|unfair|"
    "poor|shabby|a lot to|hard|tough|difficult|heavy|painful|galling|a pain|a nuisance|nightmare|"
    "distressing|draining)",
    "(shouldn't|should not|should never|ought not to|oughtn't to|no one should|nobody should|"
    "no-one should|never should) ",
    "(should have|should've|ought to have) ",
    "(too (many|long|much|often|far|late))",
    "(is|was) (long enough|plenty|more than enough|enough)",
    "(a|such a|one|that's a) (long|very long|whole|bad|dreadful|lot of) (wait|time|day|night|while|"
    "week|evening|morning|afternoon|month|waiting)",
    "(your|a full|a good|a quick|a speedy) recovery",
    "get well",
    "(twice|three times|four times|third time|fourth time|second time|again and again|over and "
    "over) (is|was|of asking|in|already|now|too|running|around|over|on)",
    "(deserve|deserved|owe|owed|let you down|our fault|our mistake|our error|my mistake|my fault|"
    "our slip|our doing|on us|on me|down to us|was us|that's us|from our side|on our side|on our "
    "end|at our end|we failed|we got|we lost|we sent|we broke|we missed|we charged|we deleted|we "
    "took|we left|we kept|we promised|we told|we didn't|we forgot|we messed)",
    "(you've|you have|you had|you'd|you were|you spent|you lost|you waited|having) (already |now |"
    "just |all |) (waited|been|had|done|lost|tried|told|explained|written|asked|chased|called|rung|"
    "spent|missed|paid|gone|sat|left|planned|put|made|kept|given|got|stood|come|worked|through|"
    "held)",
    "(no need to|won't have to|don't have to|needn't|you won't need to) (repeat|explain|tell|go "
    "through|start|say|ask|send|chase)",
    "(thank you|thanks) (for|you) (telling|saying|sticking|your honesty|flagging|spelling|laying|"
    "trusting|raising|setting|putting|the detail|persevering|coming back|taking)",
    "(i'd|i would|we'd) (be|feel|have been|hate) ",
    "(anyone would|anybody would|who wouldn't|would (make|wear|drive|annoy|upset|frighten|scare|"
    "try))",
    "(take your time|no rush|be gentle|take all the time)",
    "(i've|i have|we've) (read|gone through|been through) (your|the|all|everything|both|every|"
    "through)",
    "(loss|passed away|has passed|he passed|she passed|they passed|grief|mourning|passing away)",
    "(a good few|a lot of|lots of|plenty of|many|most) people (miss|fall|trip|mix|pick the wrong)",
    "(not|far from) (the only one|the first|alone)",
    "(hope|hoping) (he|she|they|your|everyone|everybody)",
    patterns=(
        r"\b(?:our|my) (?:[a-z]+ ){1,2}(?:did|missed|lost|took|charged|sent|left|broke|wiped|"
        r"failed|dropped|forgot|got|kept|put|made|gave|hid|went|stopped|let|was|were)\b",
        r"\b(?:we|i) (?:haven't|hadn't|didn't|never|wrongly|also|still|both|only) (?:\w*[^\We]ed|"
        r"\w+en|fix|send|call|put|let|keep|told|sent|did|got|gave)\b",
    ),
)
"""Words that show that their trouble, effort, feeling or loss was seen."""

BAD_NEWS = Cue(
    "bad news",
    "(is|are|was|were|has|have|been|it's|that's|they're) (all |now |sadly |permanently |completely "
    "|) (gone|lost|deleted|wiped|destroyed|broken|stolen|missing|cancelled|canceled|declined|"
    "rejected|refused|denied|delayed|sold out|out of stock|down)",
    "(can't|cannot|couldn't|could not|can't be|cannot be|not be|unable to|not able to) (be |) "
    "(recovered|restored|recover|restore|retrieved|retrieve|saved|undone|repaired|refunded|brought "
    "back)",
    "(gone|lost) (for good|forever|for ever)",
    "(an|the|our|this) outage",
    "(we've|we have|we|i've|i) (lost|broke|broken|damaged|deleted|overcharged|double-charged|"
    "messed up|missed)",
    patterns=(r"\b(?:weeks?|days?|hours?|months?) (?:off|late|behind|delayed)\b",),
)
"""Something that the reader will be sorry to hear."""

BUT = Cue("but", "however", "though", "although", "that said", "having said that")

BOUND_TIME = Cue(
    "(by|before|until|at|around|about) (noon|midday|midnight|lunchtime|lunch|close of play|tonight|"
    "tomorrow)",
    "(by the |at the |before the )(end of (the |)(day|week|hour|month|shift)|weekend)",
    "(today|tonight|tomorrow|this morning|this afternoon|this evening|first thing)",
    "(half|quarter) (past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    patterns=(
        r"\b(?:in|within|after|inside|under|every|takes?|takes? about|next) (?:about |around "
        r"|roughly |at most |the next |up to |under |less than |another )?{number}(?: ?(?:-|to"
        r"|or) ?{number})?[ -]?(?:more |working |business |full )?{unit}\b",
        r"\b{number}(?: ?(?:-|to|or) ?{number})? ?(?:more |working |business )?{unit}\b",
        r"\b(?:on|by|before|until|till|from|this|next|come) (?:the )?(?:early |late )?{weekday}\b",
        r"\b(?:at|by|before|until|till|around|about|from) (?:about "
        r"|around )?(?:[01]?\d|2[0-4])(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock|h)?\b",
        r"\b(?:[01]?\d|2[0-4])[:.][0-5]\d\b",
        r"\b(?:on|by|before|until|from) (?:the )?\d{1,2}(?:st|nd|rd|th)\b",
        r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august"
        r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b",
    ),
)
"""A time that can be held to: a clock time, a day, a date, or a number of some unit."""

SOFT_TIME = Cue(
    "(soon|shortly|asap|a.s.a.p|presently|momentarily)",
    "as (soon|quickly|fast|early) as (possible|we can|i can|we're able|we are able|they can)",
    "(in|within) (a bit|a while|a little while|due course|no time|a short while|the near future|"
    "good time)",
    "(at|in) (some point|a later time|due time)",
    "(when|once) (we|i|they) (can|get a chance|get a moment|get round to it|get around to it|have "
    "time|have a chance)",
    "(sooner or later|one of these days|down the line|before long|any time now|anytime now|by and "
    "by)",
    "the earliest (opportunity|possible|convenience)",
    "(later on|in the coming days|over the coming days|in the coming weeks)",
)
"""A time that nobody can hold anyone to."""

EMOJI = Cue(
    patterns=(
        r"\x02+",
        r"(?:^|[\s.,!?])[:;=]-?[)d(p/|](?:$|[\s.,!?])",
        r"(?:^|\s)<3\b",
        r"\bxd\b",
        r"\^_?\^",
    )
)
"""Pictographs and faces made of marks."""

SHOUT_MARKS = Cue(patterns=(r"![!?]*",))
"""Exclamation marks, one or a run."""

REASON = Cue(
    "(because|cos|since|so that|as (it|the|they|we|i|this|that|your|our)|due to|owing to|on "
    "account of|given that|in order to|that way|which is why|that's why|the reason|otherwise|or "
    "else|in case|so (i|we|you|it|they|he|she|there|nobody|nothing|that's))",
    "(it|that|this|which|they|these|those|the photo|the picture|the code|the number|the video|the "
    "file) (will |would |'ll |can |could |may |might |should |)(tells|tell|shows|show|lets|let|"
    "means|mean|helps|help|gives|give|saves|save|keeps|keep|proves|prove|makes|make|decides|decide|"
    "stops|stop|clears|clear)",
    "(to|and i'll|and i can|and i will|and we can|and we'll|then i|i can then|i'll then) (see|"
    "check|find|match|compare|prove|trace|tell|make sure|rule|confirm|verify|work out|know|look|be "
    "sure|avoid|locate|track|identify|stop|protect|show|pin down|spot)",
    "(for security|for your (safety|protection)|the law|by law|legally|regulations)",
)
"""Something that reads as a reason."""

STAYING = Cue(
    "(i'm|i am|i'll|i will|we're|we'll) (still |right |stay |staying |going to stay |be |be right |"
    "be staying |stay right |remain |hang |be around |)(here|on (the line|this chat|this|with you|"
    "chat|until|till)|with you|around|on hand|online|waiting|standing by|at my desk|close by|"
    "watching)",
    "(i'll|i will|i'm|we'll|i can) (just |)(wait|waiting|hang on|hold on|sit|sitting|watch|"
    "watching|keep an eye|keeping an eye|keep the (chat|line|log|page)|keep this (chat|open|window|"
    "case)|leave this (chat|open)|stick around|sticking around|have your|have the|stay|staying|be "
    "watching|be around|not going anywhere)",
    "(i'm|i am|not) (not |)going (anywhere|nowhere)",
    "(take|in) your (time|own time)",
    "(i'm|i am) on (until|till|shift|duty|all|tonight|today|here)",
    "(i'm|i am) (in|here|around|at my desk) (until|till)",
    "(no rush|no hurry)",
    patterns=(
        r"\b(?:if|should|in case|when|unless) \w+\b[^.!?\n]{0,60}?\b(?:tell me|let me know|write"
        r"|come back|send me|message me|reply|say so|say the word|shout|ping me|drop me|give me"
        r"|text me|ring me|call me|just say|i'll|i can|i will|we'll|we can|write (?:back|here)"
        r"|answer here|paste|one line here)\b",
        r"\b(?:tell me|let me know|write|come back|send me|message me|reply|say so|shout|ping me"
        r"|drop me a line|text me|ring me|call me) (?:\w+ ){0,4}?(?:if|when|once|what|how|which)"
        r" (?:it|that|this|you|the|anything|they|happens|one)\b",
    ),
)
"""Saying that one stays, or what to do if it fails."""

VERIFY = Cue(
    "(can|could|would|will|please|do|shall|mind|may i ask you to|let's|now|want to|try|and) (you |"
    "please |just |quickly |we |both |kindly |then |now |also |)(try|test|check|confirm|see|have a "
    "look|take a look|refresh|reload|look|open|place|send|verify|run|have one|give it) (it |that |"
    "this |again |now |once |one |a |another |whether |if |the |on |to |at |by |for |me |your |and "
    "|from |with |in |)",
    "(does|is|has|did|do|are|can) (it|that|this|the|your|everything|all|they|you|yours|things) "
    "(now |all |still |both |)(work|works|working|show|look|looking|load|loading|loads|open|opens|"
    "appear|come|arrived|back|right|up|fixed|sorted|print|printing|see|ok|okay|better|gone|fine|"
    "ring|playing|connect|connected|correct|good|through)",
    "(working|better|back|through|ok|okay|sorted|all good|any better|any change|good|showing|right|"
    "visible) (now|again|for you|on your (side|end|phone)|at your end|this time)",
    "(before (i|we) (close|go|call|say|wrap|leave|sign|mark)|so (we|i) (know|can be sure|are sure|"
    "see))",
    "(let|tell|write|shout|say) (me |)(know |)(if|whether|when|how|what|once) (it|that|this|they|"
    "you|the|everything|all|he|she)",
)
"""Asking whether it works now."""

LINK = Cue(
    patterns=(
        r"\b(?:https?://|www\.)[^\s<>\"]*[\w/]",
        r"(?:^|[\s(])[a-z0-9-]+(?:\.[a-z0-9-]+)+/[^\s<>\"]*[\w/]",
        r"\[(?:link|url|page|guide|article|[a-e])[^\]\n]{0,20}\]",
    ),
    raw=True,
)
"""An address on the web, or a slot for one."""

GOES_ON = Cue(
    "(i'm|i am|i'll be|i will be|we're|we are|we'll be|we will be) (right |still |always |)(here|"
    "on|online|around|about|with you|at my desk|watching|waiting|by the phone|standing by|on hand|"
    "on this chat)",
    "(i'll|i will|i can|let me|we'll|we will|i'd|happy to|glad to) (happily |gladly |then |just |"
    "also |)(wait|stay|hold|keep|sit|stick|walk|look|check|watch|take|help|sort|fix|pick|carry|"
    "step|talk|be|have|go|get|do|send|tell|trace|chase|ring|call|see|try|come|write|show|guide|"
    "find|escalate|dig|swap|book|follow)",
    "if (the|it|that|this|nothing|your) (light |bar |page |message |error |lamp |problem |fault |"
    "alarm |sound |noise |screen |leak |red light |line |) (still|stays|fails|doesn't|does not|"
    "won't|comes back|keeps|remains|goes on|happens again|isn't)",
    "(let me know|tell me|let us know|tell us|send me|send us|write (to |)(me|us|here|back)|write "
    "here|message me|message us|ping me|ping us|drop me|drop us|give me a (shout|nudge|ping|ring)|"
    "give us a (shout|ring)|shout|holler|say so|say the word|come back to me|come back here|come "
    "back to us|report back|get back to me|reply|answer here|show me|paste (it|that|them|the)|"
    "revert to me|revert back)",
    "(if|when|once|should) (it|that|this|they|you|the|any|anything|nothing|none|there|all|your|"
    "something) (still |then |also |)(stays|stay|persists|persist|fails|fail|doesn't|does not|"
    "don't|won't|isn't|aren't|remains|remain|keeps|keep|get stuck|gets stuck|hang|hangs|says|shows|"
    "goes|look|looks|run into|comes|come|see|sees|refuses|is still|are still|you're stuck|you are "
    "stuck|sticks)",
    "(if not|if so|otherwise|failing that|any (trouble|snag|snags|hiccup|hiccups|problem|problems|"
    "luck|joy|hitch)|still stuck|no luck|no joy|and we'll|and i'll)",
)
"""Any hint that the talk goes on: the writer acts next, or says when to write back."""
LIMIT = Cue(
    "(insult|insults|insulting|swearing|threats|abuse|name-calling|names|slurs|personal remarks"
    "|that language|this language|language|spoken to|called (names|that)|being called"
    "|keep it (civil|polite|to the)|shouting|respectful|the comments|remarks)"
)
"""What a limit against abuse is about."""
CONSEQUENCE = Cue(
    "(i'll|i will|i'd|we'll|i would|i'm going to|i'm|i shall|i may|we'd|i can) (have to "
    "|need to |then |)(end|close|stop|leave|finish|pause|step away|hang up|ending|closing"
    "|continue by|carry on by|go on by)",
    "(chat|conversation|call) (ends|will end|has to end|stops|will be closed|closes)",
)
"""What happens if it goes on: the talk ends, or goes on elsewhere."""
DELIVERED = Cue(
    "(has|have) (now |already |just |)been (resent|re-sent|corrected|refunded|reissued|mended|"
    "replaced)",
    patterns=(
        r"\b(?:corrected|updated|revised|amended) (?:[\w-]+ ){0,4}(?:now )?(?:attached|enclosed|"
        r"in your inbox|on its way)\b",
    ),
)
"""What was asked for, handed over."""
