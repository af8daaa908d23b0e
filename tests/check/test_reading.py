"""How customers' messages are read: what each sign shows, and what only looks like it."""

from dataclasses import replace

import pytest

from bot.check import read
from bot.check.engine import default_engine
from bot.check.reading.contact import contact_marks
from bot.check.reading.model import Flag, Trait
from bot.check.rule import Severity
from bot.check.rules.fit.cheer_in_grief import CheerInGrief
from bot.check.rules.fit.crisis_missed import CrisisMissed
from bot.check.rules.helping.disclosure_mishandled import DisclosureMishandled

TERSE = ("closeness", "terse")
CHATTY = ("closeness", "chatty")
ANGRY = ("feeling", "angry_issue")
AT_PERSON = ("feeling", "angry_person")
TIRED = ("feeling", "tired")
ANXIOUS = ("feeling", "anxious")
EMBARRASSED = ("feeling", "embarrassed")
SAD = ("feeling", "sad")
PLEASED = ("feeling", "pleased")
CONFUSED = ("clarity", "confused")
VAGUE = ("clarity", "vague")
EXPERT = ("know_how", "expert")
NOVICE = ("know_how", "novice")
FORMAL = ("register", "formal")
CASUAL = ("register", "casual")
DEFERRING = ("assertiveness", "deferring")
DEMANDING = ("assertiveness", "demanding")

SHOWN = [
    ("Resend invoice 4417.", TERSE),
    ("need the gate code", TERSE),
    (
        "Hi Marta, happy Friday! My nephew and I are building a treehouse (wish us luck, haha) and"
        " we'd love to know if the blue paint is safe for squirrels :)",
        CHATTY,
    ),
    (
        "I've spent the whole evening on this and I've no energy left. Please just do it for me.",
        TIRED,
    ),
    ("This is unacceptable! You've charged me again for a room I never had!!", ANGRY),
    ("You people are incompetent. Get me your manager, I'm sick of your excuses.", AT_PERSON),
    ("I'm so worried, is my money gone? Please tell me it's safe.", ANXIOUS),
    ("Sorry, I feel so stupid, it was switched off all along. I'm mortified.", EMBARRASSED),
    ("My dad passed away on Monday and it breaks my heart to close his account.", SAD),
    ("It works now, thank you so much, you're a star!", PLEASED),
    ("I'm lost. One page says pay, the other says don't. Which one do I believe?", CONFUSED),
    ("it's not working", VAGUE),
    (
        "The webhook returns a 502 after 30 s, though curl to the same endpoint with a valid"
        " bearer token is fine. TLS 1.3, no proxy.",
        EXPERT,
    ),
    (
        "I'm not good with computers, my grandson set it up. There's a little wheel thing in the"
        " corner, do I press that?",
        NOVICE,
    ),
    (
        "Dear Sir or Madam,\n\nI am writing to enquire whether the lease may be extended.\n\n"
        "Yours faithfully,\nJ. Harcourt",
        FORMAL,
    ),
    ("hiya can u send it 2 my other addy pls, thx", CASUAL),
    ("Sorry to bother you, maybe it's me, but could the total be a little off?", DEFERRING),
    ("I expect a full refund by noon tomorrow, or I will dispute the charge.", DEMANDING),
]

