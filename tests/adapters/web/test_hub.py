from adapters.web.hub import Hub, Listener

LEAD, OTHER = Listener("lead", "p1"), Listener("colleague", "p2")


def numbers(hub: Hub, listener: Listener, after: int) -> list[int] | None:
    missed = hub.missed(listener, after)
    return None if missed is None else [news.number for news in missed]


def test_news_reach_those_they_are_for() -> None:
    hub = Hub(start=10)
    listener = Listener("lead", "p1")
    with hub.listening(listener):
        hub.publish("message", {"id": "private"}, {"colleague"})
        hub.publish("message", {"id": "public"}, {"colleague", "lead"})
        hub.publish("form", {"id": "other page"}, {"lead"}, page="p9")
    assert listener.queue.get_nowait() == hub.missed(LEAD, 11)[0]  # type: ignore[index]
    assert listener.queue.empty()


def test_a_page_that_comes_back_gets_what_it_missed_and_may_see() -> None:
    hub = Hub(start=10)
    for to in ("lead", "colleague", "lead"):
        hub.publish("message", {}, {to})
    assert numbers(hub, LEAD, 10) == [11, 13]
    assert numbers(hub, LEAD, 11) == [13]
    assert numbers(hub, OTHER, 13) == []


def test_a_page_that_was_away_too_long_must_start_anew() -> None:
    hub = Hub(start=10)
    for _ in range(201):
        hub.publish("message", {}, {"lead"})
    assert numbers(hub, LEAD, 10) is None
    assert len(numbers(hub, LEAD, 11) or []) == 200


def test_a_page_from_before_a_restart_must_start_anew() -> None:
    assert numbers(Hub(start=1_000), LEAD, 900) is None
    assert numbers(Hub(start=1_000), LEAD, 1_001) is None


def test_a_closed_hub_lets_everybody_go() -> None:
    hub = Hub(start=0)
    early, late = Listener("lead", "p1"), Listener("lead", "p2")
    with hub.listening(early):
        assert hub.is_open("p1")
        hub.close()
    with hub.listening(late):
        assert late.queue.get_nowait() is None
    assert early.queue.get_nowait() is None
    assert not hub.is_open("p1")


def test_what_is_said_never_shows_in_a_repr() -> None:
    hub = Hub(start=0)
    hub.publish("message", {"text": "canary-draft"}, {"lead"})
    assert "canary-draft" not in repr(hub.missed(LEAD, 0))
