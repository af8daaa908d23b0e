import pytest

from bot.errors import SettingsError
from bot.settings import load, origins
from tests.canary import CANARY
from tests.settings.conftest import WriteFile


def test_without_anything_set_there_are_defaults() -> None:
    assert load().playground_port == 8765
    assert load().database_url.get_secret_value() == "sqlite:///var/rapport.db"
    assert origins() == {}


def test_each_source_counts_before_the_next(
    write: WriteFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("rapport.toml", "playground_port = 1")
    assert load().playground_port == 1
    write(".env", "RAPPORT_PLAYGROUND_PORT=2")
    assert load().playground_port == 2
    monkeypatch.setenv("RAPPORT_PLAYGROUND_PORT", "3")
    assert load().playground_port == 3
    assert load(playground_port=4).playground_port == 4
    assert load(playground_port=None).playground_port == 3


def test_every_setting_says_where_it_is_from(
    write: WriteFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("rapport.toml", '# mine\nlog_level = "debug"\nplayground_port = 1\n')
    write(".env", "\nexport RAPPORT_PLAYGROUND_PORT=2\n")
    monkeypatch.setenv("RAPPORT_LOG_FORMAT", "json")
    assert origins() == {
        "log_level": "rapport.toml:2",
        "playground_port": ".env:2",
        "log_format": "RAPPORT_LOG_FORMAT",
    }


def test_another_file_can_be_named(write: WriteFile, monkeypatch: pytest.MonkeyPatch) -> None:
    write("other.toml", "playground_port = 7")
    monkeypatch.setenv("RAPPORT_CONFIG", "other.toml")
    assert load().playground_port == 7


def test_a_variable_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_PLAYGROUND_PORT", "")
    assert load().playground_port == 8765


def test_others_lines_in_the_env_file_are_left_alone(write: WriteFile) -> None:
    write(".env", "POSTGRES_PASSWORD=x\n")
    assert load().playground_port == 8765


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        (".env", "\nRAPPORT_PLAYGROUND_PORT=ten", r"^\.env:2: write a whole number\.$"),
        (".env", "RAPPORT_LOG_LEVEL=loud", r"^\.env:1: write 'debug', 'info', 'warning' or"),
        (
            ".env",
            "RAPPORT_PLAYGROUND_PROT=1",
            r"^\.env:1: RAPPORT_PLAYGROUND_PROT is no.*mean RAPPORT_PLAYGROUND_PORT\?$",
        ),
        (".env", "RAPPORT_CONFIG=x.toml", r"^\.env:1: .*only works in the environment\.$"),
        ("rapport.toml", "\nplayground_port = 70000", r"^rapport\.toml:2: it should be less"),
        ("rapport.toml", "zebra = 1", r"^rapport\.toml:1: zebra is no setting.*Remove it\.$"),
        ("rapport.toml", "\n[log_levl]\na = 1", r"^rapport\.toml:2: log_levl .*mean log_level\?$"),
        (
            "rapport.toml",
            "playground_port = \n",
            r"^rapport\.toml: this is not valid TOML: .*line 1",
        ),
        ("rapport.toml", 'playground_host = "0.0.0.0"', r"no sign-in.*127\.0\.0\.1"),
        ("rapport.toml", 'secret_key = "x"', r"^rapport\.toml:1: write 16 characters or more\.$"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_with_its_line_and_what_to_write(
    write: WriteFile, name: str, content: str, complaint: str
) -> None:
    write(name, content)
    with pytest.raises(SettingsError, match=complaint):
        load()


def test_what_is_wrong_in_the_environment_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("RAPPORT_PLAYGROUND_PORT", "ten")
    with pytest.raises(SettingsError, match=r"^RAPPORT_PLAYGROUND_PORT: write a whole number\.$"):
        load()
    monkeypatch.setenv("RAPPORT_LOG_LEVLE", "info")
    with pytest.raises(SettingsError, match=r"^RAPPORT_LOG_LEVLE: this is no .*RAPPORT_LOG_LEVEL"):
        load()


def test_the_place_told_is_that_of_the_value_that_counts(
    write: WriteFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("rapport.toml", "playground_port = 1")
    monkeypatch.setenv("RAPPORT_PLAYGROUND_PORT", "ten")
    with pytest.raises(SettingsError, match=r"^RAPPORT_PLAYGROUND_PORT:"):
        load()


def test_several_wrong_ones_are_told_at_once(write: WriteFile) -> None:
    write(".env", "RAPPORT_PLAYGROUND_PORT=x\nRAPPORT_LOG_LEVEL=x")
    with pytest.raises(SettingsError) as raised:
        load()
    assert {line.split(": ")[0] for line in str(raised.value).split("\n")} == {".env:1", ".env:2"}


def test_a_named_file_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_CONFIG", "gone.toml")
    with pytest.raises(SettingsError, match=r"RAPPORT_CONFIG: there is no file gone\.toml"):
        load()


def test_a_file_that_is_not_text_is_told(write: WriteFile) -> None:
    write("rapport.toml", "").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=r"rapport\.toml can't be read: it is not UTF-8"):
        load()


def test_a_secret_shows_neither_in_print_nor_in_an_error(write: WriteFile) -> None:
    write(".env", f"RAPPORT_DATABASE_URL=postgresql://me:{CANARY}@host/db")
    assert CANARY not in repr(load())
    write("rapport.toml", f'playground_port = "{CANARY}"')
    with pytest.raises(SettingsError) as raised:
        load()
    assert CANARY not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("RAPPORT_MATRIX_USER", "rapport", "full id"),
        ("RAPPORT_MATRIX_HOMESERVER", "example.org", "whole address"),
        ("RAPPORT_MATRIX_ALLOW", "example.org, @lead", "and commas between"),
    ],
)
def test_an_id_or_address_that_is_not_whole_is_refused_with_advice(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, advice: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"{name}: .*{advice}"):
        load()


def test_whole_ids_of_all_kinds_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = "example.org, @lead:example.org:8448 !room:example.org,!hash-of-version_12,[::1]:80"
    monkeypatch.setenv("RAPPORT_MATRIX_ALLOW", listed)
    assert load().matrix_allow == listed
