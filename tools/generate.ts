import { fileURLToPath } from 'node:url';
import { generatePrismaClient } from './generate/prisma-client.mjs';

/** `npm run generate`: what is generated and not committed. The OpenAPI document: `npm run openapi`. */
await generatePrismaClient(fileURLToPath(new URL('..', import.meta.url)));
