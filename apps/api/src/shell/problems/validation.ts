import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { DomainError, invalid, type FieldProblem } from '@quantieme/casework';
import type { Text } from '@quantieme/law';
import type { ValidationError } from 'class-validator';

/** What the field decorators of the contracts attach to each of their rules. */
interface RuleContext {
  readonly code: string;
  readonly text: Text;
}

const UNKNOWN_FIELD: RuleContext = {
  code: 'field/unknown',
  text: {
    fr: 'Ce champ n’existe pas ici. Vérifiez son nom.',
    en: 'There is no such field here. Check its name.',
  },
};

function contextOf(error: ValidationError, constraint: string): RuleContext {
  if (constraint === 'whitelistValidation') return UNKNOWN_FIELD;
  const context = error.contexts?.[constraint] as RuleContext | undefined;
  if (!context)
    throw new Error(`A rule says nothing to people: ${constraint} on ${error.property}`);
  return context;
}

/** RFC 6901: `~` and `/` inside a name are escaped. */
function segment(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function problemsIn(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = error.property === undefined ? parent : parent + segment(error.property);
  const own = Object.keys(error.constraints ?? {}).slice(-1);
  return [
    ...own.map((constraint) => {
      const { code, text } = contextOf(error, constraint);
      return { pointer, code, detail: text };
    }),
    ...(error.children ?? []).flatMap((child) => problemsIn(child, pointer)),
  ];
}

function refusalOf(errors: readonly ValidationError[]): DomainError {
  const fields = errors.flatMap((error) => problemsIn(error, ''));
  const detail: Text = {
    fr: 'Certains champs sont refusés, rien n’a été enregistré. Corrigez-les et recommencez.',
    en: 'Some fields are refused and nothing was recorded. Correct them and try again.',
  };
  return new DomainError('invalid', 'body/refused', detail, { fields });
}

/** Nothing sent is an empty object, so that the fields missing are named; a list or a text is no body of ours. */
function objectFrom(body: unknown): object {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  const detail = { fr: 'Un objet JSON est attendu.', en: 'A JSON object is expected.' };
  throw invalid([{ pointer: '', code: 'body/not-an-object', detail }]);
}

class ContractPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isBody = metadata.type === 'body' && metadata.data === undefined;
    return super.transform(isBody ? objectFrom(value) : value, metadata) as Promise<unknown>;
  }
}

/** Every body and query is an instance of its DTO class, with no field more than it declares. */
export function validation(): ValidationPipe {
  return new ContractPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: refusalOf,
  });
}
