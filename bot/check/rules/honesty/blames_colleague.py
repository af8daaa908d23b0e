"""R07: fault put on a colleague."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity

FAULT = (
    r"(?:wrong|wrongly|mistaken|incorrect|nonsense|rubbish|misinformed|misled|confused|careless|"
    r"sloppy|lazy|useless|hopeless|rude|incompetent|negligent|unprofessional|clueless|messed|"
    r"screwed|mixed|muddled|failed|forgot|forgotten|overlooked|missed|botched|bungled|fluffed|"
    r"fumbled|neglected|ignored|skipped|rushed|mucked|cocked|stuffed|mishandled|dropped|mistake|"
    r"mess|error|slip|slipped|blunder|cock-up|blame|fault|lied|misread|made .{0,12}up|mislaid|"
    r"misplaced|lost|sat on|delayed|jumped the gun|overpromised|(?:bad|duff|dodgy|false|poor|"
    r"rotten) (?:info|information|advice|gen)|backwards|back to front|half[- ]finished|half a job|"
    r"fobbed|asleep|out of (?:his|her|their) depth|upside down|bothered|bother|careful|clue|read "
    r".{0,12}properly|new here|still new|never .{0,20}|without (?:asking|telling|testing|checking|"
    r"doing|reading|looking|thinking|saying)|no business|no right|slow|slack|as usual|as always|"
    r"too (?:quick|hasty|busy|eager)|who knows why|god knows|for some reason|should (?:have|of|"
    r"never))"
)
OURS = (
    r"(?:{colleague}|{team}|bloke|chap|lads?|fella|lady|girl|boys|fitter|installer|picker|crew|"
    r"branch|kitchen|shift|predecessor|apprentice|temp|newbie|junior|starter|receptionist|"
    r"reception|front line|first line|tier one|call cent(?:re|er)|back ?office|stockroom|depot|"
    r"packers?|salesman|salesperson|salespeople|saleswoman|cashier|clerk|waiter|waitress|chef|"
    r"cook|nurse|secretary|planners?|designers?|boss|bosses|management|product|legal|hr|"
    r"procurement|lot|bunch)"
)

TASK = (
    r"(?:bother\w*|reads?|check(?:ed)?|listen(?:ed|s)?|pass(?:ed)?|tells?|told|log(?:ged)?|noted?|"
    r"book(?:ed)?|sen[dt]|follow(?:ed|s)?|do|did|done|does|writes?|wrote|written|looks?|looked|"
    r"think|test(?:ed|s)?|updated?|record(?:ed)?|enter(?:ed)?|saved?|order(?:ed)?|mention(?:ed)?|"
    r"warn(?:ed)?|put|register(?:ed)?|talks?|cares?|knows?|know|communicate|understand|"
    r"finish(?:ed)?|get|gets)"
)
SLACK = (
    r"(?:can't|couldn't) (?:count|read|spell|write|tell|add|even|be bothered|seem|keep|"
    r"organi[sz]e|follow|manage|be trusted|do)|(?:never|don't|didn't|did not|doesn't|hadn't|"
    r"haven't|hasn't|not) "
    r"(?:\w+ly |even |once )?" + TASK
)
"""What the careless don't do; "don't serve nuts" and "haven't answered yet" are neutral facts."""

