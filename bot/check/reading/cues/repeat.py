"""Words that say: I have been in touch about this before.

A fault that came back is not among them, nor is an order, a visit or a purchase made again.
"""

from bot.check.cues import Cue
from bot.check.reading.family import Family

__all__ = ["REPEAT"]

REPEAT = Family(
    sure=Cue(
        "(following|further to|after) my (letter|letters|email|emails|e-mail|e-mails|mail|mails|"
        "call|calls|chat|"
        "chats|message|messages|complaint) (of|from|dated|on|last|to|in)",
        "(second|third|fourth|2nd|3rd|4th) (mail|email|e-mail|message|letter|chat|call|note) (from "
        "me|now|about|"
        "on this|to you)",
        "(third|fourth|fifth|3rd|4th|5th) (reference|case|ticket|complaint) (number|no|id|)",
        "(what|as) (i|we) (told|said to|wrote to|reported to|warned) (support|you|your team|your "
        "colleague|them) "
        "(in|on|about|last|would|when|back)",
        "(i|we) (asked|wrote|mailed|emailed|rang|called|reported it|reported this) (on|last) "
        "(monday|tuesday|"
        "wednesday|thursday|friday|saturday|sunday|week|month)",
        "(this is|it's|that's|now on|on|now) (my|the|our) (second|third|fourth|fifth|sixth|"
        "2nd|3rd|4th|5th|6th|nth|umpteenth|hundredth) (time|chat|call|email|e-mail|mail|"
        "message|msg|ticket|letter|attempt|request|reminder)",
        "(third|fourth|fifth|sixth|3rd|4th|5th|6th|nth|umpteenth) (chat|call|email|e-mail|"
        "mail|message|msg|ticket|letter|reminder)",
        "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) time (i've|i have|i "
        "am|i'm|i|we've|we|that i) (had to |now |have |) (asking|ask|asked|contacting|contact|"
        "contacted|writing|write|written|wrote|calling|call|called|ringing|rung|explaining|"
        "explain|explained|messaging|messaged|emailing|emailed|reporting|report|reported|"
        "telling|tell|told|chasing|chased|raise|raised|requesting)",
        "(second|third|fourth|fifth|2nd|3rd|4th|5th) (time of asking|time asking|time of "
        "writing|person i've|person to ask|agent i|agent to|adviser i|rep i|agent today|"
        "person today)",
        "as (i|we) (already |have |) (told|said to|explained to|mentioned to|wrote to) (you|"
        "your|another|a colleague|one of|him|her|them|the last|the first|the other|someone|"
        "somebody)",
        "as (i|we) (already |) (said|explained|told you|wrote|mentioned) (yesterday|last week|"
        "last time|before|on monday|on tuesday|on wednesday|on thursday|on friday|in my|"
        "earlier this|twice)",
        "(told|explained) (this |it |all this |all of this |that |the same |everything |) (to "
        "|) (your colleague|your colleagues|your agent|your team|a colleague|one of you|two "
        "of you|three of you|two people|three people|four people|three different|several "
        "people|several of you|the last person|the other agent|the previous agent|someone "
        "else already)",
        "(i've|i have|ive|we've|we have|i had|i'd) (already |previously |repeatedly |now |"
        "also |) (been in touch|told you|told your|told yous|asked you|explained this to|"
        "explained it to|explained it all|explained all|explained that|written to|spoken to|"
        "spoken with|talked to|chatted with|chatted to|contacted|emailed|e-mailed|mailed you|"
        "messaged|phoned you|rung you|rung your|phoned your|called you|called your|called in|"
        "called twice|called three|chased|been chasing|raised this|raised it|reported this|"
        "reported it|sent you this|sent this|asked for this|asked this|asked about this|"
        "logged this|opened a ticket|been back and forth|been over this|been through this|"
        "been through all this with)",
        "(i've|i have|i) already (explained|told|sent you|sent this|sent that|sent all|gave "
        "your|been through|reported this to|asked you|asked your|asked this|asked twice|"
        "contacted|emailed|e-mailed|called|rang|spoken|spoke|complained|raised|written|wrote)",
        "(i|we) (wrote to|wrote you|emailed|e-mailed|mailed|messaged|rang|phoned|contacted|"
        "texted|complained to|spoke to|spoke with|chatted with|chatted to|talked to|asked|"
        "told) (you|your|yous|ye|support|customer service|customer services|customer care|the "
        "helpdesk|the help desk|your team|someone|somebody|one of your|a colleague of yours|"
        "an agent) (about this |about it |about that |) (on |) (last|yesterday|twice|before|"
        "already|three times|two weeks|a week|weeks|days|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday|this morning|earlier|the other day|back in|in january|in "
        "february|in march|in april|in may|in june|in july|in august|in september|in october|"
        "in november|in december|and he|and she|and they|and was told|and nobody|and no one|"
        "and got|but|who)",
        "(i|we) (rang|called|phoned|emailed|e-mailed|wrote|messaged|asked|complained|reported "
        "it|reported this|raised this|raised it|flagged this|flagged it|mentioned this|told "
        "you|told them|chased|spoke to you|spoke to someone|spoke to somebody|spoke to one) "
        "(twice|three times|four times|last week|last month|last monday|last tuesday|last "
        "friday|yesterday|the other day|before|days ago|two weeks ago|three weeks ago|a week "
        "ago|a month ago|weeks ago|on monday|on tuesday|on wednesday|on thursday|on friday|on "
        "saturday|on sunday|on the)",
        "(asked|asking|reported|raised|logged|complained|flagged|told you|told yous|written|"
        "emailed|called|rang|messaged|chased|contacted) (you |you about this |about this |"
        "about it |this |it |for this |) (last week|last month|twice|twice now|twice already|"
        "three times|four times|several times|many times|so many times|multiple times|"
        "countless times|before|weeks ago|days ago|a week ago|a month ago|two weeks ago|three "
        "weeks ago|already)",
        "(told|explained to|informed|promised|assured) (by |) (your colleague|your colleagues|"
        "your agent|your agents|your rep|your adviser|your advisor|another agent|another "
        "adviser|the last agent|the last person|the previous agent|the last guy|the last lady)",
        "(i was|we were|i've been|been|got|was) (told|promised|assured) (a call|a callback|a "
        "call back|someone would|somebody would|a reply|twice|both times|each time|every time|"
        "last time|last week|yesterday|on monday|on tuesday|on wednesday|on thursday|on "
        "friday|on the phone|in the chat|by phone|by chat|by email|by e-mail)",
        "(you|you guys|your colleague|your team|somebody|someone|they|he|she|your agent) "
        "(said|told me|told us|promised|promised me|promised us|assured me) (last time|last "
        "week|last month|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|it "
        "would be|it'd be|you would|you'd|you were going|someone would|somebody would|a call|"
        "a callback|i'd get|i'd have|i would get|i would have|i would hear|i'd hear|the 1st|"
        "the 2nd|the 5th|the 9th|noon|48 hours|24 hours|two days|three days|a week|by friday|"
        "by monday)",
        "(promised to|would|will|said they'd|said they would|said he'd|said she'd) (call|ring|"
        "phone|get|come|write) (me |us |) back (and|but|yesterday|on|by|in|within|never)",
        "(no|without|not a|without a|without any|never a|no proper) (reply|answer|response|"
        "replies|answers|callback|call back|word back) (to my|to our|to any|from you|from "
        "anyone|from anybody|from your|from support|yet|since|so far|at all|for)",
        "(still|yet) (no|without|to get a|to have a|to receive a|waiting for a|waiting for "
        "your|waiting for an|waiting on a|awaiting a|awaiting your|not had a) (reply|answer|"
        "response|callback|call back|word from)",
        "(nobody|no one|noone|no-one|not one of you|none of you) (has |have |ever |even |) "
        "(replied|answered|responded|called back|called me back|rang back|rang me back|got "
        "back|gotten back|come back to|came back to|wrote back|writes back|phoned back|phoned "
        "me back|answers me|gets back)",
        "(haven't|have not|hasn't|never|not) (heard|had) (back|anything back|a word|anything "
        "from you|anything from your|a reply|an answer|a response|a call back|a callback|from "
        "you since|from anyone|from anybody)",
        "(heard nothing|nothing heard|radio silence|met with silence|got silence|ignored my|"
        "ignoring my|ignored by your|my emails go|my messages go|left on read)",
        "(my|our) (previous|earlier|last|first|original|second|two previous|other|unanswered|"
        "many) (ticket|tickets|chat|chats|email|emails|e-mail|e-mails|mail|mails|message|"
        "messages|call|calls|complaint|enquiry|case|request|letter|letters|conversation|"
        "report|query)",
        "(further to|in addition to|with reference to|in reference to|regarding|i refer to|"
        "see|as per|despite|after) my (email|e-mail|emails|e-mails|letter|letters|call|calls|"
        "message|messages|ticket|complaint|telephone|phone|chat|chats|conversation)",
        "(you|they|somebody|someone|it was) (closed|close|shut|archived|marked) (my|the|our|"
        "that) (ticket|case|chat|complaint|request) (and|but|as|without|again)",
        "(my|the) (ticket|case|complaint) (was|got|has been|is|keeps getting) (closed|marked|"
        "ignored|open since|sitting|still open)",
        "(chasing|chase|chased) (this|it|up|you|yous|again|my|about|the)",
        "(following|follow|followed) up (on|again|with|about|my)",
        "(me|back|here) again (about|re|regarding|with the same|on the|for the same|because|"
        "since|as)",
        "(contacted|contacting) (you|support|your team|customer service|customer care|"
        "yourselves) (about|before|twice|three|already|last|on|again|several|many|countless|"
        "and|in|multiple)",
        "(been|be|being|got|getting|keep getting) (passed|bounced|shunted|sent|shoved|handed|"
        "fobbed|transferred|pushed) (around|round|off|from|between|back and forth|about|along|"
        "to four|to three|to yet|to another)",
        "(explain|explaining|repeat|repeating|telling|tell|say|saying) (it |this |that |"
        "everything |myself |all this |all of this |my story |the same thing |the whole thing "
        "|the story |the whole story |the situation |) (all over again|again and again|over "
        "again|over and over|for the second|for the third|for the fourth|for the fifth|for "
        "the umpteenth|every time|every single time|each time|to each new|to a new|to yet "
        "another)",
        "(having|have|had) to (repeat|explain) (myself|this again|it again|everything again|"
        "it all again|all this again)",
        "how many (more |) times (do i|must i|have i|will i|am i|do we|should i|have we|does)",
        "(keep|kept|still) (asking you|contacting you|being told|calling you|having to "
        "explain|getting told|being passed|writing to you|chasing|being asked the same|"
        "telling you|telling me the same|getting the same answer)",
        "(three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10|several|countless|multiple|so "
        "many|half a dozen) (unanswered |different |separate |previous |) (agents|advisers|"
        "advisors|reps|phone calls|support chats|support tickets|emails to you|emails and|"
        "calls and|chats and|chats later|emails later|calls later|people at your|people in "
        "your|of your colleagues|of your people|of your agents|of your team)",
        "(two|2|three|3|four|4|five|5|several) (unanswered|different|separate|previous) "
        "(chats|calls|emails|e-mails|mails|messages|tickets|agents|people|letters|advisers)",
        "(spoke|spoken|talked|chatted|speaking|written|wrote) (to|with) (two|three|four|five|"
        "several|at least|a dozen|so many|countless|about five) (of you|of your|people|"
        "different|agents|advisers|colleagues|persons)",
        "(after|sent|sent you|i've had|had|made) (two|three|four|five|six|2|3|4|5|6|several|"
        "countless) (emails|e-mails|mails|messages|calls|chats|tickets|phone calls|letters|"
        "reminders)",
        "(been|have been) (on to|onto|on at|at on to) (you|your|yous|ye|them) (since|about|"
        "for|three|twice|again|people|lot|all)",
        "(last time|when) i (last |first |) (called|rang|wrote|contacted|emailed|e-mailed|"
        "chatted|phoned|messaged|spoke to|spoke with|complained)",
        "(colleague|agent|advisor|adviser|rep|operator|lady|guy|man|woman|person) (i spoke|i "
        "talked|i chatted|i got|i had) (to|with|on|last|before|yesterday)",
        "(spoke|talked|chatted) (to|with) (someone|somebody|one of you|your colleague|your "
        "agent|a colleague|an agent|a lady|a man|a guy|a woman|a nice|a young)",
        "(read|look at|check|see) (my|the) (previous|earlier|last|old) (messages|chat|chats|"
        "ticket|tickets|emails|notes|history)",
        "(still nothing|anything yet|any news|any update|any progress) (on my|from you|about "
        "my|on the|since my|on that|after my) (ticket|complaint|case|request|email|e-mail|"
        "claim|refund i asked)",
        "(again|already) (contacting|writing to|asking you|chatting with|calling you|"
        "emailing) (you|about|for)",
        "i (must|have to|am obliged to|need to|am forced to) (again|once again|once more|yet "
        "again) (write|request|ask|contact|remind|complain)",
        "(once again|yet again|once more) (i|i'm|i am|we are) (writing|asking|contacting|"
        "requesting|calling|reminding)",
        "asked (this|that|for this|for it|you this|the same|the same thing|the same question) "
        "(last|already|before|yesterday|twice|on|three|a week|two)",
        "(i|we) (rang|wrote to|wrote|phoned|emailed|e-mailed|called|messaged|reported it|"
        "reported this|reported) (you |) (on|about it on|again on) the",
        "(i|we) (did |already |) (tell|told|ask|asked|write|wrote to|report to|reported to|"
        "reported this to) (your|you people) (chat|people|colleague|colleagues|agent|team|"
        "shop|man|lady|last week|on)",
        "(i|we) told you (people|lot|guys|already|before|last|on|this|that last|twice|"
        "yesterday|weeks|in)",
        "(i|i've) (raised|reported|mentioned|flagged) (this|it|that) (last|in january|in "
        "february|in march|in april|in may|in june|in july|in august|in september|in october|"
        "in november|in december|back|before|with you|to you|weeks|months|earlier|on|with "
        "your)",
        "(asked|written|mailed|phoned|called|rung|emailed) (at the desk|by mail|by email|by "
        "e-mail|by phone|in writing|nicely|politely) (and|twice|before|three)",
        "(i have|i've|have) (asked|written|called|mailed|told|explained) (twice|three times|"
        "four times|nicely|politely|repeatedly|over and over|now)",
        "(your|ur) (agent|colleague|adviser|advisor|rep|man|operator|chap|girl|guy|lady|bot) "
        "(hung up|cut me off|told me|promised|said it|said that|said you|said i|said the|put "
        "the phone down|closed)",
        "(following|after|since) (our|my|the) (chat|call|conversation|talk|phone call|"
        "exchange|last chat|last call) (earlier|yesterday|on|with|last|this morning|of|with "
        "your)",
        "(check|see|find out|know) if my (ticket|email|e-mail|message|complaint|request|"
        "report) (got|was|has|went|is|arrived|reached)",
        "(each time|every time|both times|all three times|each one) (i was|i am|i'm|you|"
        "someone|somebody|it was|promised|told|they|the answer|i got|nobody|your|he|she|"
        "another|a different)",
        "(six|five|four|three|seven|eight|ten|12|twelve) (emails|e-mails|calls|chats|messages|"
        "tickets|letters)",
        "(so much for) (the call|calling back|your call|we'll|you'll|someone will|getting back)",
        "(this is|that was|that's|that is|it's) (my|the|our|now my|now the|already my|already "
        "the|at least the) (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th) "
        "(request|mail|email|e-mail|message|letter|call|chat|attempt|reminder|adviser|advisor|"
        "agent|person|colleague|time of)",
        "sorry to (chase|be chasing|nag|keep asking|keep bothering|keep writing|ask again|"
        "trouble you again|bother you again|be on again)",
        "i did (write|email|e-mail|call|ring|phone|ask|say|mention|explain|report|message|"
        "send) (you |this |it |that |to you |about this |) (on|last|yesterday|already|before|"
        "this|earlier|in|to)",
        "(we|i) (spoke|talked|chatted|corresponded) (on the phone|by phone|on monday|on "
        "tuesday|on wednesday|on thursday|on friday|last|yesterday|this morning|earlier|the "
        "other|about this|about it|two|a week|before)",
        "(every|each) time (i|we) (write|call|ring|contact|phone|chat|message|ask|email|"
        "e-mail|get in touch|come on here|wrote|called|rang|contacted|asked|log on here)",
        "(remains|remain|still|is|are|was|were|gone|went|left|is still|has gone|been) "
        "(unanswered|without reply|without an answer|without a reply|unacknowledged)",
        "(been at|been through|been in|been back and forth on) this with (you|your|yous)",
        "(last|other) (two|three|four|five|few|six) of (you|your)",
        "(was|been|were) (told|asked|advised|invited) to (write back|call back|come back|get "
        "back to you|get back in touch|contact you again|write again|call again|try you again|"
        "wait two|wait three|wait a|wait for|wait until)",
        "(told|tell|explained|given) (the|my|this|the whole|the same) (story|tale|problem|"
        "details|thing) (to|three|four|twice|already|so many)",
        "(you|he|she|they) (were|was) (going|supposed|meant) to (send|call|ring|phone|write|"
        "mail|e-mail|email|get back|look into|check|let me know|arrange)",
        "(i know|although|though) you (said|told me) (two|three|a week|it would|a few|to wait|"
        "up to|that it)",
        "(as |) (previously|already|repeatedly) (advised|stated|explained|notified|informed|"
        "mentioned|reported|requested|communicated|pointed out) (in|by|to|you|on|twice|"
        "several)",
        "(in|by) my (letters|emails|e-mails|messages|calls|reports|previous|earlier|last|"
        "letter|email|e-mail|message) (of|dated|sent)",
        "(written|wrote|spoken|complained|appealed|mailed|emailed) to (your|the) (programme|"
        "customer|complaints|support|billing|local|head|main|regional|student|admissions|"
        "service|claims|council|branch|office|team|department) (office|services|service|team|"
        "department|desk|line|manager|on|twice|three|several|about|last|in|and|branch|care)",
        patterns=(r"(?:^|[.!?] )(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time[:,.]",),
    ),
    hint=Cue(
        "(still|even now) (nothing|no refund|no sign|not fixed|not sorted|not solved|not "
        "resolved|not done|not refunded|waiting|the same|no news)",
        "(you|you've|they|he|she|somebody|someone) (said|promised|told|swore|assured) (it|me|"
        "that|you|i|we|us|they|this)",
        "(me again|back again|here again|it's me|only me|remember me)",
        "(any|an) (update|updates|news|progress) (on|about|yet|please|)",
        "(reference|case|ticket|chat|complaint) (number|no|id|ref|#)",
        "(nobody|no one|noone) (came|called|comes|calls|cares|turned up|rang|helps|listens|reads)",
        "(again|twice|third time|3rd time|second time|every time|each time|for weeks|for days|"
        "for months)",
        "(two|three|four|five|several) (emails|calls|chats|tickets|messages|agents|people|letters)",
        "(i was|was|been|being) (told|promised|assured|informed)",
        "(last|previous|other) (agent|adviser|advisor|person|colleague|guy|lady|chat|email|"
        "ticket|call)",
    ),
    idiom=Cue(
        "(spoken|talked|written|complained) (to|with) (a|the|my|our) (reporter|journalist|"
        "solicitor|lawyer|mp|"
        "doctor|neighbour|friend|landlord|bank|husband|wife|family|councillor|gp)",
        "this time (with|about|for|it's|i need|round|around)",
        "(your|ur|a) (second|third|fourth|fifth|3rd|4th|5th) (email|e-mail|mail|message|"
        "letter|reminder|call)",
        "(me again|back again) (with a|with another|with one more|with something)",
        "(two|three|four|five|six|2|3|4|5|6) tickets (to|for|from)",
        "(spoke|talked|chatted) to (someone|somebody) (in|at) (the|my) (shop|store|bank|"
        "office|branch|gym|station)",
    ),
)
