"""Words of somebody to whom the matter is new."""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["NOVICE"]

NOVICE = Family(
    sure=Cue(
        "(don't|do not|never) (really |quite |) (get|understand|know) (these things|this stuff|any "
        "of this|what "
        "(a|an|the|any) )",
        "(no|not a|haven't a|haven't got a) (clue|idea|notion) (about|what|how|which)",
        "(my|our) (cousin|nephew|niece|grandson|granddaughter|son|daughter|neighbour|brother) "
        "(built|set|did|made|"
        "gave|usually|put)",
        "(what|which) (is|are|one is|on earth is|does one do with) (a|an|the|that) (passkey|"
        "browser|cookie|tab|password manager|dashboard|app|url|desktop|folder|icon|file|link|"
        "any key|toolbar|cloud|download|hosting|server|router|widget|plug-in|plugin|pop-up|"
        "popup|login|gigabyte|megabyte|pixel|username)",
        "(i'm|i am|im|he's|she's|my mother is|my father is) (seventy|eighty|ninety|70|71|72|"
        "73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|sixty-|seventy-|eighty-)",
        "(know|knew|tell) (one end|the first thing|nothing|very little|next to nothing|sod "
        "all|zilch|a thing) (of|about)",
        "(is|are) (the |a |) (internet|wifi|wi-fi|app|website|browser|email|cloud|facebook|"
        "google) (the same|in the|a kind|like|different|something|inside)",
        "(looks|shaped) like (a|an|the) (teapot|tooth|snail|fan|umbrella|cloud|ladder|house|"
        "man|flower|spider|little|small|gear|wheel|arrow|letter|bin|eye|heart|lightning|box|"
        "moon)",
        "(how|where) (do|does|would|should|can) (i|one|you) (get the picture|find the|make "
        "the|turn it|switch it|tell when|see it|put the picture|write|make it bigger|get it "
        "off|get rid of the|press|open it)",
        "(never|haven't|hadn't) (had|used|owned|hired|flown|bought|booked|done|held|sent|"
        "opened|needed|seen) (a|an|one|this|any|it|such|to|my) (bank|before|card|computer|"
        "smartphone|car|online|of these|of those|app|website|plane|myself|in my life)",
        "(set it up|put it on|put the app on|does it all|did it all|usually does|always did|"
        "always does|used to do|did this) (for me|for us|for her|and|but|it|that|always|the|"
        "then|before)",
        "(not|no|isn't|i'm no|i am no|far from|hardly) (very |so |at all |too |really |"
        "exactly |a |an |) (technical|techy|techie|tech savvy|tech-savvy|computer person|"
        "computer expert|expert|it person|computer literate|good with computers|good with "
        "technology|good with phones|good with this|good with these|good at computers|good at "
        "this|good at these|computer wizard|computer-minded|whizz|whiz|tech person|programmer|"
        "developer|computery)",
        "(don't|do not|dont|didn't|never|not) (really |even |actually |) (know|understand|get|"
        "learn|learned|use|used|own|owned) (much |anything |a thing |the first thing |) "
        "(about |) (computers|technology|tech|these things|these gadgets|the internet|any of "
        "this|any of these|this stuff|this sort of|websites|smartphones|apps|tech stuff|it "
        "stuff|finance|investing|shares|wine|bikes)",
        "(hopeless|useless|rubbish|no good|bad|terrible|awful|dreadful|lost) (at|with) "
        "(computers|technology|tech|this|these|these things|all this|gadgets|phones|the "
        "internet|anything technical|anything with)",
        "(first time|first-time|never) (i've |ever |doing |buying |booking |using |flying |"
        "ordering |investing |i |i'm |setting |done |used |had |flown |bought |tried |ordered "
        "|sent |booked |opened |made |owned |set up |) (a|an|one|this|online|anything|before|"
        "it|of|flyer|buyer|user|in my|with|here|abroad)",
        "(the|a|that|this|some|there's a) (little|wee|small|tiny|big|round|green|red|blue|"
        "grey|gray|orange|yellow|white|black|square|curly|wiggly|funny|spinny|spinning) "
        "(thing|thingy|thingie|wheel|gear|cog|box|button|light|lights|circle|square|picture|"
        "pictures|symbol|icon|bar|arrow|sign|eye|man|star|dot|dots|lines|cross|padlock|"
        "envelope|screen|window|plug|hole|flap|knob|switch|cloud|triangle|light bulb|fan)",
        "(thingy|thingie|thingamajig|thingummy|whatsit|whatchamacallit|doodah|doohickey|"
        "whatever it's called|whatever it is called|whatever you call|whatever they call|what "
        "do you call it|what you call it|what is it, the|what's it called|what is it called|"
        "the something|so-called|i think it's called|is it called)",
        "(what|what's|whats|where) (is|are|) (a|an|the|this|my) (browser|cookie|cookies|url|"
        "dns|router|password manager|server|tab|app|link|domain|cloud|app store|pdf|"
        "attachment|homepage|home page|wifi|modem|username|ip|ip address|zip file|zip|"
        "settings|start menu|cursor|hosting|ssl|plugin|update|desktop|address bar|search bar|"
        "apr|iban|direct debit|isa|apn|pin|sim|2fa|otp|qr code|captcha)",
        "(pensioner|at my age|my age|old lady|old man|old woman|old fashioned|old-fashioned|"
        "old school|dinosaur|technophobe|luddite|caveman|stone age|retired teacher|years old|"
        "years young|grew up without|in my day|generation)",
        "(step by step|one step at a time|slowly please|slowly, please|explain like|explain "
        "it like|for dummies|for a beginner|idiot proof|idiot-proof|in baby steps|hold my "
        "hand|walk me through)",
    ),
    hint=Cue(
        "(new to|just started|just starting|only just started|just got my first|beginner|"
        "newbie|newb|noob|total novice|a novice|complete novice|absolute beginner|only just "
        "got|first ever|my first|first smartphone|first website|first computer|learner|still "
        "learning|green at)",
        "(my|the|our) (son|daughter|grandson|granddaughter|nephew|niece|grandchild|neighbour|"
        "neighbor|lady in the shop|man in the shop|boy in the shop|girl in the shop|young man|"
        "young lady|son-in-law|daughter-in-law|kids|husband|wife|brother|friend|neighbour's "
        "boy) (set|sets|put|puts|does|did|usually|normally|always|installed|says|said|helped|"
        "helps|showed|is the one|used to|made|makes|isn't here|is away|isnt here|sorted|"
        "bought me|gave me|knows)",
        "(where|which one|which button|which box|how) (do|should|would|must|am) i (supposed "
        "to |) (type|press|click|write|find the|put|tap|push|turn|look for|see the|get to the|"
        "plug|even)",
        "(do i|should i|must i|am i supposed to|have i got to) (press|click|need to|have to|"
        "type|push|hold|plug|write|buy|keep it|turn|switch|just|leave it|get a|pay for)",
        "(same thing as|same as the|is that like|is it like|is that bad|is "
        "this normal|is that normal|does that mean|what happens when|what happens if i press|"
        "will it break|can i break|will i break|afraid to touch|scared to touch|daren't press|"
        "daren't touch|don't dare|dare not|don't want to break|don't want to press)",
        "(the internet|the internets|the google|the facebook|the computer|my computer|the "
        "machine|the screen|my internet|the email|the wi-fi|the phone) (is|says|said|has|went|"
        "keeps|shows|asks|wants|won't|doesn't|tells|came up|gone)",
        "(pressed|clicked|touched|pushed|hit) (something|wrongly|a button|the wrong|it and|"
        "the button|on it|on something|everything|all the)",
        "(no idea|not a clue|haven't a clue|haven't the foggiest|no clue|clueless|don't know) "
        "(what|how|where|about|which|if|whether) (it|that|this|any|i|to|the|a|means|these|to "
        "do)",
        "(i don't|i do not|don't|dont) (know|understand|get) (what|how) (a|an|the|that|it|any|"
        "this|these|those) (is|means|are|does|mean|works|work|do|for)",
        "(how do i|how do you|how can i|how does one|how to) (even |) (make a|open|copy|paste|"
        "turn it|turn on|turn off|scroll|download|attach|zoom|save a|take a screenshot|make "
        "it bigger|log out|get back|start|begin|read|find my|connect|upload|install)",
        "(something|a box|a window|a message|a page|a thing|somebody) (came up|popped up|"
        "comes up|appears|appeared|asking|asks me|asking me|about a|saying something|says "
        "something)",
    ),
)
