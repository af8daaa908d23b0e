"""R47: a link for an answer."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import content_words, word_set
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.spans import meets
from bot.check.vocabulary import GOES_ON, LINK

PAGES = Cue(
    "(help|support) (centre|center|pages|page|docs|site|section|articles|article|hub|portal)",
    "(our|the|this|these|that) (docs|documentation|faq|faqs|f.a.q|knowledge base|kb|manual|"
    "wiki|guide|guides|article|articles|tutorial|tutorials|terms|terms and conditions|forum|"
    "blog post|user guide|handbook|website|support pages|instructions page|resource|resources|readme|read me|blog|"
    "homepage|home page|webpage|web page|brochure|leaflet|booklet|tariff sheet|price list|user manual|"
    "lease|release notes|changelog|attached document|handout|info pack|information pack|small print|"
    "fine print|wiki page|knowledge article|"
    "help page|online guide)",
    "(a|an|dedicated|whole|any|some|online|attached|parents'|staff|the given|given|respective|concerned) "
    "(section|video|page|article|guide|thread|blog post|post|document|url|handbook|faq|leaflet|manual|link|"
    "explainer|walkthrough|tutorial) (on|about|for|attached|there|below|above|of|)",
    "(link|url|address) (below|above|attached|here|in)",
    "(user manual|instruction manual|owner's manual|the manual|handbook|tariff sheet|terms of use|rtfm)",
    "(on|in|at|via) (our|the) (site|website|homepage|web site|web|channel|app store page|portal|intranet)",
    patterns=(
        r"\b(?:section|clause|chapter|paragraph|appendix) \d+(?:\.\d+)* (?:of|in) (?:the|your|our)\b",
        r"(?:^|[\s(>])(?:[a-z0-9-]+\.){1,3}(?:example|com|org|net|io|co|uk|ie|de|app|dev|help|support)\b",
    ),
)
SEES_TO_IT = Cue(
    "(see it|set out|laid out|spelt out|spelled out|got instructions|has instructions|have a dedicated|there's a|"
    "there is a|more on|more about|more at|did you see|have you seen|have you read|refer|i refer you|link below"
    "|dedicated section|in full|whole page|the answer here|goes through|go there|someone asked|asked before|"
    "for the resolution|has got|has all|has the|will tell you|tells you|cover|covers|explains|describes|"
    "google it|look up|look it up|search for|see|check|read|visit|consult|refer to|have a look at|take a look at|look at|look here|go "
    "to|head to|head over to|hop over to|check out|try|follow|click|browse|dig through|go "
    "through|read through|read up|find|found|rtfm|google|it's in|it's all in|is in|are in|is "
    "on|are on|explained|covered|documented|described|detailed|outlined|answered|everything|"
    "all the info|all the information|all the details|more info|details|instructions|steps|"
    "this might help|this may help|this should help|this will help|hope this helps|hope it "
    "helps|here you go|here|please see|kindly refer|kindly check|kindly visit|these|this)"
)
POINTS = Cue(
    "(section|part|paragraph|heading|headed|chapter|step|row|tab|table|line|page|point|box|"
    "item|number|no.) (one|two|three|four|five|six|a|b|c|called|named|on|about)",
    "(half way|halfway|third of the way|near the top|near the end|near the bottom|at the top|"
    "at the end|at the bottom|scroll)",
    "(first|second|last|middle|top|bottom) (part|section|paragraph|table|heading|picture)",
    "the (bit|part|section|paragraph|heading) (you|that|about|on|headed|called|under)",
    "(because|since|so that you|which is why|the reason)",
    patterns=(
        r"\b(?:section|part|paragraph|heading|chapter|step|row|tab|table|under|called|headed|"
        r"titled) \x7f+",
        r"\b(?:section|part|paragraph|chapter|step|page|heading|point) \d",
    ),
)
WANTED = Cue(
    "(invoice|receipt|label|form|download|file|export|ticket|boarding pass|tracking|reset|"
    "sign-up|signup|login|log-in|payment|checkout|booking|calendar|recording|contract|"
    "statement|backup|survey|upload|voucher)",
    "your (page|site|account|basket|cart|order)",
)
SEEN = Cue(
    "(did|have|haven't|didn't) you (see|seen|read|looked|look|checked|check|tried|try|find|found) "
)
ASKED_FOR = word_set(
    "link links url docs documentation guide guides manual manuals page article address faq policy"
    " download terms website pdf timetable brochure catalogue"
)
GIVEN_AS_LINKS = word_set("list map maps form forms")
"""What is asked for as a link only by who says that they would get it, or be sent it."""
SEND = word_set("send resend share link where")
GET = word_set("get")
LOST = word_set("understand confusing confused lost different changed")
"""Who says so of a page, or of a guide, has not asked for it."""
_FEW = 2  # words of matter that a line beside a link may hold and still say nothing


class BareLink(Problem):
    """Sees a link, or "see our docs", as the whole of the help.

    Why: Being sent off to read, with no line of answer and no word on which part, feels like being
    shown the door.

    Evidence: People grant small favours for any reason and larger ones only for a real one (Langer,
    Blank & Chanowitz 1978); reading a manual is a larger one. Concrete words are taken as listening
    (Packard & Berger 2021).

    Silent: where the link was asked for or is the thing itself (an invoice, a form), after an answer,
    with the part named, with an offer to stay, and for an expert who asked for docs.
    """

    number = "R47"
    severity = Severity.FIX
    tip = "W23"
    why = "The link stands alone. One line of answer, which part to read, or why, keeps you with them."
    pair = Pair(
        "https://help.example.org/menus",
        "You can, in three clicks. This page shows each one; you need part 2. I'm here while "
        "you try.",
    )
    pattern = "In short, [the answer]. This page shows the rest; you need [which part]."
    fires = (
        "https://help.example.org/menus",
        "All explained in our help centre.",
        "It's set out in the crew handbook.",
        "There's a whole page about it: docs.reedflute.example/tuning",
        "Please see https://docs.example.org/billing for details.",
        "Hi! This article should help: https://help.example.org/kb/77",
        "As I said, it's all in our help centre. Please don't write about it again.",
        Example("Kindly refer to our FAQ.", "how do i change the name on my ticket"),
        Example("https://help.example.org/lists", "how do I put something on my list?"),
        Example(
            "https://help.example.org/booking",
            "I don't understand how to book, the page looks different",
        ),
    )
    silent = (
        "You can, in three clicks. This page has pictures of each one, because the menu names are "
        "alike; you need part 2: https://help.example.org/menus. I'm here while you try.",
        "Yes: paste it in 'Header'. Background if you like: https://docs.example.org/header",
        Example("March invoice: https://example.org/i/311", "send invoice for march"),
        Example("Here: https://docs.example.org/api", "what's the link to the api docs?"),
        "I found the manual on my shelf: two AA batteries.",
        "The handbook is out of date there: the gate opens at six now.",
        "Your label is ready to print: https://example.org/label/88",
        "It's here now: https://dev.example.org/paging. The part you'd be after is 'Cursors', "
        "halfway down.",
        "The refund went out this morning. More about timing: https://help.example.org/refunds",
        Example("They're on our website.", "Where can I read your opening times?"),
        Example("https://x.example/m.pdf", "I lost the manual. Can you send me the pdf?"),
        Example("Here it is: tides.example/cork", "Where's the page with the tides? I lost it"),
        Example("https://x.example/stands", "Can I get the list of all the stands, please?"),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        text = case.draft.text
        links = [s for s in case.draft[LINK] if text.count("`", 0, s[0]) % 2 == 0]  # not in code
        spans = [*links, *case.draft[PAGES]]
        if not spans or case.draft.has(GOES_ON, WANTED) or _asked_for(case):
            return
        if any(not meets(point, spans) for point in case.draft[POINTS]):
            return
        if all(_says_little(case, sentence, spans) for sentence in case.draft.sentences):
            first = case.draft.sentence_at(spans[0][0])
            yield self.finding((first.start, first.end))

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        if (
            case.draft.has(GOES_ON, WANTED)
            or _asked_for(case)
            or case.draft.within(sentence, POINTS)
        ):
            return None
        return super().likely(case, sentence)


def _asked_for(case: Case) -> bool:
    customer = case.customer
    if customer is None:
        return False
    said = {word for s in customer.document.sentences for word in s.words}
    wanted = said & ASKED_FOR and (said & SEND or not said & LOST)
    if _WHERE_TO_READ.search(customer.document.folded):
        return True
    sent = said & GIVEN_AS_LINKS and said & (SEND | GET)
    return case.is_expert or bool(wanted or sent)


def _says_little(case: Case, sentence: Sentence, spans: list[Span]) -> bool:
    """Whether the sentence only points at a page, greets, thanks, closes, refuses or stings."""
    acts = case.acts[sentence.index]
    if sentence.is_question and not case.draft.within(sentence, SEEN):
        return False
    if any(sentence.start <= start < sentence.end for start, _ in spans):
        own = sentence.content - _PAGE_WORDS
        if Act.REFUSES in acts:  # by a clause of the terms, which is another finding
            return False
        if sentence.words and sentence.words[0] in _ANSWER and len(own) > _FEW:
            return sentence.words[1:2] == ("refer",)
        return bool(case.draft.within(sentence, SEES_TO_IT)) or len(own) <= _FEW
    if acts & _HELPS:
        return False
    points = case.draft.within(sentence, SEES_TO_IT) and len(sentence.content - _PAGE_WORDS) <= _FEW
    return bool(points or acts & (_POLITE | _NO_HELP))


_WHERE_TO_READ = re.compile(
    r"\bwhere (?:can|do|could|would|should) (?:i|we) (?:find|read|see|look|get|download)\b|"
    r"\bwhere(?:'s| is| are| did) (?:the|your) (?:[\w-]+ ){0,2}?(?:pages?|links?|lists?|maps?|prices?|menu|"
    r"timetables?|tables?|forms?|manuals?)\b"
)
_POLITE = {Act.GREETS, Act.CLOSES, Act.APPRECIATES, Act.COURTESY, Act.WARMTH, Act.APOLOGISES}
_NO_HELP = {Act.REFERS, Act.BOILERPLATE, Act.HURTS, Act.CRITICISES, Act.DEFENDS, Act.REFUSES}
_HELPS = {Act.DOING, Act.OFFERS, Act.WHEN, Act.ANSWERS}
_ANSWER = word_set("yes no yep yeah nope i i've we've")
_PAGE_WORDS = content_words(
    word_set(
        "link page article guide docs documentation help centre center explained details info "
        "information"
        " check visit refer kindly read follow check these articles"
    )
)
