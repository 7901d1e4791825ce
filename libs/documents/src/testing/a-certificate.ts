import { text } from '@quantieme/law';
import type { Certificate } from '../certificates/certificate.ts';
import { sealCertificate, type Sealed } from '../certificates/sign.ts';
import { signingKeyOf } from '../certificates/signing-key.ts';

const SECRET = 'a secret key of the specs, long enough for anything';

const CJA = {
  code: 'CJA',
  article: 'R421-1',
  from: '2019-01-01',
  to: null,
  url: 'https://www.legifrance.gouv.fr/search/code?query=R421-1',
};
const RULE = {
  id: 'ta-recours-2-mois',
  version: '2019-01-01',
  length: text('2 mois francs', '2 months, délai franc'),
  toVerify: false,
  adopted: false,
  sha256: 'a'.repeat(64),
};

const DEADLINE: Certificate['deadline'] = {
  id: '01999999-0000-7000-8000-000000000002',
  key: 'ta-recours-2-mois@e1',
  label: text('Recours devant le tribunal administratif', 'Action before the tribunal'),
  rule: RULE,
  startsOn: '2026-10-15',
  lastDay: '2026-12-16',
  prudentLastDay: '2026-12-15',
  steps: [{ kind: 'start', text: text('Notifié', 'Notified'), date: '2026-10-15', source: CJA }],
  nature: 'to-act',
  severity: 'fatal',
  status: 'open',
  outcome: 'live',
  outcomeReason: null,
  opensOn: null,
  expiresAt: '2026-12-17T00:00+01:00',
  prudentExpiresAt: '2026-12-16T00:00+01:00',
  timeZone: 'Europe/Paris',
  precision: 'day',
  effect: text('Forclusion', 'The right to act is lost'),
  triggeredBy: 'e1',
  dependsOn: null,
  doneOn: null,
  pending: null,
  chosenReading: null,
  readings: [],
  sources: [CJA],
  undetermined: [],
};

/** A certificate of the specs; `changed` replaces what a spec is about. */
export function aCertificate(changed: Partial<Certificate> = {}): Certificate {
  return {
    type: 'certificat-de-delai',
    format: 1,
    id: '01999999-0000-7000-8000-000000000001',
    reference: 'CD-2026-0001',
    sequence: 1,
    previousHash: null,
    issuedAt: '2026-11-21T10:00+01:00',
    firm: { id: '01999999-0000-7000-8000-00000000000f', name: 'Cabinet Étoile' },
    author: { id: 'u1', name: 'Claire Roux', role: 'lawyer', isLawyer: true },
    dossier: {
      id: 'd1',
      reference: '2026-001',
      label: '',
      procedure: { id: 'recours', label: text('Recours', 'Appeal') },
      clients: ['Aminata KONÉ'],
      territory: { id: 'metropole', label: text('Métropole', 'Metropolitan France') },
      residence: null,
      prefecture: null,
      court: null,
    },
    deadline: DEADLINE,
    antecedents: [],
    derivedEvents: [],
    recorded: [],
    facts: [],
    inputs: {
      procedure: 'recours',
      territory: 'metropole',
      residence: null,
      events: [],
      facts: {},
      asOf: '2026-11-21',
    },
    engine: { version: '0.1.0', sha256: 'b'.repeat(64), amendments: [] },
    ...changed,
  };
}

export async function aSealed(
  changed: Partial<Certificate> = {},
  secret = SECRET,
): Promise<Sealed> {
  return sealCertificate(aCertificate(changed), await signingKeyOf(secret));
}

/** As the file somebody was given. */
export function fileOf({ certificate, hash, id, signature }: Sealed): Uint8Array {
  return Buffer.from(JSON.stringify({ certificate, hash, id, signature }));
}

/** A firm's certificates, each after the one before. */
export async function aChain(length: number): Promise<readonly Sealed[]> {
  const chain: Sealed[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const previousHash = chain.at(-1)?.hash ?? null;
    const reference = `CD-2026-000${sequence}`;
    chain.push(await aSealed({ sequence, reference, previousHash, id: `id-${sequence}` }));
  }
  return chain;
}