NOT_SHOWN = [
    ("Hi there, could you please tell me when the shop opens? Thank you.", TERSE),
    ("Cheers for losing my booking, such a lovely way to start a holiday :)", CHATTY),
    ("Thank you for nothing.", PLEASED),
    ("Thanks in advance for sending the form.", PLEASED),
    ("The nightly job runs for 5 hours, is there a way to see the progress?", TIRED),
    ("The API of the NAS uses SMB and NFS, is FTP there too?", ANGRY),
    ("Can't wait for the weekend! Is the pool open?", ANGRY),
    ("A man in the queue called me an idiot, so I left. When is it quieter?", AT_PERSON),
    ("I'm not worried, but how long does the light stay on?", ANXIOUS),
    ("No worries, Thursday is fine.", ANXIOUS),
    ("Sorry, I meant the other branch.", EMBARRASSED),
    ("The site died at noon.", SAD),
    ("Which size fits a child of six?", CONFUSED),
    ("Refund status of order 6120?", VAGUE),
    ("What is the difference between the two plans?", NOVICE),
    ("I need to change my seat to the aisle. What does it cost?", DEMANDING),
    ("Your new map is bloody brilliant.", ANGRY),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_sign_is_seen(text: str, shown: tuple[str, str]) -> None:
    trait, value = shown
    assert str(getattr(read(text), trait).value) == value


@pytest.mark.parametrize(("text", "shown"), NOT_SHOWN)
def test_what_only_looks_like_a_sign_is_let_pass(text: str, shown: tuple[str, str]) -> None:
    trait, value = shown
    assert str(getattr(read(text), trait).value) != value


@pytest.mark.parametrize(
    ("text", "coolest", "hottest"),
    [
        ("Where do I find my receipt?", 0, 0),
        ("I'm scared that the photos are gone.", 0, 1),
        ("A bit of a pity that the lid is chipped.", 0, 2),
        ("The desk was promised for the 3rd, then the 9th. It's the 20th, and no desk.", 1, 3),
        ("This is a disgrace! I've lost two clients because of you, sort it out now!", 3, 4),
        ("You lying idiots, you make me sick!!!", 4, 4),
        ("The WHO and the NHS list it, does AXA?", 0, 0),
        ("Wow!! That was quick!!", 0, 0),
    ],
)
def test_heat_is_displeasure_and_nothing_else(text: str, coolest: int, hottest: int) -> None:
    assert coolest <= read(text).heat.value <= hottest


FLAGGED = [
    ("bereavement", "The twins didn't survive the birth. Please take the pram off the order."),
    ("bereavement", "My wife departed this life on the 11th. Where do her books go?"),
    ("bereavement", "My mum passed away last week. Thank you so so much for your kindness!"),
    ("bereavement", "My mum died on Friday but you were all so wonderful, thank you thank you!!"),
    ("crisis", "My husband has just hit me. I'm meant to be on a training course; please cancel."),
    ("crisis", "My daughter took an overdose, she is on a ward. Please pause her course."),
    ("hardship", "My dad's been moved to a hospice and I can't sit the exam on the 14th."),
    ("hardship", "I'm home from hospital but can't work for a year and can't pay the rent."),
    ("crisis", "I failed the exam and I want to die."),
    ("bereavement", "My late husband always paid the bill. Whom do I tell?"),
    ("bereavement", "Our aunt Rosa died in the spring and her number is still on."),
    ("hardship", "I was made redundant and can't afford the plan any more."),
    ("hardship", "My wife is in intensive care, so we can't travel."),
    ("crisis", "I don't want to be here any more."),
    ("crisis", "A boy in our chat wrote that he'll kill himself tonight."),
    ("crisis", "My ex threatened to kill me and he can see my address in the app."),
    ("crisis", "lol he laughs and says this time he's going to kill me"),
    ("crisis", "haha ok. this is my last message, I'm going to kill myself tonight"),
    ("abuse", "Are you stupid or what, you useless cow?"),
    ("abuse", "Give me someone who speaks proper English."),
    ("legal", "My lawyer will write to you next."),
    ("legal", "Then I'll take it to the ombudsman."),
    ("security", "Someone has logged into my account and changed the password."),
    ("security", "I never made this payment."),
    ("security", "Is this e-mail really from you?"),
    ("security", "I can see other people's invoices when I change the number in the address."),
]

UNFLAGGED = [
    ("bereavement", "She didn't live at that address, so please send the bill to the agent."),
    ("crisis", "The blood sugar app is lovely, but I'm confused. Which tab has the graph?"),
    ("crisis", "Your oxygen cylinder is out of stock. When is it back?"),
    ("bereavement", "My late nan's chutney won first prize!! 😁 Can you print it on towels?"),
    ("bereavement", "We are an undertaker's and would like to open a trade account."),
    ("bereavement", "The tomatoes didn't survive the frost. Have you seedlings?"),
    ("hardship", "Great news, Nell is home from hospital and got the all clear!! Can she ride?"),
    ("crisis", "The printer has committed suicide at last. Which model do you sell now?"),
    ("crisis", "In act two she stabs herself, so we hire a stage dagger that slides. Cost?"),
    ("crisis", "I order for an emergency ward. Are the overdose kits back in stock?"),
    ("bereavement", "My laptop died, and the link in your mail is dead too."),
    ("bereavement", "When is the late fee due?"),
    ("hardship", "The operation timed out."),
    ("hardship", "I work at a hospital and need the night delivery."),
    ("crisis", "This waiting is killing me, haha."),
    ("crisis", "lol this puzzle app is going to kill me, how do I get a hint"),
    ("crisis", "That harness will be the death of me 😂 have you a wider one?"),
    ("crisis", "I'd kill for a dark mode."),
    ("crisis", "My boss will kill me if the slides are late."),
    ("abuse", "The bus driver called my son an idiot. Who do I tell?"),
    ("abuse", "You bloody legend!"),
    ("legal", "My solicitor needs a copy of the statement."),
    ("legal", "Is there a tennis court, and who signs the papers?"),
    ("security", "My card was stolen last year, so I got a new one. How do I add it?"),
    ("security", "The tap in the flat is leaking."),
]


@pytest.mark.parametrize(("flag", "text"), FLAGGED)
def test_a_flag_is_raised(flag: str, text: str) -> None:
    assert flag in read(text).flags.value


@pytest.mark.parametrize(("flag", "text"), UNFLAGGED)
def test_an_idiom_raises_no_flag(flag: str, text: str) -> None:
    assert flag not in read(text).flags.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As I told your colleague yesterday, the hinge is loose.", True),
        ("Nobody has replied to my last two emails.", True),
        ("This is the fifth e-mail about the same lamp.", True),
        ("The noise is back, as in spring.", False),
        ("Two tickets to Porto, please.", False),
        ("It's me again, this time with a question about shelves.", False),
    ],
)
def test_repeat_is_earlier_contact_and_not_a_fault_that_came_back(
    text: str, *, expected: bool
) -> None:
    assert read(text).repeat.value is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sorry for my English, I use a translator.", True),
        ("What does 'prorated' mean?", True),
        ("Can you say it without the jargon, please?", True),
        ("The phone I am buy yesterday is not charge.", False),
        ("What does the red light mean?", False),
    ],
)
def test_plain_language_is_asked_for_and_never_inferred(text: str, *, expected: bool) -> None:
    assert read(text).plain_language.value is expected


