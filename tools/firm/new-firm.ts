import { parseArgs } from 'node:util';

export interface NewFirmOptions {
  readonly firm: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
  readonly isLawyer: boolean;
}

const USAGE = `Usage: npm run firm:create -- --firm 'Cabinet Exemple' --email avocate@example.fr --name 'Claire Exemple'
  --language fr|en         of the firm and its owner (fr)
  --time-zone Europe/Paris of the firm
  --not-a-lawyer           the owner may not confirm that a deadline moves back
The password is asked for, or read from the standard input.`;

/** The options of `npm run firm:create`, or what is wrong with them. */
export function readNewFirm(args: readonly string[]): NewFirmOptions {
  const { firm, email, name, language, timeZone, notLawyer } = parse(args);
  if (!firm || !email || !name) throw new Error(USAGE);
  if (language !== 'fr' && language !== 'en')
    throw new Error(`Unknown language "${language}".\n${USAGE}`);
  if (!isTimeZone(timeZone)) throw new Error(`Unknown time zone "${timeZone}".\n${USAGE}`);
  return { firm, email, name, language, timeZone, isLawyer: !notLawyer };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        firm: { type: 'string' },
        email: { type: 'string' },
        name: { type: 'string' },
        language: { type: 'string', default: 'fr' },
        'time-zone': { type: 'string', default: 'Europe/Paris' },
        'not-a-lawyer': { type: 'boolean', default: false },
      },
    });
    return { ...values, timeZone: values['time-zone'], notLawyer: values['not-a-lawyer'] };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
