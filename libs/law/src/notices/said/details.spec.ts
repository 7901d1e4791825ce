import { describe, expect, it } from '@jest/globals';
import { readNotice } from '../read-notice.ts';

const today = Temporal.PlainDate.from('2026-11-23');

function detailsOf(text: string) {
  const { proposals } = readNotice(text, { today });
  return Object.fromEntries(
    proposals
      .filter(({ field }) => field.startsWith('details/'))
      .map(({ field, value }) => [field.slice('details/'.length), value]),
  );
}
const authorsOf = (text: string) => readNotice(text, { today }).authors.map(({ kind }) => kind);

describe('what is read of an act beside its days', () => {
  it('where an answer may be sent is not how the letter came', () => {
    const letter = (way: string) =>
      `TRIBUNAL ADMINISTRATIF D’ORLÉANS\nMISE EN DEMEURE\nJe vous mets en demeure de produire le mémoire complémentaire annoncé.\n${way}`;
    expect(
      detailsOf(letter('Vous pouvez le produire par l’application Télérecours.')),
    ).not.toHaveProperty('channel');
    expect(detailsOf(letter('Mis à disposition dans Télérecours.'))).toMatchObject({
      channel: 'telerecours',
    });
  });

  it('the space of OFPRA is not the account of the préfecture', () => {
    const letter = (from: string) =>
      `${from}\nDÉCISION DE REJET DE VOTRE DEMANDE D’ASILE\nDéposée dans votre espace personnel.`;
    expect(detailsOf(letter('OFPRA'))).not.toHaveProperty('channel');
  });

  it('a ban of an earlier act is not of this one', () => {
    const order = (before: string, ban: string) =>
      `PRÉFET DU TARN\nARRÊTÉ portant obligation de quitter le territoire français\nConsidérant ${before} ;\n\nARRÊTE\nArticle 1er : M. X est obligé de quitter sans délai le territoire français${ban}.`;
    const earlier = 'qu’une interdiction de retour de deux ans avait été prise le 3 mai 2024';
    expect(detailsOf(order(earlier, ''))).not.toHaveProperty('irtf');
    expect(
      detailsOf(order('sa situation', ', en lui interdisant le retour pendant dix-huit mois')),
    ).toMatchObject({
      irtf: true,
      irtfMonths: 18,
      departureDays: 0,
    });
  });

  it.each([
    ['refugie', 'OFPRA\nLa qualité de réfugiée vous a été reconnue.'],
    ['cloture', 'OFPRA\nDécision de clôture\nL’examen de la demande est clos.'],
    ['subsidiaire', 'OFPRA\nLa protection subsidiaire vous a été accordée.'],
    [
      'ajournement',
      'PRÉFECTURE DE LA MANCHE\nDÉCISION D’AJOURNEMENT\nVotre demande de naturalisation est ajournée. Sous peine d’irrecevabilité, saisissez le ministre.',
    ],
    [
      'rejet',
      'TRIBUNAL ADMINISTRATIF DE CAEN\nNOTIFICATION DE JUGEMENT\nPar ce jugement, votre requête est rejetée.',
    ],
  ])('the outcome: %s', (outcome, text) => {
    expect(detailsOf(text)).toMatchObject({ outcome });
  });

  it('documents asked for are listed one by one, however their lines are broken', () => {
    const text = `PRÉFECTURE DE LA MANCHE\nObjet : pièces complémentaires\nVeuillez produire les pièces suivantes :\n1) un acte de naissance traduit par un traducteur\n   assermenté ;\n2) un justificatif de domicile.`;
    expect(detailsOf(text)).toMatchObject({
      documents:
        'un acte de naissance traduit par un traducteur assermenté ; un justificatif de domicile',
    });
  });

  it('police, judges, bailiffs and the post are authors too', () => {
    expect(authorsOf('POLICE NATIONALE\nCommissariat de Dreux')).toEqual(['police']);
    expect(authorsOf('TRIBUNAL JUDICIAIRE DE LILLE')).toEqual(['juge']);
    expect(authorsOf('Me Paul, commissaire de justice')).toEqual(['huissier']);
    expect(authorsOf('LA POSTE\nAvis de passage')).toEqual(['poste']);
  });
});
