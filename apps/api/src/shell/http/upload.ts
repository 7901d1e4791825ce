import fastifyMultipart from '@fastify/multipart';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  type PipeTransform,
} from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DomainError, fileTooLarge, uploadsOf, type Services } from '@quantieme/casework';
import type { SentFile } from '@quantieme/documents';
import type { FastifyInstance } from 'fastify';
import type { ApiRequest } from '../request.ts';
import { SERVICES } from '../settings.ts';

/** What stands around the file in its body. */
const ENVELOPE_BYTES = 64 * 1024;

/** Lets routes that ask for it take files; nothing of a file is held before its route reads it. */
export async function readUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyMultipart);
}

const CurrentRequest = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  execution.switchToHttp().getRequest<ApiRequest>(),
);

/** A file, and the text that came before it in the field `event`; empty when there was none. */
export interface SentWithEvent {
  readonly file: SentFile;
  readonly event: string;
}

/** Holds what the product takes, and one byte more never: what is announced larger is refused unread. */
@Injectable()
class RequestToFileWithEvent implements PipeTransform<ApiRequest, Promise<SentWithEvent>> {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async transform(request: ApiRequest): Promise<SentWithEvent> {
    return readForm(request, this.services, 1);
  }
}

@Injectable()
class RequestToFile implements PipeTransform<ApiRequest, Promise<SentFile>> {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async transform(request: ApiRequest): Promise<SentFile> {
    const { file } = await readForm(request, this.services, 0);
    return file;
  }
}

async function readForm(
  request: ApiRequest,
  services: Services,
  texts: 0 | 1,
): Promise<SentWithEvent> {
  if (!request.isMultipart()) throw noFile();
  const { maxBytes } = uploadsOf(services);
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes + ENVELOPE_BYTES) throw fileTooLarge(maxBytes);
  const limits = { fileSize: maxBytes, files: 1, fields: texts, parts: 2 + texts };
  const part = await request.file({ limits }).catch(() => undefined);
  if (part === undefined) throw noFile();
  const { filename: fileName, mimetype: declaredType, file, fields } = part;
  const pieces: Buffer[] = [];
  for await (const piece of file) pieces.push(piece as Buffer);
  if (file.truncated) throw fileTooLarge(maxBytes);
  const { event } = fields;
  const said = event !== undefined && 'value' in event ? String(event.value) : '';
  return { file: { fileName, declaredType, bytes: Buffer.concat(pieces) }, event: said };
}

const noFile = () =>
  new DomainError('unreadable', 'document/no-file', {
    fr: 'Aucun fichier n’a été reçu. Envoyez-le en multipart/form-data, dans le champ «\u00a0file\u00a0».',
    en: 'No file was received. Send it as multipart/form-data, in the field “file”.',
  });

/** The one file of the request. Throws `document/no-file` and `document/too-large`. */
export function Uploaded(): ParameterDecorator {
  return CurrentRequest(RequestToFile);
}

/** The one file of the request, and the text before it. Throws as {@link Uploaded}. */
export function UploadedWithEvent(): ParameterDecorator {
  return CurrentRequest(RequestToFileWithEvent);
}

const FILE = { type: 'string', format: 'binary' } as const;

/** Says in the contract that the route takes one file. */
export function UploadBody(): MethodDecorator {
  return formOf({ file: FILE });
}

/** Says in the contract that the route takes an event as JSON, then one file. */
export function UploadWithEventBody(): MethodDecorator {
  const description = 'a RecordEventBody, as JSON; before the file';
  return formOf({ event: { type: 'string', description }, file: FILE });
}

function formOf(
  properties: Readonly<Record<string, { type: string; format?: string; description?: string }>>,
): MethodDecorator {
  return applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: Object.keys(properties), properties } }),
  );
}
