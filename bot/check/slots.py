"""Slots of a template: what somebody, or a machine, should have filled in."""

import re
from collections.abc import Iterator

from bot.check.cues import Cue
from bot.check.gaps import UNFILLED
from bot.check.matcher import Span

__all__ = ["MACHINE", "NOBODY", "SLOT", "slots_in"]

SLOT = Cue(
    patterns=(
        r"\{\{[^{}\n]{0,60}\}\}",
        r"\{%[^%\n]{0,60}%\}",
        r"\{[a-z][a-z0-9_. ]{1,30}\}",
        r"\[(?:insert |enter |your |customer|client|agent|order|ticket|case|product|company|date|"
        r"time|amount|link here|name|signature|x+\]|(?:first|last|full|sur)[ _-]?(?:name|initial|"
        r"line))[^\]\n]{0,40}\]?",
        r"\[(?:[a-z]+ ){1,2}(?:name|surname|forename|initials|number|no|ref|reference|id|date|day|"
        r"month|time|year|amount|price|fee|sum|total|address|postcode|city|town|branch|room|title|"
        r"item|model|plan|dept|department|team|role|phone)\]",
        r"\[(?:surname|forename|initials|postcode)\]",
        r"\b(?:dear|hi|hello|hey|morning|afternoon|evening),? \[[a-z][a-z /_'-]{1,40}\]",
        r"\b(?:open|at|from|between|until|till|are) \[(?:opening |closing )?(?:hours?|times?)\]",
        # a note to the writer
        r"\[(?:delete|remove|omit)\b[^\]\n]{0,60}\b(?:if|unless|as|when|for)\b[^\]\n]{0,60}\]",
        r"\([^()\n]{3,50}\b(?:take|leave|cut) (?:it |this |that )?out (?:if|unless) (?:not|needed|"
        r"they)\b",
        r"\((?:delete|remove|omit|use|keep|include|skip) (?:this|the) (?:para|paragraph|section|"
        r"block)\b[^)\n]{0,60}\)",
        r"\b(?:on|by|before|until) the nth of\b|[£$€]\((?:[a-z]+ )?(?:fee|amount|price|sum|"
        r"total)\)",
        r"\b(?:dr|mr|mrs|ms|prof)\.? (?:\.{3,}|x{3,}\b)|\bon (?:dd/mm|mm/dd)\b",
        r"\bx{2,} ?(?:%|per ?cent|kwh|days|hours|minutes|gb|mb|am|pm)",
        r"\bv\.?\?(?:\.\?)+",
        r"\[(?:parent|guardian|guest|student|patient|member|tenant|resident|passenger|buyer|"
        r"seller)(?:/[a-z]+|'s)?(?:[ _](?:name|first[ _]name|surname|number|id))?\]",
        r"(?:%%|##|@@|\*\||<<|\$\$)[A-Za-z][A-Za-z_. ]{2,30}(?:%%|##|@@|\|\*|>>|\$\$)",
        r"\((?:insert|fill in)(?: the| your| a)? [a-z ]{2,25}\)",
        r"\b(?:hi|hello|dear|hey) (?:(?:null|undefined|n/a)\b|(?:none|unknown|user),)",
        r"\b(?:hi|hello|dear|hey) (?:,|x{2,}\b)",
        r"\*\|[a-z_:/ ]{2,30}\|\*|\{[a-z_ ]{2,30}\|[a-z_ ]{0,30}\}",
        r"(?:^|[.!?\n] )(?:todo|fixme): |_{3,}|\b_+:_+",
        r"[(\[](?:agent|advisor|adviser|staff|rep|you) to (?:fill|add|insert|complete|confirm|"
        r"check|put|paste|edit)\b[^)\]\n]{0,30}[)\]]",
        r"\$(?:[a-z]+_)?(?:name|customer|order|agent|ticket|ref|brand|company|client)[a-z_]*\b",
        r"\[[^\]\n]{2,60} [-–] delete (?:one|as (?:appropriate|applicable))\]",
        r"\binsert (?:date|name|time|amount|address|number|link|ref|reference) here\b",
        r"<(?:insert|enter|customer|client|agent|first|last|full|order|ticket|case|product|"
        r"company|name|date|amount|your)[^>\n]{0,40}>",
        r"<(?:add|put|paste|here|link here)\b[^>\n]{0,40}>",
        r"<(?:employee|parent|guest|child|pupil|tenant|member|patient|student)_[a-z_]{2,30}>",
        r"\$\{?(?:first|last|full|customer|order|agent|ticket|user)[a-z_]{0,20}\}?",
        r"\b(?:xx+/xx+|dd/mm/yyyy|lorem ipsum|tbc\b:?|firstname|first_name|customer_name|"
        r"customername|order_id)\b",
        r"\bx{2,} (?:january|february|march|april|may|june|july|august|september|october|november|"
        r"december)\b",
        r"%[a-z_]*(?:name|customer|order|agent|ticket|ref|date|amount|number|client|start|end|"
        r"time|link|url|price|product|plan|city|team|company|slot|day)[a-z_]*%",
        r"[£$€₦₹]\s?[xX]{2,}(?:[.,][xX]{2})?|\b[xX]{2,}[.,:][xX]{2}\b",
        r"\$(?:cust|cst|client|guest|user|member|rep|agent|first|last|full|sur|order|"
        r"ticket)_[a-z_]{2,30}\b",
        r" \((?:your|customer|client|guest|agent|street|first|last) (?:name|surname)\)",
        # a choice, or a note, left to the writer
        r"[(\[][^)\]\n]{0,40}\b(?:delete|strike|cross) (?:out )?as (?:needed|applicable|"
        r"appropriate|required)\b[^)\]\n]{0,20}[)\]]",
        r"[(\[](?:choose|pick|select)(?: one)?: [^)\]\n]{2,60}/[^)\]\n]{2,60}[)\]]",
        r"\[(?:(?:check|ask|confirm) (?:w/|with|whether|if)\b[^\]\n]{0,30}|see (?:the )?(?:rota|"
        r"list|sheet|notes?|crm|ticket|file|template))\]",
        r"\((?:nb|note)[:,]? [^)\n]{0,60}\b(?:line|paragraph|para|section|"
        r"sentence)\b[^)\n]{0,60}\)",
        r"(?:\A|[.!?\n] )(?:nb )?check w(?:/|ith) [^.!?\n]{2,60}, (?:else|otherwise|if not)\b",
        r"(?:\A|[.!?\n] )paste (?:\w+ ){1,3}?(?:paragraph|para|block|line)\b",
        r"\bthe \.{3,} of\b|#{6,}|\b0{4} 0{3} 0{4}\b|[(\[](?:choose|pick|delete) one[)\]]",
        r"\*[a-z][^*\n]{3,60}\b(?:if|unless|when|for) [^*\n]{3,60}\*",
        r"\{if [^{}\n]{3,60}\}|[(\[](?:note (?:to|for) (?:the )?)?(?:agents?|advis[eo]rs?|reps?|"
        r"staff|self)(?: only)?: [^)\]\n]{3,80}[)\]]",
        r"\binsert (?:a |the )?(?:link|details?|text|quote|photo|reason|amount|"
        r"price)\b[^.!?\n]{0,30}\bhere\b|\bper macro \w+|\b(?:hi|hello|dear) mr/mrs\b",
        r"\[(?:empathi[sz]e|apologi[sz]e|greet)\b[^\]\n]{0,80}\]",
        r"<(?:claim|policy|account|booking|order|room|flight|course|case|plan|part|model)[ "
        r"_](?:type|name|number|no|id|ref|date)>",
    ),
    raw=True,
)
MACHINE = Cue(
    patterns=(
        r"\b(?:has|have|is|are|of|at|by|for) #(?:ref|value|div/0|null)!|\[object object\]|&nbsp;",
        r"\b(?:at|in|on|from|by) (?:null|undefined)\b",
    ),
    raw=True,
)
"""What a machine writes where it has nothing."""
NOBODY = Cue(
    "(dear|hi|hello|hey) (valued |esteemed |)(customer|client|user|guest|shopper|passenger|student|"
    "policyholder|subscriber|patron)",
    "dear (donor|tenant|applicant|cardholder|claimant|account holder|service user|taxpayer)",
    "dear (valued|esteemed) (member|resident|tenant|patient|supporter|parent)",
)
"""A greeting for anybody."""
_HELD = (
    r"(?:NAME|SURNAME|DATE|TIME|AMOUNT|NUMBER|REF|REFERENCE|ADDRESS|MOBILE|PHONE|EMAIL|LINK|URL|"
    r"PRICE|FEE|TITLE)"
)
_CAPITALS = re.compile(
    r"\bINSERT [A-Z]{3,}\b|\b(?:NAME|DATE|LINK) HERE\b|"
    r"\b(?:Dear|Hi|Hello|Hey) (?:Student|Guest|Customer|Client|Patient|Member|First|Last) Name\b|"
    r"\b(?:Hi|Hello|Dear|Hey) NaN\b|"
    r"\b(?:[FL]|FIRST|LAST|PET|GUEST|CLIENT|CUSTOMER|PATIENT)NAME\b|\bFORENAME SURNAME\b|"
    r"[£$€](?:AMOUNT|PRICE|FEE|SUM|TOTAL)\b|"
    r"\b(?:on|by|at|from|until|before) XX+\b|"
    r"%(?:ENGINEER|FITTER|DRIVER|TECHNICIAN|DOCTOR|STREET|CITY)%|"
    r"[‹«](?:[a-z]+_[a-z_]+|[A-Z][a-z]+[A-Z][A-Za-z]*|street|city|town)[›»]|"
    r"\b[A-Z]{3,}_HERE\b|"
    r"\b(?:CITY|TOWN|STREET|GUEST|CUSTOMER|FIRST|LAST|AGENT|BRANCH)_NAME\b|"
    r"[~^#|*_](?:[A-Z]+[ _-]){0,2}"
    + _HELD
    + r"[~^#|*_]|[«‹](?i:(?:[a-z]+[ _]){0,2}"
    + _HELD
    + r")[»›]|"
    r"\[(?!ERROR|WARN|INFO|DEBUG|FATAL|LINK|REDACTED|OK\b)[A-Z][A-Z _'-]{2,40}\]"
)
_MARKED = re.compile(r"[A-Z]{2}|[\[«‹]| Na")
"""What every slot in capitals, and every gap, has."""


def slots_in(text: str) -> Iterator[Span]:
    """Where ``text`` has a slot in capitals, or a gap of a line that the check made."""
    if _MARKED.search(text):
        for pattern in (_CAPITALS, UNFILLED):
            yield from (slot.span() for slot in pattern.finditer(text))
