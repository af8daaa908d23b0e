"""Words of somebody who is lost."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["CONFUSED"]

CONFUSED = Family(
    sure=Cue(
        "(i'm|i am|im|we're|totally|completely|so|a bit|very|now|even more|really|bit|utterly|"
        "quite|properly|getting|am) (lost|confused|muddled|puzzled|baffled|stumped|bewildered|"
        "perplexed|flummoxed|mixed up|in a muddle)",
        "(confused|confusing|muddled|puzzled|baffled|stumped|bewildered|flummoxed|makes no "
        "sense|make no sense|doesn't make sense|does not make sense|no sense to me|head is "
        "spinning|head spins|my head hurts|head or tail|heads or tails|gone over my head|went "
        "over my head|over my head|lost me|you've lost me|double dutch|all greek|chinese to "
        "me|gobbledygook|in a muddle|in a pickle|going mad|am i going mad|am i mad|driving me "
        "mad|what is going on|what's going on|what on earth is)",
        "(one|first|letter|app|email|site|page|person|lady|man|he|she|it|bank|screen) (says|"
        "said|tells|shows) (one thing |that |it's |yes |no )(and|but|the other|another|"
        "different)",
    ),
    hint=Cue(
        "(don't|do not|didn't|can't|dont|cannot|not|still don't|never) (really |even |) (get|"
        "understand|follow|know which|know what|know where|know who|know how|see which|work "
        "out|figure out|make out|make sense|tell which|grasp|see the difference|know whether|"
        "know if) (it|this|that|what|which|any|where|how|the|you|why|is|a|one|i|these|all|who)",
        "(which|what) (one|is|box|account|number|password|code|button|email|address|letter|"
        "link|page|app|plan|date|am i|do i|of|app|card|of these|of the two|is it|is right|is "
        "mine|is the|is which)",
        "(or is it|is it|am i|are they|is that|or do i|or am i|or are|so is it|so am i|so do "
        "i|so which|wait|but then|but now|but i thought|i thought|thought it was|thought that "
        "was|huh|eh|what do you mean|what does that|what's that|meaning what|how do you mean)",
        "(should|do|must|am) (i|we) (be |) (supposed|meant|doing|need|have|in|on|using|paying|"
        "the|now|press|pick|choose|ignore|wait|sign|a|logged)",
        "(two|three|four|2|3|4) (accounts|emails|letters|apps|numbers|passwords|different|"
        "codes|dates|boxes|of me|prices|of them|links|bills|cards|versions)",
        "(in the wrong place|wrong place|right place|wrong department|where am i|who am i|"
        "where do i|where does|where is it|where's the|who do i|whose|how am i|what am i|why "
        "am i|why is it|why does it|what is it|what is this|what are these|what was i|no idea|"
        "not a clue|haven't a clue|no clue|beats me|goodness knows|god knows|lord knows)",
    ),
)
