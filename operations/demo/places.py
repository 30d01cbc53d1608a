"""Where things of the demo shop are found: addresses of its pictures and of the storefront's screens."""


def picture_url(name: str) -> str:
    """The address of a picture by its name in `operations.demo.pictures`."""
    return f"/media/demo/{name}.svg"


def paper_url(slug: str) -> str:
    """The address of a product's specification sheet in `operations.demo.papers`."""
    return f"/media/demo/{slug}.pdf"


def category_link(slug: str) -> str:
    """The storefront's page of a front category."""
    return f"/category/{slug}"
