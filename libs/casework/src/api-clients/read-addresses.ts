import { isIP } from 'node:net';
import { invalid, type FieldProblem } from '../domain-error.ts';

/** Wider ones are no restriction any more, and mostly a slip. */
const WIDEST = { 4: 8, 6: 16 } as const;

/** One network as it is kept: its first address and its length; a single address is a network of one. */
function networkFrom(text: string): string | 'too-wide' | null {
  const [, address = '', length] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text.trim()) ?? [];
  const family = isIP(address);
  if (family !== 4 && family !== 6) return null;
  const bits = family === 4 ? 32 : 128;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return null;
  if (prefix < WIDEST[family]) return 'too-wide';
  return `${address.toLowerCase()}/${prefix}`;
}

/** The networks a client may call from, or where each wrong one stands. */
export function readAddresses(said: readonly string[]): readonly string[] {
  const read = said.map(networkFrom);
  const [first, ...others] = read.flatMap((network, index) =>
    network === null || network === 'too-wide' ? [problem(network, index)] : [],
  );
  if (first) throw invalid([first, ...others]);
  return [...new Set(read as string[])];
}

function problem(network: 'too-wide' | null, index: number): FieldProblem {
  const pointer = `/addresses/${index}`;
  return network === null
    ? {
        pointer,
        code: 'address/unreadable',
        detail: {
          fr: 'Une adresse ou un réseau est attendu, par exemple 203.0.113.7 ou 2001:db8:12::/48.',
          en: 'An address or a network is expected, for example 203.0.113.7 or 2001:db8:12::/48.',
        },
      }
    : {
        pointer,
        code: 'address/too-wide',
        detail: {
          fr: `Ce réseau est trop large pour restreindre quoi que ce soit\u00a0: /${WIDEST[4]} au moins en IPv4, /${WIDEST[6]} en IPv6.`,
          en: `This network is too wide to restrict anything: /${WIDEST[4]} at least in IPv4, /${WIDEST[6]} in IPv6.`,
        },
      };
}
