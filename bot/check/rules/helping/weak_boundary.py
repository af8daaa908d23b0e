"""R64: abuse met with grovelling, with insult or with empty threats."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import APOLOGY

GROVEL = Cue(
    "(please |pls |)(don't|do not|dont) (be |get |stay |)(mad|angry|cross|upset|shout|yell|hate|"
    "rude|so mad|so angry|hard on me|mean|horrible|nasty|report me|complain)",
    "(i'm|i am) (so |such |just |only |really |)(stupid|useless|an idiot|the worst|terrible at|"
    "begging|new here|new at|doing my job|the messenger|a person too|worthless|dumb|a moron|a "
    "fool)",
    "(you're|you are|u r) (completely |absolutely |so |quite |totally |)(right to (be|call|shout|"
    "say|hate)|right, i'm|right about me|right i am)",
    "(forgive|pity|spare) (me|us)",
    "(whatever|anything) (you (want|say|need|like)|to make you happy)",
    "(i|we) (deserve|deserved) (that|it|this)",
    "(i beg|begging) (you|your)",
)
STRIKE_BACK = Cue(
    "(talk|speak|write) to me like that",
    "(you'll|you will|you're going to|you are going to|you'd) (be sorry|regret|wish you|pay for|be "
    "reported|hear from our)",
    "(how dare you|watch your (mouth|tone|language)|grow up|get a life|calm down|same to you|right "
    "back at you|look in the mirror|takes one to know one|charming|says the|mind your (manners|"
    "language|tongue))",
    "(you're|you are|u r|ur) (the |just |such |being |an |a |so |really |quite |)(idiot|moron|one "
    "who|clown|rude|stupid|pathetic|disgusting|bully|ignorant|nasty|joke|problem|disgrace|child|"
    "horrible|vile|childish|abusive person)",
    "(report|reporting|reported) (you|this|it) to (the |your |)(police|authorities|cops|isp|"
    "employer)",
    "(call|calling|ring|contact) the (police|cops|authorities)",
    "(ban|blacklist|block|sue|cut) you (off |)(for life|forever|for good|everywhere|from all|from "
    "every|)",
    "(cancel|close|delete|terminate|suspend|wipe|shut down) (your|the whole) (account|contract|"
    "policy|service|order|file|card)",
    "people like you",
    "(maybe if|if only|well if|perhaps if|had you|if) you (had|hadn't|weren't|would|wouldn't|"
    "stopped|were|could) (given|told|been|read|so|less|more|not|listened|stop|bother|bothered|a "
    "bit|polite|nicer|calm)",
    "instead of (name-calling|calling|insulting|shouting|swearing|ranting|moaning|whining|being "
    "rude)",
    "(idiot|idiots|moron|morons|muppet|muppets|clown|clowns|stupid|fool|fools|loser|losers) ",
    "(no wonder|your mother|were you (raised|brought up)|who raised you)",
    "(my|our) (lawyers|solicitors|legal team)",
)
WARNING = Cue(
    "(final|last|second|third|another|first|only) (and final |)(warning|chance|time i)",
    "(i'm|i am|we're|consider this|this is) (warning|a warning|your warning|telling you)",
    "(warn|warned|warning) you",
    "(stop|quit) (that|it|this|swearing|insulting|being rude|with the) (now|or|immediately|right "
    "now|at once|please)",
    "(one more (word|insult|message|time)|once more and|or else|i won't (ask|tell|say it|warn) "
    "(you |)again)",
)
CONDITION = Cue(
    "(as long as|so long as|if (it|that|this|they|the|you)|provided|once the|when the|otherwise|"
    "happy to|glad to|want to (help|get|sort|fix)|keep (going|helping|working)|carry on|go on|i'll|"
    "let's)",
)
_PLEADING = 3  # apologies in one reply


class WeakBoundary(Problem):
    """Sees insults at the writer answered by grovelling, insult, threats or bare warnings.

    Why: Begging invites more, hitting back makes two of them; a limit said once and kept does
    neither.

    Evidence: Published guides to abuse in chat say much the same: one warning, then end, note it,
    get support (practice; no trial is known).

    Silent: where the swearing is about the situation, and on help, one condition and what happens.
    """

    number = "R64"
    severity = Severity.FIX
    tip = "W38"
    why = "Say what you'll do, on which condition, and what happens otherwise; once is enough."
    pair = Pair(
        "Sorry, sorry, please don't be mad at me.",
        "I'll keep going as long as we leave the insults out; otherwise I'll end this chat.",
    )
    needs_customer = True
    fires = (
        Example("Sorry sorry, please don't be mad at me.", "You useless moron, give me my money"),
        Example(
            "Talk to me like that again and you'll regret it.", "are you stupid or what, you idiot"
        ),
        Example("This is your final warning. Stop that now.", "shut up you clown"),
    )
    silent = (
        Example(
            "I'll keep going as long as we leave the insults out; otherwise I'll end this chat.",
            "You useless moron, give me my money",
        ),
        Example(
            "I'm ending the chat here. You can write to help@example.org; your case stays open.",
            "shut up you clown",
        ),
        Example("Sorry, please don't close the page yet.", "this stupid form ate my order again"),
        Example("I've sent the refund, it lands by Friday.", "You idiots charged me twice"),
        "Talk to me like that again and you'll regret it.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not incident.is_told(case, Flag.ABUSE):
            return
        for span in (*case.draft[STRIKE_BACK], *case.draft[GROVEL]):
            yield self.finding(span)
            return
        warnings = case.draft[WARNING]
        if warnings and (len(warnings) > 1 or not case.draft.has(CONDITION)):
            yield self.finding(warnings[0])
            return
        pleas = case.draft[APOLOGY]
        if len(pleas) >= _PLEADING:
            yield self.finding((pleas[0][0], pleas[-1][1]))
            return
        for sentence in case.doing(Act.HURTS):
            calm = case.draft.within(sentence, WARNING, CONDITION)
            if case.score(sentence, Act.HURTS) > SURE and not (calm or sentence.is_question):
                yield self.finding((sentence.start, sentence.end))
                return


SURE = 0.8
