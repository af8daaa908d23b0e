"""A stand-in for Slack: as strict as its documentation, spoken to over real sockets.

It answers what slack_sdk asks, sends what Slack sends, and refuses what Slack refuses. Whatever a
real Slack would only frown at (a late acknowledgement, an argument that no method has, a mention
that nobody escaped) is noted in `World.complaints`, which a test ends by looking at.
"""
