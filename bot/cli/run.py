"""``rapport serve`` and ``rapport playground``: the bot as a service."""

import click

__all__ = ["playground", "serve"]


@click.command(short_help="Run the bot.")
def serve() -> None:
    """Run the bot on the chat platforms that are set up, until it is asked to stop."""
    import asyncio

    from bot import app, settings
    from bot.service import logs

    chosen = settings.load()
    logs.configure(chosen.log_level, chosen.log_format)
    asyncio.run(app.serve(chosen, lambda names: click.echo(f"Rapport is ready on {names}.")))


@click.command(short_help="Try it: a demo team on a local page.")
@click.option("--port", type=click.IntRange(0, 65535), help="The page's port; 0 for any free one.")
@click.option("--open/--no-open", "opens", default=True, help="Open the page in a browser.")
def playground(port: int | None, *, opens: bool) -> None:
    """Open a demo team on a page of this computer, to try everything without an account."""
    import asyncio
    import webbrowser

    from bot import app, settings
    from bot.service import logs

    chosen = settings.load(playground_port=port)
    logs.configure(chosen.log_level, chosen.log_format)

    def announce(url: str) -> None:
        click.echo(f"The playground is open at {url}  (Ctrl+C closes it)")
        if opens:
            webbrowser.open(url)

    asyncio.run(app.play(chosen, announce))
    click.echo("Closed. See you soon.")
