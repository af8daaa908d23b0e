"""R56: words that make the customer's task sound small."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import cut
from bot.check.reading.model import Clarity, Feeling, Register
from bot.check.rule import Finding, Pair, Problem, Severity

STEP = (
    r"(?:add|open|click|press|tap|go|log|sign|type|enter|paste|copy|select|choose|pick|change|"
    r"edit|set|turn"
    r"|switch|restart|reboot|reload|refresh|reset|update|upgrade|install|uninstall|download|"
    r"upload|delete"
    r"|remove|clear|check|follow|use|run|read|fill|send|try|do|make|move|drag|plug|unplug|"
    r"connect|scan|print"
    r"|call|ring|contact|email|visit|create|put|swap|rename|export|import|verify|confirm|"
    r"enable|disable"
    r"|wait|ask|find|look|tick|untick|save|hit|hold|pop|take|bring|write|flash|configure|point|"
    r"wipe|unscrew|pull|replace|order|submit|file|attach|book|drop|stick|grab)"
)

EASY = Cue(
    "(it's|it is|that's|that is|this is) (really |very |super |pretty |quite |so |dead |actually |"
    ")(easy|simple|straightforward|trivial|obvious|not hard|not difficult|not rocket science|"
    "child's play|a piece of cake|a doddle|a breeze)",
    "all you (have to|need to|gotta|have got to|must) do is",
    "all that's needed is (for you |)to",
    "(simply|merely) a (matter|case) of",
    "(couldn't|could not|can't) be (easier|simpler)",
    "(anyone|anybody|a child|even a child|my gran|your gran) (can|could|would) (do|manage|work)",
    "(everyone|everybody) can do (this|that|it)",
    "as (everyone|everybody|anyone) knows",
    "(clearly|obviously)(,|) (you|the|your|it|that|this)",
    "(an|a|one|very|really|pretty|another) (easy|simple|quick and easy|trivial|straightforward) (fix|step|job|"
    "thing|task|change|matter|process|one|case|way)",
    "(as you (can |)(clearly |plainly |obviously )see)",
    "it only takes a (click|second|sec)",
    "how hard can it be",
    "(easy peasy|easy as pie|piece of cake|child's play|no-brainer|nothing to it|nothing simpler|"
    "couldn't be easier|could not be easier|dead simple|dead easy|foolproof|self-explanatory|walk "
    "in the park|easy enough|simple as that|simples|as easy as|as simple as|easiest thing|quick "
    "and easy|nice and easy|super easy|plain sailing|no big deal)",
    "(even|any) (my|your|a|the|five-year-old|child|beginner|novice)( gran| mum| child| kid| "
    "toddler| nan| beginner| novice|) (can|could|would) (do|manage|work|figure)",
    "(you|u) (only|just|simply|merely) (have|need|got|gotta|must) to",
    "(it's|it is|that's|that is|this is|it really is|it|should be|would be|will be|be) (really |"
    "very |much |very much |pretty |all |just |quite |only |)(elementary|trivial|the basics|common "
    "sense|common knowledge|kindergarten stuff|abc|intuitive|painless|effortless|idiot-proof|idiot "
    "proof|no sweat|second nature|easier than it looks|easier than you think|a cinch|a snap|a "
    "five-second job|a two-minute job|a five-minute job|a no-brainer|plain as day|logical|standard "
    "stuff|pretty basic|self-evident)",
    "(isn't|is not|not|hardly|ain't|never|aren't) (really |exactly |that |all that |very |so |"
    ")(complicated|rocket science|brain surgery|complex|difficult to|tricky|magic|hard one|hard to "
    "(do|find|work|follow|understand|see|use))",
    "(even |)(a|any|my|your|every|the) (five-year-old|ten-year-old|child|kid|toddler|beginner|"
    "novice|nan|gran|granny|grandma|grandmother|mum|mother|monkey|schoolboy|layman|newbie|fool|"
    "idiot|dad|uncle|aunt|dog|trainee|intern|caveman) (can|could|would|manages|managed|knows|know|"
    "does|did|gets|got|figured|understands|has|uses|installed)",
    "(even |)(anyone|anybody|everyone|everybody) (knows how|could (do|file|manage|build|set|"
    "install|follow|fill|make|fix|work)|can (file|build|set|install|follow|fill|make|fix|manage)|"
    "knows|manages|gets|understands|figures|who can|with (half|eyes|a brain))",
    "(nothing|what) could be (simpler|easier|more straightforward)",
    "(common sense|that goes without saying|goes without saying|needless to say|as any fool|as "
    "you'd expect|naturally you|in no time|in no time at all|in a jiffy|in a flash|no brainer|"
    "easy-peasy|easy peasy|easy one|no biggie|lemon squeezy|bob's your uncle|hey presto|job done|"
    "and presto|as falling off a log|with your eyes closed|with (one|your) eyes shut|in your sleep|"
    "blindfolded|basically (installs|runs|does|works|writes|sets)|practically (installs|runs|does|"
    "writes)|does itself|installs itself|literally (just|only|two|three|one)|speaks for itself)",
    "(you|u|ya) (have |need |)only (need |have |have got |got |)(to |a |the |)(recompile|change|do|"
    "screwdriver|click|press|read|look|use|put|set|run|enter|move|re-enter|follow|make|fill)",
    "(where's|where is|what's) the (difficulty|problem in|hard part|hard bit|big deal)",
    "(shouldn't|oughtn't to|should not|can't|needn't|wouldn't) (need|be|take|pose|cause|require) "
    "(you |)(any |much |a |too |)(help|problem|hard|difficult|long|trouble|challenge|effort|"
    "difficulty|assistance|brainpower)",
    "(how|what) (hard|difficult|complicated|tricky) (can|could|is) (it|that|this|be)",
    patterns=(
        r"\bof course,? the \w+(?: \w+){0,2} (?:has|have|needs?|must|should) ",
        r"\b(?:a|an?|one) (?:quick )?(?:look|glance) (?:at|in|through) [^.!?\n]{2,30} (?:would|"
        r"will)(?:'ve| have)? (?:told|shown|tell|show|answered)",
        r"\b(?:a|it's a|just a) \w+[- ](?:second|minute|click) (?:job|task|thing|fix)\b",
        r"(?:^|[.!?:;,\n] ?|\band |\bthen |\bplease |\byou |\byou can |\byou could |\byou need "
        r"to |\byou have to |\byou should |\byou'll |\byou must |\bto |\bso )(?:just|simply|"
        r"easily|merely|obviously) (?:have to |need to |go and |go ahead and |)" + STEP + r"\b",
        r"\b(?:just|simply) (?:a (?:quick |simple |small |tiny )?(?:click|tick|tap|few clicks|"
        r"matter)|the usual)\b",
        r"\b(?:obviously|clearly|of course),? (?:you|your) (?:need|have|must|should|would|can|"
        r"will|first)\b",
        r"\b" + STEP + r" (?:it |this |that )?(?:yourself )?(?:easily|in a jiffy|in no time)\b",
    ),
)
OWN_ACT = Cue(
    "(just|simply) (write|reply|say|tell|ask|shout|drop|ring|message|let|send me|come back|answer)",
    "(i'll|i will|i've|i have|i'm|i am|let me|we'll|we will|we've|i can|i could|we can|i) (just|"
    "simply|easily|quickly)",
    "just (now|to confirm|to be sure|to check|to say|to let you know|to add|arrived|in case|one "
    "more|as|so|checking|a note|a heads-up|a heads up)",
    "to (just|simply) confirm",
    "(simply|merely) a (matter|question) of (taste|choice|opinion|preference|time|habit)",
    patterns=(r"\bsimply put[,:]",),
)


FOR_ME = Cue(
    "(not much|nothing|little|all|than) (anyone|anybody|everyone) can",
    "(easy|easier|simple|quick|no trouble) (enough |)for (me|us)",
    "easy (one |thing |page |step |line |field |box |button |mistake |slip |) (to |) (miss|press|hit|knock|"
    "overlook|mix|confuse|forget|lose|misread|mistake|trip|slip|skip|make|get wrong)",
    "of course (you|your) (can|may|will get|will have)",
    "(to get (this|it|that) wrong|done the rest|do the rest|did the rest|the rest is)",
    "(if|would|whatever) (it|that|it's|that's|is) (would |be |is |)(easier|simpler)",
)


_ALIKE = 0.3  # how much another line may read alike, where the word goes from this one


class MakesItSoundEasy(Problem):
    """Sees words that shrink what the customer has to do or know: just, simply, obviously, easy.

    Why: If it were easy for them, they would not be asking; the word tells a stuck person that
    the fault is theirs.

    Evidence: A convention of many technical editors; no trial is known, and a word alone cannot
    tell the sense, so the finding is a judgement call unless the customer is struggling.

    Silent: on time and amount ("just now", "just one more"), the agent's own act ("I'll just
    check"), product names, quoted labels, and the "just" of casual talk that the customer began.
    """

    number = "R56"
    severity = Severity.CONSIDER
    tip = "W25"
    why = "If it felt easy, they wouldn't be asking; the word can sting."
    pair = Pair("Just edit the zone file.", "It's four clicks, about a minute.")
    may_go = frozenset({Act.MOVES, Act.OFFERS})
    fires = (
        "You just need to reload; I'll wait here.",
        "Just edit the zone file and wait.",
        "Obviously you need to verify the domain first.",
        "All you have to do is paste the key into the second box.",
        "You simply go to Settings and switch it off.",
    )
    silent = (
        "No worries, you need to reset it under Settings.",
        "No worries, you need to reset it under Settings. I'll check at 4 that it worked.",
        "I'll just check the log, one minute.",
        "Your parcel has just arrived at the depot.",
        "It's four clicks, about a minute.",
        "The Simple plan has no shop.",
        "Just to confirm: the blog, not the shop?",
        "There's just one more thing I need from you: the order number.",
    )
    when = (EASY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        own = case.draft[OWN_ACT]
        for span in case.draft[EASY]:
            if any(start < span[1] and span[0] < end for start, end in own):
                continue
            word = _shrinking_word(case, span)
            sentence = case.draft.sentence_at((word or span)[0])
            if case.draft.within(sentence, FOR_ME):
                continue
            struggling = _is_struggling(case)
            if _is_banter(case, word) and not struggling:
                continue
            others = [s for s in case.draft[EASY] if s[1] <= span[0] or s[0] >= span[1]]
            rest = (row for index, row in enumerate(case.likeness) if index != sentence.index)
            easy = others or any(row[self.id] > _ALIKE for row in rest)
            stronger = cut(case.draft, sentence, word) if word and not easy else None
            yield self.finding(word or span, stronger, Severity.FIX if struggling else None)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        if case.draft.within(sentence, FOR_ME, OWN_ACT):
            return None
        severity = Severity.FIX if _is_struggling(case) else None
        return self.finding((sentence.start, sentence.end), severity=severity)


def _is_struggling(case: Case) -> bool:
    customer = case.customer
    return customer is not None and (
        case.heat > 1
        or customer.feeling.value in {Feeling.EMBARRASSED, Feeling.TIRED}
        or customer.clarity.value is Clarity.CONFUSED
    )


def _is_banter(case: Case, word: tuple[int, int] | None) -> bool:
    """Whether it is the "just" of easy-going talk, which the customer began."""
    register = case.customer.register if case.customer else None
    return (
        register is not None
        and register.is_sure
        and register.value is Register.CASUAL
        and word is not None
        and case.draft.masked[slice(*word)] == "just"
    )


def _shrinking_word(case: Case, span: tuple[int, int]) -> tuple[int, int] | None:
    """The one word that can go without breaking the sentence, if that is all it takes."""
    for word in ("just", "simply", "easily", "merely", "obviously,", "obviously", "clearly"):
        at = case.draft.masked.find(word, *span)
        sure = (
            word.startswith(("obviously", "clearly"))
            and "you" not in case.draft.masked[slice(*span)]
        )
        if at >= 0 and not sure and (at == 0 or not case.draft.masked[at - 1].isalnum()):
            return at, at + len(word)
    return None
