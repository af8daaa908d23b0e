"""G11: the one question that decides."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Praise

DECIDES = Cue(
    "or (only|just|is|does|did|the|a|at|on|in|are|every|all|some|both|another|something|was|has"
    "|do|with|when|more|from|to|by|still)",
    "(does|do|is|did|are|has|was) (it|that|this|the|they|your|he|she|any) ",
    "(what|where|when) (would you like|do you see|did you|happens|does (it|the)|were you|should"
    "|do you want|comes up|is on|have you)",
    "(which|what) (of|one|step|line|part|page|colour|light|date|message|room|name|size|version"
    "|model|side|of the) ",
)
NOT_IT = Cue(
    "(anything else|how (can|may) (i|we)|would you like (me|us|to)|shall i|may i|can i"
    "|is that (ok|okay|all right|alright)|does that (help|make sense|work|suit|sound)"
    "|how are you|(could|can|would|will) you (please |kindly |just |)(send|share|provide|confirm"
    "|tell|give|try|check|restart|clear|open|test|have|run)|order number|which (would|do|suits) "
    "|what('s| is) your|need anything|okay for you)"
)
_FEWEST = 4  # words


class GoodQuestion(Praise):
    """Sees one question only, which follows up on the customer's words or decides the branch.

    Why: One good question is answered at once; five are a form.

    Evidence: In 15-minute chats those who asked more were liked more, follow-up questions most
    (Huang, Yeomans, Brooks, Minson & Gino 2017; getting to know each other, not support).

    Silent: on a quiz, on offers and stock questions, and on what was told already.
    """

    number = "G11"
    tip = "W21"
    why = "One question, and the right one."
    fires = (
        "Does it fail for all cards or only yours?",
        Example(
            "What would you like the page to do instead?",
            "my page looks odd when I open it on the train",
        ),
        "I see the failed login. Is the light on the router red or amber?",
    )
    silent = (
        "What browser? What version? When did it start?",
        "Is there anything else I can help you with?",
        "Could you send me your order number?",
        "It fails for all cards.",
        "Shall I send it today?",
    )
    when = (DECIDES,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        questions = [sentence for sentence in case.draft.sentences if sentence.is_question]
        if len(questions) != 1:
            return
        (question,) = questions
        within = case.draft.within
        if (
            len(question.words) < _FEWEST
            or within(question, NOT_IT)
            or not within(question, DECIDES)
        ):
            return
        asked = question.content
        told = case.customer.document.content if case.customer else asked
        either = "or" in question.words
        if either or asked & told or not asked:
            yield self.finding((question.start, question.end))

    @override
    def missed(self, case: Case) -> Finding | None:
        questions = [sentence for sentence in case.draft.sentences if sentence.is_question]
        if len(questions) != 1 or len(questions[0].words) < _FEWEST:
            return None
        if case.draft.within(questions[0], NOT_IT):
            return None
        return self.finding((questions[0].start, questions[0].end))
