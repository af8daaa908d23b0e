"""R09: fault put on the customer."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Finding, Pair, Problem, Severity

BLAME = Cue(
    "(you|u) (clearly |obviously |must have |probably |apparently |simply |just |have |"
    "evidently |seem to have |)(failed|forgot|forgotten|neglected|ignored|overlooked|"
    "didn't bother|misread|misunderstood|messed|broke|screwed|mistyped|skipped|refused|"
    "chose not|haven't bothered|weren't listening)",
    "(you|u) (should|shouldn't|ought to|could|should've|could've|needed to|were supposed "
    "to|were meant to|were told to|had to) (really |at least |first |)(have |'ve |)(read|"
    "checked|known|told|said|saved|thought|done|asked|been|made|backed|followed|kept|"
    "called|noticed|looked|informed|provided|used|booked|planned|contacted|mentioned|"
    "waited|paid|cancelled|taken|put)",
    "(you|u) (didn't|did not|haven't|never|don't|hadn't) (even |actually |properly |"
    "correctly |once |)(follow|followed|read|check|checked|do|done|listen|tell|told|"
    "provide|provided|pay|paid|back|backed|save|saved|give|given|bother|send|sent|enter|"
    "entered|include|included|complete|completed|update|updated|confirm|confirmed|answer|"
    "answered|set|choose|understand|respond|mention|mentioned|let us know|ask|asked)",
    "(you're|you are|you were|ur) (doing it wrong|the one|not (listening|reading|following|"
    "doing|paying|understanding)|confused|mistaken|wrong|wrong about|overreacting|being|"
    "supposed to|responsible)",
    "(you|u) (made|caused|did) (a |the |this |it |)(mistake|error|yourself|to yourself|problem)",
    "(your|ur) (own |)(fault|mistake|error|doing|negligence|carelessness|responsibility|"
    "oversight|choice|problem)",
    "(as|like) (i|we) (have |'ve |)(already |previously |clearly |just |)(said|told|"
    "explained|mentioned|stated|wrote|asked|advised|informed|pointed out)",
    "(as|like) (already|previously|clearly|repeatedly) (said|told|explained|mentioned|"
    "stated|advised|communicated)",
    "(as per|per|refer to|see|re-read|reread|read) my (last|previous|earlier|first) "
    "(message|email|e-mail|reply|answer|mail|note)",
    "(i|we) (already|have already|did already|did|clearly) (told|explained|said|asked|"
    "answered|sent|informed|mentioned|gave|warned) (you|this|that|it)?",
    "(if|had) you('d| had| would have| bothered|) (bothered|read|looked|checked|followed|"
    "listened|told|asked|only|paid|backed|kept|actually)",
    "(next time|in future|in the future)(,|) (please |kindly |do |make sure |)(read|check|"
    "remember|be more careful|be careful|make sure|listen|follow|try to)",
    "(user|human|customer) (error|mistake)",
    "(user|customer)-side (error|mistake)",
    "(error|mistake|problem|issue|fault) (is |was |lies |)(on|at|with|by) (your|ur) (end|"
    "side|part)",
    "(you|u) (must|may) have (entered|typed|clicked|pressed|deleted|done|changed|put|given|"
    "missed|set|made|chosen|got|misread|pasted|selected|used)",
    "(it|this) (clearly |plainly |)(says|said|states|stated) (so |that |)(right there|"
    "clearly|there|very clearly)",
    "(please|do|try to) (read|listen) (carefully|properly|more carefully|the instructions|what i)",
    "(should be|is|was) (obvious|clear|common sense) (to|from|enough)",
    "(most|other|our other|all our other) (people|customers|users|buyers|callers|guests|"
    "members) (manage|find|get|had no|have no|can|do|read|seem)",
    "(may i|let me|i must|i'd|might i|i would) (remind|correct) you",
    "(nobody|no one) (forced|made|asked|told) you",
    "(your|ur) (figures|sums|numbers|story) (don't|doesn't|do not) add up",
    "(i|we) did say (so|that|this)",
    "(refrain from|maybe try reading|try reading|perhaps read|learn to|been wiser to|a bit "
    "of care|a little care|more care)",
    "(it's|it is|that's) (the customer's|your) (duty|job|responsibility) to",
    "(can't|cannot) help (you |people |customers |)(if|when|who|unless) (you|you're|don't|won't)",
    patterns=(
        r"\byou(?:'re| are| were) (?:using|looking at|looking in|entering|typing|reading|"
        r"holding|pressing|doing) (?:it |the |that |this )?(?:wrong|incorrect)",
        r"\b(?:if|had) you(?:'d| had)? (?:only |just |actually |ever |even )?(?:bothered|"
        r"given|rung|called|listened|answered|checked|looked|followed|asked|paid|kept|let "
        r"us|waited|saved|backed|told|read)\b[^.!?\n]{0,60}\b(?:would|wouldn't|might|could|"
        r"you'd|we'd|know)\b",
        r"\b(?:would|wouldn't|could|we'd|it'd)\b[^.!?\n]{0,50}\bif you(?:'d| had) \w+",
        r"\byou (?:gave|sent|put|typed|told|entered|supplied|provided|quoted|picked|chose) "
        r"(?:us |me |in )?(?:the |a |an )?(?:wrong|incorrect|invalid|bad)\b",
        r"\byou (?:clicked|skipped|scrolled|went|walked|breezed|sailed|rushed|sped) "
        r"(?:straight |right |clean )?(?:through|past|over|ahead)\b",
        r"\b(?:because|since|as) you (?:ignored|sat on|skipped|left|lost|forgot|let|didn't|"
        r"never|waited too|kept|refused|failed)\b",
    ),
)
EXCUSED = Cue(
    "(easy|easily) (to miss|missed|done|mistake)",
    "(don't|no need to) (worry|blame|have to)",
    "(you haven't|you didn't|you've not) (done|lost|missed|broken|caused|do|break|need) "
    "(anything|a thing|it|your|any)",
    "(if|in case|unless|until|so) you (haven't|didn't|don't|never|aren't|have not)",
    "(nothing you|not your (fault|mistake|error|doing)|isn't your fault|wasn't your fault|"
    "none of this|nothing here|nobody|no one)",
    "(you're|you are|you were) (right|not wrong|not the only|being charged|being)",
    "(sorry|apologies) (you|that you)",
)


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
    tip = "W49"
    why = "It puts the fault on them. Describe the thing instead: the step, the page, the setting."
    pair = Pair(
        "You didn't follow step 3.",
        "Step 3 is easy to miss: the Save button sits under the fold.",
    )
    fires = (
        "You didn't follow step 3.",
        "As I said already, you need to clear it.",
        "You should have saved a backup.",
        "Per my last message, the form is on page 2.",
    )
    silent = (
        "Step 3 is easy to miss: the Save button sits under the fold.",
        "Let's go round once more; I'll split that last part in two.",
        "The password was changed from your account at 09:12.",
        "Once you've saved it, the green tick shows.",
        "If you haven't saved a copy yet, I can do it for you.",
        "You should have received the e-mail by now; has it arrived?",
        "You were right to ask.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[BLAME]:
            if not case.near(span, EXCUSED):
                yield self.finding(span)
                return
        for sentence in case.doing(Act.CRITICISES):
            if self._is_plain(case, sentence):
                yield self.finding((sentence.start, sentence.end))
                return

    @staticmethod
    def _is_plain(case: Case, sentence: Sentence) -> bool:
        """Whether it criticises the reader and does nothing else for them."""
        kind = case.acts[sentence.index] & KIND
        if (
            kind
            or "whoever" in sentence.words
            or sentence.is_question
            or case.draft.within(sentence, EXCUSED)
        ):
            return False
        return case.score(sentence, Act.CRITICISES) > SURE and not (
            YOU.isdisjoint(sentence.words) or SHARP.isdisjoint(sentence.words)
        )


SURE = 0.85
YOU = frozenset(("you", "your", "you'd", "you've", "you're", "yourself"))
SHARP = frozenset(
    (
        "should",
        "shouldn't",
        "ought",
        "didn't",
        "don't",
        "haven't",
        "never",
        "nobody",
        "why",
        "wrong",
        "keep",
        "kept",
        "late",
        "without",
        "bothered",
        "thought",
        "must",
        "can't",
        "stop",
        "if",
        "careless",
        "yourself",
        "own",
        "instead",
        "forgot",
        "would",
        "first",
        "even",
    )
)
KIND = frozenset(
    (
        Act.ACKNOWLEDGES,
        Act.APOLOGISES,
        Act.APPRECIATES,
        Act.ASKS,
        Act.BLAMES_OTHER,
        Act.DOING,
        Act.INSTRUCTS,
        Act.MOVES,
        Act.OFFERS,
        Act.OWNS,
        Act.REASSURES,
        Act.WARMTH,
    )
)
