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

/** Holds what the product takes, and one byte more never: what is announced larger is refused unread. */
@Injectable()
class RequestToFile implements PipeTransform<ApiRequest, Promise<SentFile>> {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async transform(request: ApiRequest): Promise<SentFile> {
    if (!request.isMultipart()) throw noFile();
    const { maxBytes } = uploadsOf(this.services);
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > maxBytes + ENVELOPE_BYTES) throw fileTooLarge(maxBytes);
    return readFile(request, maxBytes);
  }
}

async function readFile(request: ApiRequest, maxBytes: number): Promise<SentFile> {
  const limits = { fileSize: maxBytes, files: 1, fields: 0, parts: 2 };
  const part = await request.file({ limits }).catch(() => undefined);
  if (part === undefined) throw noFile();
  const { filename: fileName, mimetype: declaredType, file } = part;
  const pieces: Buffer[] = [];
  for await (const piece of file) pieces.push(piece as Buffer);
  if (file.truncated) throw fileTooLarge(maxBytes);
  return { fileName, declaredType, bytes: Buffer.concat(pieces) };
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

/** Says in the contract that the route takes one file. */
export function UploadBody(): MethodDecorator {
  const file = { type: 'string', format: 'binary' };
  return applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file } } }),
  );
}
