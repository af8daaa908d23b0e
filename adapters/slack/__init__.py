"""Slack, over HTTP or its socket, on slack-bolt."""

from adapters.slack.chat import Slack
from adapters.slack.setup import Keys, Times, slack

__all__ = ["Keys", "Slack", "Times", "slack"]