@pytest.mark.parametrize(
    ("message", "grave"),
    [
        ("I have to say goodbye to everyone tonight.", True),
        ("I've had to say goodbye to the kids. The pills are beside me.", True),
        ("We had to say goodbye to our dog on Sunday, please stop the food box.", False),
        ("I run a dog grooming place and the till is stuck.", False),
    ],
)
def test_a_goodbye_is_grave_unless_it_is_a_pets(message: str, *, grave: bool) -> None:
    assert (Flag.CRISIS in read(message).flags.value) is grave


@pytest.mark.parametrize(
    "message",
    [
        "My brother swallowed bleach.",
        "I've taken a load of pills",
        "my wrists are bleeding",
        "I wish I hadn't been born.",
        "I'll be dead before anyone reads this.",
        "I left a note on the table for my boys, goodbye to you all.",
        "I'd rather die than see another morning.",
        "There's no point in going on with this life.",
        "He beat me again last night, can you hide my address?",
        "My ex hit me from behind with a bottle, I'm hiding.",
        "My daughter took an overdose of your tablets, what now?",
        "The carbon monoxide detector is going off and we feel sick.",
        "I'm at a women's refuge, please don't print the address.",
        "My dad took his own life. I'm next.",
        "My daughter took her own life and now I want to do the same.",
        "My boyfriend beat me at the weekend, and he will again.",
        "I've left a note on the fridge for the kids. I'll be gone by noon.",
        "I'm done with life as a failure. Goodbye.",
        "I'd rather die than pay this. I have the rope ready.",
        "I'd rather jump off a bridge than go on living.",
        "I will jump off the bridge before I call you again.",
        "I don't see the point in being here any more.",
    ],
)
def test_unmistakable_words_of_danger_are_seen(message: str) -> None:
    seen = read(message)
    assert Flag.CRISIS in seen.flags.value
    assert seen.heat.value <= 1


