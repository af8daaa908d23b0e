"""R02: a promise that is not the agent's to keep."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Finding, Pair, Problem, Severity

PROMISE = Cue(
    "(won't|will not|will never|never|is never going to|isn't going to) (ever |)(happen|occur|"
    "recur|be repeated) (to you |)(again|anymore|any more|in (the |)future)",
    "(will|won't|can) (never|not) (see|have|face|get|run into|experience) (this|that|it|any|such|"
    "another|these) ($|problem|problems|issue|issues|again|trouble|delay|error)",
    "(you'll|you will|you'd) never (have|see|face|get|need|experience|be|hear)",
    "(i'll|i will|we'll|we will|i'm going to|let me) (personally |)(make sure|ensure|see to it|"
    "guarantee|promise|assure you|make certain) (that |)(you (get|receive|have|are|never|will|"
    "won't)|it|this|they|he|she|the|your|nobody|no one|nothing)",
    "(i|we) (can |)(promise|guarantee|swear|give you my word|assure you) (you |)(that |)(it|this|"
    "that|you|they|the|your|we|nothing|there|he|she)",
    "(you|i|we) have my word",
    "(developers|engineers|engineering|the team|the devs|billing|finance|the bank|the courier|the "
    "driver|the warehouse|the manager|my manager|the technician|they|he|she|head office|the depot|"
    "logistics) (will|'ll|are going to|is going to) (definitely |certainly |surely |)(fix|sort|"
    "refund|resolve|approve|deliver|get it|have it|release|fixed|accept|agree|waive|pay|solve|"
    "ship)",
    "(they'll|they will) (definitely |certainly |surely |)(have|fix|sort|refund|resolve|approve|"
    "deliver|release|agree|waive|pay|solve)",
    "(from now on|going forward|in future|in the future) (it|this|everything|your|you|there|all) "
    "(will|won't)",
    "(sorted|fixed|resolved|solved|back|done) (for good|once and for all|forever|for ever|"
    "permanently)",
    "(will|'ll) (all |)be (sorted|fixed|resolved|solved|working|perfect|fine|done|online|up and "
    "running) (by|in|within|before|today|tonight|tomorrow|for you|in no time)",
    "(is|are|it's|that's|you're) guaranteed (to|by|for)",
    "(be|get|going to be|come out|turn out|stay|will be|it'll be|come back) (absolutely |"
    "completely |totally |) (perfect|flawless|good as new|as good as new|like new|brand new|"
    "spotless|faultless|problem-free|trouble-free|issue-free|worry-free|error-free|plain sailing|"
    "smooth sailing|smooth from here)",
    "(come what may|no matter what|come hell or high water|no ifs|no buts|rain or shine|come rain "
    "or shine|as good as done|as good as yours|as good as approved|as good as fixed|it's in the "
    "bag|a distant memory|a thing of the past|put that in writing|put it in writing|put this in "
    "writing|you can count on (that|it|this|me)|you can bank on|you can bet|bet my house|bet the "
    "house|bet my life|bet anything|stake my|eat my hat|on my life|cross my heart|hand on heart|"
    "scout's honour|scouts honour|mark my words|you mark my|just you wait|you just wait|without "
    "fail|without a doubt|no question about it|signed and sealed|signed, sealed|done and dusted|"
    "home and dry|plain sailing|smooth sailing|nothing can go wrong|nothing will go wrong|dead "
    "cert|nailed on|for good this time|once and for all|whatever it takes|drop everything|pull out "
    "all the stops|move heaven and earth)",
    "(consider|take) (it|this|that|the matter|the problem|the issue) (as |) (all |) (solved|fixed|"
    "sorted|resolved|history|closed|gone|as read|read)",
    "(i|we)('m| am|'re| are|) (personally |hereby |solemnly |absolutely |) (assuring you|promising "
    "you|guaranteeing|give you my word|giving you my word|can swear|stake|vow|pledge|swear|vouch|"
    "guarantee you|assure you of|put my name to)",
    "(you have|take|give you|you've got|got) (my|our) (word|promise|guarantee|assurance|solemn "
    "word|personal word|personal guarantee|absolute guarantee|full guarantee)",
    "(will|shall|'ll|is going to|are going to|is gonna|gonna|is bound to|is sure to|is certain to|"
    "are bound to|are sure to|bound to|'s bound to|is guaranteed to) (definitely |certainly |"
    "surely |for sure |absolutely |of course |gladly |) (honour|honor|approve|be approved|be "
    "granted|be waived|be honoured|be overturned|be successful|say yes|agree|sign it off|sign off|"
    "sign that off|waive|grant|reinstate|compensate|cough up|see sense|overturn|let you off|pay "
    "out|pay up|pay you|reimburse|refund you|refund everything|pass his|pass her|pass your|pass "
    "the exam|win|double|be gone for|accept it|accept your|accept that|give in|back down|make an "
    "exception|be giving|give you back|give you your|cover it|cover everything|cover the|take it "
    "back)",
    "(is|are) giving you (the|your|a|everything|all|every)",
    "(no more|no further|no other|zero|not one|not a single) (problem|problems|issue|issues|outage|"
    "outages|error|errors|delay|delays|mistake|mistakes|leak|leaks|dropouts|surprises|hiccups|"
    "trouble|faults|crashes|glitches|interruptions|complaints|cuts) (again|from now|ever|going "
    "forward|in future|in the future|on this|after this|at all|with|anymore|any more|whatsoever|"
    "from here|for you)",
    "(there'll|there will|you'll have|you will have|it'll have|making sure there'll|there won't) "
    "(be |never be |) (no|any|zero|never|another) (more |further |) (problem|problems|issue|issues|"
    "outage|outages|error|errors|delay|delays|mistake|mistakes|leaks|trouble|faults|crashes|"
    "glitches|interruptions|hiccups|surprises|repeat|bother|hassle|bills|drama)",
    "(none of our|no customer|no client|nobody|no one|not one of our|no guest) (of ours |here |"
    "with us |)(ever|has ever|will ever|ever has to|waits|had to wait)",
    "(it'll|it will|that'll|things will|everything will|all will|it'll all|everything|it all|all) "
    "(all |) (be grand|be alright|be all right|work out|works out|be fine|be okay|be ok|come good|"
    "turn out well|turn out fine|come right)",
    "(you'll|you will|you won't|you'd) (not |never |) see (another|any more|a) (wrong|bad|late|"
    "single)",
    "(and |) (neither|nor|so) will (you|yours|it|this|he|she|they|your)",
    "(dead and buried|last time you ever|last time you'll|the last you'll|the last of it|not "
    "coming back|solemn promise|every penny|every cent|every last|every pound|every kobo|every "
    "rupee|count on it|bank on it|leave it to me and|rule in your favour|rule in your favor|find "
    "in your favour|go your way|in your favour|never have to|never need to|and never will)",
    "(nothing|no such thing|none of this) (like (this|that|it)|of the (sort|kind)|such|) (will|can|"
    "could|shall) (ever|never) (happen|occur|be)",
    "(shall|will) not be repeated",
    "(100%|hundred percent|for sure|definitely|certainly) (you'll|you will|we'll|they'll|it'll|"
    "he'll|she'll) (get|have|be|win|pass|see|receive|make)",
    "will (definitely|certainly|surely|absolutely|for sure) (reverse|be|have|get|come|arrive|work|"
    "hold|return|pay|refund|agree|accept|help|give|let|honour|fix|replace|reach|deliver|turn)",
    patterns=(
        r"\b(?:from|as of) (?:today|now|tomorrow|here|{weekday})(?: on)?,? (?:all|every|everything|"
        r"no|nobody|none)\b[^.!?\n]{0,30}\bwill\b",
        r"\b(?:it|this|that|you|they|there|line|card|app|[a-z]{3,}|we) ?(?:won't|wont|will not|"
        r"will "
        r"never|'ll never|'ll not|shan't|can't|cannot|is never going to|isn't going to|is not "
        r"going to|"
        r"never)\b[^.!?\n]{0,40}\b(?:ever again|again|a single (?:time|one)|as long as you live|"
        r"next "
        r"time|for ?ever|let you down)\b",
        r"\b(?:won't|wont|will not|will never|never going to|not going to|can't possibly|'ll never)"
        r" (?:ever |possibly |)(?:happen|recur|occur|play up|drop|leak|crash|fail|break|come back|"
        r"see|"
        r"have|get|need|face|regret|let)[^.!?\n]{0,25}\b(?:again|ever|any ?more|forever|next "
        r"time)\b",
        r"\b(?:can't|cannot|couldn't|won't) (?:possibly|ever) (?:happen|drop|fail|break|come back|"
        r"go "
        r"wrong|leak|crash|recur|return)\b",
        r"\b(?:we'll|i'll|you'll|we will|you will) (?:have|get|see) (?:you )?(?:every|all|each)\b"
        r"[^.!?\n]{0,30}\bback\b",
        r"\b(?:will|'ll|shall)\b[^.!?\n]{0,40}\b(?:personally|guaranteed|100 ?%|for sure|"
        r"definitely|"
        r"certainly|without fail|no matter what|trust me|believe me)(?:[.,!]|$)",
        r"\b(?:today|now|this|tonight) and (?:in|by|within) [^.!?\n]{0,25}\byou'll (?:have|be|look|"
        r"feel|"
        r"see|get|sleep)\b",
        r"\bby (?:{weekday}|tonight|tomorrow|next week|the weekend|then)\b[^.!?\n]{0,20}\b(?:all "
        r"of "
        r"this|all this|everything|this whole|the whole)\b[^.!?\n]{0,15}\b(?:will|'ll)\b",
        r"\bnext time also won't\b",
        r"\byou'll see(?:[.!]|$)",
        r"[,:-] guaranteed\b",
        r"\b(?:soon|will|'ll|going to)\b[^.!?\n]{0,40}, (?:i|we) (?:promise|swear)\b",
        r"\b(?:rest assured|you can be sure|have no fear)\b[^.!?\n]{0,40}\b(?:will|won't|"
        r"'ll|never again)\b",
    ),
)
CONDITION = Cue(
    "(if|unless|provided|once|usually|normally|as long as|should|most of the time|depending|"
    "decides|decide|hope|aim|expect|expects|can't promise|cannot promise|won't promise|not promise|"
    "in most cases|likely|probably)"
)
GRANTED = Cue(
    "(don't|do not|wouldn't|can't|cannot|shouldn't|not) (count|bank|rely) on",
    "(be|being|get|been) (passed on|passed around|handed on|sent round|moved on|asked) again",
    "(since|as|because|if) you (have|had) (my|our) word",
    "so (it|they|this|that) (can't|cannot|won't) (go out|leave|happen|run|be)",
    "(ask|asks|tell|explain|repeat) (you |)(all |any of |)(that|this|it) again",
    "(ask|asks|need|require|wants|want) (you |)(for |to know |) (your|the|any|a) (pin|password|"
    "passcode|code|recovery|card|words|login|secret)",
    "(will|would|should) (ever|never) ask",
    "(i|we)('ll| will| shall) (then |also |gladly |happily |now |) (approve|refund|waive|grant|"
    "reinstate|reimburse|cover|cancel|pay|accept|take it back|sign it off) ",
    "(already|i've|i have|we've|we have) (approved|issued|refunded|sent|processed|credited|booked|"
    "been approved|agreed|swapped|changed|moved|fixed|repaired|done|checked|replaced)",
    "(have to|need to|needn't|ask you to|make you|want you to) (repeat|explain|ask|type|send|do|"
    "say|call|ring|fill|enter|go through|chase|write|sign|tell)",
    "(was|is|were|has been|been) (confirmed|approved|booked|paid)",
    "(never mind|never had|i never|i've never|thank you for never|not swear|not promise)",
    "(word|promise|promise you|assure you|assuring you|guarantee|swear) (that |)(i'll|i will|i'm)",
    "(so |or |and |otherwise |)(it|you) (won't|will not) (charge|bill|log|ask|show|send|email|"
    "remind|renew|store|save) ",
)
SWEEPING = Cue(
    "(ever again|can't possibly|cannot possibly|never again|bet my house|for good|for ever|forever|"
    "come what may|no matter what|no ifs|a single time|not one|as good as done|guaranteed)"
)
HOPED = Cue(
    "(if|unless|hope|hoping|aim|aiming|can't promise|cannot promise|won't promise|not promise|"
    "couldn't promise|not swear|likely|usually|normally|should|probably|can't say|can't guarantee|"
    "cannot guarantee|couldn't guarantee|not guarantee|nobody can|no one can|wish i could)"
)


class Overpromise(Problem):
    """Sees a promised outcome, "never again", or another team's act, with no condition.

    Why: A kept promise is worth what was promised; a broken one costs far more, and this one is not
    the writer's to keep.

    Evidence: Breaking a promise hurts, while going beyond one adds next to nothing (Gneezy & Epley
    2014).

    Silent: on the writer's own next act, something already granted, and a stated condition.
    """

    number = "R02"
    severity = Severity.FIX
    tip = "W17"
    why = "It isn't yours to keep. Promise your own next act, with a time; that holds."
    pair = Pair(
        "I promise this won't happen again.",
        "I'll check the job at 17:00 and message you either way.",
    )
    pattern = "I'll [do what] and tell you by [a time you can keep]."
    fires = (
        "I promise this won't happen again.",
        "The developers will have it sorted by tonight for you.",
        "I'll make sure you get a refund.",
        "Rest assured, you'll never have to deal with this error any more.",
        "That bug is dead and buried, it's not coming back.",
        "Your skin will be flawless after two weeks, guaranteed.",
    )
    silent = (
        "I'll write to you by 3.",
        "I've asked for the refund. The billing team decides; they answer within two working days.",
        "I've refunded the second payment; it reaches you by Friday.",
        "I can't promise it won't happen again, but I've added a check.",
        "Once the bank confirms, it will be back in your account within 3 days.",
        "I'll make sure to note that on your file.",
        "You won't have to explain it again, the notes are all here.",
        "We hope this never happens again, and I've added an alert.",
    )
    when = (PROMISE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[PROMISE]:
            if _is_own(case.draft.masked[: span[0]]):
                continue
            condition = HOPED if case.near(span, SWEEPING) else CONDITION
            if not case.near(span, condition, GRANTED):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        bound = case.draft.within(sentence, CONDITION, GRANTED) or sentence.is_question
        return None if bound else super().likely(case, sentence)


def _is_own(before: str) -> bool:
    """Whether the words before a promise make it the writer's own return, or what a step did."""
    return bool(_OWN.search(before[-_FAR:]))


_FAR = 160  # characters in which the own act stands
_OWN = re.compile(
    r"\b(?:i|we)$|\b(?:i|we)(?:'ve| have) [^.!?\n]*\bso (?:that )?(?:the |it |your )?\w*\s?$"
)
