"""Goods in files, as staff bring them in and write them out."""

from datetime import datetime

import strawberry

from domains import interchange
from execution.fields import batch_field, computed_field, graphql_input, graphql_type, root_field
from resolvers import goods_files as resolvers
from schema.connections import PAGE, PageInfo
from schema.ids import Node, local_id, optional_local_id
from schema.payloads import UserError, mutation_field, user_errors_field

ProductFileFormat = interchange.FileFormat
strawberry.enum(
    ProductFileFormat, name="ProductFileFormat", description="SHOPIFY: the CSV files that Shopify writes and reads."
)
FileRunStatus = interchange.RunStatus
strawberry.enum(
    FileRunStatus,
    name="FileRunStatus",
    description="Where an import or export stands. One that FAILED could not be read to its end, or who asked for it "
    "may not do so any more. Of one that STOPPED the job is DEAD; it goes on when that is tried again (jobRetry).",
)


@graphql_type(of=interchange.ImportFault)
class ProductImportFault:
    """Something wrong with a file."""

    line: int = strawberry.field(description="From 1, which has the columns' names.")
    column: str | None = strawberry.field(description="As the file calls it; null where it is the whole row.")
    message: str
    refused: bool = strawberry.field(description="Whether the product was left out for it.")


@strawberry.type(description="A fault with its place in the list.")
class ProductImportFaultEdge:
    cursor: str
    node: ProductImportFault


@graphql_type(of=interchange.ImportFaults)
class ProductImportFaultConnection:
    """A window on what was wrong with a file, in the order in which it was found; 10,000 at most are kept."""

    edges: list[ProductImportFaultEdge]
    page_info: PageInfo


@graphql_type(of=interchange.Note)
class ProductImportNote:
    """What of a column was not kept."""

    column: str
    why: str = computed_field(lambda note, _: note.why["en"], description="In English.")
    rows: int = strawberry.field(description="In how many rows there was something.")
    first_line: int


@graphql_type(of=interchange.GoodsImport, node=resolvers.imports_by_ids)
class ProductImport(Node):
    """An import of products. They are made in the order of the file, each whole or not at all."""

    format: ProductFileFormat
    file_name: str
    dry_run: bool = strawberry.field(description="Whether all was done, and taken back again.")
    status: FileRunStatus
    message: str | None = batch_field(
        resolvers.messages_of, description="Why it FAILED or STOPPED, in words; null while it has done neither."
    )
    percent: int = strawberry.field(description="How much of the file is done with.")
    rows: int
    created: int = strawberry.field(description="How many products were made.")
    unchanged: int = strawberry.field(description="How many were there already, just so.")
    different: int = strawberry.field(description="How many were there already with something else, and stayed so.")
    refused: int = strawberry.field(description="How many were left out, as its faults say.")
    fault_count: int = computed_field(lambda each, _: each.faults)
    faults: ProductImportFaultConnection = batch_field(resolvers.faults_of, **PAGE)
    notes: list[ProductImportNote] = strawberry.field(description="Columns of which something was not kept.")
    staff_name: str = strawberry.field(description="Who asked for it.")
    created_at: datetime
    finished_at: datetime | None


@strawberry.type(description="An import with its place in the list.")
class ProductImportEdge:
    cursor: str
    node: ProductImport


@graphql_type(of=interchange.GoodsImports)
class ProductImportConnection:
    """A window on imports, newest first."""

    edges: list[ProductImportEdge]
    page_info: PageInfo


@graphql_type(of=interchange.LeftOut)
class ProductLeftOut:
    """A product that such a file cannot say."""

    handle: str
    why: str


@graphql_type(of=interchange.GoodsExport, node=resolvers.exports_by_ids)
class ProductExport(Node):
    """An export of a store's products, on sale or not, in the order of their slugs."""

    format: ProductFileFormat
    status: FileRunStatus
    message: str | None = batch_field(
        resolvers.export_messages_of, description="Why it FAILED or STOPPED, in words; null while it has done neither."
    )
    total: int = strawberry.field(description="How many products there were when it was asked for.")
    done: int = strawberry.field(description="How many are written.")
    left_out: list[ProductLeftOut] = strawberry.field(
        description="Those that such a file cannot say: bundles, and products with more than three options.",
    )
    download_url: str | None = batch_field(
        resolvers.download_urls_of,
        description="Where the file is fetched, for 15 minutes: then ask again. Null until DONE, and a day later.",
    )
    expires_at: datetime | None = strawberry.field(description="Until when there is the file.")
    created_at: datetime
    finished_at: datetime | None


@strawberry.type(description="An export with its place in the list.")
class ProductExportEdge:
    cursor: str
    node: ProductExport


@graphql_type(of=interchange.GoodsExports)
class ProductExportConnection:
    """A window on exports, newest first."""

    edges: list[ProductExportEdge]
    page_info: PageInfo


@graphql_input
class ProductsImportInput:
    """A file of products. Its texts are read as in the request's language, its prices in the request's currency."""

    upload_id: strawberry.ID = strawberry.field(description="Of a file that was sent for TABLE.")
    format: ProductFileFormat = ProductFileFormat.SHOPIFY
    store_id: strawberry.ID | None = strawberry.field(default=None, description="The staff's own, or the first.")
    back_category_id: strawberry.ID | None = strawberry.field(
        default=None, description="For products of which the file names no category."
    )
    dry_run: bool = strawberry.field(default=False, description="Do all of it, and take it back.")

    def to_command(self) -> interchange.StartImport:
        return interchange.StartImport(
            upload_id=local_id("Upload", self.upload_id),
            format=self.format,
            store_id=optional_local_id("Store", self.store_id),
            back_category_id=optional_local_id("BackCategory", self.back_category_id),
            dry_run=self.dry_run,
        )


@graphql_input
class ProductsExportInput:
    """What is to be written, in the request's language and currency."""

    format: ProductFileFormat = ProductFileFormat.SHOPIFY
    store_id: strawberry.ID | None = strawberry.field(default=None, description="The staff's own, or the first.")

    def to_command(self) -> interchange.StartExport:
        return interchange.StartExport(format=self.format, store_id=optional_local_id("Store", self.store_id))


@strawberry.type(description="The import, which begins at once.")
class ProductsImportPayload:
    product_import: ProductImport | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type(description="The export, which begins at once.")
class ProductsExportPayload:
    product_export: ProductExport | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class GoodsFilesQuery:
    product_imports: ProductImportConnection = root_field(
        resolvers.list_imports,
        requires=resolvers.WRITE,
        description="Newest first; the staff of a store see its own.",
        **PAGE,
    )
    product_exports: ProductExportConnection = root_field(
        resolvers.list_exports,
        requires=resolvers.READ,
        description="Those that one asked for oneself, newest first.",
        **PAGE,
    )


@strawberry.type
class GoodsFilesMutation:
    products_import: ProductsImportPayload = mutation_field(
        resolvers.import_products,
        ProductsImportInput,
        requires=resolvers.WRITE,
        description="Makes the products of a file that are missing; those that are there stay as they are. What they "
        "lack in the library is made for who may change it, stock comes for who may adjust it, and on sale is put "
        "what is to be for who may publish.",
    )
    products_export: ProductsExportPayload = mutation_field(
        resolvers.export_products,
        ProductsExportInput,
        requires=resolvers.READ,
        description="Writes a store's products into a file, with what they cost.",
    )