@pytest.mark.parametrize(
    ("message", "marks"),
    [
        ("Your fitter changed the valve on Monday. It drips again.", {"you+when", "you>vain"}),
        ("I rang on Tuesday and nobody came.", {"i+when", "i+vain"}),
        ("My ticket was closed.", {"mine"}),
        ("Your answer of the 4th was for another lamp.", {"yours+when"}),
        ("How do I open the lid?", set()),
    ],
)
def test_an_earlier_contact_leaves_marks(message: str, marks: set[str]) -> None:
    found = set(contact_marks(read(message).document))
    assert {f"#contact:{mark}" for mark in marks} <= found
    assert bool(found) is bool(marks)


@pytest.mark.parametrize(
    ("danger", "severity"), [(0.9, None), (0.97, Severity.CONSIDER), (0.99, Severity.STOP)]
)
def test_the_surer_a_danger_the_graver_is_a_routine_answer(
    danger: float, severity: Severity | None
) -> None:
    case = default_engine().case("Your card is in the post.", "Where is my card?")
    assert case.customer is not None
    told = replace(case, customer=replace(case.customer, danger=danger))
    assert next((f.severity for f in CrisisMissed().look(told)), None) is severity


@pytest.mark.parametrize(
    ("message", "flags"),
    [
        ("You gave me days to answer a letter that took you a month.", set()),
        ("The deal slipped away at the last minute, so cancel the booking.", set()),
        ("The doctors have given him weeks. We need to cancel the trip.", {Flag.HARDSHIP}),
        ("Grandad slipped away on Sunday, and your bill was in his coat.", {Flag.BEREAVEMENT}),
        ("My dad's mobile died on Sunday, so take it off the plan.", set()),
        ("My screen passed away on Monday. What would a new one cost?", set()),
        ("I've lost my husband in your parking app, how do I add him?", set()),
        ("I lost my husband on your site last week.", {Flag.BEREAVEMENT}),
        ("We lost our son in the group home.", {Flag.BEREAVEMENT}),
        ("The van killed my brother.", {Flag.BEREAVEMENT}),
        ("The update killed my dad's phone.", set()),
    ],
)
def test_only_what_is_said_of_people_tells_of_death(message: str, flags: set[Flag]) -> None:
    assert read(message).told & {Flag.HARDSHIP, Flag.BEREAVEMENT} == flags


@pytest.mark.parametrize(
    ("message", "is_fresh"),
    [
        ("My dad died in 1988, and the deed still has his name. Who changes it?", False),
        (
            "Grandpa planted it before I was born; he died in the sixties. What feed does it like?",
            False,
        ),
        ("Nan died years ago, and her catalogue still comes. Who stops it?", True),
        ("Nan died years ago, and her lamp hangs here. Which bulb fits?", False),
        ("My dad died two years ago, and letters about his account still come.", True),
        ("My dad died in April. Who changes the name on the deed?", True),
        ("Since we buried her in May nobody has read the meter.", True),
        ("My husband died last week and we opened the account in 1998.", True),
        ("Mum died on Sunday, born in 1944. Please close her line.", True),
        ("Dad died in March, he joined in 1998. Close it, please.", True),
        ("My great-grandfather was killed at the Somme. Have you the list of names?", False),
        ("My son was killed in the war in March. Please close his line.", True),
        ("Nan took me there; she died when I was 12. Is the pudding still on?", False),
        ("He died when I was 12 weeks pregnant. The cot is in his name.", True),
        ("When I was seven my uncle was killed on that line. Is the model day in May?", False),
        ("My late grandfather's name is spelt wrong on the plaque of 1922.", False),
        ("My late mother's account is still open. Please close it.", True),
        ("The old chair, God rest him, used to book it, but that's twenty years ago.", False),
    ],
)
def test_a_death_long_past_is_history(message: str, is_fresh: bool) -> None:  # noqa: FBT001
    assert (Flag.BEREAVEMENT in read(message).flags.value) is is_fresh


