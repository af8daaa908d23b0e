"""R05: doubt upon doubt."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.reading.model import Feeling
from bot.check.rule import Example, Finding, Pair, Problem, Severity

HEDGE = Cue(
    "(i|we) (think|believe|guess|suppose|reckon|imagine|assume|suspect|presume|fancy|gather|wanna "
    "say|want to say)",
    "(i'd|i would|we'd) (think|guess|imagine|assume|say|suppose|reckon|have thought|hazard)",
    "(i'm|i am|we're) (guessing|assuming|thinking|fairly sure|pretty sure|not sure|not certain|"
    "not too sure|not 100% sure|not entirely sure|not really sure|not totally sure|not completely "
    "sure)",
    "(maybe|perhaps|possibly|probably|presumably|potentially|conceivably|apparently|supposedly|"
    "arguably|mayhap|hopefully)",
    "(i'm|i am|we're|we are) (quite |fairly |)hopeful",
    "(this|that|it|which|these|they) should",
    "should (be (ok|okay|fine|alright|there|back)|show up|come through|sort|hopefully|probably)",
    "(sort of|kind of|kinda|sorta|more or less|in a way|in theory|to some extent|or something|or "
    "so i think|or thereabouts)",
    "(might|may) (well |also |just |even |)(be|have|not|need|take|go|come|help|work|possibly|"
    "perhaps|potentially|maybe|depend|mean|do|still|fix|cause|sort|vary|clear|get|want)",
    "(it|that|this|there|they|which|something|one|he|she) (might|may|could)",
    "could (be|have been|perhaps|possibly|maybe|potentially|conceivably|well|also be)",
    "(it|that|this|things) (seems|seem|appears|would seem|would appear|seemed|looks like|feels "
    "like|sounds like)",
    "(seems|appears) (to|that|like)",
    "(as far as|so far as) (i|we) (know|can tell|can see|understand|remember|am aware)",
    "(afaik|iirc|imho|if i recall|if i remember|if memory serves|if i'm not mistaken|if i am not "
    "mistaken|unless i'm mistaken|don't quote me|not entirely sure|hard to say|can't be sure|"
    "can't say for sure|who knows|give or take)",
    "(there's|there is|there may be|there might be) (a|some|every) (chance|possibility|likelihood)",
    "(likely|unlikely|somewhat|somehow|ish|a bit of a guess|my guess|wild guess|best guess)",
    "(dunno|prob|probs|prolly|mebbe|poss|conceivable|plausible|possible)",
    "(my|our) (hunch|suspicion|feeling|impression|understanding|theory|hope)",
    "(ought to be|couldn't swear|could not swear|something like that|something along)",
    "(seemingly|allegedly|ostensibly|reportedly|doubtful|iffy|debatable|touch wood|fingers "
    "crossed|roughly speaking|broadly speaking|in principle|on paper|on balance)",
    "(not|isn't|never) (100%|100 %|a hundred percent|hundred percent|so|too|very|that|quite|all "
    "that|entirely|totally|completely|absolutely|fully|altogether|really|terribly) (sure|certain|"
    "clear|confident|on that|on this|about that)",
    "(from|by|going by) (what|all) (i|we|i've|we've) (gather|gathered|understand|understood|hear|"
    "heard|know|remember|recall|can tell|can see|see|read|been told|seen)",
    "(i|we) (have|had|'ve) (a|got a|this|some|an) (feeling|hunch|suspicion|notion|inkling|idea|"
    "vague idea|vague memory|sneaking suspicion|sense)",
    "(i'm|i am|we're|i'd be|i would be) (inclined|tempted|minded|leaning|half) ",
    "(i|it|they|we|these|those|things|that) (tend|tends) to",
    "(i|we|it) (may|might|could) (be|well be|also be|easily be) (wrong|off|mistaken|"
    "misremembering|way off|out|totally wrong|completely wrong)",
    "could be (wrong|off|mistaken|way off)",
    "(without wishing|not wishing|wouldn't want|wouldn't like|don't want|rather not) to (commit|"
    "promise|swear|say for)",
    "(would seem|would appear|it appears|so it seems|or so it seems|seems so|it'd seem|sounds as "
    "if|looks as though|looks as if|as though it)",
    "(as far as|so far as) (i'm|i am|we're|we are) (aware|concerned)",
    "as (i|we) (understand|remember|recall|see) it",
    "to (my|the best of my|our) (knowledge|recollection|understanding|mind)",
    "(don't|wouldn't|won't|can't) (hold me|swear|bet|put money|rule|promise anything|vouch)",
    "(or so i|at least i|at least that's what i) (think|suspect|believe|gather|assume|hope|guess|"
    "understand)",
    "(one|you) would (expect|think|imagine|assume|hope)",
    "(chances are|odds are|the odds|good chance|fair chance|slim chance|some chance|outside "
    "chance)",
    "(could|might|may) (go either way|be either|not be|or may not|or might not)",
    "(remains to be seen|who can say|hard to tell|tough to say|difficult to say|tricky to say|"
    "anyone's guess|anybody's guess|your guess|guesswork|no idea really)",
    "(somewhere|something) (about|around|like|along|in the region)",
    "(should be|ought to be|should do|should work|ought to work|ought to do) (anyhow|anyway|fine|"
    "ok|okay|alright|all right|i think|in theory|probably|there|by now|more or less|so)",
    "(i'm|i am) (fairly|pretty|reasonably|almost|nearly|mostly|quite|half|70%|80%|90%) (sure|"
    "certain|confident)",
    "(to a degree|in some sense|in some ways|at a guess|if anything|if i'm honest|so to speak|as "
    "it were|a bit|a little) (perhaps|maybe|unclear|unsure|uncertain|tricky|vague)",
    "(i|we) (doubt|wager|bet|take it|daresay|dare say|would guess|wouldn't be surprised)",
    "(i|we)'d (bet|wager|venture|lean|not be surprised|be surprised)",
    "(can be the|could be (the|a|from|that|because|due))",
    "(can't|cannot|couldn't) (be sure|say for sure|say for certain|be certain|really say|really "
    "tell|tell for sure|guarantee)",
    "(have|need|would have) to see (how|what|whether|if)",
    "(unsure|uncertain|not sure|not certain|unclear)",
)
WISHES = Cue(
    "(you|u) (might|may) (want|like|prefer|wish|find|feel|need|also|have|be|already|well)",
    "(if|should) (you|that) (might|may|'d|would) ",
    "(may|might) (i|we) ",
)
ASKED = Cue("(please|could you|can you|would you|would it|do you|if you)")
_FEWEST = 3
_KINDS = 2  # "it may be this, it may be that, it may be the other" lists; it doesn't waver
_LONGEST = 45  # words over which three doubts are still heard as a pile


class HedgePile(Problem):
    """Sees three or more marks of doubt about the answer itself within two sentences.

    Why: One doubt tells the reader which part is open; three tell them that the writer is lost.

    Evidence: People take uncertain advice well, and think less of an adviser who sounds unsure
    (Gaertig & Simmons 2018, eleven studies on forecasts). A single hedge helps where people differ
    (Yeomans and others 2020), so one is never counted.

    Silent: on polite questions, on guesses about what the customer would like, and on one doubt
    with a plan.
    """

    number = "R05"
    severity = Severity.CONSIDER
    tip = "W06"
    why = "Several doubts at once. Keep one, on the part that is really open; say how you'll find out."
    pair = Pair(
        "I think it maybe could be the theme, possibly, I guess.",
        "My best guess is the theme. Switching it off for a minute will tell us.",
    )
    pattern = (
        "My best guess is [the cause]. I'll [find out what] and tell you by [a time you can keep]."
    )
    fires = (
        "I think it maybe could be the theme, possibly, I guess.",
        "It should probably sort of work now, I believe.",
        "Perhaps it's the router. It might also be the line, though I suppose it could be the socket.",
        "Hopefully this should possibly clear it.",
        "I've a hunch the seal is iffy; then again I could be wrong, one would expect a drip.",
        "At a guess it tends to clear by noon, or so I gather, though I wouldn't swear to it.",
        Example(
            "As far as I know it's probably safe, I think.", "is my money gone?? I'm panicking"
        ),
    )
    silent = (
        "My best guess is the theme. Switching it off for a minute will tell us.",
        "It loads here. I haven't tried it on a phone yet.",
        "Could you maybe send me a photo, if it's possible?",
        "You might want to keep the old one for a day; you may also prefer the blue.",
        "I hope the new one suits you. It should be there on Friday.",
        "It's probably the cable. I'm checking the line from here now.",
        "The red light may mean no signal, the green may mean standby, the blue may mean pairing.",
    )
    when = (HEDGE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        doubts = self._doubts(case)
        for first, last in zip(doubts, doubts[_FEWEST - 1 :], strict=False):
            if self._is_pile(case, (first[0], last[1])):
                anxious = (
                    case.customer is not None and case.customer.feeling.value is Feeling.ANXIOUS
                )
                severity = Severity.FIX if anxious else self.severity
                yield self.finding((first[0], last[1]), severity=severity)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        doubts = [span for span in self._doubts(case) if sentence.start <= span[0] < sentence.end]
        return super().likely(case, sentence) if len(doubts) >= _FEWEST else None

    @staticmethod
    def _doubts(case: Case) -> list[Span]:
        """The marks of doubt about the answer, none overlapping another."""
        draft = case.draft
        wishes = draft[WISHES]
        found: list[Span] = []
        for span in sorted(draft[HEDGE], key=lambda span: (span[0], -span[1])):
            sentence = draft.sentence_at(span[0])
            polite = sentence.is_question or draft.within(sentence, ASKED)
            wish = any(start < span[1] and span[0] < end for start, end in wishes)
            if not polite and not wish and (not found or span[0] >= found[-1][1]):
                found.append(span)
        return found

    @staticmethod
    def _is_pile(case: Case, span: Span) -> bool:
        draft = case.draft
        apart = draft.sentence_at(span[1] - 1).index - draft.sentence_at(span[0]).index
        text = draft.masked[span[0] : span[1]]
        kinds = {
            draft.masked[start:end].split()[-1]
            for start, end in draft[HEDGE]
            if span[0] <= start < span[1]
        }
        return apart <= 1 and len(text.split()) <= _LONGEST and len(kinds) >= _KINDS
