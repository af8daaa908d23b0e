"""R41: heat for heat."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.snark import SNARK_FAMILIES, UNMISTAKABLE
from bot.check.vocabulary import CONSEQUENCE, LIMIT

FUSS = (
    r"(?:shouting|yelling|screaming|swearing|insults?|insulting|caps|capitals|capital letters|"
    r"abuse|attitude"
    r"|ranting|moaning|whining|whingeing|complaining|threats|threatening|having a go|name[- "
    r"]calling|sarcasm"
    r"|tantrums?|rudeness|being rude|being nasty|losing your temper|kicking off|sounding off|"
    r"stamping your feet"
    r"|banging on|typing in caps|getting (?:angry|cross|shirty|worked up|personal|nasty|stroppy))"
)
SNARK = Cue(
    "with (all due|the greatest|all|due) respect",
    "(watch|mind) your (tone|language|mouth|manners|attitude|tongue)",
    "(don't|do not) (take|use) that (tone|language|attitude) with (me|us)",
    "(don't|do not|stop|quit) (you dare |) (shout|shouting|yell|yelling|swear|swearing|snap|"
    "snapping|scream|screaming) at (me|us)",
    "(stop|quit) (shouting|yelling|whining|moaning|ranting|pestering|harassing|bothering|"
    "whingeing|having a go)",
    "no need to (be (rude|nasty|like that|aggressive|abusive|so rude|sarcastic)|shout|yell|"
    "swear|take it out on|bite my head|get (nasty|shirty|personal|stroppy|aggressive))",
    "(i'm|i am|we're|we are) not (your (servant|slave|punchbag|punching bag|mother|secretary|"
    "mum|maid|therapist)|(a |) (mind reader|mind readers|magician|magicians|miracle worker|"
    "miracle workers|psychic|psychics|clairvoyant|wizards)|paid enough|going to (stand|sit) "
    "here|having this)",
    "(didn't|don't|did not|do not) (sign up|come here|come to work|get paid|get paid enough) "
    "(to be|for this|to get|to take)",
    "(do|did|can|have|could) you (even|actually|ever) (bother|read|listen|listening|understand|"
    "speak|know how|hear yourself|try reading|look)",
    "(can you not|can't you|cannot you) (read|listen|understand|see|wait)",
    "(you|u) (clearly|obviously|evidently) (can't read|cannot read|didn't read|haven't read|"
    "don't listen|weren't listening|have no idea|have no clue|know better|know nothing|have "
    "nothing better|don't know how)",
    "(had|have) you (bothered|troubled yourself)",
    "(if|as) (you'd|you had|you would|you'd have|you|you've) (only |just |actually |ever |even "
    "|) (bothered|let me (finish|speak|explain|do my job|get a word in)|stopped (shouting|"
    "yelling|interrupting|ranting|moaning|talking)|calmed down|know if you'd|stop (shouting|"
    "yelling|interrupting|ranting|moaning))",
    "(what|which) (part|bit) of (that|this|it|no|my|the|our) (.. |) (did|do|don't|didn't|is|"
    "wasn't|was|are) (you|unclear|not clear)",
    "(how many times|how often) (do|must|have|should|does) (i|we) (have to|need to|to|told|"
    "said|tell|say|explain|explained)",
    "for the (last|umpteenth|hundredth|thousandth|millionth) time",
    "(like|as) i('ve| have|) (already |just |) (said|told you|explained) (twice|three times|"
    "several times|many times|a hundred times|before and|already)",
    "i (heard|got|read) (you|it) the first time",
    "(you're|you are|you were) not (my only|our only) (one|customer|person|client|guest|passenger)",
    "(you're|you are|you were) not the only (customer|person|client|guest|passenger) (we|i|here|in)",
    "(i|we) (have|do have|'ve got) (other|hundreds of|plenty of other|dozens of) (customers|"
    "people|passengers|clients|guests|things) (to|too|waiting|who)",
    "(would you like|want|do you want|shall i|do you need|do i need|should i) (me |) (to |) "
    "(read it (to|for|out)|hold your hand|draw you a|draw a|spell it out|come round|say it "
    "slower|use smaller words|type slower|do your job)",
    "(let me spell it out|in words of one syllable|in case you (missed|can't read|hadn't "
    "noticed|didn't notice|haven't noticed)|news flash|newsflash|here's a thought|here's a tip "
    "for you|do the maths|do the math)",
    "(thanks|thank you|cheers) for (the|your|that) (lecture|attitude|insult|insults|abuse|"
    "charming|rant|tantrum|sarcasm|history lesson|kind insults)",
    "(charming|delightful|lovely) (attitude|manners|tone|language|way to talk)",
    "(patience is a virtue|two can play|takes one to know|pot kettle|right back at you|same to "
    "you|look who's talking|not my circus|cry me a river|boo hoo|boo-hoo|get over it|"
    "spare me|get a grip|get a life|give me a break|take it or leave it|like it or lump it|"
    "suit yourself|pipe down|wind your neck in|high horse|chip on your shoulder|drama queen|"
    "keyboard warrior|wrong side of the bed|throwing your toys|toys out of the pram|crystal "
    "ball|cry about it|touched a nerve|hit a nerve|somebody's cranky|someone's cranky|"
    "someone's in a mood|calm your|chill out)",
    "(you people|you lot)",
    "(shut up|shut it|screw you|piss off|fuck off|bugger off|sod off|naff off|get stuffed|up "
    "yours|bite me|idiot|idiots|moron|morons|muppet|muppets|imbecile|halfwit|numpty|clueless "
    "people|brainless)",
    "(you're|you are|ur) (being |so |very |really |just |quite |such a |) (rude|ridiculous|"
    "childish|unreasonable|aggressive|pathetic|insane|abusive|hysterical|disrespectful|lying|a "
    "liar|a pain|a nightmare|paranoid|dramatic|petty|obnoxious|ungrateful)",
    "(being|so|very|such an|feeling) entitled",
    "you're being (difficult|impatient|silly|awkward|impossible)",
    "(like|than) (a|an) (child|toddler|adult|five-year-old|grown-up|spoilt child|spoiled child|"
    "two-year-old)",
    "(perhaps|maybe|next time) (you|if you|you should|you could|try) (try |learn |consider |"
    "should try |could try |should learn to |could learn to |) (reading|listening|read|listen|"
    "being nicer|being polite|some manners|manners|saying please)",
    "(draw you a picture|by magic)",
    "(behaving|acting|sounding|carrying on|talking|typing) like (a|an|some) (spoilt |spoiled |"
    "little |stroppy |moody |)(brat|child|kid|toddler|baby|teenager|diva|princess|bully)",
    "(spoilt|spoiled) brat",
    "(another one|someone else|somebody else) who (can't|cannot|doesn't|won't|didn't) (be "
    "bothered|read|listen|wait)",
    "(can't|couldn't|cannot) be (bothered|arsed) to (read|listen|look|check|ask)",
    "(you're|you are|you're clearly|you're obviously|you're still) not (reading|listening to) (what "
    "i (write|said|say|wrote|told you)|a word)",
    patterns=(
        r"\b"
        + FUSS
        + r"\b(?: [\w']+){0,3}? (?:won't|will not|isn't|is not|doesn't|does not|never|gets you|"
        r"didn't|hasn't)\b",
        r"\b(?:instead of|rather than|without|less|while you're busy|too busy|spent) (?:all "
        r")?(?:the |this |that |all this |all that )?" + FUSS + r"\b",
        r"(?:^|[.!?\n] ?)(?:well |oh |so )?(?:whatever|so what|your loss|deal with it|just "
        r"deal with it|grow up|get lost|tough|big deal|good for you|good luck with that|have "
        r"it your way|boo|happy now|are you happy now|lucky me|how lovely for you|i'm "
        r"shocked)[.!?]",
        r"\b(?:are you|r u) (?:serious|kidding|joking|deaf|blind|for real|quite finished|"
        r"finished yet|done yet|always this \w+)[?!.]",
        r"\bwhat(?:'s| is) your problem[?!.]",
        # "maybe if you used full sentences": a lesson in manners or spelling, no request
        r"\b(?:maybe|perhaps),? if you (?:used|wrote|spoke|asked|learned|learnt|stopped|calmed|"
        r"read|listened|could spell|were (?:nicer|polite|civil))\b",
        r"(?:^|[.!?\n] ?)(?:oh )?wow[.,!]* (?:ok|okay|right|fine|just wow|really)\b",
        r"(?:^|[.!?\n] ?)(?:oh,? )?(?:yeah,? right|sure you did|if you say so|oh really|charming|excuse "
        r"me)[.?!]",
        r"\boh,? please[.!?]",
        r"\bwell,? (?:aren't you|someone|somebody|that's rich|pardon me|excuse me|sorry for)\b",
    ),
)
GENTLE = Cue(
    "(every|the|all the|a) right to (be|talk|speak|feel|shout|say)",
    "(end (this|the) (chat|call)|i'll stop|i can't go on|as long as|i want to (help|get|fix|sort))",
    "(happy to|glad|lovely to|congratulations on|well done on|my own|silly me|i was|i'm an|i "
    "am an|my stupid|of me|called you|called you an)",
    "(not|no|never|hardly|far from|anything but) (a |an |one bit of a |)(idiot|muppet|moron|clown|"
    "numpty|fool|eejit|twit|donkey|plonker|wally)",
    "(so sorry|i'm sorry|i feel terrible|you said|you told|you wrote|you asked|you mentioned)",
    "(waive|waived|refund|refunded|credit|credited|on us|our mistake|my mistake)",
    "(please|kindly) (be|stay|keep it|keep this) (respectful|civil)",
    "(i'd|he'd|she'd|they'd|we'd) never get over it",
)
_CHAT = ("small-talk-now", "same-feeling-claim")  # what is as personal, and not unkind
_PLAIN = 0.88  # a likeness from which it plainly reads so
_KIND = 0.7
_COLD = 0.15  # a score of heat below which the words are likely innocent
_HELPS = 0.75  # a score of `Act.MOVES` from which the sentence brings the customer further
_HEAT = (Act.HURTS, Act.CRITICISES)
_CALM = frozenset({Act.APOLOGISES, Act.APPRECIATES, Act.ASKS, Act.WARMTH, Act.OWNS})
_YOU = frozenset({"you", "you'd", "you've", "you're", "your", "youd", "youve", "youre", "u"})
_FEW = 3  # words that may be a button's, or a mere "Fine."
_SPOKEN = frozenset("i i'm we we're it it's that that's he she they was is are not when".split())
_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:[ ,!']+[A-Z]{2,}){2,}\b")


class MirrorsHeat(Problem):
    """Sees sarcasm, an insult, shouting or a counter-accusation at the customer.

    Why: It is the line that gets passed around, and it starts the fight the customer was half
    looking for.

    Evidence: Staying composed is what paid with upset customers in online chats (Production and
    Operations Management 2026; abstract); "match, then lead" has no support in trials.

    Silent: on capitals of buttons and acronyms, and on warm teasing the customer began.
    """

    number = "R41"
    severity = Severity.STOP
    may_go = frozenset({Act.MOVES, Act.OFFERS, Act.ASKS})
    tip = "W22"
    why = "This answers heat with heat. Slower and plainer than them works better."
    pair = Pair(
        "Well, shouting won't fix your site.",
        "I can see why that looks like we did nothing. Here's what has happened since 9.",
    )
    pattern = "I can see why it looks that way. Here is what has happened: [what you did]."
    fires = (
        Example(
            "IT WAS FIXED WHEN WE LEFT. Someone comes at 2.", "Leaking again, you said FIXED!!"
        ),
        "Well, shouting won't fix your site.",
        "Wow. OK. If you'd let me finish, I could help.",
        "Do you even read what I write?",
        "Watch your tone, please.",
        "Having a go at me won't print it any faster.",
        "Would you like me to draw you a picture?",
    )
    silent = (
        Example("Hold RESET ALL SETTINGS for ten seconds.", "Third time this week!! FIX IT"),
        Example("The page will say ALL SYSTEMS OPERATIONAL.", "Is it down AGAIN??"),
        "I can see why that looks like we did nothing. Here's what has happened since 9.",
        "Understood. I'm on it, next message in five minutes.",
        "Set the MX, SPF and DKIM records, then press SAVE ALL.",
        "Are you happy with the new colour, or shall I change it back?",
        "Wow, that's a lovely shop page.",
        "Did you read the number on the label, or on the box?",
        "That's not a stupid question at all; whatever you type there is saved.",
        "I'm sorry for your loss. We'll deal with it from here.",
        "With three little ones you're entitled to the early slot, so I've put you on it.",
        "You're not the only one: eleven neighbours have rung, and the crew is on its way.",
        "Typing the code in capitals won't work; the lock wants small letters.",
        Example(
            "No fool at all: half of our callers press that one first.",
            "sorry, pressed the red one, what a fool i am",
        ),
        "If you're done with the old router, put it in the bag and post it free.",
    )

    @staticmethod
    def _is_kind(case: Case, span: Span) -> bool:
        """Whether the sentence is surely warm; mock praise looks a little warm as well."""
        sentence = case.draft.sentence_at(span[0])
        warm = max(case.score(sentence, act) for act in (Act.WARMTH, Act.APPRECIATES))
        return warm > max(_KIND, *(case.score(sentence, act) for act in _HEAT))

    def _is_meant(self, case: Case, span: Span) -> bool:
        """Whether a second sign bears the words out: most of them are innocent elsewhere."""
        if case.near(span, UNMISTAKABLE):
            return True
        sentence = case.draft.sentence_at(span[0])
        heat = max(case.score(sentence, act) for act in _HEAT)
        helps = case.score(sentence, Act.MOVES) >= _HELPS
        return heat > _COLD and not helps and not self._is_kind(case, span)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in (*case.draft[SNARK], *case.draft[SNARK_FAMILIES]):
            limit = _sets_a_limit(case, span) and not case.near(span, UNMISTAKABLE)
            if not limit and not case.near(span, GENTLE) and self._is_meant(case, span):
                yield self.finding(span)
        shouted = _SHOUTED.search(case.draft.text)
        if shouted and "you" in shouted[0].lower():
            yield self.finding(shouted.span())
        for sentence in case.draft.sentences if case.heat else ():
            text = case.draft.text[sentence.start : sentence.end]
            if (
                text.isupper()
                and len(sentence.words) > _FEW
                and _SPOKEN.intersection(sentence.words)
            ):
                yield self.finding((sentence.start, sentence.end))

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        if case.heat == 0:
            return None  # there is nothing to give back
        span = (sentence.start, sentence.end)
        chat = max(case.likeness[sentence.index][other] for other in _CHAT) >= _PLAIN
        kind = chat or _sets_a_limit(case, span) or case.draft.within(sentence, GENTLE)
        # Without a sure word it is not grave enough to hold a reply back.
        return None if kind else self.finding(span, severity=Severity.FIX)


def _sets_a_limit(case: Case, span: Span) -> bool:
    """Whether the words say what has to stop, and they or the next what happens otherwise."""
    start, end = span
    said = any(start < stop and begin < end for begin, stop in case.draft[LIMIT])
    sentence = case.draft.sentence_at(start)
    near = case.draft.sentences[sentence.index : sentence.index + 2]
    return said and any(case.draft.within(one, CONSEQUENCE) for one in near)
