export { Can, Public } from './access/access.ts';
export { MachineDoor } from './access/machine-door.ts';
export { SessionCookie } from './access/session-cookie.ts';
export { ChangesNothing } from './http/changes-nothing.ts';
export { Etag, IfMatch } from './http/concurrency.ts';
export { Ctx } from './http/context.decorators.ts';
export { Id } from './http/id.decorator.ts';
export { Paged } from './http/lists/paged.ts';
export { fileAnswer, namedFile, pictureAnswer, zipAnswer } from './http/file-answer.ts';
export { pdfAnswer } from './http/pdf-answer.ts';
export { Secret } from './http/secret.ts';
export {
  UploadBody,
  Uploaded,
  UploadedWithEvent,
  UploadWithEventBody,
  type SentWithEvent,
} from './http/upload.ts';
export { describeError } from './logging/describe-error.ts';
export { failureOf } from './problems/failure.ts';
export { sessionOf, type ApiReply, type ApiRequest } from './request.ts';
export { API_SETTINGS, LOGGER, SERVICES } from './settings.ts';
export type { ApiSettings } from './settings.ts';