BLAME = Cue(
    "(him|her|them|you|me|us|colleague|colleagues|team|sales|billing) under the bus",
    "(half asleep|asleep at the wheel|pure invention|a shambles|inherited (this|the|that|his|her) "
    "mess|not paying attention|wasn't paying attention|weren't paying attention|(done|did) their "
    "(job|bit) properly|had done their (job|bit|homework)|gave up on (you|your))",
    "what (he|she|they) (quoted|told|said|promised|gave|sold|sent) (to |) you (is|was)",
    "(he|she|they) (gets|get|always gets|got|keeps getting) (it|this|that|these|things|these "
    "things) wrong",
    "(the left hand|strikes again|strike again|struck again)",
    "(don't|no point|no use) (look|looking|blame|blaming|shout|shouting) at me",
    "(don't|do not) blame me",
    "(wasn't|was not|isn't|not) (me|my doing|my fault|my mistake|my error|my decision|my call|my "
    "handiwork|my department|down to me|on my watch|on me) (who|that|o|it|lah|so|mind|by|i)",
    "(i'm|i am|was) not the one (who|that)",
    "not us, (it|they)",
    "(it was|that was|this was) before (my time|i joined|i started|i took over)",
    "i (would|would've|'d) (have |never have |not have |)(done|got|spotted|caught|seen|handled) "
    "(it|this|that) (right|properly|differently|correctly|the first|on day|straight)",
    "(had|if) (it|this|that|i) (been|had been|was|were) (me|my case|mine|up to me|the one)",
    "(clean|cleaning|clear|clearing|mop|mopping|tidy|tidying|pick|picking) up (after|someone "
    "else's|somebody else's|other people's|their|his|her)",
    "(someone|somebody|anyone) else('s| is|) (mess|mistake|error|fault|doing|picked|took|dealt|"
    "handled|messed|closed|was on)",
    "(you can |you may |)(thank|blame) (my|our|the|your) (colleague|predecessor|boss|last)",
    "(misinformed|misled|misadvised|lied to|fobbed off|wrongly told|wrongly advised|badly advised|"
    "given the runaround|let down|messed about|told wrong) by (a|an|my|our|the|your|one|whoever|"
    "someone|somebody|another|that|some|sales|billing)",
    "(typical|so typical|classic|trust) (of |)(sales|billing|accounts|marketing|logistics|dispatch|"
    "the warehouse|the night|our|them|those|that lot|reception|head office|finance|them upstairs)",
    "(his|her|their) (fault|mistake|mess|error|blunder|slip|oversight|carelessness|incompetence)",
    "(they|he|she) (really |clearly |obviously |honestly |) (ought to|should) (have|know|read|"
    "check|learn|listen|pay)",
    "(he|she) (tells|told|says|said|promises|promised) (everyone|everybody|people|all|you) (that|"
    "the same|wrong|things|something|anything)",
    "(nobody|no one) (in|at|on|over at|up in|down in) (the |our |)(sales|billing|accounts|"
    "marketing|warehouse|finance|kitchen|reception|dispatch|logistics|that team|head office|"
    "engineering|office)",
    "(upstairs|downstairs|head office|management|the bosses|the higher-ups|the powers that be) "
    "(never|always|don't|didn't|doesn't|won't|can't|has no|have no|keeps|keep|insist|made|decided "
    "to|messed)",
    patterns=(
        # a colleague, then what they did wrong
        r"\b(?:(?:my|our|your|the|that|this|a|another|some|previous|last|other|first|those) "
        r")(?:[\w-]+ ){0,2}?"
        + OURS
        + r"\b[^.!?\n]{0,50}?\b(?:was|were|is|are|has|have|had|must have|"
        r"clearly|obviously|got|gave|told|made|did|didn't|did not|never|should|put|left|wired|sent|"
        r"closed|set|booked|can't|cannot|couldn't|don't|doesn't|just|keeps?|always|apparently|"
        r"who|that)\b[^.!?\n]{0,40}?\b" + FAULT + r"\b",
        r"\b(?:my|our|the|that|those|your|last|previous|first) (?:[\w-]+ ){0,2}?"
        + OURS
        + r" (?:\w+ly |"
        r"really |just |simply |honestly |also |all )?(?:messed|mucked|screwed|botched|bungled|"
        r"forgot|failed|neglected|ignored|misread|mixed|muddled|lied|overlooked|skipped|mis\w+ed|"
        r"fumbled|"
        r"dropped|keeps? (?:\w+ing)|wired|let you down|" + SLACK + r")\b",
        r"\b{colleague} (?:you|u) (?:spoke|spoken|talked|chatted|dealt|rang|called|phoned|asked|"
        r"met|saw|wrote|were|was|had|got)\b[^.!?\n]{0,50}?\b(?:" + FAULT + r"|" + SLACK + r")\b",
        r"\bwhoever [^.!?\n]{0,40}?\b" + FAULT + r"\b",
        r"\bwhoever [^.!?\n]{0,40}?\b(?:hadn't|didn't|doesn't|never|clearly|obviously|gave you|"
        r"must have|left you|got (?:it|this|that))\b",
        r"\b(?:on|from|in|at) (?:the |our )?(?:\w+ )?(?:shift|team|desk|floor|branch|office|"
        r"kitchen|warehouse|sales|billing|accounts|phone) (?:\w+ )?(?:clearly|obviously|evidently|"
        r"plainly|didn't|hadn't|never|forgot|should have|misread|had no|messed|got (?:it|that|"
        r"this) wrong)\b",
        r"\b(?:the person|someone|somebody|one of our {colleague}|one of the {colleague}|a "
        r"{colleague}"
        r"|another {colleague}) (?:who |you |that |on |in |at )?[^.!?\n]{0,40}?\b" + FAULT + r"\b",
        r"\b{colleague}\b[^.!?\n]{0,30}\b(?:should have|should've|should of|ought to have|could "
        r"have|was supposed to|were supposed to|was meant to|were meant to)\b",
        r"\b{team}\b (?:team |dept |department |desk |guys |people |lot |boys |folks |staff "
        r")?(?:have |has |had |were |was |are |is |keep |keeps |will |would )?(?:clearly |"
        r"obviously |completely |really |once again |yet again |again |just |always |simply |only "
        r"|still |also )?(?:messed|screwed|dropped|botched|forgot|failed|got (?:it|this|that) "
        r"wrong|made a mess|made a mistake|mixed|muddled|promised|promises?|should have|shouldn't "
        r"have|should never|say anything|tell (?:people|you|anyone) anything|oversold|"
        r"overpromised?|lied|lie|pack(?:ed)? wrong|pushe[sd]|jumped|misread|sold you|put the "
        r"wrong|sent (?:it|you|out)? ?the wrong|gave you the wrong|quoted you the wrong|mis\w+ed|"
        r"ignored?|sat on|useless|hopeless|sloppy|to blame|at fault|clueless|" + SLACK + r")\b",
        r"\b(?:blame|fault of|fault lies (?:with|in)|down to|because of|courtesy of|attributable "
        r"to|the work of|error by|mistake by|error of|mistake of|slip by|oversight by|fault with)"
        r" (?:a |an |the |my |our |one of )*(?:\w+ )?" + OURS + r"\b",
        r"\b(?:thanks to|that'll be|that will be|that would be|that'd be|it'll be|must be|must "
        r"have been|another|one of|i bet it was|guess it was) (?:the |my |our )+(?:\w+ "
        r")?(?:{colleague}|{team}|{weekday}|night|day|early|late|morning|kitchen|apprentice|temp|"
        r"boys|lads|lot)\b[^.!?\n]{0,25}\b(?:again|for you|as usual|as always|who|that|mistakes?|"
        r"mess|classics?|specials?|shift)\b",
        r"\b(?:{team}|the kitchen|warehouse|reception|the intern|the trainee|the apprentice|the "
        r"temp|the new (?:guy|girl|lad|starter|one)|my predecessor|night shift)(?:'s|s') (?:fault|"
        r"mistake|mess|error|doing|slip|blunder|cock-up|handiwork|oversight|work again)\b",
        r"\bif (?:the|our|my) (?:\w+ )?" + OURS + r" had (?:only |just |ever |bothered )?\w+",
        r"\bif (?:only )?(?:{team}|they|he|she) had (?:only |just |ever )?(?:listened|told|asked|"
        r"checked|read|bothered|done|followed|tested|looked|written|logged|passed)\b",
        r"\bthe (?:intern|trainee|apprentice|temp|new (?:guy|girl|lad|boy|starter|kid)|newbie|"
        r"workexperience \w+|student) (?:did|made|set|booked|wrote|packed|handled|took|served|"
        r"sent|put|must|was)\b",
        r"\b(?:was|is|were|are) (?:still |very |rather |quite |pretty |brand )*(?:new|green|"
        r"junior|inexperienced|a trainee|a temp|untrained|badly "
        r"trained)\b[^.!?\n]{0,25}\b(?:shows|showed|so|unfortunately|sadly|hence|which|and it)\b",
        r"\b(?:was|is|it's|that's|all) (?:[a-z]{2,12} )?(?:\w+)'s (?:blunder|mess|muddle|cock-up|"
        r"handiwork|doing|mistake|fault|slip)\b",
        r"\b(?:it was|it's) (?:mr|mrs|ms|miss|dr|sir|madam)?\.? ?\w+ (?:that|who) (?:\w+ly "
        r")?(?:delayed|lost|messed|forgot|closed|booked|sent|told|promised|gave|did|made|got|put|"
        r"missed|deleted|cancelled|failed|ignored|entered|signed|chose|misread|mixed)\b",
        r"\b\w+ (?:has|had) (?:closed|cancelled|left|handled|transferred|ended|shut|deleted|"
        r"signed|sent|marked|processed) (?:\w+ ){1,3}without (?:\w+ly )?\w+ing\b",
    ),
)
SHOULD = Cue(
    "(shouldn't|should not|should never|oughtn't to|had no business|had no right|ought not to|"
    "should have|should've|should of|ought to have|was supposed to|were supposed to|was meant to|"
    "forgot to|didn't bother to|neglected to|failed to|clearly didn't|obviously didn't|never "
    "bothered to) (have |to have |never have |) (told|said|promised|promising|telling|saying|"
    "offering|offered|quoted|given|giving|done|sent|closed|let|agreed|approved|mentioned|suggested|"
    "tell|mention|say|give|send|check|checked|pass|passed|note|noted|log|logged|book|booked|read|"
    "ask|asked|warn|warned|enter|entered|write|written|explain|explained|put|spotted|caught|"
    "flagged|flag|order|ordered)",
)
"""What somebody ought to have done; a fault of a colleague's only if he, she or a name did it."""