@pytest.mark.parametrize(
    "message",
    [
        "The insulin pump stopped in the night. My sugar says HI and I've been sick. Spare part?",
        "Dad's oxygen machine has stopped and the spare bottle is nearly empty. Order 5520.",
        "My dad has a tight chest and his left arm is numb. Can he come in before Thursday?",
        "She took the whole strip an hour ago. Is there a number on the box that I should ring?",
        "The boiler hums and I feel dizzy, both of us do. Which button stops the alarm?",
        "My boss keeps my passport in his desk. Can the ticket go to my sister?",
    ],
)
def test_an_emergency_told_like_a_fault_is_danger(message: str) -> None:
    assert Flag.CRISIS in read(message).told


def test_a_loss_that_only_weights_read_is_no_ground_for_fault() -> None:
    case = default_engine().case("No problem 😊 It comes on Friday.", "My lamp broke in May.")
    assert case.customer is not None
    flagged = replace(case.customer, flags=Trait((Flag.BEREAVEMENT, Flag.HARDSHIP)))
    told = replace(flagged, told=frozenset(flagged.flags.value))
    for reading, expected in ((flagged, False), (told, True)):
        seen = replace(case, customer=reading)
        assert any(CheerInGrief().look(seen)) is expected
        assert any(DisclosureMishandled().look(seen)) is expected


def test_despair_is_no_displeasure() -> None:
    assert read("I told you twice. I don't want to live any more.").heat.value <= 1
    assert read("I told you twice. I don't want to pay any more.").heat.value > 1


@pytest.mark.parametrize(
    "message",
    [
        "No heating since Sunday and the boiler shows F28.",
        "Please refund the blue lamp, it came with a crack.",
        "where is the file i uploaded on monday",
    ],
)
def test_trouble_told_levelly_is_no_heat(message: str) -> None:
    assert read(message).heat.value == 0


@pytest.mark.parametrize(
    "message",
    [
        "Our fish tank's oxygen pump has stopped. Do you sell spares?",
        "Show me the setup in one go, I'll do it offline at home when the kids are in bed.",
        "My hearing aid whistles when I put my glasses on. I'd sooner not come in if I can help "
        "it.",
        "My boss is going to kill me, I sent the list to the wrong person.",
        "My phone will be dead by noon.",
        "I'm tired of living with this broken boiler.",
        "The overdose warning label is missing from the box.",
        "We've an overdose of your leaflets here, please take us off the list.",
        "I'd rather die than wear that hat again, can I swap it for the grey one?",
        "Do you have a carbon monoxide tester for a camper van?",
        "I run a women's refuge and need an invoice for the eight beds.",
        "My colleague moved to the large plan and I want to do the same.",
        "The board says I'm next.",
        "Please send the same pills as last time.",
        "My friends have season tickets, I'm going to join them.",
        "I'd jump off a bridge before building that table from scratch again.",
    ],
)
def test_ordinary_business_is_no_danger(message: str) -> None:
    assert Flag.CRISIS not in read(message).flags.value


@pytest.mark.parametrize(
    ("message", "ours"),
    [
        ("You billed me for the gym that I left in March, and again in April.", True),
        ("The fitter was to come at nine. It is four, and nobody has rung.", True),
        ("How do I add a second driver to the policy?", False),
        ("I typed the wrong house number myself, can it be changed?", False),
    ],
)
def test_whose_fault_it_is_is_read_from_what_they_tell(message: str, *, ours: bool) -> None:
    assert read(message).our_fault.value is ours


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("I told all of this to Kim, then to Raj, and now to you. I'm worn out.", True),
        ("What time do you shut on Saturday?", False),
    ],
)
def test_who_wants_a_word_that_shows_it_was_seen(message: str, *, wanted: bool) -> None:
    assert read(message).wants_acknowledgement.value is wanted
