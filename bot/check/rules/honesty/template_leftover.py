"""R13: a slot that nobody filled."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.gaps import Gap
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.signatures import greeted_in, is_like, is_other
from bot.check.slots import MACHINE, NOBODY, SLOT, slots_in

_OF_MACHINES = re.compile(
    r"\b(?:scripts?|formula|cells?|sheet|spreadsheet|api|functions?|handler|code|columns?|rows?|"
    r"values?|fields?|page shows)\b",
    re.IGNORECASE,
)
FILL_IN = Cue(
    "(replace|substitute|fill in|with your own|your own|where it says|stands for|"
    "placeholder|copy this|template|example|it says|that says|which says|marked|labelled|the field|"
    "the line|to fill|in the subject|wherever the|square brackets|curly brackets|are left for|"
    "as they stand|as it stands|exactly like that|brackets and all|braces)",
    patterns=(
        r"(?:^|[.!?;:,\n] ?|then |and |please |just )(?:swap|put your)\b|\byou swap [\[{<]",
        r"\b(?:enter|type|write|wants|format|as)\b[^.!?\n]{0,25}\bdd/mm",
        r"\bwhere\b[^.!?\n]{0,30}\bsays\b|(?:^|[.!?] |please )(?:write|put) (?:\w+ ){1,4}\[your\b",
        r"\b(?:put|type|write|enter|paste)\b[^.!?\n]{0,40}\bwhere(?:ver)? (?:the|your|their) \w+ "
        r"(?:belongs?|goes?|should go|stands?)\b",
    ),
)
_ASKED_FOR = re.compile(
    r"\b(?:placeholders?|mail ?merge|merge fields?|(?:curly|square) brackets)\b|"
    r"\b(?:which|what|how|have|write|need|give|make|draft) [^.!?\n]{0,30}\btemplates?\b",
    re.IGNORECASE,
)
"""A message about slots; what is in the answer may be what was asked for."""
_EITHER = re.compile(r"(?:\A|[.!?\n] |\b[Dd]one, )(?:[Hh]e/she|[Ss]he/he|[Ss]/he)\b")
_ONE_OF_THEM = re.compile(
    r"\bmy (?:\w+ )?(?:son|daughter|husband|wife|brother|sister|mum|mom|mother|dad|father|boy|girl|aunt|"
    r"uncle|gran|grandad|grandma|grandpa|nephew|niece|girlfriend|boyfriend)\b",
    re.IGNORECASE,
)
_GREETS = re.compile(r"\A\s*(?:hi|hello|hey|dear|good \w+)\b[^.!?\n]{0,12}\S+\Z", re.IGNORECASE)
_QUOTED = re.compile(r'(?<!\d)"[^"\n]*"|“[^”\n]*”')
_BUTTON = re.compile(r"\[(?!(?:customer|client|agent|first|last|your)\b)", re.IGNORECASE)
_PRESSED = re.compile(r"\b(?:click|press|choose|select|tap|open|under)\s*\Z", re.IGNORECASE)


def _is_code(text: str, start: int) -> bool:
    """Whether ``start`` is within backticks or quotation marks, in a path, or on a button."""
    if text.count("`", 0, start) % 2 == 1 or text[start - 1 : start] == "/":
        return True
    if any(quote.start() < start < quote.end() for quote in _QUOTED.finditer(text)):
        return True
    pressed = _PRESSED.search(text, max(0, start - 12), start) is not None
    return pressed and _BUTTON.match(text, start) is not None


def _is_to_fill(case: Case, span: Span) -> bool:
    """Whether the line, or one beside it, tells the reader to fill it; a greeting never does."""
    if _GREETS.match(case.draft.text[: span[1]]) is not None:
        return False
    sentence = case.draft.sentence_at(span[0])
    near = case.draft.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    return any(case.draft.within(s, FILL_IN) for s in near)


class TemplateLeftover(Problem):
    """Sees a placeholder that nobody filled, "Dear Customer", or a name that isn't theirs.

    Why: It says in one word that nobody wrote this for them.

    Evidence: In a survey of 1,000 adults in the US, knowing one's history and using one's name were
    the top signs of being valued (Intercom; self-report).

    Silent: on code, and on slots the customer is told to fill. A greeting for anybody is worth
    fixing; what a reader would stumble over is not to be sent.
    """

    number = "R13"
    severity = Severity.STOP
    tip = "W14"
    why = "A slot, a “Dear Customer” or another's name was left in. Use their own, or none."
    pair = Pair("Hi {{first_name}}, thanks!", "Hi Petra,")
    pattern = "Hi [their name],"
    gaps = (
        Gap("[their name]", r"^\W*(?:dear|hi|hello|hey) ((?:\w+ )??(?:[\[{<%$].*?|\w+))(?=[,!:])"),
    )
    fires = (
        "Hi {{first_name}}, thanks for the screenshot!",
        "Dear Customer, your refund is on its way.",
        "Hi Guest! The table is yours at eight.",
        "Hello [NAME], the parcel left on ____.",
        "Your fitter %ENGINEER_NAME% comes on Friday.",
        "Good evening [guest surname], your table is ready.",
        "The visit is free. (NOTE TO AGENT: keep this for Gold members)",
        "She comes tomorrow between __:__ and __:__. We shut at [closing time].",
        "The new bolts leave our store on XX June.",
        Example(
            "Hi Pilar, the belt left today.", "Any news of the belt?\nPetra Walsh, Walsh Mills"
        ),
        Example("Hi Pilar, you're down for two.", "hiya its Petra here, put me down for two"),
        Example("Hi {{first_name}}, it left today.", "The template works. Where's my refund?"),
        'Your 15" laptop is mended, {{first_name}}.',
        "Hi {{first_name}}, I've left the form for you to sign.",
        Example("Good morning Nora, it's open again.", "my page is shut. Thank you. Petra Adé"),
        Example(
            "Hi Peter, the second payment is on its way back.", "Charged twice!\nThanks, Petra"
        ),
        "It's on its way. Follow it here: <add link>.",
        "The van left with <order_number> at noon.",
        "It went to <parent_phone> this morning.",
        Example("Hi Petrus, it's in Cork.", "Has the harp left? Ref 209. Petra Voll"),
        "Your plumber comes between XX:XX and XX:XX.",
        "Hello $cust_first, your card is on its way.",
        Example("Hi Conor, it went out at noon.", "Any news of my router? Thanks a mil, Petra"),
        Example("Dear Mr Thorne, it's framed.", "Is the map framed? With thanks, Petra Adé"),
        Example("Hi Nadia, table six is yours.", "Could we be five on Friday? Noura"),
        Example("Hi Marco, it came in this morning.", "Hello, this is Petra. Is my clutch in yet?"),
        Example(
            "Dear Mr Okoro, the quote is ready.", "Is my quote ready? Photos sent. P. Lindqvist"
        ),
        Example("He/she can start on Monday.", "Can my niece start this week?"),
        "The fitter comes at noon. [delete unless they rent] Bring your key.",
        "Hi [object Object], the tank is full again.",
        "Your share is XX% this year.",
        "Hello, PETNAME ate well and can come home at two.",
        "Mr XXXXX comes on DD/MM.",
        "Hi null, your refund left today. The parcel is in null until six.",
        "Dear Guest Name, the lease begins in May.",
        "We shut the main on Thursday; (choose: bottles / tanker) will be there from eight.",
        "Your scan is on Monday, and Dr [see rota] goes through it with you.",
        "Dear Sir or Madam (delete as needed), the gate opens at six.",
        "Hello FNAME, delivery costs £AMOUNT.",
        "The tent is yours. *drop this line unless they asked for a stove* We open at six.",
        "The TREE_HERE you chose flowers in spring.",
    )
    silent = (
        "Hi Petra, the second payment is on its way back.",
        "Put your own key where it says {API_KEY} and replace {HOST} with your own.",
        Example("Hi Petra, it's back.", "Charged twice!\nThanks, Petra"),
        Example("Hi Tom, the file is back.", "its Friday here already, where's the file"),
        Example("Hi Wendy, it left today.", "Any news of the belt?\nWendy Walsh, Walsh Mills"),
        Example("Hi Nora, I've sent it again.", "I use it on my Mac - Sonoma"),
        Example("Hi Nora, I've sent it again.", "My page is shut. Thank You"),
        "Your card XXXXXXXXXXXX 1234 was charged once.",
        "Hey none of them is lost. Please add number here: the second box from the top.",
        "Replace the value with your own. Then paste this line: curl {API_KEY}",
        Example("Dear Mr Adé, it's back.", "my page is shut. Thank you. Petra Adé"),
        "Swap <your name> for the one on the card, then save.",
        Example("Hi Nora, I've sent it again.", "Where is my lamp? Kind Regards"),
        Example("Hi Olga, the crane comes at ten.", "The crane isn't here! Northside Builders"),
        "The link is here: [link]. Use `[name]` in the subject line.",
        Example(
            "Write it as {{Town}}, with a capital. I've put it right.",
            "The label prints {{town}} where the town should be. Why?",
        ),
        "The *green* lamp is for the pump and the *red* one for the fan.",
        "Dear Sir/Madam, the gate opens at six.",
        Example("Hi Bola, yes, all day.", "Hello, I'm Vegan. Is there a menu for me?"),
        "Set $api_key in your shell. Type ssh <user_name>@host and press return.",
        'Write "flat [number], [surname]" on the slip.',
        Example("Use {{first_name}} there.", "Which placeholder puts their name into the mail?"),
        "Press [Opening hours] in the side bar [keep this for your records].",
        "That cell has #REF! because its column was deleted. Undo, or type the range again.",
        "We open until nine [last swim 8:15]. Enter it as DD/MM/YYYY. Pick one: red or blue.",
        Example("Hi There, it's at the desk.", "Where is my box? P. Jones"),
        Example("Hi Helen, it's sorted.", "Where's my order? Hello"),
        Example("The doctor sees you; he/she decides then.", "Can my niece be seen today?"),
        Example(
            "Dear Professor Adé, it's back.", "The page is shut. Yours sincerely, Prof. P. Adé"
        ),
        Example("The parent signs; he/she needs a passport.", "Who signs the form?"),
        "Insert the SIM here. Tuesday / Thursday, pick one. The [Verify email] button is blue.",
        "Press [Check availability], then «Billing». The slot (time) is on your ticket.",
        "Open %APPDATA% and delete the folder called Cache. Set CLIENT_ID and DATABASE_URL.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        message = case.customer.document.text if case.customer else ""
        slots = [*case.draft[SLOT], *slots_in(case.draft.text)]
        if slots and _ASKED_FOR.search(message):  # but no slot in a greeting is an answer
            slots = [slot for slot in slots if _GREETS.match(case.draft.text[: slot[1]])]
        theirs = message.lower()
        slots = [slot for slot in slots if case.draft.quote(slot).lower() not in theirs]
        machine = case.draft[MACHINE]
        if machine and _OF_MACHINES.search(f"{message} {case.draft.text}"):
            machine = ()
        left: list[tuple[Span, Severity]] = [(span, self.severity) for span in (*slots, *machine)]
        left += [(span, Severity.FIX) for span in case.draft[NOBODY]]
        for span, severity in left:
            if not _is_to_fill(case, span) and not _is_code(case.draft.text, span[0]):
                yield self.finding(span, severity=severity)
                return
        either = _EITHER.search(case.draft.text) if _ONE_OF_THEM.search(message) else None
        if either:
            yield self.finding(either.span(), severity=Severity.CONSIDER)
        greeted = greeted_in(case.draft.text)
        if greeted and is_other(greeted[1], message):
            yield self.finding(greeted.span(1))
        elif greeted and is_like(greeted[1], message):
            yield self.finding(greeted.span(1), severity=Severity.CONSIDER)
