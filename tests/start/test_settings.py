"""Settings: what an operator may write, and what each mistake is answered with."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.config import Settings, known_settings, load_settings
from bot.errors import SettingsError
from bot.texts import Texts

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz012345678"
TEXTS = Texts.load()


def refusal(lang: str = "ru") -> list[str]:
    """The lines the operator is shown instead of a start."""
    with pytest.raises(SettingsError) as caught:
        load_settings()
    return [TEXTS.render(lang, problem.key, **problem.values) for problem in caught.value.problems]


def test_nothing_set_is_a_school_in_moscow_on_a_file() -> None:
    settings = load_settings()
    assert settings.bot_token is None
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.database_path == Path("data/para.db")
    assert settings.live_path == Path("data/live.db")
    assert settings.zone.key == "Europe/Moscow"
    assert settings.round_seconds == 60


def test_env_file_is_read_and_the_environment_wins(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Notepad begins a file with a byte order mark.
    written = f"BOT_TOKEN={TOKEN}\nTIMEZONE=Asia/Omsk\nLOG_LEVEL=debug\nBOT_PROXY=\n"
    folder.joinpath(".env").write_text(written, encoding="utf-8-sig")
    monkeypatch.setenv("TIMEZONE", "Asia/Tomsk")
    settings = load_settings()
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert (settings.timezone, settings.log_level) == ("Asia/Tomsk", "DEBUG")
    assert settings.bot_proxy is None
    assert TOKEN not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("BOT_TOKEN", "secret", "BOT_TOKEN: не похоже на токен"),
        ("BOT_API_URL", "api.telegram.org", "BOT_API_URL: нужен адрес"),
        ("BOT_PROXY", "socks5://user:pa55@host:1080", "BOT_PROXY: нужен адрес HTTP-прокси"),
        ("DATABASE_URL", "postgresql+asyncpg://u:pa55@h/para", "только файл SQLite"),
        ("DATABASE_URL", "sqlite+aiosqlite:///:memory:", "только файл SQLite"),
        ("WEBHOOK_URL", "para.school.ru", "WEBHOOK_URL: нужен адрес HTTPS"),
        ("WEBHOOK_URL", "http://para.school.ru/", "WEBHOOK_URL: нужен адрес"),
        ("WEBHOOK_SECRET", "secret", "WEBHOOK_SECRET: от 16 до 256 знаков"),
        ("WEBHOOK_LISTEN", "8081", "WEBHOOK_LISTEN: «8081» не подходит"),
        ("WEBHOOK_LISTEN", "127.0.0.1:0", "WEBHOOK_LISTEN: «127.0.0.1:0» не подходит"),
        ("TIMEZONE", "Moscow", "TIMEZONE: пояса «Moscow» нет"),
        ("TIMEZONE", "Europe", "TIMEZONE: пояса «Europe» нет"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL: «LOUD» не подходит"),
        ("LOG_FORMAT", "xml", "LOG_FORMAT: «xml» не подходит"),
        ("CLOCK_START", "2026-02-09 09:00", "CLOCK_START: «2026-02-09 09:00» не подходит"),
        ("CLOCK_START", "today", "CLOCK_START: «today» не подходит"),
        ("ROUND_SECONDS", "0", "ROUND_SECONDS: «0» не подходит"),
        ("ROUND_SECONDS", "often", "ROUND_SECONDS: «often» не подходит"),
    ],
)
def test_a_wrong_value_is_named_in_one_line(
    name: str, value: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    (line,) = refusal()
    assert says in line
    assert "pa55" not in line
    assert "secret" not in line


def test_a_misspelt_name_is_told_with_the_nearest(folder: Path) -> None:
    folder.joinpath(".env").write_text("TIMEZNE=Asia/Omsk\nCOLOUR=red\nLOG_FORMAT=xml\n")
    assert refusal("en") == [
        "TIMEZNE: there is no such setting. Perhaps TIMEZONE?",
        "COLOUR: there is no such setting. All settings are described in .env.example.",
        "LOG_FORMAT: “xml” won't do. It may be console, json.",
    ]


def test_the_environment_is_asked_only_about_names_like_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLOUR", "red")
    monkeypatch.setenv("BOT_TOKENS", TOKEN)
    assert refusal() == ["BOT_TOKENS: такой настройки нет. Может быть, BOT_TOKEN?"]


def test_a_file_of_another_encoding_is_told(folder: Path) -> None:
    folder.joinpath(".env").write_bytes("# Настройки\n".encode("cp1251"))
    (line,) = refusal()
    assert "не в кодировке UTF-8" in line


def test_webhook_has_a_secret_though_none_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("WEBHOOK_URL", "https://para.school.ru/telegram")
    made = load_settings().webhook_password
    assert len(made) == 48
    assert made != load_settings().model_copy(update={"bot_token": None}).webhook_password
    monkeypatch.setenv("WEBHOOK_SECRET", "one-of-our-own_16")
    monkeypatch.setenv("WEBHOOK_LISTEN", "[::1]:8443")
    settings = load_settings()
    assert (settings.webhook_password, settings.webhook_place) == (
        "one-of-our-own_16",
        ("::1", 8443),
    )


def test_the_clock_is_moved_only_away_from_telegram(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOCK_START", "2026-02-09T09:00+03:00")
    (line,) = refusal()
    assert "с настоящим Telegram часы переводить нельзя" in line
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:8081/")
    settings = load_settings()
    assert settings.clock_start == datetime(2026, 2, 9, 6, 0, tzinfo=UTC)
    assert settings.bot_api_url == "http://127.0.0.1:8081"


def test_the_example_names_every_setting_with_its_default() -> None:
    lines = ROOT.joinpath(".env.example").read_text(encoding="utf-8").splitlines()
    named: dict[str, str] = {}
    for before, line in zip(["", *lines], lines, strict=False):
        name, equals, value = line.removeprefix("# ").partition("=")
        if equals and name.isupper():
            assert before.startswith("# "), f"{name} is not explained"
            named[name] = value
    assert tuple(named) == known_settings()
    for field in Settings.model_fields.values():
        default = "" if field.default is None else str(field.default)
        assert named[str(field.validation_alias)] == default
