"""R09: fault put on the customer."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.blame import AT_CUSTOMER, PLAINLY
from bot.check.case import Case
from bot.check.content import word_set
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.edit import cut
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity

EXCUSED = Cue(
    "(nobody|no one) else (has |had |have |)(noticed|seen|been|spotted|reported|touched|had|asked)",
    "(told|given|quoted) (you |)(two|three|four|several) different",
    "(easy|easily) (to miss|missed|done|mistake)",
    "(don't|no need to) (worry|blame|have to)",
    "(you haven't|you didn't|you've not) (done|lost|missed|broken|caused|do|break|need) (anything|"
    "a thing|it|your|any)",
    "(you|u) (haven't|didn't|never|did not|have not) (ask|asked|order|ordered|want|wanted|use|used|"
    "sign up|agree|agreed|consent|authorise|authorised) (for|to|it|them|that)",
    "(if|in case|unless|until|so) you (haven't|didn't|don't|never|aren't|have not|do not|did not|"
    "still)",
    "(i|we) (should|ought to) (have|'ve|of) ",
    "(what (we|i) told you|told you was wrong)",
    "(wasn't|isn't|not|weren't|aren't|never|nowhere|should be|could be|more) (clearly|plainly|very|"
    "quite|explicitly|obvious|perfectly|well|hard to miss|right there)",
    "(many|most|lots of|plenty of) (people|customers|of us|guests|users) (tick|miss|mix|overlook|"
    "trip|press|do|get|find it|think|ask|are)",
    "(as you|you've|you) (already |rightly |just |) (explained|said|mentioned|pointed out|wrote)",
    "(our|the) (instructions|manual|page|form|mail|letter|sign|label|wording) (leave|left|leaves|"
    "is wrong|was wrong|don't|didn't|doesn't|are wrong|were wrong|had an|misleads|misled|hides|"
    "hid)",
    "(our|my) (fault|mistake|error|slip|bad|oversight|miss|doing|failing|muddle|mix-up)",
    "(on|down to) (us|me)",
    "(your|ur) (end|side|part) or (ours|mine|our|on our|at our)",
    "(whether|if) (it|the|that|this) (fault |problem |fix |cause |error |issue |) (is|sits|lies)",
    "(shouldn't|should not|should never) have (been|had|happened|to)",
    "(you did|did you) (exactly|just|only|as|everything)",
    "(never|not|haven't|hasn't) (yet |) (met|seen|heard|used|come across|needed|been told|been "
    "shown)",
    "(by any chance|by chance|happen to)",
    "if (you'd|you would) (only |just |) (like|prefer|rather)",
    "(for|know|about) (what|all|everything) you (went|have gone|'ve gone|were put) through",
    "(hardly|not|never|scarcely) (really |at all |) your (own |)(fault|mistake|error|doing)",
    "(nothing you|isn't your fault|wasn't your fault|none of this|nothing here|nobody|no one)",
    "(you're|you are|you were) (right|not wrong|not the only|being charged|being)",
    "(sorry|apologies) (you|that you)",
)


_OWNED = 0.85
_BLAMED = word_set(
    "you you'd you've you're you'll your yours yourself u ur youre youve people customers users "
    "guests members everyone everybody most somebody someone anyone anybody madam sir"
)
"""Without one of these, a sentence blames nobody that reads it."""


class BlamesCustomer(Problem):
    """Sees fault put on the customer, told-you-so, or a pointer to what was said before.

    Why: Being told whose fault it is helps nobody on, and an embarrassed or angry reader hears only
    that.

    Evidence: The word "you" does little for customers and can hurt (Packard, Moore & McFerran
    2018).

    Silent: on neutral facts ("the password was changed from your account at 09:12"), on "once
    you've …", and where the slip is excused with a reason.
    """

    number = "R09"
    severity = Severity.FIX
    may_go = frozenset({Act.MOVES, Act.OFFERS, Act.ASKS})
    tip = "W49"
    why = "It points at what they did, or were told. Say what happened, and what helps now."
    pair = Pair(
        "You didn't follow step 3.",
        "Step 3 is easy to miss: the Save button sits under the fold.",
    )
    pattern = "What happened: [what happened]. What helps now: [what to do now]."
    fires = (
        "You should have reported it within the hour.",
        "You didn't follow step 3.",
        "As I said already, you need to clear it.",
        "You should have saved a backup.",
        "Per my last message, the form is on page 2.",
        "Everyone else finds the gate without trouble; perhaps pay closer attention next time.",
        "The cause lies with you leaving the lid open, no wonder it dried out.",
        "Why didn't you just ring before driving over?",
        "The box for the colour was left blank by you.",
        "It's back on. As you should have seen in the list, it closes at two.",
        "Your gift card can't buy another, and it's clearly printed on the back.",
        Example(
            "It goes until Friday. Should've checked the map before you booked.",
            "Can I swap the room?",
        ),
    )
    silent = (
        "The first photo was turned down because the software reads a glare as closed eyes.",
        "Step 3 is easy to miss: the Save button sits under the fold.",
        "Let's go round once more; I'll split that last part in two.",
        "The password was changed from your account at 09:12.",
        "Once you've saved it, the green tick shows.",
        "If you haven't saved a copy yet, I can do it for you.",
        "You should have received the e-mail by now; has it arrived?",
        "You were right to ask.",
        "The lockers jam when it's damp, so it's hardly your doing.",
        "Our letter wasn't clearly worded; plenty of people miss the second page.",
        "Did you see a light on the box, by any chance?",
        "Before it's gone for good: if you'd only like a rest from it, Pause keeps everything.",
        "I'm sorry for all you went through with the two surveyors.",
        "There is a film pack on the bill that you didn't ask for; I've taken it off.",
    )

    plain = (PLAINLY,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[AT_CUSTOMER]:
            if not self._is_excused(case, span):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        named = not _BLAMED.isdisjoint(sentence.words)
        owned = any(other is not sentence for other in case.doing(Act.OWNS))
        excused = not named or case.draft.within(sentence, EXCUSED) or owned
        return None if excused else super().likely(case, sentence)

    @staticmethod
    def _is_excused(case: Case, span: Span) -> bool:
        """Whether words outside the blame itself take it back."""
        sentence = case.draft.sentence_at(span[0])
        excuses = case.draft.within(sentence, EXCUSED)
        if any(start < span[0] or end > span[1] for start, end in excuses):
            return True
        following = case.draft.sentences[sentence.index : sentence.index + 2]
        return any(case.score(other, Act.OWNS) > _OWNED for other in following)

    @classmethod
    @override
    def mended(cls, case: Case, finding: Finding) -> str | None:
        sentence = case.draft.sentence_at(finding.span[0])
        told = _TOLD_BEFORE.match(case.draft.masked, sentence.start, sentence.end)
        return cut(case.draft, sentence, told.span(1)) if told else None


_TOLD_BEFORE = re.compile(
    r"\W*(as (?:i|we)(?:'ve| have)? (?:already |previously |just |clearly )?(?:told|said|mentioned|"
    r"stated|explained|wrote|advised|informed)(?: to)?(?: you)?(?: before| already| earlier| above)?,"
    r"|(?:as )?per my (?:previous|last|earlier) (?:e-?mail|mail|message|letter|reply),)"
)
"""A reminder that goes before the answer."""
