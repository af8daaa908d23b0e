"""R02: a promise that is not the agent's to keep."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

PROMISE = Cue(
    "(won't|will not|will never|never|is never going to|isn't going to) (ever |)(happen|"
    "occur|recur|be repeated) (to you |)(again|anymore|any more|in (the |)future)",
    "(will|won't|can) (never|not) (see|have|face|get|run into|experience) (this|that|it|"
    "any|such|another|these) ($|problem|problems|issue|issues|again|trouble|delay|error)",
    "(you'll|you will|you'd) never (have|see|face|get|need|experience|be|hear)",
    "(i'll|i will|we'll|we will|i'm going to|let me) (personally |)(make sure|ensure|see "
    "to it|guarantee|promise|assure you|make certain) (that |)(you (get|receive|have|are|"
    "never|will|won't)|it|this|they|he|she|the|your|nobody|no one|nothing)",
    "(i|we) (can |)(promise|guarantee|swear|give you my word|assure you) (you |)(that |"
    ")(it|this|that|you|they|the|your|we|nothing|there|he|she)",
    "(you|i|we) have my word",
    "(developers|engineers|engineering|the team|the devs|billing|finance|the bank|the "
    "courier|the driver|the warehouse|the manager|my manager|the technician|they|he|she|"
    "head office|the depot|logistics) (will|'ll|are going to|is going to) (definitely |"
    "certainly |surely |)(have|fix|sort|refund|resolve|approve|call|ring|deliver|get|"
    "release|fixed|accept|agree|waive|pay|send|be with you|solve|ship)",
    "(they'll|they will) (definitely |certainly |surely |)(have|fix|sort|refund|resolve|"
    "approve|deliver|release|agree|waive|pay|solve)",
    "(from now on|going forward|in future|in the future) (it|this|everything|your|you|"
    "there|all) (will|won't)",
    "(sorted|fixed|resolved|solved|back|done) (for good|once and for all|forever|for ever|"
    "permanently)",
    "(will|'ll) (all |)be (sorted|fixed|resolved|solved|back|working|perfect|fine|done|"
    "online|up and running) (by|in|within|before|today|tonight|tomorrow|for you|in no "
    "time)",
    "(is|are|it's|that's|you're) guaranteed (to|by|for)",
    patterns=(
        r"[,:-] guaranteed\b",
        r"\b(?:rest assured|you can be sure|have no fear)\b[^.!?\n]{0,40}\b(?:will|won't|"
        r"'ll|never again)\b",
    ),
)
CONDITION = Cue(
    "(if|unless|provided|once|usually|normally|as long as|should|most of the time|"
    "depending|decides|decide|hope|aim|expect|expects|can't promise|cannot promise|won't "
    "promise|not promise|in most cases|likely|probably)"
)
GRANTED = Cue(
    "(already|i've|i have|we've|we have) (approved|issued|refunded|sent|processed|credited|"
    "booked|been approved|agreed)"
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
    fires = (
        "I promise this won't happen again.",
        "The developers will have it sorted by tonight for you.",
        "I'll make sure you get a refund.",
        "Rest assured, you'll never have to deal with this error any more.",
    )
    silent = (
        "I'll write to you by 3.",
        "I've asked for the refund. The billing team decides; they answer within two working days.",
        "I've refunded the second payment; it reaches you by Friday.",
        "I can't promise it won't happen again, but I've added a check.",
        "Once the bank confirms, it will be back in your account within 3 days.",
        "I'll make sure to note that on your file.",
    )
    when = (PROMISE,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[PROMISE]:
            if not case.near(span, CONDITION, GRANTED):
                yield self.finding(span)
                return
