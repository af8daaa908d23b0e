"""Words that ask for plain language, outright. How somebody's grammar is never counts."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["PLAIN_LANGUAGE"]

PLAIN_LANGUAGE = Family(
    sure=Cue(
        "(in |use |)words (that |) (i'd|i would|i can|i could|i'll|i|even i|she'd|he'd|my (mum|dad|"
        "mother)) (can |"
        "could |would |)(know|understand|get|follow)",
        "(sorry|excuse|excuse me|pardon|forgive|apologies|apologize|apologise) (for |about |) "
        "(my |the |) (very |) (bad |poor |broken |weak |terrible |not good |basic |little |"
        "simple |) (english|grammar)",
        "(my|our|his|her) (english|grammar) (is|isn't|not|still|a bit|very|so|are|no) (not |"
        "very |so |a bit |still |really |quite |that |too |) (good|great|strong|bad|poor|weak|"
        "perfect|basic|small|little|limited|learning|enough|terrible|broken|well|fluent)",
        "english (is|isn't|not|it's|was) (not |only |) (my|our|his|her) (first|second|third|"
        "fourth|native|mother|main|strong|home|best)",
        "(english|it) is (not |) (my|our) (second|third|fourth) (language|tongue)",
        "(i|we|am|are) (use|using|used|write with|writing with|read with|need|type with|"
        "through) (a |an |google |the |online |deepl |my |for this |for that |) (translator|"
        "translate|translation|translating|deepl|google translate)",
        "(using|with|through|via|by|use) (google |a |an |the |online |) (for |) (translate|"
        "translator|translation app|translation|deepl)",
        "(don't|do not|not|can't|cannot|can not) (speak|understand|read|write|know|follow) "
        "(english |) (very |so |too |that |much |) (well |good |much |) english",
        "(don't|do not|not|can't|can not) (speak|understand|read|write) (english|good english|"
        "much english|well english|very good english|very well english|enough english)",
        "(still |am |i'm |i am |we are |) (learning|learn) english",
        "(in |use |using |with |write |speak |only |please |want |need |say it in |put it in |"
        "explain in |me in |more |the ) (simple|easy|easier|simpler|plain|basic|short|"
        "ordinary|normal|everyday|small|human|layman's|layman|layperson's|non-technical|"
        "nontechnical|simple and short) (english|words|language|sentences|terms|steps please)",
        "(without|no|minus|less|not in|skip|leave out|spare me|drop) (the |all the |all that |"
        "any |so much |too much |your |using |) (jargon|computer words|technical words|tech "
        "words|tech talk|technical terms|tech speak|techspeak|computer talk|computer language|"
        "big words|long words|fancy words|difficult words|hard words|special words|lawyer "
        "words|legalese|gobbledygook|gobbledegook|mumbo jumbo|acronyms|abbreviations)",
        "(explain|say|write|tell me|put|answer|speak|repeat|describe) (it |this |that |again |"
        "me |to me |it to me |this to me |it again |) (more |very |in a |) (simply|slowly|"
        "simple|slow|easy|easier|short|shorter|simpler|in plain|like i'm five|like i am five|"
        "like im 5|like i'm 5|like i'm ten|like i'm a child|as if i'm|for a beginner|for "
        "dummies|for an old)",
        "(please |) (write|keep|make|speak|answer) (it |me |your answer |the answer |your "
        "sentences |) (short|simple|easy|slow|slowly|clear and short|short and simple) "
        "(please|sentence|sentences|words|because|for|so|thank)",
        "(in english please|in english, please|say that in english|that in english|plain "
        "english please|again in english)",
        "(not|non|no) (a |an |) native (speaker|english|)",
        "(i am not|i'm not|not) (english|an english|a english) (speaker|speaking|native)",
        "(this|that|the|these|those|your|what|which) (word|words) (mean|means|is|are|i don't|"
        "i do not|not know|i never|i didn't)",
        "(don't|do not|didn't|not|never) (know|understand|get|heard|learned|learnt|see) (the|"
        "this|that|your|these|those|what the|all the) (word|words|term|terms|abbreviation|"
        "abbreviations|acronym|jargon)",
        "(the|a|some|many|this|these|your|too many) (word|words|term|terms) (is|are|i don't|i "
        "do not|too|was) (too |very |) (hard|difficult|big|long|know|understand|strange|"
        "complicated)",
        "(what|what's) the (meaning|translation|definition) of",
        "(dyslexic|dyslexia|learning difficulty|learning disability|reading difficulty)",
        "(i|we) (read|understand|speak|know) (only |) (a |very |) (little|bit|bit of|small|"
        "slow|slowly) (english|of english)",
        "(sorry|please|thanks|and) (i |) (translate|translated|translating) (this|it|with|by|from)",
        "(simpler|easier|more simply|more simple|slower|plainer) (please|if you can|words|for "
        "me|for my)",
        "(understand|understood) (not one|not a single|no|none|only half|not half|hardly a|"
        "barely a|not a) (word|of it|of the words|of that)",
        "(in|look|looked) (up |it up |for it |) in (my|the|a) dictionary",
        "(read|translate|explain) it to (her|him|them|my mother|my father)",
        patterns=(
            r"\bwhat(?:'s| is) an? (?:\x22|'|\x7f)?[a-z-]{3,}(?:\x22|'|\x7f)?\?",
            r"\bnot (?:a |at all |very )?(?:techie|technical|tech|computer)\b[^.!?\n]{0,25}[,.] "
            r"?(?:so |but "
            r"|and )?what (?:does|is|do)\b",
            r"\b(?:what|wat) (?:does|do|is|are) (?:the (?:word|words|term|abbreviation|"
            r"letters) )?(?:an? )?[\x22'\x7f]+[\w\x7f -]{0,24}[\x22'\x7f]+",
            r"\bwhat (?:does|do) (?:the word |the term |an? )?(?:[\w/-]+ ){1,2}(?:mean|means|"
            r"stand for)\b",
            r"\bwhat (?:is|are) (?:the )?mean(?:ing)? (?:of )?[\x22'\x7f\w-]+",
            r"\b(?:what|which) (?:is|means?|mean) (?:this |that |the )?(?:word|term)\b",
            r"[\x22'\x7f],? (?:what (?:is|does|do) (?:that|it|this)|meaning what|means what|"
            r"which means|what's that|is what|mean what|mean\?)",
            r"\b(?:what's|whats|what is|what are) (?:an? |the )?[\w-]+(?: [\w-]+)?(?:\?|\.| "
            r"pls| please)? (?:the (?:bill|letter|form|e-?mail|page|contract|app|statement|"
            r"invoice|text|site|message)|it (?:says|asks|wants|is on|was in|stands)|i "
            r"(?:never heard|have never heard|don't know|do not know|see it|keep seeing|keep "
            r"reading|read it))\b",
            r"\bwhat do you mean by [\w\x7f]+",
            r"\b(?:my )?english is (?:from|only|through|self)\b",
            r"\bmeaning of (?:the (?:word|term) )?[\x22\x7f]",
            r"[\x22\x7f] (?:means?|is) (?:i|we|you|that i|it) ",
            r"[\x22\x7f][.?!] (?:what is (?:it|this|that)|what does (?:it|this|that) mean|"
            r"good or bad)",
        ),
    ),
    hint=Cue(
        "what (does|do|is|are|'s) (a|an|the|this|that|it|these)",
        "(what's|whats|what is|what are) (a|an)",
        "(means|mean|meaning|translate|translator|english|word|words|jargon|simple|simply|"
        "language)",
    ),
    idiom=Cue(
        "what (does|do|did) (this|that|it|these|those|they|the error|the message|the red|the "
        "green|the amber|the orange|the blinking|error|code|the code|status|the status|the "
        "light|the number) (mean|light mean|message mean|code mean)",
        "what (does|do) (this|that|it|all this|any of this|all of this|all that) mean",
        "what (does|do) (the |) (error|code|status|red|green|orange|amber|yellow|blinking|"
        "flashing) (light |code |message |) mean",
        "(english|the english) (version|teacher|class|site|website|breakfast|subtitles|course|"
        "lesson|lessons|exam|menu)",
        "in other words",
    ),
)
