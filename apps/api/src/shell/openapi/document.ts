import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemView } from '@quantieme/contracts';
import { HEADERS, withConventions } from './conventions.ts';
import { withPlainReferences } from './plain-references.ts';
import { REFUSAL_RESPONSES } from './refusals.ts';
import { SECURITY_SCHEMES, withSecurity } from './security.ts';

const DESCRIPTION = [
  'Case management for French immigration law firms: events, deadlines with their derivation, alerts.',
  'Errors are application/problem+json (RFC 9457). Lists take `limit` and `cursor`.',
  'Requests by session cookie that change something need the header `X-Requested-With: quantieme`; those with a token do not.',
].join('\n\n');

function config(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Quantième')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addServer('/', 'the instance that serves this document')
    .build();
}

/** Keys in one order on every machine, so that the committed document changes only when the contract does. */
function sorted<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}

/** The contract as OpenAPI 3.1, read from controllers and DTO classes. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, config(), {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
    extraModels: [ProblemView],
  });
  return withPlainReferences({
    ...document,
    paths: sorted(
      Object.fromEntries(
        Object.entries(document.paths).map(([path, item]) => [
          path,
          withConventions(path, withSecurity(item)),
        ]),
      ),
    ),
    components: {
      ...document.components,
      responses: sorted(REFUSAL_RESPONSES),
      headers: HEADERS,
      schemas: sorted(document.components?.schemas ?? {}),
      securitySchemes: SECURITY_SCHEMES,
    },
  });
}