class BlamesColleague(Problem):
    """Sees fault put on a teammate, an earlier agent or another team of ours.

    Why: The customer hears that nobody in the house can be relied on, and the colleague is handed
    over for a mistake that the customer only wants put right.

    Evidence: Customers spread one agent's fault to the whole firm when its people look close-knit
    (Chae 2020, an abstract of laboratory studies); the rest is long practice in support.

    Silent: neutral facts of a handover, praise, naming the team that owns the next step, and what
    the customer said themselves.
    """

    number = "R07"
    severity = Severity.FIX
    tip = "W04"
    why = "Pointing at a colleague makes the whole team look unsafe to trust."
    pair = Pair(
        "The person you had yesterday got that wrong.",
        "What you were told yesterday doesn't match how this works. Here is what holds.",
    )
    pattern = "What you were told doesn't match how this works. What holds is this: [what holds]."
    fires = (
        "The guy you chatted with yesterday told you nonsense.",
        "Sales shouldn't have promised that.",
        "My colleague clearly forgot to send the form, so I'll do it.",
        "Between us, those packers in the depot never check a label.",
        "Giorgos ought to have warned you about the deposit.",
        Example("Whoever you spoke to was wrong about the fee.", "I was told it's free?"),
    )
    silent = (
        "Ana noted that you tried a second card, so I'll start from there.",
        "What you were told yesterday doesn't match how this plan works, and I'm sorry.",
        "The billing team decides; they answer within two working days.",
        "My colleague Priya has read your case and will call you at 4.",
        "We gave you the wrong date. The right one is the 9th.",
        "One of our engineers found the fault in the cabinet.",
        "I should have told you about the deposit.",
        "Our kitchen can't take orders after nine, so I've noted it for tomorrow.",
        "It reached our warehouse on the 2nd, and the refund was never sent. That was our mistake.",
        "You had told our staff about the nuts, and it still went wrong. We failed you there.",
        "That message is new to me, so I won't guess.",
        "Rosa on the late shift wrote down that you'd lost the key, so a spare is waiting.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[BLAME]:
            sentence = case.draft.sentence_at(span[0])
            apart = span[1] > sentence.end  # the fault is told of in another sentence
            praised = case.score(sentence, Act.APPRECIATES) > SURE
            if not (praised or apart) and not case.near(span, SPOTTED, OWNED, OUTSIDERS):
                yield self.finding(span)
        for span in case.draft[SHOULD]:
            if _is_of_another(case.draft.text[: span[0]]) and not case.near(span, SPOTTED):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        spotted = case.draft.has_within(sentence, SPOTTED, OWNED, OUTSIDERS)
        return None if spotted else super().likely(case, sentence)


def _is_of_another(before: str) -> bool:
    """Whether what stands before "should have told you" names somebody else, by noun or by name."""
    word = before.split()[-1] if before.split() else ""
    if word.lower() in THIRD:
        return True
    return word.isalpha() and word.istitle() and word.lower() not in NO_NAMES


THIRD = frozenset(
    "he she they who someone somebody colleague agent advisor adviser rep team desk department "
    "sales billing reception warehouse kitchen manager engineer technician driver guy girl lady "
    "person bloke "
    "shift supervisor phone staff intern trainee predecessor accounts marketing logistics".split()
)
NO_NAMES = frozenset(
    "i we you it this that these those there which what and but so or also really probably perhaps "
    "maybe yes no just then now still clearly customers users windows apple google everything".split()
)
SURE = 0.9
OUTSIDERS = Cue(
    "(people|those|customers|clients|guests|users) who ",
    "you (had |have |'d |'ve |) (already |) told (our|the|my) (staff|team|waiter|colleague|driver)",
    "new to (me|us|all of us)",
    "(the|your|their) (courier|carrier|postman|bank|airline|supplier) (couldn't|could not|can't|cannot)",
    "(not|nor|never) (yours|your)",
    "(go|scroll|move|swipe|get|come|look) down to",
)
"""Others than colleagues; and a fault that is only told to be none of the reader's."""
SPOTTED = Cue(
    "(found|spotted|caught|fixed|traced|cleared|corrected|cured|repaired|noticed|reported) (the|a|"
    "an|your|this|that|it)",
    "(did nothing wrong|handed me|passed me|briefed me|with (his|her|their|all) notes|handed over|"
    "filled me in|took good notes|on leave|off sick|out of the office|day off)",
    "(noted|wrote down|recorded) that (you|you'd|you've|your)",
)
OWNED = Cue(
    "(our|my) (mistake|fault|error|slip|bad|oversight)",
    "(that's|that is|this is|it's) on us",
    "(we|i) (should have|gave|got|told|messed|made|forgot|missed|failed|sent|dropped)",
)
