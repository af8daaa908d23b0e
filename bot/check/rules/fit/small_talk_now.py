"""R31: small talk at the wrong moment."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import without
from bot.check.incident import is_grieving, is_hurt
from bot.check.reading.model import Feeling
from bot.check.rule import Example, Finding, Pair, Problem, Severity

SMALL_TALK = Cue(
    "(what's|whats|what is|how's|how is) the (weather|sun|rain|snow) (doing|like|over|there|out|where|round|in)",
    "is it (as |really |still |very |)(sunny|rainy|raining|snowing|hot|cold|warm|wet|grey|windy)",
    "(hope|trust) (business|trade|work|life|all|everything) is (booming|good|going|busy|well|treating)",
    "(how are you|how're you|how are things|how are we|how's things|how's life|how is life|how "
    "you doing|how do you do|what's up|how goes it)",
    "how are you (doing|today|keeping|this|on this)",
    "(how's|how is|how was|how has|how's been) (your|the) (day|week|weekend|morning|afternoon|"
    "evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|holiday|holidays|"
    "weather|christmas|easter|year)",
    "(hope|hoping|trust) (you're|you are|you've|you have|you|your) (all |been |) (having|had|"
    "enjoying|enjoyed|a|day|week|weekend|morning|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday|staying|keeping|is going|was|is off)",
    "(enjoying|loving|surviving|coping with|enjoy) (the|this|that) (sun|sunshine|weather|heat|"
    "heatwave|snow|rain|cold|long weekend|bank holiday|holidays|festive season)",
    "(wasn't|isn't|what about|how about) (that|this|it) (storm|weather|heat|rain|snow|match|"
    "game|final|mad|lovely out|gorgeous out)",
    "(lovely|gorgeous|miserable|awful|crazy|mad|terrible|beautiful|horrible|grim|wonderful|"
    "glorious|funny) (weather|day out|sunny day|rain|sunshine)",
    "(weather|sun|rain|snow) (is|has been|where you are|over there|out there|round your way|"
    "down there|up there|treating)",
    "(hope you|hope you've|hope you have|have you|you) (had|been having) a (good|nice|lovely|great|"
    "fun) (day|week|weekend|morning|afternoon|evening) (so far|there|up there|down there|over there)",
    "(did you|have you) (get|got|had) (the |any |that |a |)(bit of |)(sun|sunshine)",
    "(did you|have you) (watch|see|catch|get up to|do anything|seen|watched) (the |that |"
    "anything |) (game|match|final|race|show|nice|fun|good|last night|football|cricket)",
    "(any|got any|have you any|have you got any) (nice |fun |big |exciting |good |) plans",
    "(doing|up to|get up to) (anything|something) (nice|fun|exciting|special|good|interesting)",
    "(up to much|where are you (based|from|writing from)|whereabouts are you|happy (monday|"
    "tuesday|wednesday|thursday|friday|saturday|sunday|hump day))",
    "(love|adore|like|loving|digging) (your|the|that) (little |new |whole |) (logo|shop|site|"
    "website|store|name|brand|branding|design|username|handle|profile|company|business|colours|"
    "pictures|photos|domain|page)",
    "(love|adore|like) the (name|look|idea|style|sound) of your",
    "(gorgeous|lovely|beautiful|stunning|amazing|cute|cool|nice|great|pretty|wonderful|fab|"
    "fantastic|unusual) (little |) (shop|site|logo|website|store|name|brand|place|city|town|"
    "part of the world|destination|username|profile)",
    "(may|can|might|must) i (just |) say (what|how|that i love|i love)",
    "by the way(,|) (i |) (love|what|how|did)",
    "(coffee|cuppa|tea) (in hand|break|yet|today)",
    "(ready|all set|excited) for (the weekend|christmas|the holidays|summer|the summer|easter|"
    "diwali|eid)",
    "(weekend|christmas|holidays|holiday) (is nearly|is almost|nearly|almost|is just around|"
    "can't come|plans|vibes)",
    patterns=(
        r"(?:^|[.!?\n] ?)had a (?:good|nice|lovely) (?:day|morning|afternoon|week) so far",
        r"\b(?:hope|trust|bet) (?:the|that|you're|it's) (?:sun|sunshine|weather|sunny|lovely|warm)\b",
    ),
)
SELF_STORY = Cue(
    "my (own |poor |little |) (sister|brother|mum|mom|mother|dad|father|wife|husband|partner|"
    "girlfriend|boyfriend|other half|kids|son|daughter|cousin|flatmate|neighbour|nan|gran|dog|"
    "cat|uncle|auntie|aunt|mate|best friend)",
)
WELL_WISH = Cue(
    "(have|enjoy|wishing you|wish you) (a|an|the|your) (rest of |lovely |great |nice |good |"
    "wonderful |fab |)"
)
_ALIKE = 0.9  # from it, another sentence reads like small talk, too
_OPENED_IT = re.compile(
    r"\b(?:how (?:are|r) (?:you|u|ya|things)|how's (?:it going|things|your)|hope (?:you|your|"
    r"all|everyone|ye)|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|weather|weekend|my (?:little )?(?:shop|bakery|logo)|lol|haha+|lovely to)\b|\x02"
)


class SmallTalkNow(Problem):
    """Sees the weather, the weekend or a compliment where the customer came with a task.

    Why: People who ask for help do several things at once; a chat about the day stands between
    them and the answer, and beside a trouble it sounds deaf.

    Evidence: Warm words helped at the start and the end and cost in the middle (Packard, Li &
    Berger 2023; phone calls mostly); meeting the customer's own task focus paid in chats
    (Production and Operations Management 2026; abstract). They differ about the start.

    Silent: where the customer began it, while a chatty customer waits, and at the close.
    """

    number = "R31"
    severity = Severity.CONSIDER
    may_go = frozenset({Act.MOVES, Act.ASKS})
    facts_of_its_own = True
    tip = "W28"
    why = "They didn't come to chat just now. Keep this for the wait or the end."
    pair = Pair(
        "How's your day going so far?",
        "On it. First: does it fail for every product or only the new one?",
    )
    pattern = "I'm on it: I'm [what you do now]."
    needs_customer = True
    fires = (
        Example(
            "Hope the sunshine's made it up to Leeds! I'm restarting the till now.",
            "Tills down in all three shops, lunch starts in half an hour. Not acceptable.",
        ),
        Example("How's your day going so far?", "checkout is broken, I'm losing orders"),
        Example("Ooh, love your logo! So what's up?", "Which plan has staging sites in it?"),
        Example(
            "Hello! How are you today? Lovely weather we're having. Let me check that order.",
            "where is order 5521, it was due Monday",
        ),
        Example(
            "Isn't this weather something! My sister had the same thing last year. Checking now.",
            "No heating since Sunday and the boiler shows F28.",
        ),
    )
    silent = (
        Example("I see the rain sensor is offline since 6.", "my garden sensors show nothing!"),
        Example("Have you had any storm damage to the roof itself?", "Water's coming in, help!!"),
        Example("On it. First: does it fail for every product?", "checkout is broken"),
        Example(
            "While that runs: how was the market stall on your weekend off?",
            "Hiya! Hope you had a lovely weekend, I ran my first market stall haha 😊 could you "
            "restore my page please?",
        ),
        Example("All live now. Have a lovely weekend!", "perfect, that works, thank you so much!"),
        Example(
            "Is the weather station still sending data to the page?", "my station page is empty"
        ),
        Example("How are you getting the files across: by FTP or in the browser?", "upload fails"),
        Example("The site loads for me. What do you see on your phone?", "is my site ok?"),
        "How's your day going so far?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not self._is_unwanted(case):
            return
        trouble = is_hurt(case) and not is_grieving(case)
        spans = sorted(case.draft[SMALL_TALK] or (case.draft[SELF_STORY] if trouble else ()))
        for span in spans:
            sentence = case.draft.sentence_at(span[0])
            if not case.draft.within(sentence, WELL_WISH) and not _is_about_the_case(case, span):
                yield self._of(case, sentence)

    @staticmethod
    def _is_unwanted(case: Case) -> bool:
        """Whether they neither began to chat nor are done."""
        reading = case.customer
        if reading is None or case.stage is Stage.CLOSING:
            return False
        opened = case.is_chatty or _OPENED_IT.search(reading.document.masked)
        cheerful = opened or reading.feeling.value is Feeling.PLEASED
        return not (reading.heat.value == 0 and cheerful)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        done = case.acts[sentence.index]
        if not self._is_unwanted(case) or done & {Act.CLOSES, Act.MOVES, Act.DEFENDS}:
            return None
        if case.draft.within(sentence, WELL_WISH):
            return None
        return self._of(case, sentence)

    def _of(self, case: Case, sentence: Sentence) -> Finding:
        """What there is to say of ``sentence``; without it, all other small talk goes, too."""
        alike = [
            other
            for other in case.draft.sentences
            if other is sentence
            or case.draft.within(other, SMALL_TALK, SELF_STORY)
            or case.likeness[other.index][self.id] > _ALIKE
        ]
        return self.finding(
            (sentence.start, sentence.end),
            without(case.draft, *alike),
            Severity.FIX if case.heat > 1 else None,
        )


def _is_about_the_case(case: Case, span: tuple[int, int]) -> bool:
    """Whether "how are you …" goes on to a step of the customer's: "how are you getting there?"."""
    after = case.draft.masked[span[1] : span[1] + 14].lstrip()
    return after.startswith(_GOES_ON)


_GOES_ON = (
    "getting",
    "connect",
    "paying",
    "sending",
    "using",
    "trying",
    "planning",
    "station",
    "data",
    "app",
    "set up",
    "logging",
    "able",
    "accessing",
    "going to",
    "uploading",
    "warning",
    "widget",
    "booking",
)
