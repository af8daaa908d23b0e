"""What a draft may ask a customer for, and how it looks in a message that gave it."""

import re

from bot.check.cues import Cue

__all__ = ["ASK", "GIVEN"]

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}\b|\d{{1,2}}[/.]\d{{1,2}}\b)"
)
_COUNT = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
ASK = (
    r"\b(?:(?:can|could|may|would|will) (?:you|i have|we have|i ask)|(?:please|kindly) (?:confirm|"
    r"send|share|give|tell|let|provide|add|include|reply|attach|upload|put)|let me (?:have|know)|"
    r"tell me|give me|send me|drop me|reply with|by (?:sharing|sending|providing|attaching)|"
    r"i'm after|i(?:'ll| will)? need)\b[^.!?\n]{0,60}"
)
"""How something is asked for, up to its name."""
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_ROOM = r"(?:room|flat|apartment|apt|unit|table|seat|locker|plot|berth|pitch)"
_USER = r"(?:user ?name|gamertag|player name|screen name|login name)"

GIVEN: dict[str, tuple[Cue, "re.Pattern[str]"]] = {
    "e-mail": (
        Cue(
            patterns=(
                r"\b(?:what|which|may|can|could|please|need|have|provide|send|share|confirm|"
                r"give|tell)\b[^.!?\n]{0,40}\be-?mail(?: address)?\b(?: (?:on|for|you|that|"
                r"associated|linked|registered|is|did|it)\b|[ ,]*(?:please|pls)?[.?!])",
            )
        ),
        re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w"),
    ),
    "address": (
        Cue(
            "(what's|what is|confirm|provide|give|give me|send|send me|share|tell me|let me have) "
            "(the|your) (full |postal |delivery |property |)address",
            "(which|what) address (was|is|did|should|it)",
            "(may|can|could) (i|we) (have|take|get|note) your (full |postal |home |)address",
        ),
        re.compile(
            r"\b(?:flat|apartment|apt|unit) \d{1,4}\b|\b\d{1,4}[a-z]?,? (?:[A-Z]\w+ ){1,3}(?:House|"
            r"Street|St|Road|Rd|Lane|Avenue|Ave|Court|Drive|Way|Close|Terrace|Gardens|Place|"
            r"Square|Quay|Row|Hill|Crescent)\b|"
            r"\b(?:street|road|lane|brae|avenue|drive|close|terrace|hill|crescent)\b[^.!?\n]{0,50}"
            r"\b(?:no\.?|number) ?\d",
            re.IGNORECASE,
        ),
    ),
    "browser": (
        Cue("(what|which) (browser|web browser) "),
        re.compile(r"\b(?:chrome|firefox|safari|edge|opera|brave)\b", re.IGNORECASE),
    ),
    "device": (
        Cue(
            "(what|which) (device|phone|computer|laptop|model|tablet|handset|make and model|"
            "operating system|os|console) "
        ),
        re.compile(
            r"\b(?:iphone|ipad|android|pixel|galaxy|samsung|macbook|mac|windows|ps5|ps4|xbox|"
            r"switch|kindle|chromebook|linux|ubuntu|ios|thinkpad|surface|huawei|oneplus|nokia|"
            r"model [a-z0-9-]+)\b",
            re.IGNORECASE,
        ),
    ),
    "problem": (
        Cue(
            "(can|could|would|please|kindly|may|let me know|tell me) (you |i |please |)(explain|"
            "describe|tell me|tell us|outline|clarify|elaborate on|run me through|go over|say|know|"
            "walk me through) (again |please |me |us |)(what|the (issue|problem|matter)|your "
            "(issue|problem|query|concern)|what's|exactly|in detail|more about the|from the (start|"
            "beginning|top))",
            "(what|whats|what's) (is |seems to be |exactly is |appears to be |)(the |your )(issue|"
            "problem|matter|trouble|query|concern)",
            "(how|what) (can|may|could) (i|we) (help|assist|do for) you",
            "from the (start|beginning) (again|please|so|and|what)",
            "(again|everything|it all|all of it|go|start|story|that|me) from the top",
        ),
        re.compile(r"(?:\S+\s+){12}"),
    ),
    "date": (
        Cue(
            "(when|what day|what date|which day|which date|on what date|since when|what time) (did|"
            "was|does|has|exactly) (it|this|that|the (problem|issue|error|trouble|fault|matter)) "
            "(all |first |)(start|started|begin|began|happen|happened|occur|appear|go wrong|stop "
            "working|break|fail)",
            patterns=(
                ASK
                + r"\bwhen (?:it|this|the (?:trouble|problem|issue|error|fault))(?: all| first)? "
                r"(?:began|started|happened|occurred|appeared|went wrong)\b",
                r"\b(?:what|which) (?:day|date) (?:were|was|are) (?:you|he|she|they|it|that)\b",
                r"\b(?:when|(?:on )?(?:what|which) (?:day|date)) did (?:the|this|that) \w+ "
                r"(?:first )?"
                r"(?:start|begin|happen|occur|come down|go wrong)\b",
            ),
        ),
        re.compile(
            rf"\b{_WEEKDAY}|\b(?:mon|tues?|wed|thurs?|fri|sat|sun) \d|\b(?:yesterday|this "
            r"morning|last (?:night|week)|today|since \w+|\d{1,2}(?:st|nd|rd|th)|"
            r"\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
            r"dec)\w* \d)",
            re.IGNORECASE,
        ),
    ),
    "model": (
        Cue(
            patterns=(
                r"\b(?:which|what) (?:machine|model|appliance|product|router|boiler|printer|camera|"
                r"bike|make|unit|version) (?:it is|is it|it's|do you have|you have|you're using|"
                r"are you|have you|is this|this is)\b",
                ASK + r"\b(?:model|serial)(?: number)? (?:and|of|on|from)\b",
            )
        ),
        re.compile(r"\b(?:[A-Z][a-z]+[A-Za-z]* ?-?\d{2,4}[a-z]?\b|model|serial)"),
    ),
    "weight": (
        Cue("(what|which) weight (is|are|was)", "how heavy (is|are) (it|he|she|they|your)"),
        re.compile(rf"\b{_COUNT} ?(?:kg|kgs|kilos?|grams?|lbs?|pounds?|stone)\b", re.IGNORECASE),
    ),
    "room": (
        Cue(
            patterns=(
                rf"(?:^|[.!?,:] |and )(?:which|what) {_ROOM} (?:are|r|is|were|do|did|have)\b",
            )
        ),
        re.compile(rf"\b{_ROOM} (?:no\.? |number )?\d|\b\d{{3}} here\b", re.IGNORECASE),
    ),
    "user name": (
        Cue(
            patterns=(
                rf"\b(?:what's|what is|whats) your (?:in-game )?{_USER}\b",
                ASK + rf"\byour {_USER}\b",
            )
        ),
        re.compile(
            rf"\b{_USER}(?: is|:|,|) ['\"“]?(?!is\b|and\b|or\b|please\b)\w{{3,}}", re.IGNORECASE
        ),
    ),
    "policy": (
        Cue(patterns=(r"\b(?:which|what) policy (?:it|is|this|are|you)\b",)),
        re.compile(r"\bpolicy (?:no\.? |number )?[A-Z0-9][\w-]*\d"),
    ),
    "born": (
        Cue(patterns=(ASK + r"\bdates? of birth\b",)),
        re.compile(r"\b(?:born|d\.?o\.?b\.?|date of birth)\b[^.!?\n]{0,12}\d", re.IGNORECASE),
    ),
    "age": (
        Cue(patterns=(r"\bhow old (?:are|is|he|she|they|the|your|it)\b",)),
        re.compile(
            r"\b(?:is|are|aged?|turning) \d{1,2}\b|\b\d{1,2}[- ](?:years?|months?|yrs?)[- ]old\b|"
            r"\bof \d{1,2} (?:years|months)\b",
            re.IGNORECASE,
        ),
    ),
    "dates": (
        Cue(
            patterns=(
                r"\b(?:what|which|your|the) dates (?:are|were|you|of (?:your|the))\b|\bwhat are "
                r"your dates\b",
            )
        ),
        re.compile(rf"{_DAY}[^.!?\n]*\b(?:to|until|till|and|-|leaving|for)\b", re.IGNORECASE),
    ),
    "nights": (
        Cue(patterns=(r"\bhow many nights (?:will|are|do|would|did|is|should)\b",)),
        re.compile(
            rf"\b(?:{_COUNT}|a) nights?\b|\b(?:until|till|leaving|leave|depart(?:ing)?|"
            rf"check(?:ing)? "
            rf"out)(?: on)?(?: the)? (?:{_WEEKDAY}|{_DAY}|\d{{1,2}}(?:st|nd|rd|th))",
            re.IGNORECASE,
        ),
    ),
    "day that suits": (
        Cue(
            patterns=(
                r"\b(?:which|what) days? (?:would|will|might|are|is|do|suits?|"
                r"works?)\b[^.!?\n]{0,50}\?",
            )
        ),
        re.compile(
            rf"\b(?:{_WEEKDAY}|next week)\b[^.!?\n]{{0,30}}\b(?:good|fine|suits?|works?|free|okay|"
            rf"best)\b|"
            rf"\b(?:free|home|in|available|fine|good) on (?:a )?{_WEEKDAY}",
            re.IGNORECASE,
        ),
    ),
    "hour that suits": (
        Cue(
            patterns=(
                r"\bwhat time of day (?:would|will|are|is|do|suits?|works?)\b",
                r"\b(?:which|what) (?:times?|evenings?|mornings?) (?:would|will|suits?|works?|are "
                r"you)\b",
                r"\bwhen (?:are|would|will) you (?:be )?(?:free|in|home|available|around)\b",
            )
        ),
        re.compile(
            r"\b(?:home|free|in|available|around)\b(?! (?:my|the|your|our|an?|this|which|for)\b)"
            r"[^.!?\n]{0,12}\b(?:after|before|from|until|any|all|every|mornings?|evenings?|"
            r"afternoons?)\b",
            re.IGNORECASE,
        ),
    ),
    "side": (
        Cue(
            patterns=(
                r"\b(?:which|what) (?:ear|eye|leg|knee|side|hand|foot|arm|wheel|speaker|earbud|"
                r"shoe|"
                r"boot|lens|shoulder|hip|wrist|ankle|mirror|light|door) (?:is|was|does|did|has|"
                r"hurts|"
                r"were|of)\b",
            )
        ),
        re.compile(
            r"\b(?:the|my|her|his|its|their|on) (?:left|right)\b(?! away| now)", re.IGNORECASE
        ),
    ),
    "bought": (
        Cue(
            patterns=(
                r"\bwhen (?:did you (?:get|buy|order|book)|was it (?:bought|ordered))\b",
                r"\b(?:know|tell me) [^.!?\n]{0,50}\bwhen you (?:got|bought|ordered|booked)\b",
            )
        ),
        re.compile(
            rf"\b(?:bought|ordered|got|booked|purchased)\b[^.!?\n]{{0,40}}(?:{_DAY}|{_MONTH}\b)",
            re.IGNORECASE,
        ),
    ),
    "size": (
        Cue(patterns=(r"\b(?:what|which|the) size (?:do|did|had|you|are|is)\b",)),
        re.compile(r"\bsize \w+|\busually an? (?:small|medium|large|xl)\b", re.IGNORECASE),
    ),
    "party": (
        Cue(
            patterns=(
                r"\bhow many (?:of you|people|persons|guests|adults|you will be|of the party|in "
                r"your|are you)\b",
            )
        ),
        re.compile(
            rf"\b{_COUNT} (?:of us|people|persons|adults|guests|pupils|students|children|kids)\b|"
            rf"\b(?:all|table for|room for|party of|class of|group of|family of) {_COUNT}\b",
            re.IGNORECASE,
        ),
    ),
    "postcode": (
        Cue(patterns=(ASK + r"\b(?:postcode|post code|zip code|eircode)\b",)),
        re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d{2} ?[A-Z\d]{4}\b"),
    ),
    "error": (
        Cue(
            patterns=(
                r"\b(?:what|which|any) (?:error|error code|message|error message|code) (?:do|does|"
                r"is|are|on|you|it|comes|shows)\b",
                r"\bwhat the (?:message|error) says\b",
            )
        ),
        re.compile(
            r"\b(?:error|code) (?:is |code |message |no\.? )?['\"“]?[A-Z0-9][\w-]*\d|"
            r"\b(?:says?|shows?|saying|error)\b:? ['\"“‘]|\b[A-Z]{2,}(?:_[A-Z]+)+\b|\bcode "
            r"[A-Z]?\d+",
        ),
    ),
    "platform": (
        Cue(
            patterns=(
                r"\b(?:iphone or android|android or iphone|mac or (?:pc|windows)|windows or mac|"
                r"pc or console)\b",
                r"\bwhat are you playing on\b|\bwhich (?:platform|server)\b",
            )
        ),
        re.compile(
            r"\b(?:iphone|android \d+|pixel|galaxy|macbook|windows \d+|ps[45]|xbox|switch|on "
            r"(?:my |an? )?"
            r"(?:pc|mac|iphone|android))\b",
            re.IGNORECASE,
        ),
    ),
    "sum": (
        Cue(
            patterns=(
                ASK + r"\b(?:the sum|the amount|what amount|how much it (?:was|came to)|sum in "
                r"question)",
                r"\b(?:what|which) (?:amount|sum) (?:was|were|is|did)\b",
                r"\bhow much (?:they took|was taken|did they take|were you charged|did you pay)\b",
            )
        ),
        re.compile(
            r"[£$€₹]\s?\d|\b[Aa] (?:tenner|fiver)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|"
            r"eighty|ninety)-\w+ (?:\w+-\w+|euros?|pounds|dollars)\b|\b\d+(?:\.\d\d)? ?(?:euros?|"
            r"pounds|dollars|quid|"
            r"kr|rupees)\b"
        ),
    ),
}
