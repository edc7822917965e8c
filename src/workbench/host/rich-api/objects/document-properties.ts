/** Excel.DocumentProperties: title, author and their kin, as the file's properties hold them. */
import type { DocumentProperties as Properties } from "../../workbook/content";
import { asCount, asText } from "../arguments";
import type { ApiContext } from "../context";
import { HostObject, type Json } from "../host-object";

export class DocumentProperties extends HostObject {
  override readonly className = "DocumentProperties";
  override readonly scalars = ["author", "category", "comments", "company", "creationDate", "keywords", "lastAuthor", "manager", "revisionNumber", "subject", "title"];

  constructor(private readonly context: ApiContext) {
    super();
  }

  private get held(): Properties { return this.context.book.properties; }

  get title(): string { return this.held.title; }
  set title(value: unknown) { this.held.title = asText(value); }
  get subject(): string { return this.held.subject; }
  set subject(value: unknown) { this.held.subject = asText(value); }
  get author(): string { return this.held.author; }
  set author(value: unknown) { this.held.author = asText(value); }
  get keywords(): string { return this.held.keywords; }
  set keywords(value: unknown) { this.held.keywords = asText(value); }
  get comments(): string { return this.held.comments; }
  set comments(value: unknown) { this.held.comments = asText(value); }
  get category(): string { return this.held.category; }
  set category(value: unknown) { this.held.category = asText(value); }
  get manager(): string { return this.held.manager; }
  set manager(value: unknown) { this.held.manager = asText(value); }
  get company(): string { return this.held.company; }
  set company(value: unknown) { this.held.company = asText(value); }
  get revisionNumber(): number { return this.held.revisionNumber; }
  set revisionNumber(value: unknown) { this.held.revisionNumber = asCount(value); }
  get lastAuthor(): string { return this.held.lastAuthor; }
  get creationDate(): Json { return this.held.creationDate ?? null; }
}
