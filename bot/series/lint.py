"""Whether a tip keeps to what it teaches: held against the check, and against its length."""

from collections.abc import Collection, Iterator

from bot.check import Engine, Problem, find_rule
from bot.series.tip import AFTER, BEFORE, Line, Tip

__all__ = ["FEWEST_WORDS", "MOST_WORDS", "advice"]

FEWEST_WORDS, MOST_WORDS = 120, 180

_HOW_A_REPLY_IS_BUILT = frozenset(
    (
        "closing-too-soon",
        "dead-end-no",
        "drop-and-run",
        "missed-question",
        "naked-command",
        "no-next-step",
        "question-quiz",
        "steps-in-a-sentence",
        "unexplained-ask",
        "use-more-words",
        "vague-thing",
        "wall-of-text",
    )
)
"""What only makes sense of a reply to a customer: a tip may say “Search your replies”."""


def advice(
    tip: Tip, engine: Engine, drills: Collection[str] | None = None
) -> Iterator[tuple[int, str]]:
    """What could be better about ``tip``: the line of each thing, and a sentence.

    Its weaker lines are to show the problems that it names, its stronger lines the praises and no
    problem; and all else that it says is to pass the check itself. It offers to practise those
    ``drills`` that there are, unless none are given.
    """
    if not FEWEST_WORDS <= tip.words <= MOST_WORDS:
        yield 1, f"this is {tip.words} words long; {FEWEST_WORDS} to {MOST_WORDS} read best."
    for drill in tip.drills:
        if drills is not None and drill not in drills:
            yield 1, f"there is no drill “{drill}”, so the post can't offer it: rapport drill list."
    yield from _unshown(tip, engine)
    for line in tip.lines(AFTER):
        for found in _problems(engine, line):
            yield line.line, f"the stronger line has a problem itself: {found}."
    yield from _own_words(tip, engine)


def _unshown(tip: Tip, engine: Engine) -> Iterator[tuple[int, str]]:
    weaker, stronger = list(tip.lines(BEFORE)), list(tip.lines(AFTER))
    shown = {found for line in weaker for found in _problems(engine, line)}
    praised = {found for line in stronger for found in _praises(engine, line)}
    for name in tip.rules:
        rule = find_rule(name)
        if rule and issubclass(rule, Problem):
            if name not in shown:
                yield weaker[0].line, f"no weaker line shows {name}."
        elif name not in praised:
            yield stronger[0].line, f"no stronger line shows {name}."


def _own_words(tip: Tip, engine: Engine) -> Iterator[tuple[int, str]]:
    texts = [(section.line, section.prose()) for section in tip.sections]
    texts += [(1, tip.title), (1, tip.idea)]
    if tip.recall:
        texts += [(1, tip.recall.question), (1, tip.recall.answer)]
    for line, words in texts:
        for finding in engine.check(words).problems:
            if finding.rule.id not in _HOW_A_REPLY_IS_BUILT:
                start, end = finding.span
                yield line, f"“{words[start:end]}” would not pass the check: {finding.rule.id}."


def _problems(engine: Engine, line: Line) -> set[str]:
    return {f.rule.id for f in engine.check(line.text, line.customer).problems}


def _praises(engine: Engine, line: Line) -> set[str]:
    return {f.rule.id for f in engine.check(line.text, line.customer).praises}
