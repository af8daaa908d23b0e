"""Pictures, brought to Slack before the message that shows them."""

from collections.abc import Mapping

import structlog

from adapters.slack.api import Api
from adapters.slack.limits import ALT_TEXT
from adapters.slack.workspaces import Workspace
from bot.chat.messages import Message, Picture
from bot.errors import ChatError

__all__ = ["Pictures"]

_log = structlog.get_logger(__name__)


class Pictures:
    """Uploads the pictures of messages. What can't be uploaded is said in words instead."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def upload(self, workspace: Workspace, message: Message) -> Mapping[bytes, str]:
        """Slack's id of each picture of ``message`` that it has now, by the picture itself."""
        found = {block.png: block for block in message.blocks if isinstance(block, Picture)}
        files: dict[bytes, str] = {}
        for png, picture in found.items():
            try:
                files[png] = await self._uploaded(workspace, picture)
            except ChatError:
                _log.exception("picture_not_uploaded", platform="slack")
        return files

    async def _uploaded(self, workspace: Workspace, picture: Picture) -> str:
        told = await self._api.call(
            "files.getUploadURLExternal",
            workspace.token,
            filename=picture.name,
            length=len(picture.png),
            alt_txt=picture.alt[:ALT_TEXT],
        )
        await self._api.upload(told["upload_url"], picture.png)
        files = [{"id": told["file_id"], "title": picture.name}]
        await self._api.call("files.completeUploadExternal", workspace.token, files=files)
        return str(told["file_id"])
