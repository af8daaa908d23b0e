"""Words of anger at the person or the team, short of insults or not."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["AT_PERSON"]

AT_PERSON = Family(
    sure=Cue(
        "(you|you're|you are|u) (not|n't|never|still not|haven't|clearly not|obviously not) "
        "(listening|reading|read|listen|heard|even trying|helping|understood|reading what|"
        "even read|bothered)",
        "(your|that) (tone|attitude|answer|reply|manner|sarcasm) (is|was|stinks|leaves|insults)",
        "(find|found) (your|you|that) (tone|answer|attitude|reply|rude|insulting|offensive|"
        "condescending|remark)",
        "(that|this|you) (was|were|is|are) (rather |very |extremely |so |quite |incredibly |"
        "plain |downright |) (rude|insulting|condescending|offensive|patronising|"
        "unprofessional|disrespectful)",
        "(you|your colleague|she|he|they|your agent|the last three) (personally |just |all |) "
        "(lied|laughed|hung up|shouted|sneered|ignored)",
        "(speak|talk|put me through|pass me|transfer me|connect me|get me|want|demand|need|"
        "escalate|hand me) (to |) (a|your|the|another|an actual|some) (manager|supervisor|"
        "boss|superior|human|real person|team leader|team lead|line manager|senior|competent|"
        "different agent|duty manager)",
        "(manager|supervisor|boss) (now|today|please|immediately|this minute|on the phone)",
        "(your|ur) (attitude|tone|manners|rudeness|arrogance|incompetence|laziness|stupidity|"
        "sympathy|job is|job|script|little script|canned|copy-paste|templates|level of|"
        "so-called|precious|name and|full name|employee number)",
        "(do|doing|learn|know) your (job|jobs|fucking job|bloody job|damn job)",
        "(are you|r u|do you) (even |actually |really |) (reading|listening|read|listen|human|"
        "a bot|a robot|real|trained|awake|alive|capable|competent|qualified|understand "
        "english|know anything|do anything|care|work there|blind|deaf|paying attention|"
        "thinking|there or)",
        "(can you|can't you|did you|do you|don't you|have you) (even |actually |not |people |"
        "ever |) (read|listen|think|count|understand anything|do anything right|spell)",
        "(read) (what i|my|the bloody|the damn|the fucking|it again|the ticket|properly|"
        "before you)",
        "(don't|do not|stop|quit|enough of) (you dare|patronise|patronising|patronize|"
        "patronizing|talk down|talking down|lecture|lecturing|tell me to calm|telling me to|"
        "condescending|being condescending|sugarcoating|give me that|give me your|playing "
        "dumb|wasting my|insulting my|lying to me|treat me like|treating me like|copy-pasting|"
        "copy pasting|repeating yourself|reading from)",
        "(copy-paste|copy paste|copy and paste|copy-pasted|scripted|parrot|parroting|robot|"
        "robots|chatbot|bot answers|incompetent|incompetence|clueless|rude|rudeness|ignorant|"
        "arrogant|smug|lazy|condescending|patronising|patronizing|dismissive|unprofessional|"
        "lying|liar|lied to me|jobsworth|joker|jokers|amateurs|couldn't organise|piss-up|"
        "brewery|not fit to|unfit to|shouldn't have a job|how do you sleep|ashamed of "
        "yourself|ashamed of yourselves|shame on you|how you keep your job|who hired you|who "
        "trained you|do you enjoy|wasting my time|waste of time|no use|no help|no help at all|"
        "hopeless lot|never met anyone|never dealt with|a disgrace|embarrassment to|you call "
        "yourself|call yourselves)",
        "(you|you're|you are|ur) (a |an |all |so |just |) (useless|hopeless|disgrace|a "
        "disgrace|joke|a joke|disgusting|incompetent|clueless|lying|ignoring me|wasting my|"
        "not listening|not helping|no help|rude|sick|shameless|heartless|thieves|the problem|"
        "the worst|doing this on purpose|laughing at|playing games|an embarrassment)",
        "(want you|get you|have you|see you) (fired|sacked|disciplined|gone|reported)",
    ),
    hint=Cue(
        "(you people|you lot|you guys are|the lot of you|all of you|you again|one of you|"
        "which one of you|any of you|none of you|your sort|your kind|people like you|somebody "
        "like you)",
        "(get me|give me|find me|want|need|get|put me on to|fetch) (anyone else|someone else|"
        "somebody else|anybody else|a human|a real person|an actual person|a person who|"
        "someone who|somebody who|someone competent|somebody competent|someone with|somebody "
        "with|your boss|the boss|an adult|a grown-up|a grown up)",
        "(you|u) (had one job|have no idea|don't care|couldn't care|don't listen|never listen|"
        "know nothing|don't know anything|can't even|did this|broke it|did nothing|do nothing|"
        "should be fired|should be sacked|should be ashamed|don't deserve|make me sick|hung "
        "up|lied|make it worse|ruined|personally)",
    ),
)
