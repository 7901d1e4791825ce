import { describe, expect, it } from '@jest/globals';
import { TITLES } from '../titles/index.ts';
import { answerTo } from '../testing/examples.ts';

const ON = '2026-11-21';
const documents = (title: string) =>
  answerTo(title, {}, ON).documents.map(({ label, facts }) => [label.fr, facts] as const);

describe('the documents of a title', () => {
  it('name a paper once, the way that says most, with all that it shows', () => {
    const labels = new Map(documents('talent-carte-bleue-europeenne'));
    const contract = 'contrat de travail d’au moins six mois et formulaire de l’employeur';
    expect(labels.get(contract)).toContain('work.gross_annual');
    expect([...labels.keys()]).not.toContain('contrat');
  });

  it('leave out a list of papers that others already hold', () => {
    const labels = new Map(documents('talent-carte-bleue-europeenne'));
    expect([...labels.keys()]).not.toContain('contrat, diplôme');
    expect(labels.get('diplôme ou certificats de travail')).toContain(
      'talent.highly_qualified_job',
    );
  });

  it('join what is asked for anyway to the fact that it shows', () => {
    expect(new Map(documents('cst-etudiant')).get('certificat d’inscription')).toEqual([
      'study.enrolled',
    ]);
  });

  it('keep apart papers that share a vague word alone', () => {
    const labels = documents('rld-ue-5-ans').map(([label]) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['attestation', 'attestation d’assurance maladie']),
    );
  });

  it.each(TITLES.map(({ id }) => id))('%s: none is named twice', (title) => {
    const labels = documents(title).map(([label]) => label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });
});
