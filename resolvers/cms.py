"""Pages."""

from domains import cms
from domains.kernel import Channel
from resolvers.context import Context


async def page(context: Context, slug: str, channel: Channel) -> cms.PageView | None:
    """A published page with everything in it; null where there is none."""
    return await cms.find_page(context.read(), slug, channel, context.frame, context.now, context.viewer.member_id)
