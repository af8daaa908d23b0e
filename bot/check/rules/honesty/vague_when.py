"""R03: a future act with no time that can be held to."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.matcher import Span
from bot.check.reading.model import Feeling
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BOUND_TIME, SOFT_TIME

SOFTER = Cue(
    "as soon as (i|we|they) (have|get|hear|know|see|learn|receive) (more|news|any|anything|"
    "something|an update|a reply|an answer|back|further|word)",
    "(when|once) (i|we|they) (have|get|hear|know) (some |any |)(more|news|any news|anything|"
    "something|an update|back|word|further)",
    "(when|once|whenever) (there's|there is) (some |any |)(news|an update|something|anything|more)",
    "(when|whenever|if and when) (possible|time permits|time allows|things calm down|things settle|"
    "it's quieter|it is quieter|someone is free|somebody is free|someone's free)",
    "(at|by|on) (the|our|their|my) (earliest|soonest)",
    "(eventually|in time|some time|sometime|any time soon|anytime soon|any day now|any moment now|"
    "any minute now|before too long|in a while|in a little while|by and by|in the pipeline|on "
    "priority|as and when)",
    "(promptly|speedily|swiftly|in a timely manner|in a timely fashion|without (undue |further |"
    ")delay|with all haste|in the fullness of time)",
    "(over|in) the (next|coming) (little while|while|bit|few|days|weeks|months)",
    "(before|afore) (too |very |so |much |) (long|much longer)",
    "(at|by|in) (the |our |my |their |your |) (very |) (earliest|soonest|next|first|nearest) "
    "(opportunity|convenience|possible|moment|chance|availability|possible time|possible moment|"
    "available|slot)",
    "(once|when|whenever|as soon as|the moment|the minute|if and when|as and when|until) (i|we|"
    "they|he|she|someone|somebody|anyone|one of us|the team|my colleague|our team|a colleague|an "
    "agent|an engineer|a technician|everyone|the office|the lads|it|things|the queue|it's|that's|"
    "there's|i'm|we're|they're|he's|she's|time|workload|work) (have |has |'ve |get |gets |got |"
    "finds |find |is |are |can |'s |) (a |the |some |around to |round to |around |round |more |"
    "back |less |enough |able |able to|ready|done|free|quieter|) (bit of a |bit more |spare |free |"
    "quiet |) (moment|sec|second|minute|min|mo|tick|breather|chance|time|busy|free|quieter|slot|to "
    "it|to that|to this|clear|clears|calms|calm|settle|settles|eases|slows|slow|dies|die|permits|"
    "allows|capacity|bandwidth|opening|resource|ready|available|possible|window|gap|resources|"
    "manpower|hands|staff|back in|from lunch|our turn|your turn|up to it)",
    "(quite|pretty|fairly|very|real|really|reasonably|relatively|rather|super|awfully|ever so|"
    "sometime|some time|sort of) (soon|quickly|shortly|swiftly|promptly|fast|speedily)",
    "(a|in a|for a|after a|give it a|give us a|give me a) (wee |little |short |good |bit of a |) "
    "(while|whiley)",
    "(two ticks|two shakes|in no time|no time at all|in the blink|in due time|in good time|in a "
    "hurry|one day|some day|someday|some other day|these days|at a future date|at a later date|at "
    "a later stage|at a later point|at some stage|at some time|some point|at some future|in future "
    "releases|in a future (release|update|version)|in an upcoming (release|update|version)|in the "
    "works|on the way soon|on our list|on my list|on the to-do|in the queue|in the foreseeable|in "
    "the not too distant|not too distant|in the near term|at the soonest|at soonest|at the "
    "earliest|anytime|any time|any day|any minute|any moment|next little while|over time|right "
    "soon|by and by|as time allows|as time permits|time permitting|when convenient|at a convenient "
    "time|at our convenience|first chance|first chance i get|in the interim|down the road|further "
    "down|somewhere down|in a bit|in a while|quickly enough|the other side of)",
    "(as|just as) (quickly|fast|early|promptly|swiftly|rapidly|speedily|soon) as (is |) (possible|"
    "we|i|they|humanly|practicable|feasible|permitted|the|circumstances|ever|it)",
    "(revert|reply|respond|back|contact you|confirm) (soonest|asap|sharpish|in due)",
    "(when|once|as soon as|after) (i|we|they|he|she) (hear|hears|gets|get|hear back|hears back|get "
    "in|gets in|is back|are back|get back|gets back|know|knows|find out|come in|comes in) (from|in|"
    "back|something|more|it|to)",
    "one of these (days|afternoons|mornings|weeks|evenings)",
    "(minute|moment|second|when|once) (i|we|they) (get|have|find|'ve) (some|a|the|any|enough) "
    "(breathing|free|spare|more|bit|sec|minute|moment|headspace|hands|gap|space|time)",
    "(indulgence|exercise patience|continued patience|continue to exercise|your kind patience|hold "
    "on small|small time|bear with us small)",
    patterns=(
        r"\b(?:'ll|will|going to|gonna)\b[^.!?\n]{0,30}\b(?:just now|now now|now-now|later later)\b",
        r"\b(?:'ll|will|shall|going to|gonna|ill|let me)\b[^.!?\n]{0,50}\blater(?: on)?(?:[.,;!]|$| "
        r"(?:and|because|when|in the)\b)",
        r"\b(?:give|allow|leave) (?:it|us|me|them|him|her)(?: just)? (?:a|some) (?:[a-z]+ ){0,2}(?:time|"
        r"while|bit|moment|mo)\b",
        r"\b(?:get back|come back|update|call|message|write|reply|revert|ring|be in touch|"
        r"let you know)\b[^.!?\n]{0,30}\blater(?: on)?\b",
    ),
)
SOMEBODY = Cue(
    "(someone|somebody) will (ring|call|phone|contact|be in touch|get back|get in touch)"
)
PLAINLY = Cue(
    patterns=(
        r"(?:will|'ll|shall)\b[^.!?\n]{0,60}\b(?:at some (?:point|stage)|shortly|in due course|asap|"
        r"as soon as possible)\b",
    ),
)
"""An act to come and its soft time: of 87 such labelled drafts, 84 announce without a time."""
FUTURE = Cue(
    "(will|'ll|won't|shall|going to|gonna|hope to|hoping to|aim to|aiming to|expect to|expected to|"
    "plan to|should be|should have|due to be|to be fixed|about to|to follow|follows|will follow)",
    "(looking|working|checking|chasing|waiting|dealing|investigating|on the case|on it|in hand|"
    "being|on its way|coming|arriving|following up|getting)",
    "(get|getting|be|come) (back|in touch)",
    "(please |kindly |just |)(expect|await|stand by|bear with)",
    "(gets|goes|comes|lands|starts|ships|to come|planned|arrives|moves|happens|follow|going live)",
    "(should|may|might|could|ought to) (be|have|hear|get|see|arrive|receive|come|land|reach|"
    "revisit|go|look|start|resume|turn|pick|show|drop|appear|clear)",
    "(set|scheduled|planning|meant|intending|intend|hope|aim|want|ready) to",
    "(i'll|we'll|they'll|he'll|she'll|it'll|you'll|let me|let us|leave it with)",
    "(update|updates|reply|answer|fix|resolution|response|news|call|refund) (soon|shortly|asap)",
)
SMALL_TALK = Cue(
    "(talk|speak|see|chat|hear) (to you |you |from you |with you |again |)(soon|shortly|later)",
    "(get well|feel better|feeling better|better|recover|settle in|hope to hear|hear from you|see "
    "you|catch you|join us|visit us|welcome you|have you back) (very |again |real |)(soon|shortly)",
    "(as|how|too|so|that|any) soon",
    "soon (after|as|enough|to be|afterwards)",
)
PAST = Cue(
    "(happens|happen|happened|comes up) (once |every once |) in a while",
    "(took|taken|been|waited|was|were|had) (far|much|way|simply|just|all|) too long",
)
"""What is no announcement."""
NOT_PROMISED = Cue(
    "(can't|cannot|couldn't|won't|don't|not|wouldn't) (promise|say|guarantee|commit|be sure)",
)
THEIRS = Cue(
    "if you (ever |do |)(come across|find|spot)",
    "(if|should) you (reply|send|write|answer|cancel|return|order|pay|book|act|get|go|tell|let)",
    "(can|could|would|will) you ",
    "you (can|could|may|might|need|must|have to|want|wish|prefer)",
    "you should (reply|send|write|call|contact|return|pay|order|go|try|check|do|ask|upload|cancel)",
    "(take as|whenever you|when you|once you|at your)",
)
_UPSET = 2
_SOON = (
    r"(?:as soon as (?:possible|we can|i can|we are able|practicable)|asap|at (?:the|our|my) earliest"
    r"(?: (?:convenience|possible|opportunity))?|(?:very |quite |pretty )?(?:(?<!as )soon(?! as)|shortly)|in due course"
    r"|in the (?:near|coming|foreseeable) future|(?:when|whenever) (?:i|we) get (?:a|the) chance|in a bit"
    r"|in no time|before long|(?:at )?some (?:time|point)(?: soon)?|soonest)"
)
"""Soft times that a firm one can stand for."""
_WILL = r"^(?:we|i|someone|somebody|they|(?:our|the|a) \w+)(?:'ll| will| shall) [^?]+$"
"""An announcement without any time."""


class VagueWhen(Problem):
    """Sees something announced for "soon", "shortly" or "as soon as possible", and no bound.

    Why: "Soon" means a minute to the reader and a week to the writer; until it is over, all they
    can do is ask again.

    Evidence: A kept promise counts for as much as an exceeded one (Gneezy & Epley 2014), so a
    modest time is safe to give; seeing work done makes waiting easier (Buell & Norton 2011, on web
    search).

    Silent: beside a time or a next report, on small talk ("talk soon"), and on what the customer
    is asked to do.
    """

    number = "R03"
    severity = Severity.CONSIDER
    tip = "W17"
    why = "They can't plan by this. Give a time, or say when you'll next report."
    pair = Pair(
        "We'll get back to you shortly.",
        "I'll be back here in about five minutes, with or without the answer.",
    )
    pattern = "You'll hear from me by [a time you can keep]."
    plain = (SOMEBODY, PLAINLY)
    gaps = (
        Gap("by [a time you can keep]", rf"(?:will|'ll|shall|going to)\b[^.!?]*?\b({_SOON})\b"),
        Gap(
            " by [a time you can keep]",
            only=_WILL,
            longest=10,
            unless=rf"\b(?:{_SOON}|if|when|once|until|as|eventually|later|maybe|time|stage|day)\b",
        ),
    )
    fires = (
        "We'll get back to you shortly.",
        "I've put the second one through; it'll be on your card at some point.",
        Example(
            "You're right, we counted 45 lamps. The credit note shall be issued shortly. I have "
            "also fixed the count at 38 in your contract.",
            "You told us in May that it was corrected. Please credit the 45 lamps.",
        ),
        "Your papers are here. Someone will ring you.",
        "Someone is looking at it ASAP.",
        "I'll let you know as soon as I hear back from the warehouse.",
        "Your refund should be with you in due course.",
        Example("A specialist will ring you soon.", "I'm so scared the money is gone, please help"),
        "I'll sort your form out the minute I get some breathing space.",
        "Our plumber will swing by one of these afternoons.",
    )
    silent = (
        "I'll be back here in about five minutes, with or without the answer.",
        "Next update at 14:30, even if nothing has changed.",
        "As soon as the backup finishes, about 10 minutes, I'll switch you over.",
        "Talk soon, and enjoy the new kitchen!",
        "The parts should be here soon: the van left at 9, so by noon at the latest.",
        "Please send the form back as soon as you can.",
        "It's too soon to say what caused it.",
        "I can't promise it'll be soon, but I'll write at five either way.",
        "You can change it later under Settings.",
        "I tested it just now and it works.",
        "It happens once in a while with shared flights. I've added the points.",
        "Eleven months: we took far too long. Here is the report.",
    )
    when = (SOFT_TIME, SOFTER)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in sorted(s for cue in (SOFT_TIME, SOFTER, SOMEBODY) for s in case.draft[cue]):
            if self._announces(case, span) and not self._has_bound(case, span):
                yield self.finding(span, severity=self._severity(case))

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        if sentence.is_question or case.draft.within(sentence, PAST) or self._has_bound(case, span):
            return None
        return self.finding(span, severity=self._severity(case))

    @staticmethod
    def _has_bound(case: Case, span: Span) -> bool:
        """Whether a sentence around ``span``, about what comes next, holds a time."""
        for sentence in case.neighbours(span, 1):
            for start, _ in case.draft.within(sentence, BOUND_TIME):
                if case.draft.masked.startswith(("from ", "since "), start):
                    continue  # when it began
                if Act.WHEN in case.acts[sentence.index]:
                    return True
                if case.draft.has_within(sentence, SOFT_TIME, SOFTER, FUTURE):
                    return True
        return False

    @staticmethod
    def _announces(case: Case, span: Span) -> bool:
        """Whether the soft time at ``span`` belongs to something that we or our things will do."""
        draft = case.draft
        sentence = draft.sentence_at(span[0])
        if sentence.is_question or draft.within(sentence, THEIRS, NOT_PROMISED, PAST):
            return False
        if any(
            start <= span[0] and span[1] <= end for start, end in draft.within(sentence, SMALL_TALK)
        ):
            return False
        done = case.acts[sentence.index]
        return bool(draft.within(sentence, FUTURE)) or (
            Act.DOING in done and Act.INSTRUCTS not in done
        )

    def _severity(self, case: Case) -> Severity:
        anxious = case.customer is not None and case.customer.feeling.value is Feeling.ANXIOUS
        return Severity.FIX if anxious or case.heat >= _UPSET else self.severity
