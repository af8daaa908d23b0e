"""The words that the core and the adapters share: what people do, and what the bot says.

Imports nothing but the standard library and ``bot.errors``, so that any adapter can be written
against it alone.
"""
