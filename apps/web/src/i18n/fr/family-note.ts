/** The calculators of a family, from a dossier and into it. */
export const familyNote = {
  backToDossier: 'Retour au dossier',
  ofRegroupement: 'Vérifier ressources, logement et famille',
  ofReunification: 'Vérifier qui peut être rejoint',
  shortMonths: 'Mois sous le montant',
  lacks: '{month} : il manque {amount}',
  shortMonthsRule: 'C’est le total des douze mois qui décide, non chaque mois.',
  note: {
    write: 'Noter dans le dossier',
    done: 'Réponse notée dans le dossier.',
    on: 'Droit au {law}, demande du {filed}',
    sums: '{basis} : {counted} pris en compte pour {threshold} à atteindre, écart {gap}',
  },
};
