export { readNotice, type NoticeSource, type ReadNotice } from './read-notice.ts';
export type { Certainty, Other, Proposal, Value } from './proposal.ts';
export type { Author, AuthorKind } from './said/author.ts';
export type { NamedPerson } from './said/people.ts';
export type { Reference, ReferenceKind } from './said/references.ts';
export type { Span } from './text/span.ts';
