"""The emoji that people put into replies to customers, by Slack's names for them.

Slack hands a typed 🎉 over as ``:tada:``. What is not listed stays as it came.
"""

__all__ = ["EMOJI"]

_FACES = """
grinning 😀 smiley 😃 smile 😄 grin 😁 laughing 😆 satisfied 😆 sweat_smile 😅 joy 😂 rofl 🤣
slightly_smiling_face 🙂 upside_down_face 🙃 wink 😉 blush 😊 innocent 😇 heart_eyes 😍
relaxed ☺️ kissing_heart 😘 yum 😋 stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜
sunglasses 😎 star-struck 🤩 hugging_face 🤗 thinking_face 🤔 neutral_face 😐 expressionless 😑
no_mouth 😶 smirk 😏 unamused 😒 face_with_rolling_eyes 🙄 grimacing 😬 relieved 😌 pensive 😔
sleepy 😪 confused 😕 worried 😟 slightly_frowning_face 🙁 white_frowning_face ☹️ open_mouth 😮
hushed 😯 astonished 😲 flushed 😳 cold_sweat 😰 cry 😢 sob 😭 scream 😱 disappointed 😞
disappointed_relieved 😥 sweat 😓 weary 😩 tired_face 😫 triumph 😤 rage 😡 angry 😠 clown_face 🤡
facepalm 🤦 shrug 🤷 partying_face 🥳 melting_face 🫠 saluting_face 🫡 pleading_face 🥺
"""
_OTHERS = """
wave 👋 ok_hand 👌 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 clap 👏 raised_hands 🙌 pray 🙏
handshake 🤝 muscle 💪 point_up ☝️ point_right 👉 point_down 👇 crossed_fingers 🤞 eyes 👀
heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜
broken_heart 💔 sparkling_heart 💖 two_hearts 💕 sparkles ✨ star ⭐ star2 🌟 boom 💥 fire 🔥
100 💯 tada 🎉 confetti_ball 🎊 gift 🎁 trophy 🏆 rocket 🚀 warning ⚠️ no_entry ⛔ x ❌
white_check_mark ✅ heavy_check_mark ✔️ question ❓ exclamation ❗ bulb 💡 bug 🐛 lock 🔒 key 🔑
email 📧 envelope ✉️ phone ☎️ telephone_receiver 📞 calendar 📆 hourglass ⌛
hourglass_flowing_sand ⏳ moneybag 💰 credit_card 💳 package 📦 link 🔗 coffee ☕ sunny ☀️ rainbow 🌈
rose 🌹 bouquet 💐
skin-tone-2 🏻 skin-tone-3 🏼 skin-tone-4 🏽 skin-tone-5 🏾 skin-tone-6 🏿
"""


def _named(table: str) -> dict[str, str]:
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


EMOJI = _named(_FACES) | _named(_OTHERS)
"""Each name, without its colons, and the character."""
